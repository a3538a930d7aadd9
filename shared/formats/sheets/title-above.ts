// What stands above the heads of a table: its title, and what is left aside.

import { shortened } from '../../layout/outline.ts';
import type { Table } from '../table.ts';
import type { Notes, Spot } from './notes.ts';

/** The first row that has one cell; undefined where there is none. @param heads rows that are heads themselves. */
export function titleAbove(
  rows: Table,
  end: number,
  heads: readonly (number | undefined)[],
  notes: Notes,
  spot: (row: number, column: number) => Spot,
): string | undefined {
  let title: string | undefined;
  for (const [row, cells] of rows.slice(0, end).entries()) {
    const column = cells.findIndex((cell) => cell.trim() !== '');
    if (heads.includes(row) || column < 0) continue;
    const text = cells[column] ?? '';
    const isAlone = cells.filter((cell) => cell.trim() !== '').length === 1;
    if (isAlone && title === undefined) title = notes.toTitle(text, spot(row, column));
    else notes.add('row-aside', spot(row, column), { found: shortened(text) });
  }
  return title;
}
