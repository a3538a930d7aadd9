// What Home is told of the projects on this disk.

import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createLibrary } from '../../electron/main/library.ts';
import { channelFor } from '../../shared/ipc/envelope.ts';
import { type Handlers, serve } from '../../shared/ipc/rpc.ts';
import { type StorageApi, storageParsers } from '../../shared/ipc/storage-api.ts';
import { createFakeProcess, type FakeProcess } from '../support/fake-process.ts';
import { makeFolder } from '../support/folders.ts';

const SUMMARY = { title: 'Returns', client: 'Northgate', maps: 2, picture: '<svg/>' };

function start(recent: readonly string[] = []) {
  const folder = path.join(makeFolder(), 'Frontstage');
  const processes: FakeProcess[] = [];
  const looks: string[] = [];
  const handlers: Partial<Handlers<StorageApi>> = {
    create({ path: file, entities }) {
      if (fs.existsSync(file)) return { refused: 'exists' };
      fs.writeFileSync(file, JSON.stringify(entities));
      return { created: true };
    },
    summarise({ path: file }) {
      looks.push(path.basename(file));
      if (file.includes('crash')) processes.at(-1)!.end();
      return file.includes('foreign') ? { refused: 'not-ours' } : { summary: SUMMARY };
    },
  };
  const library = createLibrary({
    start() {
      const process = createFakeProcess();
      processes.push(process);
      serve<StorageApi>(channelFor(process.inside, 'main'), handlers as Handlers<StorageApi>, storageParsers, () => undefined);
      return process;
    },
    folder: () => folder,
    recent: () => recent,
    openAt: async () => undefined,
  });
  return { library, folder, processes, looks };
}

function put(file: string, seconds: number): string {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, file);
  fs.utimesSync(file, seconds, seconds);
  return file;
}

test('projects of the folder and recent ones elsewhere are listed, the newest first, and nothing else', async () => {
  const elsewhere = makeFolder();
  const { library, folder } = start([put(path.join(elsewhere, 'sent.frontstage'), 2000), path.join(elsewhere, 'gone.frontstage')]);
  put(path.join(folder, 'old.frontstage'), 1000);
  put(path.join(folder, 'new.FRONTSTAGE'), 3000);
  put(path.join(folder, 'new.FRONTSTAGE-journal'), 4000);
  put(path.join(folder, '.hidden.frontstage'), 4000);
  put(path.join(folder, 'poster.pdf'), 4000);
  put(path.join(folder, 'folder.frontstage', 'inside.txt'), 4000);
  const entries = await library.list();
  expect(entries.map(({ key: _, ...shown }) => shown)).toEqual([
    { fileName: 'new.FRONTSTAGE', changedAt: 3_000_000, place: 'folder' },
    { fileName: 'sent.frontstage', changedAt: 2_000_000, place: 'elsewhere' },
    { fileName: 'old.frontstage', changedAt: 1_000_000, place: 'folder' },
  ]);
});

test('R7: a project is known by a key that says nothing, the same for the same file', async () => {
  const { library, folder } = start();
  const file = put(path.join(folder, 'a.frontstage'), 1000);
  const [first] = await library.list();
  const [again] = await library.list();
  expect(first!.key).toBe(again!.key);
  expect(JSON.stringify(first)).not.toContain(path.dirname(folder));
  expect(library.pathOf(first!.key)).toBe(file);
  expect(() => library.pathOf(file)).toThrow('unknown-key');
});

test('a summary is made once for each state of a file', async () => {
  const { library, folder, looks } = start();
  const file = put(path.join(folder, 'a.frontstage'), 1000);
  const { key } = (await library.list())[0]!;
  expect(await library.summarise(key)).toEqual({ summary: SUMMARY });
  expect(await library.summarise(key)).toEqual({ summary: SUMMARY });
  expect(looks).toHaveLength(1);
  put(file, 2000);
  await library.summarise(key);
  expect(looks).toHaveLength(2);
  fs.rmSync(file);
  expect(await library.summarise(key)).toEqual({ refused: 'missing' });
});

test('a file that ends the process that looks at it takes no other file along', async () => {
  const { library, folder, processes } = start();
  for (const name of ['crash', 'foreign', 'good']) put(path.join(folder, `${name}.frontstage`), 1000);
  const entries = await library.list();
  const keyOf = (name: string) => entries.find(({ fileName }) => fileName === `${name}.frontstage`)!.key;
  expect(await library.summarise(keyOf('crash'))).toEqual({ refused: 'disk-error' });
  expect(await library.summarise(keyOf('foreign'))).toEqual({ refused: 'not-ours' });
  expect(await library.summarise(keyOf('good'))).toEqual({ summary: SUMMARY });
  expect(processes).toHaveLength(2);
});

test('a new project makes the folder and takes a name that is free', async () => {
  const { library, folder } = start();
  expect(await library.list()).toEqual([]);
  expect(fs.existsSync(folder)).toBe(false);
  expect(await library.create('A/B', [])).toEqual({ path: path.join(folder, 'A B.frontstage') });
  expect(await library.create('A/B', [])).toEqual({ path: path.join(folder, 'A B 2.frontstage') });
});

test('a folder that cannot be made is a refusal', async () => {
  const { library, folder } = start();
  fs.writeFileSync(folder, 'a file');
  expect(await library.create('A', [])).toEqual({ refused: 'no-place' });
});
