// Names of files that we make.

import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { freePath, toFileName, withEnding } from '../../electron/main/file-names.ts';
import { makeFolder } from '../support/folders.ts';

test.each([
  ['Click & collect returns', 'Click & collect returns'],
  ['点击取货退货', '点击取货退货'],
  ['../../etc/passwd', 'etc passwd'],
  ['C:\\Windows\\x', 'C Windows x'],
  ['  a\tb\n c  ', 'a b c'],
  ['.hidden', 'hidden'],
  ['map\u202efdp.exe\u2066', 'mapfdp.exe'],
  ['Why? "So" <much>|*', 'Why So much'],
  ['ends with dots. . .', 'ends with dots'],
  ['con', 'con 1'],
  ['LPT9', 'LPT9 1'],
  ['', 'Frontstage'],
  ['...', 'Frontstage'],
])('%j becomes %j', (title, name) => expect(toFileName(title)).toBe(name));

test('a long title is cut between characters and stays a name that disks can hold', () => {
  const name = toFileName('旅程🧭'.repeat(100));
  expect(Buffer.byteLength(`${name} 999.frontstage-journal`)).toBeLessThanOrEqual(255);
  expect(name).toMatch(/^(旅程🧭)+旅?程?$/u);
});

test('a name that is taken, or whose journal was left behind, gets a number', async () => {
  const folder = makeFolder();
  expect(await freePath(folder, 'a', '.frontstage')).toBe(path.join(folder, 'a.frontstage'));
  fs.writeFileSync(path.join(folder, 'a.frontstage'), '');
  fs.writeFileSync(path.join(folder, 'a 2.frontstage-journal'), '');
  expect(await freePath(folder, 'a', '.frontstage')).toBe(path.join(folder, 'a 3.frontstage'));
});

test('an ending is added once, and then never over another file', async () => {
  const folder = makeFolder();
  fs.writeFileSync(path.join(folder, 'a.pdf'), '');
  const chosen = ['a.pdf', 'b.PDF', 'c', 'a', 'd.v2'].map((name) => path.join(folder, name));
  const names = await Promise.all(chosen.map(async (file) => path.basename(await withEnding(file, '.pdf'))));
  expect(names).toEqual(['a.pdf', 'b.PDF', 'c.pdf', 'a 2.pdf', 'd.v2.pdf']);
});
