// The stops of a show as they stand in a document: in their order, and what of the map each still shows. A stop may name what is gone.

import { all, type Doc, find } from './document.ts';
import type { Stop } from './entities/show.ts';
import { type Grid, gridOf, mapIdOf } from './grid.ts';
import { byOrder } from './order.ts';
import { hiddenIn, isCardShown, shownGrid } from './views.ts';

const known = new WeakMap<Doc['stop'], readonly Stop[]>();

/** All stops of the project, over all its maps. */
export function stopsOf(doc: Doc): readonly Stop[] {
  const stops = known.get(doc.stop) ?? all(doc, 'stop').toSorted(byOrder);
  known.set(doc.stop, stops);
  return stops;
}

type PartOfMap = Pick<Stop, 'mapId' | 'laneIds' | 'stepIds'>;
const grids = new WeakMap<Grid, WeakMap<PartOfMap, Grid>>();

/**
 * The lanes and steps that a stop shows, as far as they are there; of the map as it is without hidden lanes, where it names none. The same
 * object as long as neither stop nor grid changes.
 */
export function gridOfStop(doc: Doc, part: PartOfMap): Grid {
  const whole = gridOf(doc, part.mapId);
  const byPart = grids.get(whole) ?? new WeakMap<PartOfMap, Grid>();
  const grid = byPart.get(part) ?? narrowed(doc, whole, part);
  grids.set(whole, byPart.set(part, grid));
  return grid;
}

function narrowed(doc: Doc, whole: Grid, { mapId, laneIds, stepIds }: PartOfMap): Grid {
  const hidden =
    laneIds.length > 0 ? whole.lanes.filter(({ id }) => !laneIds.includes(id)).map(({ id }) => id) : hiddenIn(doc, mapId, undefined);
  const unseen = stepIds.length > 0 ? whole.steps.filter(({ id }) => !stepIds.includes(id)).map(({ id }) => id) : [];
  return shownGrid(whole, [...hidden, ...unseen]);
}

/** What a stop names and is no longer there; of the lanes and steps also what has gone to another map. */
export function lostOf(doc: Doc, { mapId, laneIds, stepIds, aboutIds = [] }: Stop): readonly string[] {
  const { laneIndex, stepIndex } = gridOf(doc, mapId);
  return [
    ...laneIds.filter((id) => !laneIndex.has(id)),
    ...stepIds.filter((id) => !stepIndex.has(id)),
    ...aboutIds.filter((id) => !find(doc, id)),
  ];
}

/** Nothing of what it shows is left. */
export function isEmptied(doc: Doc, stop: Stop): boolean {
  const { lanes, steps } = gridOfStop(doc, stop);
  return lanes.length === 0 || steps.length === 0;
}

/** The fields of a stop without what is lost; undefined where nothing is lost, or nothing is left: empty lists would show everything. */
export function withoutLost(doc: Doc, stop: Stop): Pick<Stop, 'laneIds' | 'stepIds' | 'aboutIds'> | undefined {
  const lost = new Set(lostOf(doc, stop));
  if (lost.size === 0 || isEmptied(doc, stop)) return undefined;
  const left = (ids: readonly string[]) => ids.filter((id) => !lost.has(id));
  const aboutIds = left(stop.aboutIds ?? []);
  return { laneIds: left(stop.laneIds), stepIds: left(stop.stepIds), aboutIds: aboutIds.length > 0 ? aboutIds : undefined };
}

/** The stop from which a thing is presented: itself, the first that is about it, else the first that shows it. */
export function stopThatShows(doc: Doc, id: string): Stop | undefined {
  const stops = stopsOf(doc);
  const about = stops.find((stop) => stop.id === id || stop.aboutIds?.includes(id));
  const entity = find(doc, id);
  if (about || !entity) return about;
  const mapId = mapIdOf(doc, entity);
  return stops.find((stop) => {
    if (stop.mapId !== mapId) return false;
    const shown = gridOfStop(doc, stop);
    const { laneIndex, stepIndex, steps } = shown;
    switch (entity.kind) {
      case 'card':
        return isCardShown(entity, shown, gridOf(doc, mapId));
      case 'score':
        return laneIndex.has(entity.laneId) && stepIndex.has(entity.stepId);
      case 'lane':
        return laneIndex.has(id);
      case 'step':
        return stepIndex.has(id);
      case 'stage':
        return steps.some(({ stageId }) => stageId === id);
      default:
        return entity.kind === 'map';
    }
  });
}
