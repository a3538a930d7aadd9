// What the customer does, meets, needs and may hold on to: whether each of it has what it stands on.

import { type Card, type LaneKind, ZONES } from '../../model/entities/map.ts';
import type { Found, Predicate } from './check.ts';
import type { MapIndex } from './map-index.ts';

/** Without the customer's own step there is nothing that the service is an answer to (Bitner, Ostrom and Morgan 2008 begin with it). */
export const stepWithoutAction: Predicate = (index) =>
  index.has('customer-actions')
    ? index.steps.filter((step) => !index.holds(step, 'customer-actions')).map(({ id }) => ({ subjectId: id, stepId: id }))
    : [];

/** One touchpoint at any of the steps that the action spans is enough. */
export const actionWithoutTouchpoint: Predicate = (index) => cardsWithout(index, 'customer-actions', 'touchpoints');

/** As above: one piece of evidence at any step of the touchpoint. What the customer sees and holds is what tells a service's quality (Shostack 1984). */
export const touchpointWithoutEvidence: Predicate = (index) => cardsWithout(index, 'touchpoints', 'physical-evidence');

/**
 * Of blueprints only: a map all of whose lanes are the customer's shows no service that could answer. Any card below the line of
 * interaction counts, an opportunity too: somebody has at least thought of an answer.
 */
export const needUnanswered: Predicate = (index) =>
  index.lanes.some(({ zone }) => zone !== 'customer')
    ? index
        .cardsOfKind('needs')
        .filter((need) => !ZONES.some((zone) => zone !== 'customer' && index.isBeside(need, zone)))
        .map(aboutCard)
    : [];

function cardsWithout(index: MapIndex, kind: LaneKind, wanted: LaneKind): readonly Found[] {
  if (!index.has(wanted)) return [];
  return index
    .cardsOfKind(kind)
    .filter((card) => !index.isBeside(card, wanted))
    .map(aboutCard);
}

export function aboutCard({ id, stepId, laneId }: Card): Found {
  return { subjectId: id, cardId: id, stepId, laneId };
}
