// Rows in the order of a column.

import { type Doc, projectOf } from '../../shared/model/document.ts';
import type { Sorting } from './SortHead.tsx';

/**
 * Rows that are equal in it stay as they are; those that have nothing in it come last either way. Texts are put in order as the project's
 * language has it.
 */
export function sorted<T, Column extends string>(
  doc: Doc,
  rows: readonly T[],
  sorting: Sorting<Column> | undefined,
  by: (row: T, column: Column) => string | number | undefined,
): readonly T[] {
  if (!sorting) return rows;
  const { column, isDescending } = sorting;
  const { compare } = new Intl.Collator(projectOf(doc).language);
  return rows
    .map((row) => ({ row, key: by(row, column) }))
    .sort((a, b) => {
      const [one, other] = [a.key, b.key];
      if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
      const way = typeof one === 'number' && typeof other === 'number' ? one - other : compare(`${one}`, `${other}`);
      return isDescending ? -way : way;
    })
    .map(({ row }) => row);
}
