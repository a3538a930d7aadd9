// Several lanes, steps or stages to one place: wherever they stood, they land together, in their order. One command each, to be run
// one after another as one undo step; none where they stand so already.

import { type Doc, get } from '../model/document.ts';
import type { Zone } from '../model/entities/map.ts';
import type { Id } from '../model/entities.ts';
import { gridOf, stepsOfStage } from '../model/grid.ts';
import type { Command } from './command.ts';
import { lanesOfZone } from './grid.ts';

/** @param nextId the lane of that zone which they come before; last in the zone where absent. It is none of them. */
export function moveLanesTo(doc: Doc, laneIds: readonly Id<'lane'>[], zone: Zone, nextId?: Id<'lane'>): readonly Command[] {
  const standing = lanesOfZone(doc, get(doc, 'lane', laneIds[0])?.mapId ?? '', zone);
  return placesBefore(laneIds, standing, nextId).map(({ id, index }) => ({ type: 'moveLane', laneId: id, zone, index }));
}

/** @param nextId the step of that stage which they come before; last in the stage where absent. It is none of them. */
export function moveStepsTo(doc: Doc, stepIds: readonly Id<'step'>[], stageId: Id<'stage'>, nextId?: Id<'step'>): readonly Command[] {
  return placesBefore(stepIds, stepsOfStage(doc, stageId), nextId).map(({ id, index }) => ({
    type: 'moveStep',
    stepId: id,
    stageId,
    index,
  }));
}

/** @param nextId the stage that they come before; last where absent. It is none of them. */
export function moveStagesTo(doc: Doc, stageIds: readonly Id<'stage'>[], nextId?: Id<'stage'>): readonly Command[] {
  const { stages } = gridOf(doc, get(doc, 'stage', stageIds[0])?.mapId ?? '');
  return placesBefore(stageIds, stages, nextId).map(({ id, index }) => ({ type: 'moveStage', stageId: id, index }));
}

/** The place of each among the others, as they come one after another; nothing where the order does not change. */
function placesBefore(ids: readonly string[], siblings: readonly { readonly id: string }[], nextId: string | undefined) {
  const before = siblings.map(({ id }) => id);
  let standing = before;
  const places = ids.map((id) => {
    const others = standing.filter((each) => each !== id);
    const index = nextId === undefined ? others.length : others.indexOf(nextId);
    standing = others.toSpliced(index, 0, id);
    return { id, index };
  });
  return standing.length === before.length && standing.every((id, index) => id === before[index]) ? [] : places;
}
