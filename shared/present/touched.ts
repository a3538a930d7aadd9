// What of a map looks other than it did in an earlier document: while one card is written on, only its own slide is made anew.

import type { Doc } from '../model/document.ts';
import type { Card, Score } from '../model/entities/map.ts';
import type { Grid } from '../model/grid.ts';
import type { Slice } from './slide-plan.ts';

/** All of which a drawing is made but cards and scores; stops are not drawn. */
const REST = ['project', 'map', 'lane', 'stage', 'step', 'persona', 'connector', 'measure', 'round', 'image'] as const;

/** Whether a slice may look otherwise; undefined where all of them may. @param whole the grid of the map of the slices, in both documents. */
export function touchedBetween(before: Doc, now: Doc, whole: Grid): ((slice: Slice) => boolean) | undefined {
  if (REST.some((kind) => before[kind] !== now[kind])) return undefined;
  const cards = changed(before.card, now.card);
  // A pain shows a number on the cards that it is about, wherever they are.
  if (cards.some(({ aboutIds }) => aboutIds !== undefined)) return undefined;
  const scored = new Set(changed<Score>(before.score, now.score).map(({ laneId }) => laneId));
  return ({ lanes, steps }) => {
    const from = whole.stepIndex.get(steps[0]?.id ?? '') ?? 0;
    const to = whole.stepIndex.get(steps.at(-1)?.id ?? '') ?? -1;
    const isIn = ({ laneId, stepId, lastStepId }: Card) =>
      lanes.some(({ id }) => id === laneId) && (whole.stepIndex.get(stepId) ?? 0) <= to && (whole.stepIndex.get(lastStepId) ?? to) >= from;
    return lanes.some(({ id }) => scored.has(id)) || cards.some(isIn);
  };
}

/** Those that are others, came or went: as they were and as they are. */
function changed<T extends Card | Score>(before: ReadonlyMap<string, T>, now: ReadonlyMap<string, T>): readonly T[] {
  if (before === now) return [];
  const found: T[] = [];
  for (const [id, one] of now) {
    const earlier = before.get(id);
    if (earlier === one) continue;
    found.push(one, ...(earlier ? [earlier] : []));
  }
  for (const [id, one] of before) if (!now.has(id)) found.push(one);
  return found;
}
