// Tables for spreadsheets: nothing in them runs, nothing in them is lost.

import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { safeTable, writeCsv } from '../../shared/formats/write-csv.ts';

test('a cell that would be a formula begins with an apostrophe', () => {
  expect(safeTable([['=1+1', '+1', '-1', '@x', '\tx', '−0.2', 'a=b', '']])).toEqual([
    ["'=1+1", "'+1", "'-1", "'@x", "'\tx", '−0.2', 'a=b', ''],
  ]);
});

test('commas, quotation marks and line breaks stay within their cell', () => {
  expect(
    writeCsv([
      ['a,b', 'say "yes"'],
      ['二\n行', 'x'],
    ]),
  ).toBe('\ufeff"a,b","say ""yes"""\r\n"二\n行",x\r\n');
});

test('what is written is read again, but for the apostrophes', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
      const { data } = Papa.parse<string[]>(writeCsv(rows).slice(1), { newline: '\r\n', delimiter: ',' });
      expect(data.slice(0, -1)).toEqual(safeTable(rows));
    }),
  );
});
