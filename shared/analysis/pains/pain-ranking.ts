// The pain points of a project in the order in which to fix them, by the formula that the team chose, with every tie explained.

import { type Doc, get, projectOf } from '../../model/document.ts';
import type { Card } from '../../model/entities/map.ts';
import type { PainRanking } from '../../model/entities/project.ts';
import { personasOf } from '../../model/grid.ts';
import { customerValueOf, VALUE_CLASSES, type ValueClass } from '../customers/customer-value.ts';
import { keep } from '../keep.ts';
import { PLACED_FROM, type PlacedCard, placedCards, placedOn } from './placed-cards.ts';
import { rankCards, type Standing } from './standing.ts';

/** Severity × frequency, 1–5 each: 1–25. */
export function painPriority(severity: number, frequency: number): number {
  return severity * frequency;
}

/**
 * Importance + max(importance − satisfaction, 0), both on 1–10: 1–19. What is important and badly met counts twice.
 * Ulwick, "What Customers Want" (2005).
 */
export function opportunityScore(importance: number, satisfaction: number): number {
  return importance + Math.max(importance - satisfaction, 0);
}

export type PainNumber = 'severity' | 'frequency' | 'importance' | 'performance' | 'votes';

/** The numbers of a pain point that each ranking is made of. */
export const NUMBERS_OF_RANKING = {
  'severity-frequency': ['severity', 'frequency'],
  'opportunity-score': ['importance', 'performance'],
  votes: ['votes'],
  'customer-value': ['severity', 'frequency'],
} as const satisfies Readonly<Record<PainRanking, readonly PainNumber[]>>;

/** What a pain point comes to; undefined where a number is missing. */
export function painValue(pain: Card, ranking: PainRanking): number | undefined {
  const [first, second] = NUMBERS_OF_RANKING[ranking].map((name) => pain[name]);
  if (ranking === 'votes' || first === undefined || second === undefined) return ranking === 'votes' ? first : undefined;
  return ranking === 'opportunity-score' ? opportunityScore(first, second) : painPriority(first, second);
}

/** Of two pain points that come to the same, what puts one before the other: the first of these in which they differ. */
export const PAIN_TIE_RULES = ['severity-frequency', 'severity', 'importance', 'map', 'step', 'cell'] as const;

export type RankedPain = Standing<(typeof PAIN_TIE_RULES)[number], PainNumber> & {
  /** The best customer value class of those who have it; undefined where none of them has one. */
  readonly valueClass: ValueClass | undefined;
  /** The cards that it is about, and the opportunities that name it. */
  readonly about: readonly Card[];
  readonly answeredBy: readonly Card[];
};

const ranked = keep([...PLACED_FROM, 'persona'], (doc, key) => {
  const [ranking, ...mapIds] = key.split(' ');
  return rankAll(doc, ranking as PainRanking, placedOn(doc, 'pain-points', mapIds));
});

/**
 * Those that are open, ranked; then those that miss a number; then what is solved or will not be done, which has no rank any more.
 * @param ranking the project's own where absent.
 * @param mapIds of which maps; of all where absent.
 */
export function rankPains(doc: Doc, ranking = rankingOf(doc), mapIds: readonly string[] = []): readonly RankedPain[] {
  return ranked(doc, [ranking, ...mapIds].join(' '));
}

export function rankingOf(doc: Doc): PainRanking {
  return projectOf(doc).painRanking ?? 'severity-frequency';
}

function rankAll(doc: Doc, ranking: PainRanking, placed: readonly PlacedCard[]): readonly RankedPain[] {
  const answers = opportunitiesByPain(doc);
  const classOf = createClassOf(doc);
  const standings = rankCards(placed, {
    toValue: (pain) => painValue(pain, ranking),
    numbers: NUMBERS_OF_RANKING[ranking],
    first: ranking === 'customer-value' ? [{ name: 'class', of: ({ card }) => placeOfClass(classOf(card)), isLowestFirst: true }] : [],
    ties: [
      { name: 'severity-frequency', of: ({ card }) => painValue(card, 'severity-frequency') ?? 0 },
      { name: 'severity', of: ({ card }) => card.severity ?? 0 },
      { name: 'importance', of: ({ card }) => card.importance ?? 0 },
    ],
  });
  return standings.map((standing) => ({
    ...standing,
    valueClass: classOf(standing.card),
    about: (standing.card.aboutIds ?? []).flatMap((id) => get(doc, 'card', id) ?? []),
    answeredBy: answers.get(standing.card.id) ?? [],
  }));
}

const placeOfClass = (valueClass: ValueClass | undefined) => (valueClass ? VALUE_CLASSES.indexOf(valueClass) : VALUE_CLASSES.length);

/** Of those who have a pain point, all personas where it names none, the class that comes first. */
function createClassOf(doc: Doc): (pain: Card) => ValueClass | undefined {
  const classes = new Map(personasOf(doc).map((persona) => [persona.id, customerValueOf(persona)?.valueClass]));
  return ({ personaIds = [...classes.keys()] }) => {
    const own = personaIds.map((id) => classes.get(id));
    return VALUE_CLASSES.find((valueClass) => own.includes(valueClass));
  };
}

function opportunitiesByPain(doc: Doc): ReadonlyMap<string, readonly Card[]> {
  const answers = new Map<string, Card[]>();
  for (const { card } of placedCards(doc, 'opportunities')) {
    for (const id of card.aboutIds ?? []) answers.set(id, [...(answers.get(id) ?? []), card]);
  }
  return answers;
}
