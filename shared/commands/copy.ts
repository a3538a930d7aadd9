// What copying takes along: the selected things, or the cells of a range, whole (formats/clip.ts) and as a table of their texts.

import type { Clip } from '../formats/clip.ts';
import type { Table } from '../formats/table.ts';
import { all, type Doc, get, toDoc } from '../model/document.ts';
import type { Card, Score } from '../model/entities/map.ts';
import type { Id } from '../model/entities.ts';
import { type Grid, gridOf } from '../model/grid.ts';
import { byOrder } from '../model/order.ts';
import { toScale } from '../model/score.ts';

/** All of these lanes at all of these steps. */
export type Range = { readonly laneIds: readonly Id<'lane'>[]; readonly stepIds: readonly Id<'step'>[] };

export type Copying = {
  readonly mapId: Id<'map'>;
  /** The grid as it is looked at. */
  readonly grid: Grid;
  readonly ids: ReadonlySet<string>;
  /** Where there is one, it counts, and `ids` do not. */
  readonly range: Range | undefined;
  /** Whose scores come into the table where several stand at one place. */
  readonly personaId: Id<'persona'> | undefined;
};

export type Copied = {
  readonly clip: Clip;
  /** The cells that were copied and those between them. A card is a line of its cell, a score a number on the map's scale. */
  readonly table: Table;
  /** What goes when it is cut. */
  readonly ids: readonly string[];
};

/** Undefined where nothing is selected that can stand elsewhere: a connector goes with the cards that it connects. */
export function copyFrom(doc: Doc, copying: Copying): Copied | undefined {
  const { grid, range } = copying;
  const selected = range ? new Set<string>() : copying.ids;
  const inMap = gridOf(doc, copying.mapId);
  const whole = new Set([...inMap.stages, ...inMap.steps, ...inMap.lanes].flatMap(({ id }) => (selected.has(id) ? [id] : [])));
  const wholeSteps = new Set(inMap.steps.flatMap(({ id, stageId }) => (whole.has(id) || whole.has(stageId) ? [id] : [])));
  const laneIds = new Set(range?.laneIds);
  const stepIds = new Set(range?.stepIds);
  const isIn = ({ id, laneId, stepId }: Card | Score) =>
    inMap.laneIndex.has(laneId) &&
    (selected.has(id) || whole.has(laneId) || wholeSteps.has(stepId) || (laneIds.has(laneId) && stepIds.has(stepId)));
  const cards = all(doc, 'card').filter(isIn).sort(byPlace(inMap));
  const scores = all(doc, 'score').filter(isIn);
  if (cards.length + scores.length + whole.size === 0 && !range) return undefined;

  const spanned = range ?? spanOf(grid, [...cards, ...scores], whole, wholeSteps);
  const lastStep = Math.max(
    ...cards.map(({ lastStepId }) => grid.stepIndex.get(lastStepId) ?? 0),
    grid.stepIndex.get(spanned.stepIds.at(-1) ?? '') ?? 0,
  );
  const firstStep = grid.stepIndex.get(spanned.stepIds[0] ?? '') ?? 0;
  const ids = new Set([...cards.map(({ id }) => id), ...whole]);
  const measures = all(doc, 'measure').filter(({ subjectId }) => ids.has(subjectId));
  const measureIds = new Set(measures.map(({ id }) => id));
  const named = [...scores, ...measures].flatMap(({ personaId }) => personaId ?? []);
  const personas = [...new Set([...named, ...cards.flatMap(({ personaIds = [] }) => personaIds)])].flatMap(
    (id) => get(doc, 'persona', id) ?? [],
  );
  const clip: Clip = {
    whole,
    doc: toDoc([
      ...(whole.size > 0 ? [...inMap.stages, ...inMap.steps, ...inMap.lanes] : grid.steps.slice(firstStep, lastStep + 1)),
      ...(whole.size > 0 ? [] : spanned.laneIds.flatMap((id) => get(doc, 'lane', id) ?? [])),
      ...cards,
      ...all(doc, 'connector').filter(({ fromCardId, toCardId }) => ids.has(fromCardId) && ids.has(toCardId)),
      ...scores,
      ...personas,
      ...[...cards, ...personas].flatMap(({ imageId }) => get(doc, 'image', imageId) ?? []),
      ...measures,
      ...all(doc, 'round').filter(({ measureId }) => measureIds.has(measureId)),
    ]),
  };
  return {
    clip,
    table: toTable(doc, spanned, copying, cards, scores),
    ids: [...whole, ...cards.map(({ id }) => id), ...scores.map(({ id }) => id)],
  };
}

/** As a reader goes: lane by lane, step by step. */
function byPlace({ laneIndex, stepIndex }: Grid) {
  const place = (card: Card) => [laneIndex.get(card.laneId) ?? 0, stepIndex.get(card.stepId) ?? 0] as const;
  return (a: Card, b: Card) => place(a)[0] - place(b)[0] || place(a)[1] - place(b)[1] || byOrder(a, b);
}

/** From the first to the last lane and step that something stands in; a whole lane reaches over all steps, a whole step over all lanes. */
function spanOf(
  { lanes, steps }: Grid,
  things: readonly (Card | Score)[],
  whole: ReadonlySet<string>,
  wholeSteps: ReadonlySet<string>,
): Range {
  const inLanes = new Set(things.map(({ laneId }) => laneId));
  const inSteps = new Set(things.map(({ stepId }) => stepId));
  const isWholeLane = lanes.some(({ id }) => whole.has(id));
  return {
    laneIds: between(lanes, ({ id }) => wholeSteps.size > 0 || whole.has(id) || inLanes.has(id)),
    stepIds: between(steps, ({ id }) => isWholeLane || wholeSteps.has(id) || inSteps.has(id)),
  };
}

function between<T extends { readonly id: string }>(all: readonly T[], isIn: (each: T) => boolean): readonly string[] {
  return all.slice(Math.max(0, all.findIndex(isIn)), all.findLastIndex(isIn) + 1).map(({ id }) => id);
}

function toTable(
  doc: Doc,
  { laneIds, stepIds }: Range,
  { mapId, personaId }: Copying,
  cards: readonly Card[],
  scores: readonly Score[],
): Table {
  const scale = get(doc, 'map', mapId)?.scale ?? '-2..2';
  const cells = new Map<string, string>();
  for (const { laneId, stepId, text } of cards) {
    const before = cells.get(`${laneId} ${stepId}`);
    cells.set(`${laneId} ${stepId}`, before === undefined ? text : `${before}\n${text}`);
  }
  for (const score of scores) {
    const cell = `${score.laneId} ${score.stepId}`;
    if (!cells.has(cell) || score.personaId === personaId) cells.set(cell, String(toScale(score.value, scale)));
  }
  return laneIds.map((laneId) => stepIds.map((stepId) => cells.get(`${laneId} ${stepId}`) ?? ''));
}
