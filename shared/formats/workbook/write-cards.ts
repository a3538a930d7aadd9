// The cards of a map as one CSV table, a row each: one table is all that such a file can hold, and pain points and opportunities are cards,
// with more columns. Texts that a spreadsheet would run are made harmless as write-csv.ts does;
// characters that no text needs are left out, as the workbook leaves them out, so that what comes back compares.

import type { Doc } from '../../model/document.ts';
import type { Say } from '../../text/text.ts';
import { writeCsv } from '../write-csv.ts';
import { withoutUnwritable } from './read-tables.ts';
import { type Tables, toCardTable } from './workbook.ts';

export function writeCards(doc: Doc, tables: Tables, say: Say): string {
  const { columns, rows } = toCardTable(doc, tables, say);
  return writeCsv([columns.map(({ heading }) => heading), ...rows.map((cells) => cells.map((cell) => withoutUnwritable(`${cell}`)))]);
}
