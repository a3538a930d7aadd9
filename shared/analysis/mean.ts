// The arithmetic mean, also of values that do not weigh the same.

/** @param weights one for each value, not all 0; the same for all where absent. NaN of no values. */
export function mean(values: readonly number[], weights: readonly number[] = values.map(() => 1)): number {
  const weight = weights.reduce((sum, each) => sum + each, 0);
  return values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0) / weight;
}
