// What will be remembered, curve by curve: one for each persona (or for nobody in particular) in each emotion lane. Kahneman, Fredrickson,
// Schreiber and Redelmeier, "When More Pain Is Preferred to Less", Psychological Science 4 (1993).

import type { Curve } from '../memory/curves.ts';
import type { Moment } from '../memory/experience.ts';
import type { Found, Predicate } from './check.ts';
import type { MapIndex } from './map-index.ts';

/**
 * A gap between two scores hides what the curve does there. Before the first score and after the last there is no gap: an experience may
 * begin later and end before the map does. Silenced by its step: why nobody scored it holds for all who did not.
 */
export const unscoredStep: Predicate = (index) =>
  index.curves.flatMap(({ lane, persona, moments }) => {
    const scored = new Set(moments.map(({ stepId }) => stepId));
    const first = index.steps.findIndex(({ id }) => scored.has(id));
    const last = index.steps.findLastIndex(({ id }) => scored.has(id));
    return index.steps
      .slice(first, last + 1)
      .filter(({ id }) => !scored.has(id))
      .map(({ id }) => ({ subjectId: id, besides: [lane.id, persona?.id ?? ''], stepId: id, laneId: lane.id, personaId: persona?.id }));
  });

/** Half of what is remembered is the end. About the score of the end, which may be set by hand. */
export const flatEnding: Predicate = (index) =>
  index.curves.flatMap((curve) => (curve.experience.end.value <= 0 ? aboutMoment(index, curve, curve.experience.end) : []));

/** The other half is the peak: a bad one makes the whole worse than it was. About the score of the peak, which may be set by hand. */
export const peakOutweighs: Predicate = (index) =>
  index.curves.flatMap((curve) => {
    const { peak, remembered, average } = curve.experience;
    return peak.value < 0 && remembered < average ? aboutMoment(index, curve, peak, { remembered, average }) : [];
  });

function aboutMoment(index: MapIndex, curve: Curve, { stepId, value }: Moment, more?: Readonly<Record<string, number>>): readonly Found[] {
  const score = index.scoreOf(curve, stepId);
  return score
    ? [{ subjectId: score.id, stepId, laneId: curve.lane.id, personaId: curve.persona?.id, values: { score: value, ...more } }]
    : [];
}
