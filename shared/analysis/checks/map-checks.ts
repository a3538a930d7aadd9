// The map as a whole: lanes with nothing in them, too little or too much to be read, more belief than knowledge.

import type { Predicate } from './check.ts';

const FEWEST_STEPS = 5;
const MOST_STEPS = 15;

/** The first metric lane is not empty where a step is measured: what is measured of the steps is drawn in it. */
export const emptyLane: Predicate = (index) => {
  const filled = new Set<string>([...index.part.cards, ...index.part.scores].map(({ laneId }) => laneId));
  const charts = index.steps.some(({ id }) => index.measuresOn(id).length > 0) && index.lanes.find(({ laneKind }) => laneKind === 'metric');
  return index.lanes.filter((lane) => !filled.has(lane.id) && lane !== charts).map(({ id }) => ({ subjectId: id, laneId: id }));
};

export const tooFewSteps: Predicate = ({ part, steps }) =>
  steps.length < FEWEST_STEPS ? [{ subjectId: part.map.id, values: { count: steps.length } }] : [];

export const tooManySteps: Predicate = ({ part, steps }) =>
  steps.length > MOST_STEPS ? [{ subjectId: part.map.id, values: { count: steps.length } }] : [];

/** Of the cards that carry an evidence level; those that carry none say nothing either way. */
export const assumptions: Predicate = ({ part }) => {
  const graded = part.cards.filter(({ evidence }) => evidence !== undefined);
  const assumed = graded.filter(({ evidence }) => evidence === 'assumed').length;
  return assumed * 2 > graded.length ? [{ subjectId: part.map.id, values: { count: assumed, of: graded.length } }] : [];
};
