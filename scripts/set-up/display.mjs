// A display for windows: the one of the session for `npm start`, a virtual one of our own for tests.
import { spawn } from 'node:child_process';
import { problem } from './say.mjs';

export function checkDisplay() {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return;
  throw problem(
    'Frontstage opens a window, and there is no display here: neither DISPLAY nor WAYLAND_DISPLAY is set. Start it in a desktop session.',
  );
}

/** `{ env, stop }`. Tests never use the display of the person at the machine where they can have their own. */
export async function startVirtualDisplay() {
  if (process.platform !== 'linux') return { env: {}, stop: () => {} };
  // Without `-noreset` it begins anew whenever its last window goes, and whoever comes in that moment is turned away.
  const options = ['-screen', '0', '2560x1440x24', '-nolisten', 'tcp', '-noreset'];
  const server = spawn('Xvfb', ['-displayfd', '3', ...options], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const stop = () => server.kill();
  process.on('exit', stop);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  const number = await new Promise((resolve, reject) => {
    let complaint = '';
    server.stderr.on('data', (text) => (complaint += text));
    server.stdio[3].once('data', (text) => resolve(String(text).trim()));
    server.once('error', reject);
    server.once('exit', () => reject(problem(`Xvfb did not start: ${complaint.trim()}`)));
  });
  return { env: { DISPLAY: `:${number}` }, stop };
}
