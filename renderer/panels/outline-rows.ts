// The rows of the outline that are there to be seen, and which of them a key leads to.

import type { Item } from '../../shared/layout/drawing.ts';
import type { OutlineBranch } from '../../shared/layout/outline.ts';

export type OutlineRow = {
  readonly id: string;
  readonly item: Item | undefined;
  readonly level: 1 | 2;
  /** Of a row on the first level. */
  readonly branch?: OutlineBranch;
  readonly parentId?: string;
  /** Where it stands among those of its level, from 1, and how many they are. */
  readonly position: number;
  readonly count: number;
  /** Of a row that has others below it. */
  readonly isOpen?: boolean;
};

export function toRows(branches: readonly OutlineBranch[], closed: ReadonlySet<string>): readonly OutlineRow[] {
  return branches.flatMap((branch, index): readonly OutlineRow[] => {
    const { id, item, entries } = branch;
    const isOpen = !closed.has(id);
    const head = {
      id,
      item,
      level: 1,
      branch,
      position: index + 1,
      count: branches.length,
      ...(entries.length > 0 && { isOpen }),
    } as const;
    if (!isOpen) return [head];
    return [
      head,
      ...entries.map((entry, place) => ({ ...entry, level: 2, parentId: id, position: place + 1, count: entries.length }) as const),
    ];
  });
}

/** Where a key leads from a row: to another row, or to the same one opened or closed; undefined where it leads nowhere. */
export function stepInOutline(
  rows: readonly OutlineRow[],
  from: OutlineRow,
  key: string,
): { readonly to: string } | { readonly open: boolean } | undefined {
  const at = rows.indexOf(from);
  const to = (row: OutlineRow | undefined) => row && { to: row.id };
  switch (key) {
    case 'ArrowDown':
      return to(rows[at + 1]);
    case 'ArrowUp':
      return to(rows[at - 1]);
    case 'Home':
      return to(rows[0]);
    case 'End':
      return to(rows.at(-1));
    case 'ArrowRight':
      return from.isOpen === undefined ? undefined : from.isOpen ? to(rows[at + 1]) : { open: true };
    case 'ArrowLeft':
      return from.isOpen ? { open: false } : to(rows.find(({ id }) => id === from.parentId));
    default:
      return undefined;
  }
}

/** The next row after this one whose name begins so, round the end; this one itself while more letters of it are typed. */
export function typedInOutline<Named extends { readonly name: string }>(
  rows: readonly Named[],
  from: number,
  typed: string,
): Named | undefined {
  const wanted = typed.toLowerCase();
  const start = [...typed].length > 1 ? from : from + 1;
  return [...rows.slice(start), ...rows.slice(0, start)].find(({ name }) => name.toLowerCase().startsWith(wanted));
}
