// Who answers for what: work without an owner, severe pains that nobody owns or that nothing is to be done about.

import type { Card } from '../../model/entities/map.ts';
import { WORKING_KINDS } from '../../model/zones.ts';
import { painValue } from '../pains/pain-ranking.ts';
import { isOpen } from '../pains/pains.ts';
import type { Found, Predicate } from './check.ts';
import { aboutCard } from './customer-checks.ts';
import type { MapIndex } from './map-index.ts';

/** Severity × frequency, each 1–5, from which a pain point counts as severe. */
const SEVERE = 12;

const isUnowned = ({ owner = '' }: Card) => owner.trim() === '';

/** A blueprint without owners is a picture: nobody is asked when the work fails. */
export const noOwner: Predicate = (index) =>
  index
    .cardsOfKind(...WORKING_KINDS)
    .filter(isUnowned)
    .map(aboutCard);

/** A pain that is solved, or that the team has decided to live with, asks for no owner. */
export const severePainUnowned: Predicate = (index) => severePains(index).filter(isUnowned).map(aboutPain);

/** An opportunity answers it wherever it stands, on another map too, and whatever has become of it. Pains solved or let be: as above. */
export const severePainUnanswered: Predicate = (index) => {
  const answered = new Set(index.part.answers.flatMap(({ aboutIds = [] }) => aboutIds));
  return severePains(index)
    .filter(({ id }) => !answered.has(id))
    .map(aboutPain);
};

/** Of pains that are rated in both. */
const priorityOf = (pain: Card) => painValue(pain, 'severity-frequency') ?? 0;

function severePains(index: MapIndex): readonly Card[] {
  return index.cardsOfKind('pain-points').filter((pain) => isOpen(pain) && priorityOf(pain) >= SEVERE);
}

function aboutPain(pain: Card): Found {
  return { ...aboutCard(pain), values: { priority: priorityOf(pain) } };
}
