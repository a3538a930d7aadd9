// Commands for cards: writing them, moving them between cells, stretching them over steps.

import { apply, type Edit, toEdit } from '../model/change.ts';
import { all, type Doc, find, get } from '../model/document.ts';
import type { Card, Connector } from '../model/entities/map.ts';
import { type Id, type Kind, parseEntity } from '../model/entities.ts';
import { cardsFrom, gridOf, mapIdOfCard, mapIdOfStep } from '../model/grid.ts';
import { keyBetween } from '../model/order.ts';
import { hasNewLostTies } from '../model/ties.ts';
import { cardsByIdea } from '../model/tray.ts';
import { changed, type Outcome, refuse } from './outcome.ts';
import { takeAway } from './take-away.ts';

/** A card to come: its place, and whatever else is known of it. Order follows from `index`, its place in the cell; last where absent. */
export type NewCard = Omit<Card, 'kind' | 'order' | 'marks' | 'lastStepId'> & {
  readonly lastStepId?: Id<'step'>;
  readonly marks?: Card['marks'];
  readonly index?: number;
};

export type CardMove = {
  readonly cardId: Id<'card'>;
  readonly laneId: Id<'lane'>;
  readonly stepId: Id<'step'>;
  /** The other end of its span from now on; where absent, the span is as long as it was, as far as the map reaches. */
  readonly lastStepId?: Id<'step'>;
  readonly index?: number;
};

export type CardCommand =
  /** With `ideaId`, an idea of a tray is sorted onto the map: once. */
  | { readonly type: 'addCards'; readonly cards: readonly NewCard[] }
  /** A card that leaves its map leaves behind the connectors to those that stay. */
  | { readonly type: 'moveCards'; readonly moves: readonly CardMove[] }
  | { readonly type: 'stretchCard'; readonly cardId: Id<'card'>; readonly stepId: Id<'step'>; readonly lastStepId: Id<'step'> };

export function runCardCommand(doc: Doc, command: CardCommand): Outcome {
  switch (command.type) {
    case 'addCards':
      return addCards(doc, command.cards);
    case 'moveCards':
      return moveCards(doc, command.moves);
    case 'stretchCard':
      return stretchCard(doc, command.cardId, command.stepId, command.lastStepId);
  }
}

/** Why no card may stand in that cell; undefined where one may. The same answer serves drop marks, menus and paste. */
export function refuseCell(doc: Doc, laneId: Id<'lane'>, stepId: Id<'step'>): Outcome | undefined {
  const lane = get(doc, 'lane', laneId);
  if (!lane || !get(doc, 'step', stepId)) return refuse('gone');
  if (mapIdOfStep(doc, stepId) !== lane.mapId) return refuse('other-map');
  if (lane.laneKind === 'emotion') return refuse('no-cards-in-emotion');
  return undefined;
}

/** Places cards one after another, so that several for one cell keep the order they are given in. `leaving`: cards whose place is free. */
export function createPlacing(doc: Doc, leaving: ReadonlySet<string>) {
  const cells = new Map<string, { id: string; order: string }[]>();
  return (laneId: string, stepId: string, id: string, index?: number): string => {
    const cell = `${laneId} ${stepId}`;
    let standing = cells.get(cell);
    if (!standing) {
      standing = cardsFrom(doc, laneId, stepId)
        .filter((card) => !leaving.has(card.id))
        .map((card) => ({ id: card.id, order: card.order }));
      cells.set(cell, standing);
    }
    const at = Math.max(0, Math.min(index ?? standing.length, standing.length));
    const order = keyBetween(standing[at - 1]?.order, standing[at]?.order);
    standing.splice(at, 0, { id, order });
    return order;
  };
}

function addCards(doc: Doc, cards: readonly NewCard[]): Outcome {
  const place = createPlacing(doc, new Set());
  const edits: Edit[] = [];
  const taken = new Set<string>();
  for (const { index, ...given } of cards) {
    if (taken.has(given.id) || find(doc, given.id)) return refuse('id-taken');
    taken.add(given.id);
    if (given.ideaId !== undefined) {
      if (taken.has(given.ideaId) || cardsByIdea(doc).has(given.ideaId)) return refuse('idea-sorted');
      taken.add(given.ideaId);
    }
    const refused = refuseCell(doc, given.laneId, given.stepId);
    if (refused) return refused;
    const span = inOrder(doc, { stepId: given.stepId, lastStepId: given.lastStepId ?? given.stepId });
    if (!span) return refuse('other-map');
    const order = place(given.laneId, span.stepId, given.id, index);
    const parsed = parseEntity({ marks: [], ...given, ...span, kind: 'card', order });
    if (!('entity' in parsed) || parsed.entity.kind !== 'card') return refuse('invalid-value');
    const isThere = (id: string, to: Kind) =>
      to === 'map' ? isLinkable(doc, given.laneId, id) : doc[to].has(id) || (to === 'card' && cards.some((card) => card.id === id));
    if (hasNewLostTies(parsed.entity, undefined, isThere)) return refuse('gone');
    edits.push({ after: parsed.entity });
  }
  return changed(edits);
}

