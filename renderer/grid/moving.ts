// Moving what is selected by one place, as commands: cards among cells, steps, stages and lanes among their like. Pure. What is hidden
// is passed over.

import { refuseCell } from '../../shared/commands/cards.ts';
import type { Command } from '../../shared/commands/command.ts';
import { lanesOfZone } from '../../shared/commands/grid.ts';
import type { Doc } from '../../shared/model/document.ts';
import { type Card, type Lane, type Step, ZONES } from '../../shared/model/entities/map.ts';
import { cardsFrom, type Grid, gridOf, stepsOfStage } from '../../shared/model/grid.ts';
import { isKindOfZone } from '../../shared/model/zones.ts';
import { type Direction, openLanes, STEP_BY } from './walk.ts';

/** Empty where it cannot go that way. Heads move among their like; of anything else, the cards do. */
export function moveBy(doc: Doc, grid: Grid, ids: readonly string[], direction: Direction): readonly Command[] {
  const isAcross = direction === 'left' || direction === 'right';
  const by = STEP_BY[direction];
  const steps = grid.steps.filter((step) => ids.includes(step.id));
  if (steps.length > 0) return isAcross ? inTurn(steps, by, (step, moved) => moveStep(doc, grid, step, by, moved)) : [];
  const stages = grid.stages.filter((stage) => ids.includes(stage.id));
  if (stages.length > 0) return isAcross ? inTurn(stages, by, ({ id, mapId }) => moveStage(doc, grid, id, mapId, by)) : [];
  const lanes = grid.lanes.filter((lane) => ids.includes(lane.id));
  if (lanes.length > 0) return isAcross ? [] : inTurn(lanes, by, (lane) => moveLane(doc, grid, lane, by));
  const cards = ids.flatMap((id) => doc.card.get(id) ?? []);
  if (cards.length === 0) return [];
  return isAcross ? acrossSteps(grid, cards, by) : acrossLanes(doc, grid, cards, by);
}

/** Several go one after another, the one in front first; all of them or none. */
function inTurn<T>(things: readonly T[], by: number, move: (thing: T, moved: readonly T[]) => Command | undefined): readonly Command[] {
  const commands = (by > 0 ? things.toReversed() : things).map((thing, index, inOrder) => move(thing, inOrder.slice(0, index)));
  return commands.every((command) => command !== undefined) ? commands : [];
}

type Like = { readonly id: string };

/** The place among the others that is just beyond a neighbour. */
function beyond(all: readonly Like[], id: string, neighbour: Like, by: number): number {
  const others = all.filter((each) => each.id !== id);
  return others.findIndex((each) => each.id === neighbour.id) + (by > 0 ? 1 : 0);
}

function neighbourOf<T extends Like>(shown: readonly T[], id: string, by: number): T | undefined {
  return shown[shown.findIndex((each) => each.id === id) + by];
}

/** Past the end of its stage a step goes on into the next one, over those that went with all their steps before it. */
function moveStep(doc: Doc, grid: Grid, { id, stageId }: Step, by: number, moved: readonly Step[]): Command | undefined {
  const neighbour = neighbourOf(grid.steps, id, by);
  if (neighbour?.stageId === stageId)
    return { type: 'moveStep', stepId: id, stageId, index: beyond(stepsOfStage(doc, stageId), id, neighbour, by) };
  const at = grid.stages.findIndex((each) => each.id === stageId);
  const ahead = by > 0 ? grid.stages.slice(at + 1) : grid.stages.slice(0, Math.max(0, at)).toReversed();
  const stage = ahead.find((each) => stepsOfStage(doc, each.id).some((step) => !moved.some((gone) => gone.id === step.id)));
  return (
    stage && { type: 'moveStep', stepId: id, stageId: stage.id, index: by > 0 ? 0 : stepsOfStage(doc, stage.id).length + moved.length }
  );
}

function moveStage(doc: Doc, grid: Grid, id: string, mapId: string, by: number): Command | undefined {
  const neighbour = neighbourOf(grid.stages, id, by);
  return neighbour && { type: 'moveStage', stageId: id, index: beyond(gridOf(doc, mapId).stages, id, neighbour, by) };
}

/** Past the last lane of its zone a lane crosses the line, into the next zone in which its kind may stand. */
function moveLane(doc: Doc, grid: Grid, { id, mapId, zone, laneKind }: Lane, by: number): Command | undefined {
  const neighbour = neighbourOf(grid.lanes, id, by);
  if (neighbour?.zone === zone)
    return { type: 'moveLane', laneId: id, zone, index: beyond(lanesOfZone(doc, mapId, zone), id, neighbour, by) };
  const ahead = by > 0 ? ZONES.slice(ZONES.indexOf(zone) + 1) : ZONES.slice(0, ZONES.indexOf(zone)).toReversed();
  const next = ahead.find((each) => isKindOfZone(laneKind, each));
  return next && { type: 'moveLane', laneId: id, zone: next, index: by > 0 ? 0 : lanesOfZone(doc, mapId, next).length };
}

/** Spans keep their length, so they stop at the edge as a whole. */
function acrossSteps({ steps, stepIndex }: Grid, cards: readonly Card[], by: number): readonly Command[] {
  const moves = cards.map(({ id, laneId, stepId, lastStepId }) => {
    const step = steps[(stepIndex.get(stepId) ?? -2) + by];
    const last = steps[(stepIndex.get(lastStepId) ?? -2) + by];
    return step && last && { cardId: id, laneId, stepId: step.id };
  });
  return moves.every((move) => move !== undefined) ? [{ type: 'moveCards', moves }] : [];
}

/** One card first goes through the cards of its cell. Lanes that take no cards are passed over. */
function acrossLanes(doc: Doc, grid: Grid, cards: readonly Card[], by: number): readonly Command[] {
  const [card] = cards;
  if (card && cards.length === 1) {
    const siblings = cardsFrom(doc, card.laneId, card.stepId);
    const index = siblings.findIndex((each) => each.id === card.id) + by;
    if (index >= 0 && index < siblings.length)
      return [{ type: 'moveCards', moves: [{ cardId: card.id, laneId: card.laneId, stepId: card.stepId, index }] }];
  }
  const lanes = openLanes(grid);
  for (let distance = by; Math.abs(distance) < lanes.length; distance += by) {
    const moves = cards.map(({ id, laneId, stepId }) => {
      const lane = lanes[lanes.findIndex((each) => each.id === laneId) + distance];
      const isTaken = lane && !refuseCell(doc, lane.id, stepId);
      return isTaken ? { cardId: id, laneId: lane.id, stepId, ...(by > 0 && cards.length === 1 && { index: 0 }) } : undefined;
    });
    if (moves.every((move) => move !== undefined)) return [{ type: 'moveCards', moves }];
  }
  return [];
}

/** The last step of each card one further, or one less far; a card keeps one step. */
export function stretchBy({ steps, stepIndex }: Grid, cards: readonly Card[], by: 1 | -1): readonly Command[] {
  const commands = cards.map(({ id, stepId, lastStepId }): Command | undefined => {
    const last = (stepIndex.get(lastStepId) ?? -2) + by;
    const step = steps[last];
    return step && last >= (stepIndex.get(stepId) ?? 0) ? { type: 'stretchCard', cardId: id, stepId, lastStepId: step.id } : undefined;
  });
  return commands.every((command) => command !== undefined) ? commands : [];
}
