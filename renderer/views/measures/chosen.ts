// Which measures are looked at, in what order, and which one is open: looked at only, never kept (R11).

import { type Standing, standingsOf } from '../../../shared/analysis/insights.ts';
import { measureName } from '../../../shared/analysis/say-measure.ts';
import type { Doc } from '../../../shared/model/document.ts';
import type { JourneyMap } from '../../../shared/model/entities.ts';
import { mapsOf } from '../../../shared/model/grid.ts';
import type { Say } from '../../../shared/text/text.ts';
import { createLookedAt } from '../looked-at.ts';
import type { Sorting } from '../SortHead.tsx';

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
  if (!sorting) return rows;
  if (sorting.column === 'where') return sorting.isDescending ? rows.toReversed() : rows;
  const keyOf = ({ measure, missedBy, last, trend }: Row): string | number | undefined => {
    switch (sorting.column) {
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
        return undefined;
    }
  };
  const sign = sorting.isDescending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)];
    if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
    return sign * (typeof one === 'number' && typeof other === 'number' ? one - other : `${one}`.localeCompare(`${other}`));
  });
}
