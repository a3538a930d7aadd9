// Service quality as the gap between what was expected and what was perceived, by dimension, from means or from the 22 questions.
// Parasuraman, Zeithaml and Berry, "SERVQUAL: A Multiple-Item Scale for Measuring Consumer Perceptions of Service Quality", Journal of
// Retailing 64/1 (1988).

import { type Round, SERVQUAL_DIMENSIONS } from '../../model/entities/measures.ts';
import { mean } from '../mean.ts';

export type Dimension = (typeof SERVQUAL_DIMENSIONS)[number];

/** Expectation and perception 1–7; gap = perception − expectation, −6…6: below 0 the service falls short of what was expected. */
export type Gap = { readonly dimension: Dimension; readonly expectation: number; readonly perception: number; readonly gap: number };

/** How many of the 22 questions ask about each dimension, in their order: tangibles 1–4, reliability 5–9, … */
const QUESTIONS: Readonly<Record<Dimension, number>> = { tangibles: 4, reliability: 5, responsiveness: 4, assurance: 4, empathy: 5 };

/** The dimension of each question, from the first. */
export const DIMENSION_OF_QUESTION: readonly Dimension[] = SERVQUAL_DIMENSIONS.flatMap((dimension) =>
  Array.from({ length: QUESTIONS[dimension] }, () => dimension),
);

type Items = NonNullable<Round['servqualItems']>;
type Pairs = NonNullable<Round['servqual']>;
/** As it was given: perhaps only half of it. */
export type Given = NonNullable<Items[number]>;
type Whole = { readonly [Side in keyof Given]-?: number };

function isWhole(pair: Given | null | undefined): pair is Whole {
  return pair?.expectation !== undefined && pair.perception !== undefined;
}

/** The mean of a dimension is that of its questions that were asked, and answered on both sides. */
export function pairsOf(items: Items): Pairs {
  const means = SERVQUAL_DIMENSIONS.flatMap((dimension) => {
    const asked = items.filter((_, index) => DIMENSION_OF_QUESTION[index] === dimension).filter(isWhole);
    if (asked.length === 0) return [];
    const meanOf = (side: keyof Whole) => mean(asked.map((item) => item[side]));
    return [[dimension, { expectation: meanOf('expectation'), perception: meanOf('perception') }] as const];
  });
  return Object.fromEntries(means);
}

/** Of whole pairs, the most negative first; equal ones in the order of the questions. */
export function gapsOf(pairs: Pairs): readonly Gap[] {
  return SERVQUAL_DIMENSIONS.flatMap((dimension) => {
    const pair = pairs[dimension];
    return isWhole(pair) ? [{ dimension, ...pair, gap: pair.perception - pair.expectation }] : [];
  }).sort((a, b) => a.gap - b.gap);
}

/** The unweighted mean of the dimensions: each weighs the same, however many questions ask about it. */
export function overallGap(gaps: readonly Gap[]): number {
  return gaps.reduce((sum, { gap }) => sum + gap, 0) / gaps.length;
}
