// What of a map is shown: its hidden lanes are left out, or, where a saved view is looked through, whatever that one leaves out.

import { type Edit, toEdit } from './change.ts';
import { all, type Doc, get } from './document.ts';
import type { Card, Lane, SavedView } from './entities/map.ts';
import type { Id } from './entities.ts';
import { type Grid, gridOf } from './grid.ts';
import { byOrder } from './order.ts';

export function viewsOf(doc: Doc, mapId: Id<'map'>): readonly SavedView[] {
  return all(doc, 'view')
    .filter((view) => view.mapId === mapId)
    .sort(byOrder);
}

/** A view leaves out lanes and stages of its map, and personas. */
export function isHideable(doc: Doc, mapId: Id<'map'>, id: string): boolean {
  return doc.persona.has(id) || (get(doc, 'lane', id) ?? get(doc, 'stage', id))?.mapId === mapId;
}

/** What views say of things that are gone is taken out of them. */
export function forgetInViews(doc: Doc, isGone: (id: string) => boolean): readonly Edit[] {
  return all(doc, 'view')
    .filter((view) => !isGone(view.id) && view.hiddenIds.some(isGone))
    .map((view) => toEdit(view, { ...view, hiddenIds: view.hiddenIds.filter((id) => !isGone(id)) }));
}

/** Ids of the lanes, stages and personas that are left out: those of the view, else the map's hidden lanes. */
export function hiddenIn(doc: Doc, mapId: Id<'map'>, viewId: Id<'view'> | undefined): readonly string[] {
  const view = get(doc, 'view', viewId);
  if (view?.mapId === mapId) return view.hiddenIds;
  return hiddenLanes(gridOf(doc, mapId).lanes);
}

/** Of a map that is shown beside one that leaves out `besideIds`: its own hidden lanes, and the personas, who belong to all maps. */
export function hiddenBeside(doc: Doc, mapId: Id<'map'>, besideIds: readonly string[] = []): readonly string[] {
  return [...hiddenIn(doc, mapId, undefined), ...besideIds.filter((id) => doc.persona.has(id))];
}

/** Lanes of the map that are left out so. */
export function hiddenLanesIn(doc: Doc, mapId: Id<'map'>, viewId: Id<'view'> | undefined): readonly Lane[] {
  const hidden = hiddenIn(doc, mapId, viewId);
  return gridOf(doc, mapId).lanes.filter(({ id }) => hidden.includes(id));
}

const known = new WeakMap<readonly Lane[], readonly string[]>();

function hiddenLanes(lanes: readonly Lane[]): readonly string[] {
  let ids = known.get(lanes);
  if (!ids) {
    ids = lanes.filter((lane) => lane.isHidden).map((lane) => lane.id);
    known.set(lanes, ids);
  }
  return ids;
}

const grids = new WeakMap<Grid, WeakMap<readonly string[], Grid>>();

/** The grid without what is left out, which in an export may be cards, too: the same object as long as neither changes. */
export function shownGrid(grid: Grid, hiddenIds: readonly string[]): Grid {
  if (hiddenIds.length === 0) return grid;
  const byHidden = grids.get(grid) ?? new WeakMap<readonly string[], Grid>();
  grids.set(grid, byHidden);
  let shown = byHidden.get(hiddenIds);
  if (!shown) {
    const hidden = new Set(hiddenIds);
    const stages = grid.stages.filter((stage) => !hidden.has(stage.id));
    const steps = grid.steps.filter((step) => !hidden.has(step.stageId) && !hidden.has(step.id));
    const lanes = grid.lanes.filter((lane) => !hidden.has(lane.id));
    shown = {
      stages,
      steps,
      lanes,
      stepIndex: new Map(steps.map((step, index) => [step.id, index])),
      laneIndex: new Map(lanes.map((lane, index) => [lane.id, index])),
      leftOut: hidden,
    };
    byHidden.set(hiddenIds, shown);
  }
  return shown;
}

/** What a card covers of the steps that are shown: places of the first and the last, and whether it goes on beyond them. */
export type ShownSpan = { readonly first: number; readonly last: number; readonly isCutBefore: boolean; readonly isCutAfter: boolean };

/** Undefined where nothing of it is shown. @param whole the grid of the map, of which `shown` is what a view leaves. */
export function shownSpan(card: Pick<Card, 'id' | 'stepId' | 'lastStepId'>, shown: Grid, whole: Grid): ShownSpan | undefined {
  if (shown.leftOut?.has(card.id)) return undefined;
  const first = shown.stepIndex.get(card.stepId);
  const last = shown.stepIndex.get(card.lastStepId);
  if (first !== undefined && last !== undefined) return { first, last, isCutBefore: false, isCutAfter: false };
  if (shown === whole) return undefined;
  const end = whole.stepIndex.get(card.lastStepId) ?? -1;
  let from: number | undefined;
  let to: number | undefined;
  for (let at = whole.stepIndex.get(card.stepId) ?? 0; at <= end; at += 1) {
    to = shown.stepIndex.get(whole.steps[at]?.id ?? '') ?? to;
    from ??= to;
  }
  if (from === undefined || to === undefined) return undefined;
  return { first: from, last: to, isCutBefore: first === undefined, isCutAfter: last === undefined };
}

/** Whether any of a card is shown. */
export function isCardShown(card: Pick<Card, 'id' | 'laneId' | 'stepId' | 'lastStepId'>, shown: Grid, whole: Grid): boolean {
  return shown.laneIndex.has(card.laneId) && shownSpan(card, shown, whole) !== undefined;
}
