// One import as main sees it.

import { expect, test } from 'vitest';
import { startImport } from '../../electron/main/imports.ts';
import { type ImporterApi, importerParsers } from '../../shared/ipc/import-api.ts';
import { serve } from '../../shared/ipc/rpc.ts';
import { LIMITS } from '../../shared/model/limits.ts';
import { createFakeProcess } from '../support/fake-process.ts';

test('of more files than are read at once the first are read, and each of the others says why it is not', async () => {
  const process = createFakeProcess();
  const read: string[] = [];
  const api = {
    read({ path }: { readonly path: string }) {
      read.push(path);
      return { fileName: path.slice(1), problem: 'empty' } as const;
    },
  };
  serve<ImporterApi>(process.inside, api, importerParsers, () => undefined);
  const files = Array.from({ length: LIMITS.filesAtOnce + 2 }, (_, at) => `/${at}.csv`);
  const ofs = new Set<number>();
  const outcomes = await startImport(files, { start: () => process, onProgress: ({ of }) => ofs.add(of) }).outcomes;
  expect(read).toEqual(files.slice(0, LIMITS.filesAtOnce));
  expect(outcomes?.map(({ fileName }) => `/${fileName}`)).toEqual(files);
  expect(outcomes?.slice(LIMITS.filesAtOnce - 1)).toMatchObject([
    { problem: 'empty' },
    { problem: 'too-many-files' },
    { problem: 'too-many-files' },
  ]);
  expect([...ofs]).toEqual([LIMITS.filesAtOnce]);
});