type Span = Pick<Card, 'stepId' | 'lastStepId'>;

/** The span with its first step before its last; undefined where they are not steps of one map. */
function inOrder(doc: Doc, { stepId, lastStepId }: Span): Span | undefined {
  const mapId = mapIdOfStep(doc, stepId);
  if (mapId === undefined || mapIdOfStep(doc, lastStepId) !== mapId) return undefined;
  const { stepIndex } = gridOf(doc, mapId);
  const isOrdered = (stepIndex.get(stepId) ?? 0) <= (stepIndex.get(lastStepId) ?? 0);
  return isOrdered ? { stepId, lastStepId } : { stepId: lastStepId, lastStepId: stepId };
}

function moveCards(doc: Doc, moves: readonly CardMove[]): Outcome {
  const stays = ({ cardId, laneId, stepId, index }: CardMove) => {
    const card = get(doc, 'card', cardId);
    return index === undefined && card?.laneId === laneId && card.stepId === stepId;
  };
  const place = createPlacing(doc, new Set(moves.flatMap((move) => (stays(move) ? [] : move.cardId))));
  const edits: Edit[] = [];
  for (const move of moves) {
    const { cardId, laneId, lastStepId, index } = move;
    const isThere = stays(move);
    const before = get(doc, 'card', cardId);
    if (isThere && (lastStepId === undefined || before?.lastStepId === lastStepId)) continue;
    if (!before) return refuse('gone');
    const refused = refuseCell(doc, laneId, move.stepId);
    if (refused) return refused;
    const span = inOrder(doc, { stepId: move.stepId, lastStepId: lastStepId ?? move.stepId });
    if (!span) return refuse('other-map');
    const { stepId } = span;
    const from = gridOf(doc, get(doc, 'lane', before.laneId)?.mapId ?? '');
    const length = (from.stepIndex.get(before.lastStepId) ?? 0) - (from.stepIndex.get(before.stepId) ?? 0);
    const to = gridOf(doc, get(doc, 'lane', laneId)?.mapId ?? '');
    const last = to.steps[Math.min((to.stepIndex.get(stepId) ?? 0) + length, to.steps.length - 1)];
    if (!last) return refuse('gone');
    const { linkedMapId, ...rest } = before;
    const isLinked = linkedMapId !== undefined && linkedMapId !== get(doc, 'lane', laneId)?.mapId;
    const order = isThere && stepId === before.stepId ? before.order : place(laneId, stepId, cardId, index);
    const end = lastStepId === undefined ? last.id : span.lastStepId;
    edits.push(toEdit(before, { ...rest, ...(isLinked && { linkedMapId }), laneId, stepId, lastStepId: end, order }));
  }
  return changed([...edits, ...partedConnectors(doc, edits)]);
}

/** Connectors whose ends come to stand in two maps go. */
function partedConnectors(doc: Doc, moved: readonly Edit[]): readonly Edit[] {
  const next = apply(doc, moved);
  const isParted = ({ fromCardId, toCardId }: Connector) => mapIdOfCard(next, fromCardId) !== mapIdOfCard(next, toCardId);
  return takeAway(doc, all(doc, 'connector').filter(isParted));
}

/** A card may link to any map but the one that it stands in. */
export function isLinkable(doc: Doc, laneId: Id<'lane'>, mapId: Id<'map'>): boolean {
  return doc.map.has(mapId) && get(doc, 'lane', laneId)?.mapId !== mapId;
}

function stretchCard(doc: Doc, cardId: Id<'card'>, stepId: Id<'step'>, lastStepId: Id<'step'>): Outcome {
  const before = get(doc, 'card', cardId);
  if (!before) return refuse('gone');
  const refused = refuseCell(doc, before.laneId, stepId) ?? refuseCell(doc, before.laneId, lastStepId);
  if (refused) return refused;
  if (before.stepId === stepId && before.lastStepId === lastStepId) return changed([]);
  const span = inOrder(doc, { stepId, lastStepId });
  if (!span) return refuse('other-map');
  const order = span.stepId === before.stepId ? before.order : createPlacing(doc, new Set([cardId]))(before.laneId, span.stepId, cardId);
  return changed([toEdit(before, { ...before, ...span, order })]);
}
