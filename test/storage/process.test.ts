// The storage process as main and a window meet it.

import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { LIMITS } from '../../shared/model/limits.ts';
import { makeFolder } from '../support/folders.ts';
import { makeProject, tamper } from '../support/project-files.ts';
import { card, PNG, PNG_HASH, SMALL_PROJECT, toCommits } from '../support/small-project.ts';
import { startStorage } from '../support/storage-process.ts';

test('R8: a project is made, opened, changed, copied and closed in its own process', async () => {
  const { main, window } = startStorage();
  const file = path.join(makeFolder(), 'returns.frontstage');
  expect(await main.create({ path: file, entities: SMALL_PROJECT })).toEqual({ created: true });
  await expect(window.load(null)).rejects.toMatchObject({ code: 'not-open' });
  expect(await main.open({ path: file })).toEqual({ opened: { readOnly: false } });
  await expect(main.open({ path: file })).rejects.toMatchObject({ code: 'already-open' });

  const loaded = await window.load(null);
  expect(loaded).toMatchObject({ rev: 0, entities: SMALL_PROJECT });
  const commits = toCommits(loaded, [[{ after: card('card-3', 'new') }]]);
  expect(await window.commit({ commits })).toEqual({ rev: 1, token: commits[0]!.token });
  expect(await window.putImage({ bytes: new Uint8Array(PNG) })).toEqual({ hash: PNG_HASH, mediaType: 'image/png', width: 1, height: 1 });
  expect(Buffer.from((await window.getImage({ hash: PNG_HASH })).bytes)).toEqual(PNG);

  expect(await main.summary(null)).toMatchObject({ title: 'Click & collect returns', maps: 1 });
  expect(await main.snapshot(null)).toMatchObject({ rev: 1, images: [] });
  const copy = `${file}.copy.frontstage`;
  expect(await main.saveCopy({ path: copy })).toEqual({ saved: true });
  expect(await main.saveVersion({ path: copy, entities: SMALL_PROJECT })).toEqual({ saved: true });
  expect(await main.close(null)).toEqual({ closed: true });
  expect(await main.summarise({ path: copy })).toMatchObject({ summary: { title: 'Click & collect returns' } });
});

test('R9: a second process is refused while the first has the file open, whatever the first looks at', async () => {
  const [first, second] = [startStorage(), startStorage()];
  const file = makeProject();
  await first.main.open({ path: file });
  expect(await second.main.open({ path: file })).toEqual({ refused: 'in-use' });
  expect(await second.main.summarise({ path: file })).toEqual({ refused: 'in-use' });
  // A second descriptor in the first process would end its lock.
  expect(await first.main.summarise({ path: file })).toEqual({ refused: 'in-use' });
  await expect(first.main.saveCopy({ path: file })).rejects.toMatchObject({ code: 'in-use' });
  expect(await second.main.open({ path: file })).toEqual({ refused: 'in-use' });

  const other = makeProject();
  await second.main.open({ path: other });
  await expect(second.main.saveCopy({ path: file })).rejects.toMatchObject({ code: 'in-use' });
  await first.main.close(null);
  await second.main.saveCopy({ path: file });
});

test('R9: when its parent is gone the process closes the file and ends', async () => {
  const [first, second] = [startStorage(), startStorage()];
  const file = makeProject();
  await first.main.open({ path: file });
  expect(await first.abandon()).toBe(0);
  expect(await second.main.open({ path: file })).toEqual({ opened: { readOnly: false } });
  expect(fs.existsSync(`${file}-journal`)).toBe(false);
});

test('R7: a window reaches no project but its own, whatever it says', async () => {
  const { main, window, windowChannel } = startStorage();
  const folder = makeFolder();
  const create = { id: 7, method: 'create', arg: { path: path.join(folder, 'mine.frontstage'), entities: [] } };
  const replies: unknown[] = [];
  windowChannel.onMessage((message) => replies.push(message));
  windowChannel.send(create);
  windowChannel.send({ between: 'main', message: create });
  for (const method of ['__proto__', 'constructor', 'hasOwnProperty']) windowChannel.send({ id: 8, method, arg: null });
  for (const nonsense of [null, 7, 'load', [], { id: '7' }, { id: 9, method: ['load'] }]) windowChannel.send(nonsense);
  await main.open({ path: makeProject() });
  await window.load(null);
  const refusal = { code: 'unknown-method', detail: '' };
  expect(replies.slice(0, -1)).toEqual([{ id: 7, ...refusal }, ...Array.from({ length: 3 }, () => ({ id: 8, ...refusal }))]);
  expect(fs.readdirSync(folder)).toEqual([]);
});

test('R6: an argument that does not parse changes nothing', async () => {
  const { main, window } = startStorage();
  await main.open({ path: makeProject() });
  const loaded = await window.load(null);
  const [commit] = toCommits(loaded, [[{ after: card('card-3', 'new') }]]);
  const tooLong = card('card-3', 'x'.repeat(LIMITS.textLength + 1));
  const wrong: unknown[] = [
    null,
    { commits: [] },
    { commits: Array.from({ length: LIMITS.commitsPerMessage + 1 }, () => commit) },
    { commits: [{ ...commit, change: [{ after: tooLong }] }] },
    { commits: [{ ...commit, change: [{ after: { kind: 'hologram', id: 'x' } }] }] },
    { commits: [{ ...commit, rev: 1.5 }] },
    { commits: [{ ...commit, token: '' }] },
    { commits: [commit], path: '/elsewhere' },
  ];
  for (const arg of wrong) await expect(window.commit(arg as never)).rejects.toMatchObject({ code: 'bad-argument' });
  await expect(window.putImage({ bytes: 'text' } as never)).rejects.toMatchObject({ code: 'bad-argument' });
  await expect(window.getImage({ hash: '../../secret' })).rejects.toMatchObject({ code: 'bad-argument' });
  expect(await window.load(null)).toEqual(loaded);
});

test('R6: a record too deep to be sent takes nothing else along', async () => {
  const { main, window } = startStorage();
  const file = makeProject();
  const deep = `{"kind":"card","id":"deep","x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
  tamper(file, (db) => db.prepare('INSERT INTO entity VALUES (?, ?, ?)').run('deep', 'card', deep));
  await main.open({ path: file });
  expect((await window.load(null)).entities).toEqual([...SMALL_PROJECT, { unreadable: 'deep' }]);
});
