// Commands for the grid: stages, steps and lanes come, go to another place, and take their cards along.

import { apply, type Edit, toEdit } from '../model/change.ts';
import { all, type Doc, find, get } from '../model/document.ts';
import type { Lane, LaneKind, Zone } from '../model/entities/map.ts';
import type { Id } from '../model/entities.ts';
import { gridOf, mapIdOfStep, stepsOfStage } from '../model/grid.ts';
import { keyAt } from '../model/order.ts';
import { isKindOfZone } from '../model/zones.ts';
import { createPlacing } from './cards.ts';
import { changed, type Outcome, refuse } from './outcome.ts';
import { takeAway } from './take-away.ts';

export type GridCommand =
  /** A stage comes with one step of its own. `index`: its place among the stages of the map. */
  | {
      readonly type: 'addStage';
      readonly id: Id<'stage'>;
      readonly mapId: Id<'map'>;
      readonly index: number;
      readonly title: string;
      readonly stepId: Id<'step'>;
    }
  /** The step and those after it in its stage become a stage of their own. */
  | { readonly type: 'splitStage'; readonly id: Id<'stage'>; readonly stepId: Id<'step'>; readonly title: string }
  | { readonly type: 'moveStage'; readonly stageId: Id<'stage'>; readonly index: number }
  | { readonly type: 'addStep'; readonly id: Id<'step'>; readonly stageId: Id<'stage'>; readonly index: number; readonly title: string }
  /** `index`: the place among the other steps of the stage. A stage that is left without steps goes. */
  | { readonly type: 'moveStep'; readonly stepId: Id<'step'>; readonly stageId: Id<'stage'>; readonly index: number }
  /** `index`: the place among the lanes of that zone. */
  | {
      readonly type: 'addLane';
      readonly id: Id<'lane'>;
      readonly mapId: Id<'map'>;
      readonly zone: Zone;
      readonly laneKind: LaneKind;
      readonly index: number;
      readonly title: string;
    }
  | { readonly type: 'moveLane'; readonly laneId: Id<'lane'>; readonly zone: Zone; readonly index: number }
  | { readonly type: 'setLaneKind'; readonly laneId: Id<'lane'>; readonly laneKind: LaneKind };

export function runGridCommand(doc: Doc, command: GridCommand): Outcome {
  switch (command.type) {
    case 'addStage': {
      const { id, mapId, index, title, stepId } = command;
      if (!get(doc, 'map', mapId)) return refuse('gone');
      if (id === stepId || find(doc, id) || find(doc, stepId)) return refuse('id-taken');
      const order = keyAt(gridOf(doc, mapId).stages, index);
      return changed([
        { after: { kind: 'stage', id, mapId, order, title } },
        { after: { kind: 'step', id: stepId, stageId: id, order: keyAt([], 0), title: '', marks: [] } },
      ]);
    }
    case 'splitStage':
      return splitStage(doc, command.id, command.stepId, command.title);
    case 'moveStage': {
      const before = get(doc, 'stage', command.stageId);
      if (!before) return refuse('gone');
      const others = gridOf(doc, before.mapId).stages.filter((stage) => stage.id !== before.id);
      return withOrderedSpans(doc, before.mapId, [toEdit(before, { ...before, order: keyAt(others, command.index) })]);
    }
    case 'addStep': {
      const { id, stageId, index, title } = command;
      if (!get(doc, 'stage', stageId)) return refuse('gone');
      if (find(doc, id)) return refuse('id-taken');
      return changed([{ after: { kind: 'step', id, stageId, order: keyAt(stepsOfStage(doc, stageId), index), title, marks: [] } }]);
    }
    case 'moveStep':
      return moveStep(doc, command.stepId, command.stageId, command.index);
    case 'addLane': {
      const { type: _, index, ...lane } = command;
      if (!get(doc, 'map', lane.mapId)) return refuse('gone');
      if (find(doc, lane.id)) return refuse('id-taken');
      if (!isKindOfZone(lane.laneKind, lane.zone)) return refuse('kind-not-in-zone', { kind: lane.laneKind, zone: lane.zone });
      return changed([{ after: { kind: 'lane', ...lane, order: keyAt(lanesOfZone(doc, lane.mapId, lane.zone), index) } }]);
    }
    case 'moveLane': {
      const before = get(doc, 'lane', command.laneId);
      if (!before) return refuse('gone');
      const { zone, index } = command;
      if (!isKindOfZone(before.laneKind, zone)) return refuse('kind-not-in-zone', { kind: before.laneKind, zone });
      const others = lanesOfZone(doc, before.mapId, zone).filter((lane) => lane.id !== before.id);
      return changed([toEdit(before, { ...before, zone, order: keyAt(others, index) })]);
    }
    case 'setLaneKind':
      return setLaneKind(doc, command.laneId, command.laneKind);
  }
}

