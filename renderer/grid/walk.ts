// Walking the grid by keyboard: from where the cursor is to where a key takes it. Pure; knows cells, cards and heads, and nothing of
// where they are drawn. Cells of collapsed lanes are passed over; their heads are not.

import type { Doc } from '../../shared/model/document.ts';
import type { Card, Lane } from '../../shared/model/entities/map.ts';
import { type Grid, gridOf } from '../../shared/model/grid.ts';
import { byOrder } from '../../shared/model/order.ts';
import { shownSpan } from '../../shared/model/views.ts';
import type { Cursor } from '../canvas/view.ts';
import type { Place } from './cursor.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';
/** What a walk past the edge would make. */
export type Beyond = { readonly beyond: 'step' | 'lane' };

export const STEP_BY: Readonly<Record<Direction, number>> = { left: -1, right: 1, up: -1, down: 1 };

/** Lanes whose cells can be walked into. */
export function openLanes(grid: Grid): readonly Lane[] {
  return grid.lanes.filter((lane) => !lane.isCollapsed);
}

const byLane = new WeakMap<Doc['card'], ReadonlyMap<string, readonly Card[]>>();

function cardsOfLane(doc: Doc, laneId: string): readonly Card[] {
  let lanes = byLane.get(doc.card);
  if (!lanes) {
    const made = new Map<string, Card[]>();
    for (const card of doc.card.values()) {
      const cards = made.get(card.laneId);
      if (cards) cards.push(card);
      else made.set(card.laneId, [card]);
    }
    lanes = made;
    byLane.set(doc.card, lanes);
  }
  return lanes.get(laneId) ?? [];
}

/** The cards that cover a cell, from its top to its bottom. */
export function cardsIn(doc: Doc, grid: Grid, { laneId, stepId }: Place): readonly Card[] {
  const at = grid.stepIndex.get(stepId) ?? -1;
  const whole = gridOf(doc, doc.lane.get(laneId)?.mapId ?? '');
  return cardsOfLane(doc, laneId)
    .flatMap((card) => {
      const span = shownSpan(card, grid, whole);
      return span && span.first <= at && at <= span.last ? [{ card, first: span.first }] : [];
    })
    .sort((a, b) => a.first - b.first || byOrder(a.card, b.card))
    .map(({ card }) => card);
}

export function isFilled(doc: Doc, grid: Grid, place: Place): boolean {
  if (doc.lane.get(place.laneId)?.laneKind !== 'emotion') return cardsIn(doc, grid, place).length > 0;
  for (const score of doc.score.values()) if (score.laneId === place.laneId && score.stepId === place.stepId) return true;
  return false;
}

/** Comes to a cell: to the card at that place among its cards, or to the cell itself where it has none (scores are taken by Enter). */
export function enterCell(doc: Doc, grid: Grid, place: Place, index: number): Cursor {
  const cards = cardsIn(doc, grid, place);
  const card = index < 0 ? cards.at(index) : (cards[index] ?? cards.at(-1));
  return card ? { ...place, id: card.id } : place;
}

/** One press of an arrow key. Undefined where there is nothing further. */
export function walk(doc: Doc, grid: Grid, cursor: Cursor, direction: Direction): Cursor | Beyond | undefined {
  const { id, laneId, stepId } = cursor;
  if (id !== undefined && grid.stages.some((stage) => stage.id === id)) return fromStage(grid, id, direction);
  if (id !== undefined && id === stepId) return fromStep(doc, grid, id, direction);
  if (id !== undefined && id === laneId) return fromLane(doc, grid, id, direction);
  const connector = doc.connector.get(id ?? '');
  if (connector) return toCard(doc, direction === 'left' || direction === 'up' ? connector.fromCardId : connector.toCardId);
  if (laneId === undefined || stepId === undefined) return undefined;
  return direction === 'left' || direction === 'right'
    ? across(doc, grid, { laneId, stepId }, id, direction)
    : down(doc, grid, { laneId, stepId }, id, direction);
}

function fromStage(grid: Grid, id: string, direction: Direction): Cursor | Beyond | undefined {
  const stepId = grid.steps.find((step) => step.stageId === id)?.id;
  if (direction === 'up') return undefined;
  if (direction === 'down') return stepId === undefined ? undefined : { stepId, id: stepId };
  const titled = grid.stages.filter((stage) => stage.title !== '' || stage.id === id);
  const next = titled[titled.findIndex((stage) => stage.id === id) + STEP_BY[direction]];
  return next && { id: next.id };
}

function fromStep(doc: Doc, grid: Grid, id: string, direction: Direction): Cursor | Beyond | undefined {
  const at = grid.stepIndex.get(id) ?? 0;
  if (direction === 'up') {
    const stage = grid.stages.find((each) => each.id === grid.steps[at]?.stageId);
    return stage && stage.title !== '' ? { id: stage.id } : undefined;
  }
  if (direction === 'down') {
    const [lane] = openLanes(grid);
    return lane && enterCell(doc, grid, { laneId: lane.id, stepId: id }, 0);
  }
  const next = grid.steps[at + STEP_BY[direction]];
  if (next) return { stepId: next.id, id: next.id };
  return direction === 'right' ? { beyond: 'step' } : undefined;
}

