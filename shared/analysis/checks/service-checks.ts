// Who serves whom: whether what is done below the line of interaction is for somebody above, and whether its answer gets back there.

import { type Card, type Connector, ZONES, type Zone } from '../../model/entities/map.ts';
import { WORKING_KINDS } from '../../model/zones.ts';
import type { Predicate } from './check.ts';
import { aboutCard } from './customer-checks.ts';
import { isBelow, type MapIndex } from './map-index.ts';

/** Front-stage is where customers are met: work there that meets none is back-stage work, or an action is missing. */
export const frontStageAnswersNothing: Predicate = (index) => {
  const isAction = (card: Card) => index.kindOf(card) === 'customer-actions';
  return index
    .cardsOfKind(...WORKING_KINDS)
    .filter((card) => index.zoneOf(card) === 'front-stage')
    .filter((card) => !index.isBeside(card, 'customer-actions') && !index.connectedWith(card).some(isAction))
    .map(aboutCard);
};

/**
 * Whatever is done out of sight is done for somebody nearer to the customer (Shostack 1984); any card of a zone above will do. Where the
 * map has no connectors at all, what stands at one of its steps counts as connected.
 */
export const backStageServesNothing: Predicate = (index) => {
  const isAbove = (zone: Zone | undefined, card: Card) => isBelow(index.zoneOf(card), zone);
  const serves =
    index.part.connectors.length === 0
      ? (card: Card) => ZONES.some((zone) => isAbove(zone, card) && index.isBeside(card, zone))
      : (card: Card) => index.connectedWith(card).some((each) => isAbove(index.zoneOf(each), card));
  return index
    .cardsOfKind(...WORKING_KINDS)
    .filter((card) => isBelow(index.zoneOf(card), 'front-stage') && !serves(card))
    .map(aboutCard);
};

/**
 * The customer does not reach behind the line of visibility but through somebody or something in front of it. The step of either end may
 * hold it; any of the steps, where an end spans several; whatever kinds of cards they are. About the connector; its place is its end that
 * is not the customer's.
 */
export const skipsTheStage: Predicate = (index) =>
  index.part.connectors.flatMap((connector) => {
    const ends = endsOf(index, connector);
    const customer = ends.find((card) => index.zoneOf(card) === 'customer');
    const behind = ends.find((card) => isBelow(index.zoneOf(card), 'front-stage'));
    const isPassedOn = ends.some((card) => index.isBeside(card, 'front-stage'));
    return customer && behind && !isPassedOn ? { ...aboutCard(behind), subjectId: connector.id } : [];
  });

/**
 * A customer's action sets work off, and no answer comes of it. The chain follows one-way connectors from a customer action through what
 * stands below the line of interaction; its loose ends are those of its cards from which no one-way connector goes on. It leads back when
 * any card that it reaches has a one-way or a two-way connector to the customer zone (agreement with the customer is an answer); one
 * branch that does answers for all branches of the card it began at. A `needs` connector has no timing: it neither leads on nor back. A
 * chain that runs in a circle has no end.
 */
export const looseEnd: Predicate = (index) => {
  const isCustomers = (card: Card) => index.zoneOf(card) === 'customer';
  const onward = (card: Card) => leadsTo(index, card).filter((each) => !isCustomers(each));
  const leadsBack = answering(index);
  const ends = new Set<Card>();
  for (const action of index.cardsOfKind('customer-actions')) {
    for (const first of onward(action)) {
      if (leadsBack.has(first)) continue;
      for (const card of reached(first, onward)) if (onward(card).length === 0) ends.add(card);
    }
  }
  return [...ends].map(aboutCard);
};

/** What its one-way connectors lead to. */
function leadsTo(index: MapIndex, card: Card): readonly Card[] {
  return index.connectorsFrom(card).flatMap((each) => (each.connectorKind === 'one-way' ? (index.card(each.toCardId) ?? []) : []));
}

/** Every card below the line of interaction from which the customer zone is reached. Walked backwards, from those that reach it at once. */
function answering(index: MapIndex): ReadonlySet<Card> {
  const before = new Map<Card, Card[]>();
  const direct: Card[] = [];
  for (const connector of index.part.connectors) {
    const [from, to] = endsOf(index, connector);
    if (!from || !to || connector.connectorKind === 'needs') continue;
    const ways = connector.connectorKind === 'two-way' ? [[from, to] as const, [to, from] as const] : [[from, to] as const];
    for (const [here, there] of ways) {
      if (index.zoneOf(here) === 'customer') continue;
      if (index.zoneOf(there) === 'customer') direct.push(here);
      else if (connector.connectorKind === 'one-way') before.set(there, [...(before.get(there) ?? []), here]);
    }
  }
  return new Set(direct.flatMap((card) => [...reached(card, (each) => before.get(each) ?? [])]));
}

/** Itself and all that it leads to. */
function reached(start: Card, next: (card: Card) => readonly Card[]): ReadonlySet<Card> {
  const seen = new Set([start]);
  for (const card of seen) for (const each of next(card)) seen.add(each);
  return seen;
}

function endsOf(index: MapIndex, { fromCardId, toCardId }: Connector): readonly Card[] {
  return [index.card(fromCardId) ?? [], index.card(toCardId) ?? []].flat();
}
