// The stops of a show as they stand in a document: in their order, and what of the map each still shows. A stop may name what is gone.

import type { Doc } from '../model/document.ts';
import { all } from '../model/document.ts';
import type { Stop } from '../model/entities.ts';
import { type Grid, gridOf } from '../model/grid.ts';
import { byOrder } from '../model/order.ts';
import { hiddenIn, shownGrid } from '../model/views.ts';

const known = new WeakMap<Doc['stop'], readonly Stop[]>();

/** All stops of the project, over all its maps. */
export function stopsOf(doc: Doc): readonly Stop[] {
  const stops = known.get(doc.stop) ?? all(doc, 'stop').toSorted(byOrder);
  known.set(doc.stop, stops);
  return stops;
}

/** The lanes and steps that a stop shows, as far as they are there; of the map as it is without hidden lanes, where it names none. */
export function gridOfStop(doc: Doc, { mapId, laneIds, stepIds }: Pick<Stop, 'mapId' | 'laneIds' | 'stepIds'>): Grid {
  const whole = gridOf(doc, mapId);
  const hidden =
    laneIds.length > 0 ? whole.lanes.filter(({ id }) => !laneIds.includes(id)).map(({ id }) => id) : hiddenIn(doc, mapId, undefined);
  const unseen = stepIds.length > 0 ? whole.steps.filter(({ id }) => !stepIds.includes(id)).map(({ id }) => id) : [];
  return shownGrid(whole, [...hidden, ...unseen]);
}
