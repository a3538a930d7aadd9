// The storage process of one open project, as something that outlives its processes: one that ends unexpectedly is started again.
// Knows no window; what a window and storage say to each other passes through unread.

import { channelFor } from '../../shared/ipc/envelope.ts';
import { type Client, connect, RpcError } from '../../shared/ipc/rpc.ts';
import type { Opened, OpenRefusal, StorageApi } from '../../shared/ipc/storage-api.ts';
import type { NodeProcess, StartNodeProcess } from './processes.ts';

/** So often may it be started again within a minute; then only on demand, lest a project that ends it at once keeps the machine busy. */
const RESTARTS_A_MINUTE = 5;
const CLOSING_PATIENCE = 3_000;

/** `restored`: a process has the project open again. Nothing that was under way is answered. */
export type StorageEnd = { readonly restored: boolean; readonly refused?: OpenRefusal };

export type ProjectStorage = {
  /** Main's own calls. Fails with `closed` while no process runs. */
  api(): Client<StorageApi>;
  /** From the window. Lost while no process runs; the window's outbox sends it again after `onEnded`. */
  send(message: unknown): void;
  /** Starts again what was given up; `onEnded` hears of it as well. */
  retry(): Promise<boolean>;
  /** Closes the file and ends the process. Never fails. */
  close(): Promise<void>;
};

type Running = { readonly process: NodeProcess; readonly api: Client<StorageApi> };

export async function openProjectStorage(
  open: Parameters<StorageApi['open']>[0],
  on: {
    readonly start: StartNodeProcess;
    /** Milliseconds of a clock that never goes back. */
    readonly now: () => number;
    readonly onMessage: (message: unknown) => void;
    readonly onEnded: (end: StorageEnd) => void;
  },
): Promise<{ readonly storage: ProjectStorage; readonly opened: Opened } | { readonly refused: OpenRefusal }> {
  let last: Running | undefined;
  let isRunning = false;
  let isClosed = false;
  let recovery: Promise<void> | undefined;
  let restarts: readonly number[] = [];

  async function begin(): Promise<{ readonly opened: Opened } | { readonly refused: OpenRefusal } | { readonly ended: true }> {
    const process = on.start('storage');
    const started = { process, api: connect<StorageApi>(channelFor(process.channel, 'main')) };
    channelFor(process.channel, 'window').onMessage(on.onMessage);
    process.channel.onClose(() => {
      if (last !== started || !isRunning) return;
      isRunning = false;
      if (!isClosed) void recover();
    });
    try {
      const outcome = await started.api.open(open);
      if ('opened' in outcome && !isClosed) {
        last = started;
        isRunning = true;
      } else process.kill();
      return outcome;
    } catch {
      process.kill();
      return { ended: true };
    }
  }

  function recover(): Promise<void> {
    recovery ??= tryAgain().finally(() => {
      recovery = undefined;
    });
    return recovery;
  }

  async function tryAgain(): Promise<void> {
    while (!isClosed) {
      restarts = restarts.filter((time) => on.now() - time < 60_000);
      if (restarts.length >= RESTARTS_A_MINUTE) return on.onEnded({ restored: false });
      restarts = [...restarts, on.now()];
      const outcome = await begin();
      if (isClosed || 'ended' in outcome) continue;
      return on.onEnded('opened' in outcome ? { restored: true } : { restored: false, refused: outcome.refused });
    }
  }

  const outcome = await begin();
  if ('ended' in outcome) return { refused: 'disk-error' };
  if ('refused' in outcome) return outcome;
  return {
    opened: outcome.opened,
    storage: {
      api() {
        if (!isRunning) throw new RpcError('closed');
        return last!.api;
      },
      send: (message) => isRunning && channelFor(last!.process.channel, 'window').send(message),
      async retry() {
        if (isRunning) return true;
        restarts = [];
        await recover();
        return isRunning;
      },
      async close() {
        isClosed = true;
        if (!isRunning) return;
        isRunning = false;
        const patience = new Promise((resolve) => setTimeout(resolve, CLOSING_PATIENCE));
        await Promise.race([last!.api.close(null).catch(() => undefined), patience]);
        last!.process.kill();
      },
    },
  };
}