function fromLane(doc: Doc, grid: Grid, id: string, direction: Direction): Cursor | Beyond | undefined {
  const at = grid.laneIndex.get(id) ?? 0;
  if (direction === 'left') return undefined;
  if (direction === 'right') {
    const [step] = grid.steps;
    return step && !grid.lanes[at]?.isCollapsed ? enterCell(doc, grid, { laneId: id, stepId: step.id }, 0) : undefined;
  }
  const next = grid.lanes[at + STEP_BY[direction]];
  if (next) return { laneId: next.id, id: next.id };
  return direction === 'down' ? { beyond: 'lane' } : undefined;
}

function toCard(doc: Doc, id: string): Cursor | undefined {
  const card = doc.card.get(id);
  return card && { laneId: card.laneId, stepId: card.stepId, id };
}

function across(doc: Doc, grid: Grid, { laneId, stepId }: Place, id: string | undefined, direction: 'left' | 'right') {
  const card = doc.card.get(id ?? '');
  const edge = card && (direction === 'right' ? card.lastStepId : card.stepId);
  const at = grid.stepIndex.get(edge ?? stepId) ?? grid.stepIndex.get(stepId) ?? 0;
  const next = grid.steps[at + STEP_BY[direction]];
  if (!next) return direction === 'right' ? ({ beyond: 'step' } as const) : { laneId, id: laneId };
  const place = { laneId, stepId: next.id };
  const score = doc.score.get(id ?? '');
  if (score) {
    const beside = [...doc.score.values()].find(
      (each) => each.laneId === laneId && each.stepId === next.id && each.personaId === score.personaId,
    );
    return beside ? { ...place, id: beside.id } : place;
  }
  const index = cardsIn(doc, grid, { laneId, stepId }).findIndex((each) => each.id === id);
  return enterCell(doc, grid, place, Math.max(0, index));
}

function down(doc: Doc, grid: Grid, { laneId, stepId }: Place, id: string | undefined, direction: 'up' | 'down') {
  const by = STEP_BY[direction];
  const cards = cardsIn(doc, grid, { laneId, stepId });
  const index = cards.findIndex((card) => card.id === id);
  const beside = index < 0 ? undefined : cards[index + by];
  if (beside) return { laneId, stepId, id: beside.id };
  const lanes = openLanes(grid);
  const next = lanes[lanes.findIndex((lane) => lane.id === laneId) + by];
  if (next) return enterCell(doc, grid, { laneId: next.id, stepId }, direction === 'down' ? 0 : -1);
  return direction === 'up' ? { stepId, id: stepId } : ({ beyond: 'lane' } as const);
}

/** The neighbouring cell as such, whatever stands in it: how a range of cells grows. */
export function nextCell(grid: Grid, { laneId, stepId }: Place, direction: Direction): Place | undefined {
  const by = STEP_BY[direction];
  if (direction === 'left' || direction === 'right') {
    const step = grid.steps[(grid.stepIndex.get(stepId) ?? 0) + by];
    return step && { laneId, stepId: step.id };
  }
  const lanes = openLanes(grid);
  const lane = lanes[lanes.findIndex((each) => each.id === laneId) + by];
  return lane && { laneId: lane.id, stepId };
}

/**
 * To the edge of content, as spreadsheets jump: from within a run of filled cells to its last one, else to the next filled one, else to
 * the edge of the map.
 */
export function jump(doc: Doc, grid: Grid, from: Place, direction: Direction): Place {
  const first = nextCell(grid, from, direction);
  if (!first) return from;
  const isInRun = isFilled(doc, grid, from) && isFilled(doc, grid, first);
  let at = first;
  for (let next = nextCell(grid, at, direction); next; next = nextCell(grid, at, direction)) {
    if (isInRun ? !isFilled(doc, grid, next) : isFilled(doc, grid, at)) break;
    at = next;
  }
  return at;
}

/** Everything that stands in the rectangle between two cells: cards that reach into it and scores. */
export function contentBetween(doc: Doc, grid: Grid, a: Place, b: Place): readonly string[] {
  const span = (from: number | undefined, to: number | undefined) => [Math.min(from ?? 0, to ?? 0), Math.max(from ?? 0, to ?? 0)] as const;
  const [firstStep, lastStep] = span(grid.stepIndex.get(a.stepId), grid.stepIndex.get(b.stepId));
  const [firstLane, lastLane] = span(grid.laneIndex.get(a.laneId), grid.laneIndex.get(b.laneId));
  const isIn = (laneId: string, stepId: string, lastStepId: string) => {
    const lane = grid.laneIndex.get(laneId);
    const first = grid.stepIndex.get(stepId);
    const last = grid.stepIndex.get(lastStepId);
    if (lane === undefined || first === undefined || last === undefined) return false;
    return firstLane <= lane && lane <= lastLane && first <= lastStep && firstStep <= last;
  };
  return [
    ...[...doc.card.values()].filter((card) => isIn(card.laneId, card.stepId, card.lastStepId)),
    ...[...doc.score.values()].filter((score) => isIn(score.laneId, score.stepId, score.stepId)),
  ].map(({ id }) => id);
}
