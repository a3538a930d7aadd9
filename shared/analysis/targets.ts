// What was measured against its target: the last round, and how far on the wrong side it is.

import { all, type Doc } from '../model/document.ts';
import type { Id, Measure, Round } from '../model/entities.ts';

/** By date; those of one day as they were made (ids are made in order of time). */
export function roundsOf(doc: Doc, measureId: Id<'measure'>): readonly Round[] {
  return all(doc, 'round')
    .filter((round) => round.measureId === measureId)
    .sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1));
}

/**
 * How far the last round with a value is on the wrong side of the target, in the measure's unit; 0 when the target is met,
 * undefined where there is no target or no value.
 */
export function missedBy({ target, better }: Measure, rounds: readonly Round[]): number | undefined {
  const last = rounds.findLast((round) => round.value !== undefined)?.value;
  if (target === undefined || last === undefined) return undefined;
  return Math.max(0, better === 'lower' ? last - target : target - last);
}
