// Where things lie in this project, and how a program is run from here. No set-up step of its own.
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { problem, say } from './say.mjs';

export const root = path.resolve(fileURLToPath(import.meta.url), '../../..');

export function inProject(...parts) {
  return path.join(root, ...parts);
}

/** Ours, for what we start. Some editors' terminals set ELECTRON_RUN_AS_NODE, with which Electron would open no window. */
export function environment() {
  const { ELECTRON_RUN_AS_NODE, ...env } = process.env;
  return env;
}

/** Runs to the end, or throws a sentence that says what failed. Its output goes to our stderr; with `isQuiet` only after a failure. */
export function runStep(what, command, args, { isQuiet = false, ...options } = {}) {
  const stream = isQuiet ? 'pipe' : 2;
  const result = spawnSync(command, args, { cwd: root, stdio: ['ignore', stream, stream], maxBuffer: 64 * 1024 * 1024, ...options });
  if (result.error) throw problem(`${what} failed: ${result.error.message}`);
  if (result.status === 0) return;
  if (isQuiet) say(`${result.stdout}${result.stderr}`);
  throw problem(`${what} failed (${result.signal ?? `exit code ${result.status}`}); what it said is above.`);
}

/** Runs npm itself, under the Node that it came with: ours may be the very file that it is about to replace. */
export function runNpm(what, args, options) {
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  if (npm && node) runStep(what, node, [npm, ...args], options);
  else runStep(what, 'npm', args, { shell: process.platform === 'win32', ...options });
}

/** A program in the foreground: the terminal is its own, and its exit code (or 1 after a signal) becomes ours. */
export function runInForeground(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    const passOn = (signal) => child.kill(signal);
    process.on('SIGINT', passOn).on('SIGTERM', passOn);
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('SIGINT', passOn).off('SIGTERM', passOn);
      resolve(code ?? 1);
    });
  });
}
