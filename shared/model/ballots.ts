// Votes by dots, as they stand and what they come to. A card may go while it is voted on: its dots stay placed until they are taken back,
// so that undoing the deletion never brings more dots than there are.

import { all, type Doc, get } from './document.ts';
import type { Ballot } from './entities/workshops.ts';
import { groupBy } from './group-by.ts';
import { byStarted } from './workshops.ts';

export function budgetOf({ people, dotsEach }: Pick<Ballot, 'people' | 'dotsEach'>): number {
  return people * dotsEach;
}

export function placedOf({ dots }: Pick<Ballot, 'dots'>): number {
  return Object.values(dots).reduce((sum, count) => sum + count, 0);
}

/** Of one card. */
export function dotsOn({ dots }: Pick<Ballot, 'dots'>, cardId: string): number {
  return (Object.hasOwn(dots, cardId) && dots[cardId]) || 0;
}

/** Dots are placed as long as nobody is to see where they lie. */
export function isPlacing({ isRevealed, closed }: Pick<Ballot, 'isRevealed' | 'closed'>): boolean {
  return !isRevealed && !closed;
}

/** What can be voted for: where no card is named, every one. */
export function isUpForVote(doc: Doc, { cardIds }: Pick<Ballot, 'cardIds'>, id: string): boolean {
  return cardIds.length === 0 ? doc.card.has(id) : cardIds.includes(id);
}

/** Below zero only in a file that says so. */
export function leftOf(ballot: Pick<Ballot, 'people' | 'dotsEach' | 'dots'>): number {
  return budgetOf(ballot) - placedOf(ballot);
}

export type Result = NonNullable<Ballot['closed']>['results'][number];

/** What the dots come to now, most first; equals in the order in which they were put to the vote, what was added since by its id. */
export function resultsOf(doc: Doc, { cardIds, dots }: Pick<Ballot, 'cardIds' | 'dots'>): readonly Result[] {
  const place = new Map(cardIds.map((id, index) => [id, index]));
  const placeOf = (id: string) => place.get(id) ?? cardIds.length;
  return [...new Set([...cardIds, ...Object.keys(dots)])]
    .map((cardId) => ({ cardId, text: get(doc, 'card', cardId)?.text ?? '', dots: dotsOn({ dots }, cardId) }))
    .sort((a, b) => b.dots - a.dots || placeOf(a.cardId) - placeOf(b.cardId) || (a.cardId < b.cardId ? -1 : 1));
}

export type Placing = Result & {
  /** From 1. Equals share one, and those after them are counted on: 1, 2, 2, 4. */
  readonly rank: number;
  /** How many others share it. */
  readonly sharedWith: number;
};

/** In the same order. @param results most dots first. */
export function rankResults(results: readonly Result[]): readonly Placing[] {
  const places = groupBy(results.keys(), (at) => results[at]?.dots);
  return results.map((result) => {
    const equals = places.get(result.dots) ?? [];
    return { ...result, rank: 1 + (equals[0] ?? 0), sharedWith: equals.length - 1 };
  });
}

/** As kept where the vote is closed, else as it stands. */
export function placingsOf(doc: Doc, ballot: Ballot): readonly Placing[] {
  return rankResults(ballot.closed?.results ?? resultsOf(doc, ballot));
}

/** The latest first. */
export function votesOf(doc: Doc): readonly Ballot[] {
  return all(doc, 'ballot').toSorted((a, b) => byStarted(b, a));
}
