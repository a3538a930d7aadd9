// A vote by dots as it is held: what can be put to it, what its cards are called, and what it leaves on the map. Counts no dots
// (model/ballots.ts).

import type { FieldCommand } from '../commands/fields.ts';
import { placingsOf } from '../model/ballots.ts';
import { type Doc, get } from '../model/document.ts';
import type { Card } from '../model/entities/map.ts';
import type { Stop } from '../model/entities/show.ts';
import type { Ballot } from '../model/entities/workshops.ts';
import type { Id } from '../model/entities.ts';
import { cardsInReadingOrder, gridOf } from '../model/grid.ts';
import { gridOfStop } from '../model/stops.ts';
import { isCardShown } from '../model/views.ts';
import type { Say } from '../text/text.ts';

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

/** A card by its text, also where it has none or went before the vote was closed. */
export function sayCard(say: Say, text: string, isThere: boolean): string {
  return text || say(isThere ? 'vote.no-text' : 'vote.gone');
}

/** Puts what the dots came to down as the votes of the cards, also none: the votes of an earlier time would outrank it. */
export function takeOverVotes(doc: Doc, ballot: Ballot): Extract<FieldCommand, { readonly type: 'setEach' }> {
  const there = placingsOf(doc, ballot).filter(({ cardId }) => get(doc, 'card', cardId));
  return { type: 'setEach', each: there.map(({ cardId, dots }) => ({ id: cardId, fields: { votes: dots } })) };
}
