// A map as tables of ours, as a reader of spreadsheets gives them back.

import fc from 'fast-check';
import type { WrittenSheet } from '../../shared/formats/workbook/workbook.ts';
import type { Sheet } from '../../shared/ipc/import-api.ts';

export function sheetsOf(written: readonly WrittenSheet[]): readonly Sheet[] {
  return written.map(({ name, columns, rows }) => ({
    name,
    rows: [columns.map(({ heading }) => heading), ...rows.map((cells) => cells.map(String))],
  }));
}

/** Texts that spreadsheets take for something else. */
export const hostileText = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\tx',
    '\rx',
    "'=x",
    "''",
    '3-4',
    '0012',
    '1e5',
    'TRUE',
    'a\r\nb',
    ' a ',
    '_x000D_',
    'a,"b";c',
    '<&>',
    '＝1',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
