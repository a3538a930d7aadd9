// What is said of a table while it is read, place by place; and the texts that are cut to what a field takes.

import { shortened } from '../../layout/outline.ts';
import { LIMITS } from '../../model/limits.ts';
import type { TableNote, TableNoteCode } from './outline.ts';

/** From 0, in the table as it came. */
export type Spot = { readonly row: number; readonly column?: number };

/** Lanes without a kind, from so many on, are one note. */
const MANY_LANES = 3;
/** More of one kind are counted, not listed. */
const MOST_EACH = 50;

export function createNotes() {
  const notes: TableNote[] = [];
  const counts = new Map<TableNoteCode, number>();
  const add = (code: TableNoteCode, spot: Spot | undefined, values: TableNote['values'] = {}) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    if (count > MOST_EACH) return;
    const place = spot && { row: spot.row + 1, ...(spot.column !== undefined && { column: spot.column + 1 }) };
    notes.push({ ...place, code, values });
  };
  const cut = (text: string, limit: number, code: 'text-cut' | 'title-cut', spot: Spot) => {
    if (text.length <= limit) return text;
    add(code, spot, { found: shortened(text), limit });
    // No half of a pair.
    return text.slice(0, limit).replace(/[\ud800-\udbff]$/, '');
  };
  return {
    add,
    /** A title in one line. */
    toTitle: (text: string, spot: Spot) => cut(text.replace(/\s+/g, ' ').trim(), LIMITS.titleLength, 'title-cut', spot),
    toText: (text: string, spot: Spot) => cut(text.trim(), LIMITS.textLength, 'text-cut', spot),
    /** In the order of the table. */
    all(): readonly TableNote[] {
      const unknown = counts.get('lane-unknown') ?? 0;
      if (unknown >= MANY_LANES) {
        const others = notes.filter(({ code }) => code !== 'lane-unknown');
        notes.splice(0, notes.length, { code: 'lanes-unknown', values: { count: unknown } }, ...others);
        counts.delete('lane-unknown');
      }
      const beyond = [...counts.values()].reduce((sum, count) => sum + Math.max(0, count - MOST_EACH), 0);
      const sorted = notes.sort((a, b) => (a.row ?? 0) - (b.row ?? 0) || (a.column ?? 0) - (b.column ?? 0));
      return beyond === 0 ? sorted : [...sorted, { code: 'more', values: { count: beyond } }];
    },
  };
}

export type Notes = ReturnType<typeof createNotes>;
