// Processes that are none: what main starts, answered in this process, over channels that do what real ones do.

import type { NodeProcess } from '../../electron/main/processes.ts';
import type { Channel } from '../../shared/ipc/rpc.ts';

export type FakeProcess = NodeProcess & {
  /** The side of the process itself. */
  readonly inside: Channel;
  /** It ends by itself, as it does in a crash. */
  end(): void;
  readonly isRunning: () => boolean;
};

export function createFakeProcess(): FakeProcess {
  const outer = new Set<(message: unknown) => void>();
  const inner = new Set<(message: unknown) => void>();
  const onEnd = new Set<() => void>();
  let isRunning = true;

  function end(): void {
    if (!isRunning) return;
    isRunning = false;
    for (const listener of onEnd) listener();
  }

  const side = (mine: typeof outer, other: typeof outer): Channel => ({
    send(message) {
      const copy = structuredClone(message);
      setImmediate(() => {
        if (isRunning) for (const listener of other) listener(copy);
      });
    },
    onMessage: (listener) => void mine.add(listener),
    onClose: (listener) => void onEnd.add(listener),
  });
  return { channel: side(outer, inner), inside: side(inner, outer), end, kill: end, isRunning: () => isRunning };
}
