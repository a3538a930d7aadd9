// What answers on a scale come to: NPS, CSAT, CES, and shares of any sort, each with its standard error. Knows no rounds and no documents.

/** How many gave each answer. Answers are whole numbers. */
export type Tally = ReadonlyMap<number, number>;

export type Reckoned = {
  readonly value: number;
  /** Of how many answers. */
  readonly n: number;
  /** The standard error of the value, in its unit; absent where one answer alone says nothing of it. */
  readonly error?: number | undefined;
};

const sumOf = (tally: Tally, isCounted: (answer: number) => boolean = () => true) =>
  [...tally].reduce((sum, [answer, count]) => (isCounted(answer) ? sum + count : sum), 0);

/**
 * Net promoter score: % of 9–10 minus % of 0–6, out of all answers; −100…100.
 * Reichheld, "The One Number You Need to Grow", Harvard Business Review 81/12 (2003).
 */
export function npsOf(tally: Tally) {
  const n = sumOf(tally);
  const promoters = sumOf(tally, (answer) => answer >= 9);
  const detractors = sumOf(tally, (answer) => answer <= 6);
  return {
    value: (100 * (promoters - detractors)) / n,
    n,
    error: npsError(promoters, detractors, n),
    promoters,
    passives: n - promoters - detractors,
    detractors,
  };
}

/**
 * In points. Adjusted Wald: three answers are added, spread as ¾, 1½ and ¾, so that few or all equal answers are not taken for certain.
 * Rocks, "Interval Estimation for the 'Net Promoter Score'", The American Statistician 70 (2016).
 */
export function npsError(promoters: number, detractors: number, n: number): number {
  const p = (promoters + 0.75) / (n + 3);
  const d = (detractors + 0.75) / (n + 3);
  return 100 * Math.sqrt((p + d - (p - d) ** 2) / (n + 3));
}

/** CSAT: the share of answers from `lowestTop` on, in percent. Which answers count is a convention, and so a setting that stands beside it. */
export function csatOf(tally: Tally, lowestTop: number) {
  const satisfied = sumOf(tally, (answer) => answer >= lowestTop);
  return { ...shareOf(satisfied, sumOf(tally)), satisfied };
}

/**
 * `part` of `n` in percent. Its error: one success and one failure are added.
 * Agresti and Caffo, "Simple and Effective Confidence Intervals for Proportions and Differences of Proportions Result from Adding Two
 * Successes and Two Failures", The American Statistician 54 (2000).
 */
export function shareOf(part: number, n: number): Reckoned {
  const p = (part + 1) / (n + 2);
  return { value: (100 * part) / n, n, error: 100 * Math.sqrt((p * (1 - p)) / (n + 2)) };
}

/**
 * Customer effort score: the mean of answers 1–7 to "made it easy to handle my issue"; high means easy (version 2.0 of the score).
 * Dixon, Freeman and Toman, "Stop Trying to Delight Your Customers", Harvard Business Review 88/7 (2010); Dixon, Toman and DeLisi,
 * "The Effortless Experience" (2013), for the scale on which high means easy.
 */
export function meanOf(tally: Tally): Reckoned {
  const n = sumOf(tally);
  const value = [...tally].reduce((sum, [answer, count]) => sum + answer * count, 0) / n;
  const squares = [...tally].reduce((sum, [answer, count]) => sum + count * (answer - value) ** 2, 0);
  return { value, n, error: n > 1 ? Math.sqrt(squares / (n - 1) / n) : undefined };
}

/** Arithmetic mean with the standard error from the deviation of the sample (n − 1); the median, which a few long waits do not move. */
export function numbersOf(numbers: readonly number[]) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const median = ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
  return { ...meanOf(tallyOf(numbers)), median };
}

/** Equal numbers counted together, from the lowest: sums of fractions then do not hang on the order in which they came. */
export function tallyOf(answers: readonly number[]): Tally {
  const tally = new Map<number, number>();
  for (const answer of answers.toSorted((a, b) => a - b)) tally.set(answer, (tally.get(answer) ?? 0) + 1);
  return tally;
}
