// The way to the process that started this one. The same module runs under Electron's utilityProcess and under a plain Node fork,
// and whatever is behind it cannot tell.

import type { Channel } from '../shared/ipc/rpc.ts';

type ParentPort = {
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
  on(event: 'close', listener: () => void): void;
  postMessage(message: unknown): void;
};

/** A fork must be made with `serialization: 'advanced'`, so that a Uint8Array arrives as one. */
export function parentChannel(): Channel {
  const port = (process as unknown as { readonly parentPort?: ParentPort }).parentPort;
  if (port) {
    return {
      send: (message) => port.postMessage(message),
      onMessage: (listener) => port.on('message', ({ data }) => listener(data)),
      onClose: (listener) => port.on('close', listener),
    };
  }
  return {
    send: (message) => {
      if (!process.send) throw new Error('started by nobody');
      // A message to a parent that has just gone is lost; that it has gone is told to `onClose`.
      process.send(message, undefined, undefined, () => undefined);
    },
    onMessage: (listener) => void process.on('message', listener),
    onClose: (listener) => void process.on('disconnect', listener),
  };
}

/**
 * Ends this process as if it had been killed. `process.exit` joins V8's threads first, and one that waits for a garbage collection of the
 * main thread waits for ever then (Node 24).
 */
export function endAtOnce(): void {
  process.kill(process.pid, 'SIGKILL');
}
