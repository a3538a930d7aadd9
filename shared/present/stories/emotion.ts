// How it feels: the whole curve, then the moments that make it, each with its neighbours; and the levers, the moments whose raising would
// change most what is remembered. One curve is told: the customer's with most moments, of equals the first.

import { type Curve, curvesOf, isStaff } from '../../analysis/memory/curves.ts';
import type { Moment } from '../../analysis/memory/experience.ts';
import { get } from '../../model/document.ts';
import type { Scale } from '../../model/entities/map.ts';
import { sayDifference, sayScore, sayStep, sayWhose } from '../../words/say-insights.ts';
import type { StoryStop, Telling } from './telling.ts';

/** More turning points than this are no story: those that turn most are told. */
const MOST_TURNS = 8;
const MOST_LEVERS = 5;

export function tellEmotion(telling: Telling): readonly StoryStop[] {
  const curve = curveOf(telling);
  if (!curve) return [];
  const { say } = telling;
  const { moments, experience } = curve;
  const words = new Map<Moment, string[]>();
  const name = (moment: Moment, word: string) => words.set(moment, [...(words.get(moment) ?? []), word]);
  const { start, peak, end } = experience;
  const highs = new Set(turnsOf(moments, 1));
  name(start, say('stops.word.start'));
  name(peak, say('word.peak'));
  name(end, say('word.end'));
  for (const turn of [...highs, ...turnsOf(moments, -1)].sort((a, b) => b.turn - a.turn).slice(0, MOST_TURNS))
    if (!words.has(turn.moment)) name(turn.moment, say(highs.has(turn) ? 'stops.word.high' : 'stops.word.low'));
  const told = moments.filter((moment) => words.has(moment));
  return [
    wholeCurve(telling, curve),
    ...told.map((moment) => {
      const title = say('stops.title.moment', {
        word: (words.get(moment) ?? []).join(say('register.and')),
        score: sayScore(moment.value, scaleOf(telling)),
        step: nameOf(telling, moment),
      });
      const notes = [moment === peak ? say('stops.note.peak') : '', moment === end ? say('stops.note.end') : ''];
      return momentStop(telling, curve, moment, { title, notes });
    }),
  ];
}

/** The curve as it is remembered, then each lever that gains, best first. */
export function tellLevers(telling: Telling): readonly StoryStop[] {
  const { doc, mapId, say, lanesOf, cardsOf, texts } = telling;
  const curve = curveOf(telling);
  const levers = curve?.experience.levers.filter(({ gain }) => gain > 0).slice(0, MOST_LEVERS) ?? [];
  if (!curve || levers.length === 0) return [];
  const scale = scaleOf(telling);
  const level = sayScore(get(doc, 'map', mapId)?.leverLevel ?? 0, scale);
  return [
    wholeCurve(telling, curve),
    ...levers.flatMap(({ stepId, remembered, gain }) => {
      const moment = curve.moments.find((each) => each.stepId === stepId);
      if (!moment) return [];
      const then = sayScore(remembered, scale);
      const title = say('stops.title.lever', { step: nameOf(telling, moment), level, then });
      const ideas = texts(cardsOf('opportunities', [stepId]));
      return [
        momentStop(telling, curve, moment, {
          title,
          laneIds: lanesOf('opportunities'),
          notes: [
            say('stops.note.lever', {
              now: sayScore(moment.value, scale),
              level,
              then,
              remembered: sayScore(curve.experience.remembered, scale),
              gain: sayDifference(gain, scale),
            }),
            ideas && say('stops.note.ideas', { texts: ideas }),
          ],
        }),
      ];
    }),
  ];
}

function curveOf({ doc, mapId, grid }: Telling): Curve | undefined {
  const curves = curvesOf(doc, mapId).filter((curve) => !isStaff(curve) && grid.laneIndex.has(curve.lane.id));
  return curves.toSorted((a, b) => b.moments.length - a.moments.length)[0];
}

function wholeCurve(telling: Telling, curve: Curve): StoryStop {
  const { doc, mapId, say, stop, lanesOf } = telling;
  const curves = curvesOf(doc, mapId);
  const scale = scaleOf(telling);
  const { remembered, peak, end, average } = curve.experience;
  const score = (value: number) => sayScore(value, scale);
  return stop({
    title: say('stops.title.curve', { score: score(remembered) }),
    laneIds: [...lanesOf('customer-actions'), curve.lane.id],
    reveal: 'steps',
    notes: [
      curves.length > 1 ? say('stops.note.whose', { name: sayWhose(curve, curves, say) }) : '',
      say('stops.note.remembered', {
        remembered: score(remembered),
        peak: score(peak.value),
        end: score(end.value),
        average: score(average),
      }),
    ],
  });
}

type ToldMoment = { readonly title: string; readonly laneIds?: readonly string[]; readonly notes: readonly string[] };

function momentStop(telling: Telling, curve: Curve, moment: Moment, { title, laneIds = [], notes }: ToldMoment): StoryStop {
  const { say, stop, lanesOf, actions, cardsOf, texts } = telling;
  const at = curve.moments.indexOf(moment);
  const pains = texts(cardsOf('pain-points', [moment.stepId]));
  return stop({
    title,
    laneIds: [...lanesOf('customer-actions', 'pain-points'), curve.lane.id, ...laneIds],
    stepIds: curve.moments.slice(Math.max(0, at - 1), at + 2).map(({ stepId }) => stepId),
    aboutIds: scoreIds(telling, curve, moment),
    reveal: 'lanes',
    notes: [...actions([moment.stepId]), pains && say('stops.note.hurts', { texts: pains }), ...notes],
  });
}

type Turn = { readonly moment: Moment; readonly turn: number };

/** The moments at which the curve turns: above (1) or below (−1) both neighbours, a level run by its first; and by how much of the lesser side. */
function turnsOf(moments: readonly Moment[], way: 1 | -1): readonly Turn[] {
  const runs = moments.filter((moment, index) => moment.value !== moments[index - 1]?.value);
  return runs.flatMap((moment, index) => {
    const [before, after] = [runs[index - 1], runs[index + 1]];
    if (!before || !after) return [];
    const turn = Math.min(way * (moment.value - before.value), way * (moment.value - after.value));
    return turn > 0 ? [{ moment, turn }] : [];
  });
}

function scoreIds({ doc }: Telling, { lane, persona }: Curve, { stepId }: Moment): readonly string[] {
  return [...doc.score.values()]
    .filter((score) => score.laneId === lane.id && score.stepId === stepId && score.personaId === persona?.id)
    .map(({ id }) => id);
}

/** Its number where it has no title. */
function nameOf({ doc, mapId }: Telling, { stepId }: Moment): string {
  return get(doc, 'step', stepId)?.title.trim() || sayStep(doc, mapId, stepId);
}

function scaleOf({ doc, mapId }: Telling): Scale {
  return get(doc, 'map', mapId)?.scale ?? '-5..5';
}
