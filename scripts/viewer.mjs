// Builds the script and the style that an exported web page carries, where the exporter reads them: dist/viewer/. Does nothing where they are newer than their sources.
import { copyFileSync, existsSync, globSync, mkdirSync, statSync } from 'node:fs';
import { inProject } from './set-up/project.mjs';

const SOURCES = 'electron/exporter/html/{page-data.ts,viewer/*}';
const SCRIPT = 'dist/viewer/viewer.js';
/** What a client may still have: iOS 15, and Chromium of that year. */
const TARGET = ['es2021', 'safari15'];

export async function buildViewer() {
  const script = inProject(SCRIPT);
  const newest = Math.max(...globSync(SOURCES, { cwd: inProject('.') }).map((file) => statSync(inProject(file)).mtimeMs));
  if (existsSync(script) && statSync(script).mtimeMs > newest) return;
  mkdirSync(inProject('dist/viewer'), { recursive: true });
  copyFileSync(inProject('electron/exporter/html/viewer/viewer.css'), inProject('dist/viewer/viewer.css'));
  const { build } = await import('vite');
  await build({
    configFile: false,
    envDir: false,
    logLevel: 'warn',
    build: {
      target: TARGET,
      outDir: inProject('dist/viewer'),
      emptyOutDir: false,
      copyPublicDir: false,
      reportCompressedSize: false,
      lib: { entry: inProject('electron/exporter/html/viewer/viewer.ts'), formats: ['iife'], name: 'viewer', fileName: () => 'viewer.js' },
    },
  });
}
