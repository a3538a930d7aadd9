// One raw channel as two: the storage process answers main and a window over the same one. Main relays a window's
// messages in the window's envelope, so that no message of a window can reach what only main may ask.

import type { Channel } from './rpc.ts';

type Envelope = { readonly between: 'main' | 'window'; readonly message: unknown };

function isEnvelope(value: unknown): value is Envelope {
  return typeof value === 'object' && value !== null && 'between' in value && 'message' in value;
}

/** The part of `raw` that carries StorageApi (`main`) or ProjectApi (`window`); made alike on both sides. */
export function channelFor(raw: Channel, between: Envelope['between']): Channel {
  return {
    send: (message) => raw.send({ between, message } satisfies Envelope),
    onMessage: (listener) => raw.onMessage((value) => void (isEnvelope(value) && value.between === between && listener(value.message))),
    onClose: (listener) => raw.onClose(listener),
  };
}
