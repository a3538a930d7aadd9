// The opportunities of a project, those first that give the customer most for the effort, with every tie explained.

import { type Doc, get } from '../../model/document.ts';
import type { Card } from '../../model/entities/map.ts';
import { keep } from '../keep.ts';
import { painValue } from './pain-ranking.ts';
import { isOpen } from './pains.ts';
import { PLACED_FROM, placedOn } from './placed-cards.ts';
import { rankCards, type Standing } from './standing.ts';

/**
 * Value for the customer ÷ effort, 1–5 each: 0.2–5. The most value a unit of work first, as in weighted shortest job first (Reinertsen, "The
 * Principles of Product Development Flow", 2009).
 */
export function valueForEffort(value: number, effort: number): number {
  return value / effort;
}

/** Of two that come to the same, what puts one before the other: the value, the worst open pain point that it answers, its place. */
export const OPPORTUNITY_TIE_RULES = ['value', 'answers', 'map', 'step', 'cell'] as const;

export type RankedOpportunity = Standing<(typeof OPPORTUNITY_TIE_RULES)[number], 'value' | 'effort'> & {
  /** The pain points that it answers. */
  readonly answers: readonly Card[];
};

const ranked = keep(PLACED_FROM, (doc, key): readonly RankedOpportunity[] => {
  const answersOf = ({ aboutIds = [] }: Card) => aboutIds.flatMap((id) => get(doc, 'card', id) ?? []);
  const standings = rankCards(placedOn(doc, 'opportunities', key === '' ? [] : key.split(' ')), {
    toValue: ({ value, effort }) => (value === undefined || effort === undefined ? undefined : valueForEffort(value, effort)),
    numbers: ['value', 'effort'],
    ties: [
      { name: 'value', of: ({ card }) => card.value ?? 0 },
      {
        name: 'answers',
        of: ({ card }) => Math.max(0, ...answersOf(card).map((pain) => (isOpen(pain) ? (painValue(pain, 'severity-frequency') ?? 0) : 0))),
      },
    ],
  });
  return standings.map((standing) => ({ ...standing, answers: answersOf(standing.card) }));
});

/**
 * Those that are open, ranked; then those that miss a number; then what is solved or will not be done, which has no rank any more.
 * @param mapIds of which maps; of all where absent.
 */
export function rankOpportunities(doc: Doc, mapIds: readonly string[] = []): readonly RankedOpportunity[] {
  return ranked(doc, mapIds.join(' '));
}
