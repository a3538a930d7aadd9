// Which part of the screen is looked at, which standards, in what order: looked at only, never kept (R11).

import { missedBy } from '../../../shared/analysis/measures/readings.ts';
import { dueOf, type Standard, standardsOf } from '../../../shared/analysis/service/standards.ts';
import type { Doc } from '../../../shared/model/document.ts';
import { createLookedAt } from '../looked-at.ts';
import type { Sorting } from '../SortHead.tsx';
import { sorted } from '../sorted.ts';

export const PARTS = ['standards', 'roles'] as const;
export const FILTERS = ['all', 'due', 'missed', 'unowned'] as const;
export type Column = 'where' | 'standard' | 'value' | 'owner' | 'last';

export type Chosen = {
  readonly part: (typeof PARTS)[number];
  readonly filter: (typeof FILTERS)[number];
  readonly sorting: Sorting<Column> | undefined;
};

export const useChosen = createLookedAt<Chosen>({ part: 'standards', filter: 'all', sorting: undefined });

/** @param today YYYY-MM-DD. In the order of maps and steps where no other is chosen. */
export function toRows(doc: Doc, { filter, sorting }: Chosen, today: string): readonly Standard[] {
  const rows = standardsOf(doc).filter(({ measure }) => {
    if (filter === 'due') return dueOf(measure, today) !== undefined;
    if (filter === 'missed') return (missedBy(doc, measure) ?? 0) > 0;
    return filter === 'all' || (measure.owner ?? '').trim() === '';
  });
  return sorted(doc, rows, sorting, (row, column) => {
    switch (column) {
      case 'where':
        return rows.indexOf(row);
      case 'standard':
        return row.measure.standard || undefined;
      case 'value':
        return missedBy(doc, row.measure);
      case 'owner':
        return row.measure.owner;
      case 'last':
        return row.measure.lastChecked;
    }
  });
}
