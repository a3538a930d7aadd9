// Builds the script and the style that an exported web page carries, where the exporter reads them: dist/viewer/. Does nothing where they are newer than their sources.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inProject } from './set-up/project.mjs';

const SOURCES = 'electron/exporter/html/viewer';
const SCRIPT = 'dist/viewer/viewer.js';
/** What a client may still have: iOS 15, and Chromium of that year. */
const TARGET = ['es2021', 'safari15'];

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle();

/** By the Node that the packages bring: a command may have been called with an older one. */
export function buildViewer(node = process.execPath) {
  const newest = Math.max(...readdirSync(inProject(SOURCES)).map((file) => statSync(inProject(SOURCES, file)).mtimeMs));
  const script = inProject(SCRIPT);
  if (existsSync(script) && statSync(script).mtimeMs > newest) return;
  execFileSync(node, [fileURLToPath(import.meta.url)], { stdio: ['ignore', 'ignore', 'inherit'] });
}

async function bundle() {
  const { build } = await import('vite');
  mkdirSync(inProject('dist/viewer'), { recursive: true });
  copyFileSync(inProject(SOURCES, 'viewer.css'), inProject('dist/viewer/viewer.css'));
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
      lib: { entry: inProject(SOURCES, 'viewer.ts'), formats: ['iife'], name: 'viewer', fileName: () => 'viewer.js' },
    },
  });
}
