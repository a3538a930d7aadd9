// The grid of one map: its stages, its steps from left to right, its lanes from top to bottom, and where things stand in it.

import { all, type Doc, get } from './document.ts';
import type { Card, Connector, Lane, Stage, Step } from './entities/map.ts';
import type { Measure } from './entities/measures.ts';
import type { Entity, Id } from './entities.ts';
import { groupBy } from './group-by.ts';
import { byOrder } from './order.ts';
import { byZoneAndOrder } from './zones.ts';

export type Grid = {
  readonly stages: readonly Stage[];
  /** All steps in order of their stages, then their own. */
  readonly steps: readonly Step[];
  readonly lanes: readonly Lane[];
  /** Place of each step, from 0. */
  readonly stepIndex: ReadonlyMap<string, number>;
  readonly laneIndex: ReadonlyMap<string, number>;
  /** Where some of the map is left out: all of that, cards among it. */
  readonly leftOut?: ReadonlySet<string>;
};

const known = new WeakMap<Doc['step'], { readonly stage: Doc['stage']; readonly lane: Doc['lane']; readonly grids: Map<string, Grid> }>();

export function gridOf(doc: Doc, mapId: Id<'map'>): Grid {
  let entry = known.get(doc.step);
  if (!entry || entry.stage !== doc.stage || entry.lane !== doc.lane) {
    entry = { stage: doc.stage, lane: doc.lane, grids: new Map() };
    known.set(doc.step, entry);
  }
  let grid = entry.grids.get(mapId);
  if (!grid) {
    grid = createGrid(doc, mapId);
    entry.grids.set(mapId, grid);
  }
  return grid;
}

function createGrid(doc: Doc, mapId: Id<'map'>): Grid {
  const stages = all(doc, 'stage')
    .filter((stage) => stage.mapId === mapId)
    .sort(byOrder);
  const byStage = new Map<string, Step[]>(stages.map((stage) => [stage.id, []]));
  for (const step of doc.step.values()) byStage.get(step.stageId)?.push(step);
  const steps = stages.flatMap((stage) => (byStage.get(stage.id) ?? []).sort(byOrder));
  const lanes = all(doc, 'lane')
    .filter((lane) => lane.mapId === mapId)
    .sort(byZoneAndOrder);
  return {
    stages,
    steps,
    lanes,
    stepIndex: new Map(steps.map((step, index) => [step.id, index])),
    laneIndex: new Map(lanes.map((lane, index) => [lane.id, index])),
  };
}

export function stepsOfStage(doc: Doc, stageId: Id<'stage'>): readonly Step[] {
  return all(doc, 'step')
    .filter((step) => step.stageId === stageId)
    .sort(byOrder);
}

export function mapsOf(doc: Doc) {
  return [...doc.map.values()].sort(byOrder);
}

/** Lane by lane from the top, step by step, each cell from the top. */
export function cardsInReadingOrder(doc: Doc, mapId: Id<'map'>): readonly Card[] {
  const { laneIndex, stepIndex } = gridOf(doc, mapId);
  const place = (card: Card) => (laneIndex.get(card.laneId) ?? 0) * stepIndex.size + (stepIndex.get(card.stepId) ?? 0);
  return all(doc, 'card')
    .filter((card) => laneIndex.has(card.laneId))
    .sort((a, b) => place(a) - place(b) || byOrder(a, b));
}

export function connectorsOf(doc: Doc, mapId: Id<'map'>): readonly Connector[] {
  return all(doc, 'connector').filter(({ fromCardId }) => mapIdOfCard(doc, fromCardId) === mapId);
}

export function personasOf(doc: Doc) {
  return [...doc.persona.values()].sort(byOrder);
}

const NO_MEASURES: readonly Measure[] = [];
const knownMeasures = new WeakMap<Doc['measure'], ReadonlyMap<string, readonly Measure[]>>();

/** The measures of a map, step, lane or card, in their order. */
export function measuresOf(doc: Doc, subjectId: string): readonly Measure[] {
  let known = knownMeasures.get(doc.measure);
  if (!known) {
    known = grouped(doc.measure.values(), (measure) => measure.subjectId);
    knownMeasures.set(doc.measure, known);
  }
  return known.get(subjectId) ?? NO_MEASURES;
}

export function mapIdOfStep(doc: Doc, stepId: Id<'step'>): Id<'map'> | undefined {
  return get(doc, 'stage', get(doc, 'step', stepId)?.stageId)?.mapId;
}

export function mapIdOfCard(doc: Doc, cardId: Id<'card'>): Id<'map'> | undefined {
  return get(doc, 'lane', get(doc, 'card', cardId)?.laneId)?.mapId;
}

/** The map that a thing stands on; undefined for what stands on none. */
export function mapIdOf(doc: Doc, entity: Entity): Id<'map'> | undefined {
  switch (entity.kind) {
    case 'map':
      return entity.id;
    case 'stage':
    case 'lane':
    case 'view':
    case 'silence':
    case 'stop':
      return entity.mapId;
    case 'step':
      return mapIdOfStep(doc, entity.id);
    case 'card':
      return mapIdOfCard(doc, entity.id);
    case 'connector':
      return mapIdOfCard(doc, entity.fromCardId);
    case 'score':
      return get(doc, 'lane', entity.laneId)?.mapId;
    case 'project':
    case 'persona':
    case 'measure':
    case 'round':
    case 'image':
    case 'customerList':
    case 'workshop':
    case 'ballot':
    case 'idea':
      return undefined;
  }
}

/** The cards of a lane that cover a step, in their order. */
export function cardsAt(doc: Doc, grid: Grid, laneId: Id<'lane'>, stepId: Id<'step'>): readonly Card[] {
  const at = grid.stepIndex.get(stepId) ?? -1;
  return all(doc, 'card')
    .filter(
      (card) => card.laneId === laneId && (grid.stepIndex.get(card.stepId) ?? 0) <= at && at <= (grid.stepIndex.get(card.lastStepId) ?? -1),
    )
    .sort(byOrder);
}

const knownCells = new WeakMap<Doc['card'], ReadonlyMap<string, readonly Card[]>>();

/** The cards whose first step is this one, in their order: what a card's own order key is compared with. */
export function cardsFrom(doc: Doc, laneId: Id<'lane'>, stepId: Id<'step'>): readonly Card[] {
  let cells = knownCells.get(doc.card);
  if (!cells) {
    cells = grouped(doc.card.values(), (card) => `${card.laneId} ${card.stepId}`);
    knownCells.set(doc.card, cells);
  }
  return cells.get(`${laneId} ${stepId}`) ?? [];
}

function grouped<T extends Card | Measure>(things: Iterable<T>, groupOf: (thing: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = groupBy(things, groupOf);
  for (const group of groups.values()) group.sort(byOrder);
  return groups;
}
