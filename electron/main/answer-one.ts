// Answers one request of a window, in the one form of rpc.ts. Never rejects: Electron would wrap the error in words of its own.

import { type Handlers, type Parsers, serve } from '../../shared/ipc/rpc.ts';

/** @param handlers undefined: whoever asks may not. */
export function answerOne<Api extends Record<string, (arg: never) => unknown>>(
  handlers: Handlers<Api> | undefined,
  parsers: Parsers<Api>,
  method: unknown,
  arg: unknown,
): Promise<unknown> {
  return new Promise((resolve) => {
    if (!handlers) return resolve({ code: 'not-allowed', detail: '' });
    const channel = {
      send: resolve,
      // What is not even a word is no method; making a word of it would run what it brings along.
      onMessage: (listener: (message: unknown) => void) => listener({ id: 0, method: typeof method === 'string' ? method : '', arg }),
      onClose: () => undefined,
    };
    serve(channel, handlers, parsers, (error) => console.error(`${method} failed:`, error));
  });
}
