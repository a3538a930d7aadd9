// The rows of the register while one of them is written in or changed by a key: until the keyboard leaves it none goes or moves, though the
// change would sort it elsewhere or filter it out. What is typed on would come to another row.

import { useMemo, useRef } from 'react';
import { useView } from '../../canvas/view.ts';
import type { Register } from './register-of.ts';
import type { Row } from './rows.ts';

type Held = { readonly id: string; readonly rows: readonly Row[]; readonly by: readonly unknown[] };

/**
 * @param choice by what rows are listed: with another one, or other things to list, they are shown as wanted.
 * @returns the rows to show; and what holds them before a key changes the cell that it is pressed in, without writing.
 */
export function useHeldRows({ all, rows }: Pick<Register, 'all' | 'rows'>, choice: readonly unknown[]) {
  const id = useView(({ register }) => register.cursor?.id);
  const isWriting = useView(({ register }) => register.writing !== undefined);
  const held = useRef<Held>(undefined);
  const by = [...choice, all.length];
  if (held.current?.id !== id || by.some((each, index) => each !== held.current?.by[index])) held.current = undefined;
  const hold = () => {
    if (id !== undefined) held.current ??= { id, rows, by };
  };
  if (isWriting) hold();
  const kept = held.current?.rows;
  const shown = useMemo(() => {
    if (!kept) return rows;
    const entries = new Map(all.map((entry) => [entry.card.id, entry]));
    return kept.flatMap((row) => {
      if (!('entry' in row)) return row;
      const entry = entries.get(row.entry.card.id);
      return entry ? { entry } : [];
    });
  }, [kept, all, rows]);
  return { rows: shown, hold };
}
