// Votes by dots, as they stand and what they come to. A card may go while it is voted on: its dots stay placed until they are taken back,
// so that undoing the deletion never brings more dots than there are.

import type { FieldCommand } from '../commands/fields.ts';
import { all, type Doc, get } from '../model/document.ts';
import type { Ballot, Card, Id, Stop } from '../model/entities.ts';
import { cardsInReadingOrder, gridOf } from '../model/grid.ts';
import { groupBy } from '../model/group-by.ts';
import { isCardShown } from '../model/views.ts';
import type { Say } from '../text/text.ts';
import { gridOfStop } from './stops.ts';
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

/** A card by its text, also where it has none or went before the vote was closed. */
export function sayCard(say: Say, text: string, isThere: boolean): string {
  return text || say(isThere ? 'vote.no-text' : 'vote.gone');
}

/** Puts what the dots came to down as the votes of the cards, also none: the votes of an earlier time would outrank it. */
export function takeOverVotes(doc: Doc, ballot: Ballot): Extract<FieldCommand, { readonly type: 'setEach' }> {
  const there = placingsOf(doc, ballot).filter(({ cardId }) => get(doc, 'card', cardId));
  return { type: 'setEach', each: there.map(({ cardId, dots }) => ({ id: cardId, fields: { votes: dots } })) };
}

/** The latest first. */
export function votesOf(doc: Doc): readonly Ballot[] {
  return all(doc, 'ballot').toSorted((a, b) => byStarted(b, a));
}

/** What people can be asked to vote for. */
export const CANDIDATES = ['selected', 'about', 'stop-pains', 'stop-cards', 'map-pains', 'map-opportunities'] as const;
export type Candidates = (typeof CANDIDATES)[number];

/** As the map is read. @param selected what is selected on it. */
export function candidatesOf(doc: Doc, stop: Stop, selected: ReadonlySet<string>): Readonly<Record<Candidates, readonly Id<'card'>[]>> {
  const [shown, whole] = [gridOfStop(doc, stop), gridOf(doc, stop.mapId)];
  const cards = cardsInReadingOrder(doc, stop.mapId);
  const isIn = (laneKind: string) => (card: Card) => get(doc, 'lane', card.laneId)?.laneKind === laneKind;
  const idsOf = (chosen: readonly Card[]) => chosen.map(({ id }) => id);
  const here = cards.filter((card) => isCardShown(card, shown, whole));
  return {
    selected: idsOf(cards.filter(({ id }) => selected.has(id))),
    about: idsOf(cards.filter(({ id }) => stop.aboutIds?.includes(id))),
    'stop-pains': idsOf(here.filter(isIn('pain-points'))),
    'stop-cards': idsOf(here),
    'map-pains': idsOf(cards.filter(isIn('pain-points'))),
    'map-opportunities': idsOf(cards.filter(isIn('opportunities'))),
  };
}

/** The first that gives a choice; else the first that gives anything. */
export function likelyCandidates(offered: ReturnType<typeof candidatesOf>): Candidates {
  return CANDIDATES.find((name) => offered[name].length > 1) ?? CANDIDATES.find((name) => offered[name].length > 0) ?? 'stop-cards';
}
