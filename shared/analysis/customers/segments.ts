// The segments that personas stand for, by their shares of all customers.

import type { Persona } from '../../model/entities/personas.ts';

/** Tenths of a percent in all customers. */
const WHOLE = 1000;

/** In percent, to the tenth; undefined where no persona has a share. */
export function sumOfShares(personas: readonly Persona[]): number | undefined {
  const shares = personas.flatMap(({ share }) => share ?? []);
  return shares.length === 0 ? undefined : Math.round(shares.reduce((sum, share) => sum + share, 0) * 10) / 10;
}

/**
 * The shares in the same proportion, in tenths of a percent that add up to exactly 100: what rounding down leaves goes to those who lost
 * most by it (largest remainder), the first of equals. Empty where the sum is nothing.
 */
export function sharesToWhole(personas: readonly Persona[]): readonly { readonly id: string; readonly share: number }[] {
  const shared = personas.flatMap(({ id, share }) => (share === undefined ? [] : [{ id, share }]));
  const sum = shared.reduce((total, { share }) => total + share, 0);
  if (sum === 0) return [];
  const exact = shared.map(({ share }) => (share / sum) * WHOLE);
  const tenths = exact.map(Math.floor);
  const left = WHOLE - tenths.reduce((total, each) => total + each, 0);
  const lost = exact.map((each, index) => ({ index, by: each - (tenths[index] ?? 0) })).sort((a, b) => b.by - a.by || a.index - b.index);
  const lucky = new Set(lost.slice(0, left).map(({ index }) => index));
  return shared.map(({ id }, index) => ({ id, share: ((tenths[index] ?? 0) + (lucky.has(index) ? 1 : 0)) / 10 }));
}
