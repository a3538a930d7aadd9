// What a persona's customers are worth: current against potential value, and the class and strategy that follow from the two.

import type { Persona } from '../../model/entities/personas.ts';
import { mean } from '../mean.ts';

/** In the order in which pains are fixed where a team goes by customer value. */
export const VALUE_CLASSES = ['value-customer', 'secondary', 'potential', 'low-value'] as const;
export type ValueClass = (typeof VALUE_CLASSES)[number];

export const CURRENT_RATINGS = ['contribution', 'support', 'credit'] as const;
export const POTENTIAL_RATINGS = ['influence', 'growth'] as const;
/** The five of them. */
export const VALUE_RATINGS = [...CURRENT_RATINGS, ...POTENTIAL_RATINGS] as const;
export type ValueRating = (typeof VALUE_RATINGS)[number];

/** Of the ratings 1–5: a mean from here on is high, so what lies in the middle is high, as in every plot of quadrants. */
export const MIDDLE_OF_RATINGS = 3;

export type CustomerValue = {
  /** Mean of contribution, support and credit, 1–5: of those that are rated. */
  readonly current: number;
  /** Mean of influence and growth, 1–5: of those that are rated. */
  readonly potential: number;
  readonly valueClass: ValueClass;
  /** How many of the five are rated, 2–5. */
  readonly n: number;
};

type Rated = Pick<Persona, ValueRating>;

/**
 * Customers by what they are worth now and what they may come to be worth, the two of equal rank: Verhoef and Donkers, "Predicting
 * customer potential value: an application in the insurance industry", Decision Support Systems 32 (2001). The five ratings and their
 * plain means are Frontstage's own.
 * @returns undefined unless at least one rating of either side is set.
 */
export function customerValueOf(persona: Rated): CustomerValue | undefined {
  const current = ratingsOf(persona, CURRENT_RATINGS);
  const potential = ratingsOf(persona, POTENTIAL_RATINGS);
  if (current.length === 0 || potential.length === 0) return undefined;
  const means = { current: mean(current), potential: mean(potential) };
  return { ...means, valueClass: classOf(means), n: current.length + potential.length };
}

function classOf({ current, potential }: Pick<CustomerValue, 'current' | 'potential'>): ValueClass {
  if (current >= MIDDLE_OF_RATINGS) return potential >= MIDDLE_OF_RATINGS ? 'value-customer' : 'secondary';
  return potential >= MIDDLE_OF_RATINGS ? 'potential' : 'low-value';
}

function ratingsOf(persona: Rated, names: readonly ValueRating[]): readonly number[] {
  return names.flatMap((name) => persona[name] ?? []);
}
