// The projects that Home shows: those in the Frontstage folder, and those opened lately elsewhere. Windows know them by keys (R7).

import { randomUUID } from 'node:crypto';
import { mkdir, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { channelFor } from '../../shared/ipc/envelope.ts';
import type { ProjectEntry } from '../../shared/ipc/main-api.ts';
import { type Client, connect, RpcError } from '../../shared/ipc/rpc.ts';
import type { OpenRefusal, StorageApi, Summary } from '../../shared/ipc/storage-api.ts';
import { freePath, PROJECT_ENDING, toFileName } from './file-names.ts';
import type { NodeProcess, StartNodeProcess } from './processes.ts';

type Summarised = { readonly summary: Summary } | { readonly refused: OpenRefusal };

export type Library = {
  list(): Promise<readonly ProjectEntry[]>;
  /** Fails with `unknown-key`. */
  pathOf(key: string): string;
  summarise(key: string): Promise<Summarised>;
  /** Makes a file in the Frontstage folder, named after the title. */
  create(
    title: string,
    entities: readonly unknown[],
    more?: MoreOfProject,
  ): Promise<{ readonly path: string } | { readonly refused: OpenRefusal }>;
  /** Makes a file of these entities there; never over another. */
  createAt(path: string, entities: readonly unknown[]): Promise<{ readonly created: true } | { readonly refused: OpenRefusal }>;
  stop(): void;
};

/** What a new project has beside its entities: see StorageApi. */
export type MoreOfProject = Pick<Parameters<StorageApi['create']>[0], 'images' | 'isWhole'>;

export function createLibrary(from: {
  readonly start: StartNodeProcess;
  readonly folder: () => string;
  readonly recent: () => readonly string[];
  /** The storage that has this file open for a window. */
  readonly openAt: (path: string) => Promise<Client<StorageApi> | undefined>;
}): Library {
  const keys = new Map<string, string>();
  const paths = new Map<string, string>();
  const summaries = new Map<string, { readonly stamp: string; readonly summarised: Summarised }>();
  let looking: { readonly process: NodeProcess; readonly api: Client<StorageApi> } | undefined;

  function keyOf(file: string): string {
    const key = keys.get(file) ?? randomUUID();
    keys.set(file, key);
    paths.set(key, file);
    return key;
  }

  function pathOf(key: string): string {
    const file = paths.get(key);
    if (file === undefined) throw new RpcError('unknown-key');
    return file;
  }

  /** One process of its own for all files that no window shows: a file that brings it down takes no project along. */
  function storage(): Client<StorageApi> {
    if (!looking) {
      const process = from.start('storage');
      const started = { process, api: connect<StorageApi>(channelFor(process.channel, 'main')) };
      process.channel.onClose(() => {
        if (looking === started) looking = undefined;
      });
      looking = started;
    }
    return looking.api;
  }

  async function entryOf(file: string, place: ProjectEntry['place']): Promise<ProjectEntry | undefined> {
    const found = await stat(file).catch(() => undefined);
    if (!found?.isFile()) return undefined;
    return { key: keyOf(file), fileName: path.basename(file), changedAt: Math.round(found.mtimeMs), place };
  }

  async function look(file: string): Promise<Summarised> {
    const open = await from.openAt(file);
    return open ? { summary: await open.summary(null) } : await storage().summarise({ path: file });
  }

  return {
    pathOf,
    async list() {
      const folder = from.folder();
      const inFolder = (await readdir(folder).catch(() => []))
        .filter((name) => name.toLowerCase().endsWith(PROJECT_ENDING) && !name.startsWith('.'))
        .map((name) => path.join(folder, name));
      const elsewhere = from.recent().filter((file) => path.dirname(file) !== folder);
      const entries = await Promise.all([
        ...inFolder.map((file) => entryOf(file, 'folder')),
        ...elsewhere.map((file) => entryOf(file, 'elsewhere')),
      ]);
      return entries.filter((entry) => entry !== undefined).sort((a, b) => b.changedAt - a.changedAt);
    },
    async summarise(key) {
      const file = pathOf(key);
      const found = await stat(file).catch(() => undefined);
      if (!found) return { refused: 'missing' };
      const stamp = `${found.mtimeMs} ${found.size}`;
      const known = summaries.get(file);
      if (known?.stamp === stamp) return known.summarised;
      const summarised = await look(file).catch((): Summarised => ({ refused: 'disk-error' }));
      if ('summary' in summarised) summaries.set(file, { stamp, summarised });
      return summarised;
    },
    async create(title, entities, more) {
      const folder = from.folder();
      try {
        await mkdir(folder, { recursive: true });
      } catch {
        return { refused: 'no-place' };
      }
      for (;;) {
        const file = await freePath(folder, toFileName(title), PROJECT_ENDING);
        const outcome = await storage().create({ path: file, entities, ...more });
        if ('created' in outcome) return { path: file };
        // Somebody was faster; the next name is free.
        if (outcome.refused !== 'exists') return outcome;
      }
    },
    createAt: (file, entities) => storage().create({ path: file, entities }),
    stop: () => looking?.process.kill(),
  };
}
