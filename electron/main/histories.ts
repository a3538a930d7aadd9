// Where histories of projects are kept: one file for each project, in the user's profile, named after where the project lies. What
// they say is the storage process's and the window's matter.

import { createHash } from 'node:crypto';
import { readdir, realpath, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** So many stay, those that were written last, and none for longer than this without being written. */
const MOST = 50;
const LONGEST_MS = 60 * 24 * 60 * 60 * 1000;

export type Histories = {
  /** @param project its real path. */
  of(project: string): string;
  /** For a project that is thrown away. Never fails. */
  forget(project: string): Promise<void>;
  /** Removes what nobody will come back to. Never fails. @param now milliseconds since 1970. */
  sweep(now: number): Promise<void>;
};

export function createHistories(folder: string): Histories {
  const of = (project: string) => path.join(folder, `${createHash('sha256').update(project).digest('hex').slice(0, 32)}.jsonl`);
  const remove = (file: string) => rm(file, { force: true }).catch(() => undefined);
  return {
    of,
    forget: async (project) => remove(of(await realpath(project).catch(() => project))),
    async sweep(now) {
      const names = await readdir(folder).catch(() => []);
      const found = await Promise.all(
        names.map(async (name) => {
          const file = path.join(folder, name);
          const written = await stat(file).then(
            ({ mtimeMs }) => mtimeMs,
            () => now,
          );
          return { file, written };
        }),
      );
      const old = found.sort((a, b) => b.written - a.written).filter(({ written }, index) => index >= MOST || now - written > LONGEST_MS);
      await Promise.all(old.map(({ file }) => remove(file)));
    },
  };
}
