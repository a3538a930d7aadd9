// Builds the script and the style that an exported web page carries, where the exporter reads them: dist/viewer/.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inProject } from './set-up/project.mjs';

const SELF = fileURLToPath(import.meta.url);
/** The viewer, and what it shares with the exporter: all of which the script is bundled. */
const SOURCES = 'electron/exporter/html';
const SCRIPT = inProject('dist/viewer/viewer.js');
/** What a client may still have: iOS 15, and Chromium of that year. */
const TARGET = ['es2021', 'safari15'];

if (process.argv[1] === SELF) await buildViewer();

/**
 * For what runs from its source: only where something is newer than what was built.
 * @param node the Node that the packages bring: a command may have been called with an older one.
 */
export function refreshViewer(node) {
  const sources = readdirSync(inProject(SOURCES), { recursive: true }).map((file) => inProject(SOURCES, file));
  const newest = Math.max(...[SELF, ...sources].map((file) => statSync(file).mtimeMs));
  if (existsSync(SCRIPT) && statSync(SCRIPT).mtimeMs > newest) return;
  execFileSync(node, [SELF], { stdio: ['ignore', 'ignore', 'inherit'] });
}

export async function buildViewer() {
  const { build } = await import('vite');
  mkdirSync(inProject('dist/viewer'), { recursive: true });
  copyFileSync(inProject(SOURCES, 'viewer/viewer.css'), inProject('dist/viewer/viewer.css'));
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
      lib: { entry: inProject(SOURCES, 'viewer/viewer.ts'), formats: ['iife'], name: 'viewer', fileName: () => 'viewer.js' },
    },
  });
}
