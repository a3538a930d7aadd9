// The trays of workshops: which ideas are still to be sorted, and which card each of the others became. An idea is on the map exactly
// when a card says so (`ideaId`), so that undo brings it back to its tray and redo takes it out again.

import type { Doc } from './document.ts';
import type { Card } from './entities/map.ts';
import type { Idea, Workshop } from './entities/workshops.ts';
import { ideasOf, workshopsOf } from './workshops.ts';

const known = new WeakMap<Doc['card'], ReadonlyMap<string, Card>>();

/** The card that each idea became, by idea; the first where a file has several for one. */
export function cardsByIdea({ card: cards }: Pick<Doc, 'card'>): ReadonlyMap<string, Card> {
  const before = known.get(cards);
  if (before) return before;
  const byIdea = new Map<string, Card>();
  for (const card of cards.values()) if (card.ideaId !== undefined && !byIdea.has(card.ideaId)) byIdea.set(card.ideaId, card);
  known.set(cards, byIdea);
  return byIdea;
}

export type SortedIdea = { readonly idea: Idea; readonly card: Card };

export type Tray = {
  /** Still to be sorted, in their order. */
  readonly left: readonly Idea[];
  /** On the map, in the order that they had in the tray. */
  readonly sorted: readonly SortedIdea[];
};

/** The ideas of a workshop; none where there is no such workshop. */
export function trayOf(doc: Doc, workshopId: string | undefined): Tray {
  const cards = cardsByIdea(doc);
  const left: Idea[] = [];
  const sorted: SortedIdea[] = [];
  for (const idea of workshopId === undefined ? [] : ideasOf(doc, workshopId)) {
    const card = cards.get(idea.id);
    if (card) sorted.push({ idea, card });
    else left.push(idea);
  }
  return { left, sorted };
}

/** Trays of the other workshops that still hold ideas to be sorted, the latest first. */
export function traysLeft(
  doc: Doc,
  besides: string | undefined,
): readonly { readonly workshop: Workshop; readonly left: readonly Idea[] }[] {
  return workshopsOf(doc).flatMap((workshop) => {
    const left = workshop.id === besides ? [] : trayOf(doc, workshop.id).left;
    return left.length > 0 ? [{ workshop, left }] : [];
  });
}