export function lanesOfZone(doc: Doc, mapId: Id<'map'>, zone: Zone): readonly Lane[] {
  return gridOf(doc, mapId).lanes.filter((lane) => lane.zone === zone);
}

function splitStage(doc: Doc, id: Id<'stage'>, stepId: Id<'step'>, title: string): Outcome {
  const stage = get(doc, 'stage', get(doc, 'step', stepId)?.stageId);
  if (!stage) return refuse('gone');
  if (find(doc, id)) return refuse('id-taken');
  const steps = stepsOfStage(doc, stage.id);
  const from = steps.findIndex((step) => step.id === stepId);
  if (from === 0) return changed([]);
  const { stages } = gridOf(doc, stage.mapId);
  const order = keyAt(stages, stages.findIndex((each) => each.id === stage.id) + 1);
  return changed([
    { after: { kind: 'stage', id, mapId: stage.mapId, order, title } },
    ...steps.slice(from).map((step) => toEdit(step, { ...step, stageId: id })),
  ]);
}

function moveStep(doc: Doc, stepId: Id<'step'>, stageId: Id<'stage'>, index: number): Outcome {
  const before = get(doc, 'step', stepId);
  const stage = get(doc, 'stage', stageId);
  if (!before || !stage) return refuse('gone');
  if (mapIdOfStep(doc, stepId) !== stage.mapId) return refuse('other-map');
  const others = stepsOfStage(doc, stageId).filter((step) => step.id !== stepId);
  const edits: Edit[] = [toEdit(before, { ...before, stageId, order: keyAt(others, index) })];
  const left = get(doc, 'stage', before.stageId);
  if (left && left.id !== stageId && stepsOfStage(doc, left.id).length === 1) edits.push(...takeAway(doc, [left]));
  return withOrderedSpans(doc, stage.mapId, edits);
}

/** After steps have changed places, a card's first step still comes before its last. */
function withOrderedSpans(doc: Doc, mapId: Id<'map'>, edits: readonly Edit[]): Outcome {
  const { stepIndex } = gridOf(apply(doc, edits), mapId);
  const turned = all(doc, 'card').filter(
    (card) => card.stepId !== card.lastStepId && (stepIndex.get(card.stepId) ?? 0) > (stepIndex.get(card.lastStepId) ?? 0),
  );
  const place = createPlacing(doc, new Set(turned.map((card) => card.id)));
  const spans = turned.map((card) =>
    toEdit(card, { ...card, stepId: card.lastStepId, lastStepId: card.stepId, order: place(card.laneId, card.lastStepId, card.id) }),
  );
  return changed([...edits, ...spans]);
}

function setLaneKind(doc: Doc, laneId: Id<'lane'>, laneKind: LaneKind): Outcome {
  const before = get(doc, 'lane', laneId);
  if (!before) return refuse('gone');
  if (before.laneKind === laneKind) return changed([]);
  if (!isKindOfZone(laneKind, before.zone)) return refuse('kind-not-in-zone', { kind: laneKind, zone: before.zone });
  if (before.laneKind === 'emotion' && all(doc, 'score').some((score) => score.laneId === laneId)) return refuse('lane-has-scores');
  if (laneKind === 'emotion' && all(doc, 'card').some((card) => card.laneId === laneId)) return refuse('lane-has-cards');
  return changed([toEdit(before, { ...before, laneKind })]);
}
