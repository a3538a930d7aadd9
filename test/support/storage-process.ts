// The real storage process, forked as a plain Node and spoken to as main and a window do.

import { fork, type Serializable } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { channelFor } from '../../shared/ipc/envelope.ts';
import type { ProjectApi } from '../../shared/ipc/project-api.ts';
import { type Channel, type Client, connect } from '../../shared/ipc/rpc.ts';
import type { StorageApi } from '../../shared/ipc/storage-api.ts';

const ENTRY = fileURLToPath(new URL('../../electron/storage/entry.ts', import.meta.url));

export type StorageProcess = {
  /** As the main process. */
  readonly main: Client<StorageApi>;
  /** As the window. */
  readonly window: Client<ProjectApi>;
  /** As a window that has been taken over: main puts its envelope around whatever it says. */
  readonly windowChannel: Channel;
  /** SIGKILL; answers when the process is gone. */
  kill(): Promise<void>;
  /** The parent goes away without a word; answers the exit code. */
  abandon(): Promise<number | null>;
};

export function startStorage(): StorageProcess {
  const child = fork(ENTRY, [], { serialization: 'advanced', execArgv: [] });
  const ended = once(child, 'exit') as Promise<[number | null]>;
  const raw: Channel = {
    send: (message) => void child.send(message as Serializable, () => undefined),
    onMessage: (listener) => void child.on('message', listener),
    onClose: (listener) => void child.once('exit', () => listener()),
  };
  async function kill(): Promise<void> {
    child.kill('SIGKILL');
    await ended;
  }
  onTestFinished(kill);
  const windowChannel = channelFor(raw, 'window');
  return {
    main: connect<StorageApi>(channelFor(raw, 'main')),
    window: connect<ProjectApi>(windowChannel),
    windowChannel,
    kill,
    async abandon() {
      child.disconnect();
      const [code] = await ended;
      return code;
    },
  };
}
