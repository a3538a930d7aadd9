// Where the histories of projects lie, and which of them stay.

import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createHistories } from '../../electron/main/histories.ts';
import { makeFolder } from '../support/folders.ts';

const DAY = 24 * 60 * 60;
const NOW = 2_000_000_000;

/** A file that was written so many days ago. */
function write(file: string, days: number): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, 'text');
  utimesSync(file, NOW - days * DAY, NOW - days * DAY);
}

test('R7: each project has a history of its own, whose name does not say where the project lies', () => {
  const folder = makeFolder();
  const { of } = createHistories(folder);
  expect(of('/maps/a.frontstage')).toBe(of('/maps/a.frontstage'));
  expect(of('/maps/a.frontstage')).not.toBe(of('/maps/b.frontstage'));
  expect(path.relative(folder, of('/maps/a.frontstage'))).toMatch(/^[0-9a-f]{32}\.jsonl$/);
});

test('of old histories the fifty that were written last stay, for sixty days', async () => {
  const folder = makeFolder();
  const histories = createHistories(folder);
  const files = Array.from({ length: 70 }, (_, days) => histories.of(`/maps/${days}.frontstage`));
  for (const [days, file] of files.entries()) if (days % 2 === 0 || days < 40) write(file, days);
  await histories.sweep(NOW * 1000);
  const expected = files.filter((_, days) => days < 40 || (days % 2 === 0 && days <= 58)).slice(0, 50);
  expect(readdirSync(folder).sort()).toEqual(expected.map((file) => path.basename(file)).sort());
});

test('the history of what is thrown away goes with it, and nothing fails where there is none', async () => {
  const folder = path.join(makeFolder(), 'histories');
  const histories = createHistories(folder);
  await histories.sweep(NOW * 1000);
  await histories.forget('/maps/a.frontstage');
  write(histories.of('/maps/a.frontstage'), 0);
  await histories.forget('/maps/a.frontstage');
  expect(readdirSync(folder)).toEqual([]);
});
