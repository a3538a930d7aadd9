// The history of a project in its own file: it goes with every revision, and whatever happens to it the project is not touched.

import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createHistoryFile } from '../../electron/storage/history-file.ts';
import { parseKept, toKept, toKeptHead } from '../../shared/history/kept.ts';
import { loadDoc } from '../../shared/model/load.ts';
import { makeFolder } from '../support/folders.ts';
import { makeProject } from '../support/project-files.ts';
import { card, toCommits } from '../support/small-project.ts';
import { startStorage } from '../support/storage-process.ts';

const historyIn = (folder: string) => path.join(folder, 'profile', 'histories', 'history.jsonl');

test('what is kept is read, what comes after it is added, and nothing is left of what is forgotten', () => {
  const file = historyIn(makeFolder());
  const history = createHistoryFile(file);
  expect(history.read()).toBe('');
  history.append('first\n', 'head\n');
  history.append('second\n', 'head\n');
  expect(history.read()).toBe('head\nfirst\nsecond\n');
  history.replace('all of it\n');
  history.append('more\n', 'head\n');
  expect(history.read()).toBe('all of it\nmore\n');
  history.replace('');
  expect(fs.readdirSync(path.dirname(file))).toEqual([]);
});

test('a file that is far too long is not read, and does not grow', () => {
  const file = historyIn(makeFolder());
  const history = createHistoryFile(file);
  history.replace('x'.repeat(17 * 1024 * 1024));
  expect(history.read()).toBe('');
  history.append('more\n', 'head\n');
  expect(fs.existsSync(file)).toBe(false);
});

test('where nothing can be written, nothing is said', () => {
  const file = historyIn(makeFolder());
  fs.writeFileSync(path.dirname(path.dirname(file)), 'a file where the folder should be');
  const history = createHistoryFile(file);
  history.replace('text');
  history.append('more\n', 'head\n');
  expect(history.read()).toBe('');
});

test('R8: every revision on disk is in the history, also after storage was killed, and one that is refused is not', async () => {
  const file = makeProject();
  const historyPath = historyIn(path.dirname(file));
  const first = startStorage();
  await first.main.open({ path: file, historyPath });
  const start = await first.window.load(null);
  expect(await first.window.readHistory(null)).toEqual({ text: '' });
  const [one, two, three] = toCommits(start, [
    [{ after: card('new', '1') }],
    [{ before: card('new', '1'), after: card('new', '2') }],
    [{ before: card('new', '2') }],
  ]);
  if (!one || !two || !three) throw new Error('three changes are three commits');
  await first.window.commit({ commits: [one, two] });
  await expect(first.window.commit({ commits: [{ ...three, baseToken: 'the token of nobody' }] })).rejects.toMatchObject({
    code: 'conflict',
  });
  // Sent again, as after an end of storage: it is acknowledged, not written twice.
  await first.window.commit({ commits: [one, two] });
  await first.kill();

  const second = startStorage();
  await second.main.open({ path: file, historyPath });
  const { token, entities } = await second.window.load(null);
  const { doc } = loadDoc(entities);
  const stacks = parseKept((await second.window.readHistory(null)).text, token, doc);
  expect(stacks.undo.map(({ change }) => change)).toEqual([one.change, two.change]);

  await second.window.keepHistory({ text: toKept({ undo: stacks.undo.slice(0, 1), redo: stacks.undo.slice(1) }, token) });
  await second.window.commit({ commits: [three] });
  const after = parseKept((await second.window.readHistory(null)).text, three.token, doc);
  expect(after.undo.map(({ change }) => change)).toEqual([one.change, three.change]);
  expect(after.redo).toEqual([]);
});

test('R6: storage takes no history that is not a text, or longer than one can be', async () => {
  const { main, window } = startStorage();
  await main.open({ path: makeProject() });
  for (const text of [7, 'x'.repeat(5 * 1024 * 1024)]) {
    await expect(window.keepHistory({ text: text as string })).rejects.toMatchObject({ code: 'bad-argument' });
  }
  expect(await window.keepHistory({ text: toKeptHead('a token') })).toEqual({ kept: true });
  expect(await window.readHistory(null)).toEqual({ text: '' });
});
