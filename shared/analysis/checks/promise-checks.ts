// What is promised and held to: moments of truth without a target, targets that were missed.

import type { Found, Predicate } from './check.ts';
import { aboutCard } from './customer-checks.ts';
import type { MapIndex } from './map-index.ts';

/**
 * What decides how the whole is judged should be held to something. A step that is marked may have its target on itself or on a card that
 * stands in it; a card that is marked on itself or on a step it stands in. A standard in words alone is no target: nothing can miss it.
 */
export const truthWithoutStandard: Predicate = (index) => {
  const hasTarget = (id: string) => index.measuresOn(id).some(({ target }) => target !== undefined);
  const steps = index.steps
    .filter((step) => step.marks.includes('moment-of-truth') && ![step, ...index.cardsAtStep(step)].some(({ id }) => hasTarget(id)))
    .map(({ id }): Found => ({ subjectId: id, stepId: id }));
  const cards = index.part.cards
    .filter((card) => card.marks.includes('moment-of-truth') && ![card, ...index.stepsOf(card)].some(({ id }) => hasTarget(id)))
    .map(aboutCard);
  return [...steps, ...cards];
};

/** In its last round that has a reading. About the measure; its place is that of what is measured. */
export const targetMissed: Predicate = (index) =>
  index.part.measures.flatMap((measure) => {
    const by = index.missedBy(measure);
    return by === undefined || by <= 0 ? [] : { ...placeOfSubject(index, measure.subjectId), subjectId: measure.id, values: { by } };
  });

function placeOfSubject(index: MapIndex, id: string): Omit<Found, 'subjectId'> {
  const card = index.card(id);
  if (card) return aboutCard(card);
  if (index.steps.some((step) => step.id === id)) return { stepId: id };
  return index.lanes.some((lane) => lane.id === id) ? { laneId: id } : {};
}
