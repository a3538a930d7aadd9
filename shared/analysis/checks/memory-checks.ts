// What will be remembered, curve by curve: one for each persona (or for nobody in particular) in each emotion lane. Kahneman, Fredrickson,
// Schreiber and Redelmeier, "When More Pain Is Preferred to Less", Psychological Science 4 (1993).

import type { Moment } from '../experience.ts';
import type { Found, Predicate } from './check.ts';
import type { CheckedCurve } from './map-index.ts';

/**
 * A gap between two scores hides what the curve does there. Before the first score and after the last there is no gap: an experience may
 * begin later and end before the map does. Silenced by its step: why nobody scored it holds for all who did not.
 */
export const unscoredStep: Predicate = (index) =>
  index.curves.flatMap(({ lane, personaId, scores }) => {
    const scored = new Set(scores.map(({ stepId }) => stepId));
    const first = index.steps.findIndex(({ id }) => scored.has(id));
    const last = index.steps.findLastIndex(({ id }) => scored.has(id));
    return index.steps
      .slice(first, last + 1)
      .filter(({ id }) => !scored.has(id))
      .map(({ id }) => ({ subjectId: id, besides: [lane.id, personaId ?? ''], stepId: id, laneId: lane.id, personaId }));
  });

/** Half of what is remembered is the end. About the score of the end, which may be set by hand. */
export const flatEnding: Predicate = (index) =>
  index.curves.flatMap((curve) => (curve.experience.end.value <= 0 ? aboutMoment(curve, curve.experience.end) : []));

/** The other half is the peak: a bad one makes the whole worse than it was. About the score of the peak, which may be set by hand. */
export const peakOutweighs: Predicate = (index) =>
  index.curves.flatMap((curve) => {
    const { peak, remembered, average } = curve.experience;
    return peak.value < 0 && remembered < average ? aboutMoment(curve, peak, { remembered, average }) : [];
  });

function aboutMoment(
  { lane, personaId, scores }: CheckedCurve,
  { stepId, value }: Moment,
  more?: Readonly<Record<string, number>>,
): readonly Found[] {
  const score = scores.find((each) => each.stepId === stepId);
  return score ? [{ subjectId: score.id, stepId, laneId: lane.id, personaId, values: { score: value, ...more } }] : [];
}
