// Which measures are looked at, in what order, and which one is open: looked at only, never kept (R11).

import { type Standing, standingsOf } from '../../../shared/analysis/insights.ts';
import type { Doc } from '../../../shared/model/document.ts';
import type { JourneyMap } from '../../../shared/model/entities/map.ts';
import { mapsOf } from '../../../shared/model/grid.ts';
import type { Say } from '../../../shared/text/text.ts';
import { measureName } from '../../../shared/words/say-measure.ts';
import { createLookedAt } from '../looked-at.ts';
import type { Sorting } from '../SortHead.tsx';
import { sorted } from '../sorted.ts';

export const FILTERS = ['all', 'missed', 'falling', 'unmeasured'] as const;
export type Column = 'measure' | 'where' | 'whose' | 'missed' | 'date' | 'trend' | 'owner';

type Chosen = {
  readonly filter: (typeof FILTERS)[number];
  readonly sorting: Sorting<Column> | undefined;
  /** The measure whose fields stand beside the table. */
  readonly measureId: string | undefined;
};

export const useChosen = createLookedAt<Chosen>({ filter: 'all', sorting: undefined, measureId: undefined });

export type Row = Standing & { readonly map: JourneyMap };

/** Of all maps, in their order. */
export function allRows(doc: Doc): readonly Row[] {
  return mapsOf(doc).flatMap((map) => standingsOf(doc, map.id).map((standing) => ({ ...standing, map })));
}

const TRENDS = { falling: 0, holding: 1, rising: 2 } as const;

/** What is not known comes last, whichever way the rows are sorted. */
export function toRows(doc: Doc, { filter, sorting }: Chosen, say: Say): readonly Row[] {
  const rows = allRows(doc).filter(({ missedBy = 0, trend, last }) => {
    if (filter === 'missed') return missedBy > 0;
    if (filter === 'falling') return trend?.trend === 'falling';
    return filter === 'all' || last === undefined;
  });
  return sorted(doc, rows, sorting, (row, column) => {
    const { measure, missedBy, last, trend } = row;
    switch (column) {
      case 'measure':
        return measureName(measure, say);
      case 'whose':
        return doc.persona.get(measure.personaId ?? '')?.title;
      case 'missed':
        return missedBy;
      case 'date':
        return last?.round.date;
      case 'trend':
        return trend && TRENDS[trend.trend];
      case 'owner':
        return measure.owner;
      case 'where':
        return rows.indexOf(row);
    }
  });
}
