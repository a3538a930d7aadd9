// Builds everything that Electron runs into dist/. Runs on Node 24: `node scripts/build.mjs`. Does nothing where nothing changed since.
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { copyFonts } from './fonts.mjs';
import { inProject, root } from './set-up/project.mjs';
import { runAsProgram, say } from './set-up/say.mjs';
import { buildViewer } from './viewer.mjs';

const STAMP = inProject('dist/.stamp');
const SOURCES = ['{electron,renderer,shared}/**/*.{ts,tsx,css,html,json,svg,png}', 'scripts/{build,fonts,viewer}.mjs', 'package-lock.json'];

// CommonJS, for the oldest engine that they run on (see the README, "The runtime").
const NODE_ENTRIES = {
  main: 'electron/main/main.ts',
  preload: 'electron/preload/preload.ts',
  storage: 'electron/storage/entry.ts',
  exporter: 'electron/exporter/entry.ts',
  importer: 'electron/importer/entry.ts',
};
const NODE_TARGET = 'node18';
const WINDOW_TARGET = 'chrome114';

// Native, or broken by bundling: these stay packages, and electron-builder.yml packs them.
const KEPT_PACKAGES = ['electron', 'better-sqlite3', '@napi-rs/canvas', 'pdfkit', 'fontkit', 'subset-font'];

await runAsProgram(async () => {
  const stamp = stampOfSources();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return;
  say('Building …');
  rmSync(STAMP, { force: true });
  copyFonts();
  await Promise.all([...Object.entries(NODE_ENTRIES).map(buildForNode), buildWindow(), buildViewer()]);
  writeFileSync(STAMP, stamp);
});

function stampOfSources() {
  const hash = createHash('sha256');
  for (const file of globSync(SOURCES, { cwd: root }).sort()) {
    const { size, mtimeMs } = statSync(inProject(file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

async function buildForNode([name, entry]) {
  await build({
    ...common(NODE_TARGET),
    ssr: { noExternal: true, external: KEPT_PACKAGES },
    build: {
      ...common(NODE_TARGET).build,
      ssr: inProject(entry),
      outDir: inProject('dist'),
      emptyOutDir: false,
      rolldownOptions: { output: { format: 'cjs', entryFileNames: `${name}.cjs`, codeSplitting: false } },
    },
  });
}

async function buildWindow() {
  await build({
    ...common(WINDOW_TARGET),
    root: inProject('renderer'),
    base: './',
    plugins: [react()],
    build: {
      ...common(WINDOW_TARGET).build,
      outDir: inProject('dist/renderer'),
      emptyOutDir: true,
      minify: true,
      chunkSizeWarningLimit: 4_000,
    },
  });
}

// Vite lowers syntax by `oxc.target` while it transforms and by `build.target` while it bundles; both must name the same engine.
function common(target) {
  return {
    configFile: false,
    envDir: false,
    root,
    logLevel: 'warn',
    oxc: { target },
    build: { target, sourcemap: true, reportCompressedSize: false, copyPublicDir: false },
  };
}
