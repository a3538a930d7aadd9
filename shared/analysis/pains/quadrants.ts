// Quadrants of two numbers, parted by a crosshair. What lies on a line counts as high: one rule for both lines of every plot.

import type { Card } from '../../model/entities/map.ts';
import { mean } from '../mean.ts';

/** Where the two lines are. */
export type Crosshair = { readonly x: number; readonly y: number };

/** The middle of a scale from 1 to 10, and from 1 to 5. */
export const MIDDLE_OF_TEN = 5.5;
export const MIDDLE_OF_FIVE = 3;

export const IMPORTANCE_QUADRANTS = ['concentrate-here', 'keep-it-up', 'low-priority', 'possible-overkill'] as const;
export type ImportanceQuadrant = (typeof IMPORTANCE_QUADRANTS)[number];

/**
 * What how important a thing is, and how well it is done, ask for.
 * Martilla and James, "Importance-Performance Analysis", Journal of Marketing 41 (1977).
 * @param crosshair x is of performance, y of importance.
 */
export function importanceQuadrant(importance: number, performance: number, { x, y }: Crosshair): ImportanceQuadrant {
  if (importance >= y) return performance >= x ? 'keep-it-up' : 'concentrate-here';
  return performance >= x ? 'possible-overkill' : 'low-priority';
}

export const EFFORT_QUADRANTS = ['quick-win', 'big-bet', 'fill-in', 'time-sink'] as const;
export type EffortQuadrant = (typeof EFFORT_QUADRANTS)[number];

/**
 * What value for the customer and effort, each from 1 to 5, ask for: a common two by two, parted at 3. George, "Lean Six Sigma for Service"
 * (2003), has it as the PICK chart: implement, challenge, possible, kill.
 */
export function effortQuadrant(value: number, effort: number): EffortQuadrant {
  if (value >= MIDDLE_OF_FIVE) return effort >= MIDDLE_OF_FIVE ? 'big-bet' : 'quick-win';
  return effort >= MIDDLE_OF_FIVE ? 'time-sink' : 'fill-in';
}

type Rated = Pick<Card, 'importance' | 'performance'>;

/**
 * Where importance and performance, on 1–10, are parted: at the middle of the scale, or at the means of all things that have both. Without
 * any, the mean is the middle.
 */
export function crosshairOf(rated: readonly Rated[], at: 'middle' | 'mean'): Crosshair {
  const both = rated.flatMap(({ importance, performance }) =>
    importance === undefined || performance === undefined ? [] : [{ x: performance, y: importance }],
  );
  if (at === 'middle' || both.length === 0) return { x: MIDDLE_OF_TEN, y: MIDDLE_OF_TEN };
  return { x: mean(both.map(({ x }) => x)), y: mean(both.map(({ y }) => y)) };
}
