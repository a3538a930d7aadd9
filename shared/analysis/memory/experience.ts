// What will be remembered of an experience: the peak-end rule, and where raising a score would change it most.
// Kahneman, Fredrickson, Schreiber and Redelmeier, "When More Pain Is Preferred to Less", Psychological Science 4 (1993).
// Computed from scores, never from the drawn curve; in stored units (−900…900).

import type { Score } from '../../model/entities/map.ts';

/** One scored moment, in the order of the steps. */
export type Moment = { readonly stepId: string; readonly value: number; readonly isPeak: boolean; readonly isEnd: boolean };

export type Lever = { readonly stepId: string; readonly remembered: number; readonly gain: number };

export type Experience = {
  /** The first scored moment. */
  readonly start: Moment;
  readonly peak: Moment;
  readonly end: Moment;
  /** Mean of peak and end. */
  readonly remembered: number;
  /** Mean of all scores. */
  readonly average: number;
  /** Remembered − average. */
  readonly gap: number;
  /** Each step below the level, best first, of equal ones the earlier; also those that gain nothing. None ever loses. */
  readonly levers: readonly Lever[];
  /** The first of them, where it gains. */
  readonly bestLever: Lever | undefined;
};

export function toMoments(scores: readonly Score[], stepIndex: ReadonlyMap<string, number>): readonly Moment[] {
  return scores
    .filter((score) => stepIndex.has(score.stepId))
    .map(({ stepId, value, isPeak = false, isEnd = false }) => ({ stepId, value, isPeak, isEnd }))
    .sort((a, b) => (stepIndex.get(a.stepId) ?? 0) - (stepIndex.get(b.stepId) ?? 0));
}

/** The moment farthest from neutral; among equals the more negative, then the later. One set by hand wins. */
export function peakOf(moments: readonly Moment[]): Moment | undefined {
  const byHand = moments.find((moment) => moment.isPeak);
  if (byHand) return byHand;
  let peak: Moment | undefined;
  for (const moment of moments) {
    const by = peak ? Math.abs(moment.value) - Math.abs(peak.value) : 1;
    if (by > 0 || (by === 0 && peak && moment.value <= peak.value)) peak = moment;
  }
  return peak;
}

/** The last moment. One set by hand wins: an experience may end before the map does. */
export function endOf(moments: readonly Moment[]): Moment | undefined {
  return moments.find((moment) => moment.isEnd) ?? moments.at(-1);
}

function rememberedOf(moments: readonly Moment[]): number {
  const peak = peakOf(moments);
  const end = endOf(moments);
  return peak && end ? (peak.value + end.value) / 2 : 0;
}

/**
 * @param level stored units; levers raise a score to it. Neutral as it comes.
 * @returns undefined where nothing is scored.
 */
export function experienceOf(moments: readonly Moment[], level = 0): Experience | undefined {
  const peak = peakOf(moments);
  const end = endOf(moments);
  const [start] = moments;
  if (!peak || !end || !start) return undefined;
  const remembered = (peak.value + end.value) / 2;
  const average = moments.reduce((sum, moment) => sum + moment.value, 0) / moments.length;
  const levers = moments
    .filter((moment) => moment.value < level)
    .map((lifted) => {
      const after = rememberedOf(moments.map((moment) => (moment === lifted ? { ...moment, value: level } : moment)));
      return { stepId: lifted.stepId, remembered: after, gain: after - remembered };
    })
    .sort((a, b) => b.gain - a.gain);
  const bestLever = levers.find(({ gain }) => gain > 0);
  return { start, peak, end, remembered, average, gap: remembered - average, levers, bestLever };
}
