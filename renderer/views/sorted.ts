// Rows in the order of a column.

import type { Sorting } from './SortHead.tsx';

/** Rows that are equal in it stay as they are; those that have nothing in it come last either way. */
export function sorted<T, Column extends string>(
  rows: readonly T[],
  sorting: Sorting<Column> | undefined,
  by: (row: T, column: Column) => string | number | undefined,
): readonly T[] {
  if (!sorting) return rows;
  const { column, isDescending } = sorting;
  return rows
    .map((row) => ({ row, key: by(row, column) }))
    .sort((a, b) => {
      const [one, other] = [a.key, b.key];
      if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
      const way = typeof one === 'number' && typeof other === 'number' ? one - other : `${one}`.localeCompare(`${other}`);
      return isDescending ? -way : way;
    })
    .map(({ row }) => row);
}
