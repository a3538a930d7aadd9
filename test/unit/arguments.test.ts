// What a start of the program asks for.

import path from 'node:path';
import { expect, test } from 'vitest';
import { fileArgument, parseHandover } from '../../electron/main/arguments.ts';

const CWD = path.resolve('/home/mina');

test.each([
  [['frontstage'], false, undefined],
  [['frontstage', 'a.frontstage'], false, 'a.frontstage'],
  [['frontstage', '--no-sandbox', '--lang=en', 'a b.frontstage', 'c.frontstage'], false, 'a b.frontstage'],
  [['electron', '--no-sandbox', '.'], true, undefined],
  [['electron', '.', '--inspect', '../a.frontstage'], true, '../a.frontstage'],
  [['frontstage', ''], false, undefined],
])('%j (unpacked: %s) names %s', (argv, isDefaultApp, file) => {
  expect(fileArgument(argv, { isDefaultApp, cwd: CWD })).toBe(file && path.resolve(CWD, file));
});

test('R6: what a second start hands over is a whole path or nothing', () => {
  const file = path.resolve('/maps/a.frontstage');
  expect(parseHandover({ file })).toEqual({ file });
  for (const value of [undefined, null, 'x', {}, { file: 7 }, { file: 'relative.frontstage' }, { file: '' }])
    expect(parseHandover(value)).toEqual({});
});
