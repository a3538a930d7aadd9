// Whether a measure rises, holds or falls, by a stated rule.

import type { Measure } from '../../model/entities/measures.ts';
import { betterOf, KIND_FACTS } from './measure-kinds.ts';
import type { GoodReading } from './readings.ts';

export type Trend = {
  /** Rising is for the better in the measure's own direction: a waiting time that rises gets shorter. */
  readonly trend: 'rising' | 'holding' | 'falling';
  /** The last value − the one before, in the unit of the measure. */
  readonly change: number;
  /** A change up to this much is none, in the same unit. */
  readonly margin: number;
  /** What the margin is: what chance explains, or a share of the range or of the value before. */
  readonly rule: 'chance' | 'two-percent';
};

/**
 * The last reading against the one before. It holds where the change is within the 95 % margin of error of the difference of two
 * independent samples, 1.96 × √(e₁² + e₂²) with their standard errors (answers.ts names the source of each); where an error is not known,
 * within 2 % of the range of the kind, or of the value before where the range has no end (a convention of ours).
 * @returns undefined with fewer than two readings.
 */
export function trendOf(measure: Measure, readings: readonly GoodReading[]): Trend | undefined {
  const [before, last] = readings.slice(-2).map(({ reading }) => reading);
  if (!before || !last) return undefined;
  const change = last.value - before.value;
  const [low, high] = KIND_FACTS[measure.measureKind].range;
  const isKnown = before.error !== undefined && last.error !== undefined;
  const margin = isKnown
    ? 1.96 * Math.hypot(before.error, last.error)
    : 0.02 * (Number.isFinite(high - low) ? high - low : Math.abs(before.value));
  const rule = isKnown ? 'chance' : 'two-percent';
  // Equal within what binary fractions add.
  if (Math.abs(change) <= margin * (1 + 1e-9) + 1e-9) return { trend: 'holding', change, margin, rule };
  return { trend: change > 0 === (betterOf(measure) === 'higher') ? 'rising' : 'falling', change, margin, rule };
}
