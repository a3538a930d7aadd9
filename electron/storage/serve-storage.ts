// The two apis of a storage process over its one channel, for the one project that it has open.

import { toKeptCommit, toKeptHead } from '../../shared/history/kept.ts';
import { channelFor } from '../../shared/ipc/envelope.ts';
import { type ProjectApi, projectParsers } from '../../shared/ipc/project-api.ts';
import { type Channel, RpcError, serve } from '../../shared/ipc/rpc.ts';
import { type StorageApi, storageParsers } from '../../shared/ipc/storage-api.ts';
import { createHistoryFile } from './history-file.ts';
import { createProjectFile } from './new-file.ts';
import { openProjectFile, type ProjectFile, summariseProjectFile } from './project-file.ts';

/** Calls that need an open project fail with `not-open` where there is none; a second `open` with `already-open`. */
export function serveStorage(raw: Channel, onUnexpected: (error: unknown) => void): void {
  let open: ProjectFile | undefined;
  let history = createHistoryFile(undefined);

  function file(): ProjectFile {
    if (!open) throw new RpcError('not-open');
    return open;
  }

  function close(): { readonly closed: true } {
    open?.close();
    open = undefined;
    return { closed: true };
  }

  serve<StorageApi>(
    channelFor(raw, 'main'),
    {
      create: ({ path, entities, ...more }) => createProjectFile(path, entities, more),
      open({ path, historyPath }) {
        if (open) throw new RpcError('already-open');
        const outcome = openProjectFile(path);
        if ('refused' in outcome) return outcome;
        open = outcome.file;
        history = createHistoryFile(historyPath);
        return { opened: open.opened };
      },
      snapshot: () => file().snapshot(),
      saveCopy({ path }) {
        file().saveCopy(path);
        return { saved: true };
      },
      saveVersion({ path, entities }) {
        file().saveVersion(path, entities);
        return { saved: true };
      },
      summary: () => file().summary(),
      close,
      summarise: ({ path }) => summariseProjectFile(path),
    },
    storageParsers,
    onUnexpected,
  );

  serve<ProjectApi>(
    channelFor(raw, 'window'),
    {
      load: () => file().load(),
      commit: ({ commits }) =>
        file().commit(commits, (commit) => history.append(toKeptCommit(commit, Date.now()), toKeptHead(commit.baseToken))),
      putImage: ({ bytes }) => file().putImage(bytes),
      getImage: ({ hash }) => file().getImage(hash),
      readHistory: () => ({ text: history.read() }),
      keepHistory({ text }) {
        history.replace(text);
        return { kept: true };
      },
    },
    projectParsers,
    onUnexpected,
  );

  raw.onClose(close);
}
