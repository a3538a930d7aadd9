// The trays of workshops: which ideas are still to be sorted, and which card each of the others became. An idea is on the map exactly
// when a card says so (`ideaId`), so that undo brings it back to its tray and redo takes it out again.

import { likelyKey } from '../analysis/service/same-name.ts';
import type { Doc } from '../model/document.ts';
import type { Card, Idea, Workshop } from '../model/entities.ts';
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

/** Of these ideas, those that say what one before them said, but for case, space, hyphens and width. */
export function repeatedIdeas(ideas: readonly Idea[]): ReadonlySet<Idea> {
  const said = new Set<string>();
  return new Set(
    ideas.filter(({ text }) => {
      const key = likelyKey(text);
      const isSaid = said.has(key);
      said.add(key);
      return isSaid;
    }),
  );
}

const BULLET = /^(?:[-–—*]\s+|[•·●▪]\s*)/;
/** `1.`, `2)`, `3、`, `（4）`; no `3.5`, no `10、20`. */
const NUMBER = /^(?:[（(](\d{1,3})[）)]|(\d{1,3})[.)．、）])(?!\d)\s*/;

/** The texts of a list as it is pasted: one a line, without its bullets, and without its numbers where they count up; empty lines are none. */
export function ideasIn(list: string): readonly string[] {
  const lines = list.split(/[\r\n\u2028\u2029]+/).map((line) => line.trim().replace(BULLET, ''));
  const numbers = lines.map((line) => NUMBER.exec(line)).map((found) => (found ? Number(found[1] ?? found[2]) : undefined));
  const counted = numbers.filter((number) => number !== undefined);
  let at = 0;
  return lines.flatMap((line, index) => {
    const number = numbers[index];
    const [before, after] = number === undefined ? [] : [counted[at - 1], counted[at + 1]];
    if (number !== undefined) at += 1;
    const isCounting = number !== undefined && (before === number - 1 || after === number + 1);
    return (isCounting ? line.replace(NUMBER, '') : line).trim() || [];
  });
}
