// Laws of what is remembered: it agrees with another reckoning of the rule, and moves only with the scores.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Curve, curvesOf, rememberedByAll } from '../../shared/analysis/memory/curves.ts';
import { type Command, run } from '../../shared/commands/command.ts';
import { apply } from '../../shared/model/change.ts';
import type { Doc } from '../../shared/model/document.ts';
import { SCALES, type Scale, type Score } from '../../shared/model/entities/map.ts';
import { gridOf, mapsOf } from '../../shared/model/grid.ts';
import { pick, play, templateDoc } from '../support/documents.ts';

function after(doc: Doc, command: Command): Doc {
  const outcome = run(doc, command);
  if ('refused' in outcome) throw new Error(outcome.refused.code);
  return apply(doc, outcome.change);
}

/** The sample, differently scored and changed by a script; with personas who weigh, and a level to raise scores to. */
const docs: fc.Arbitrary<Doc> = fc
  .tuple(
    fc.array(fc.option(fc.integer({ min: -900, max: 900 }), { freq: 4 }), { minLength: 8, maxLength: 8 }),
    fc.array(pick, { maxLength: 30 }),
    fc.option(fc.integer({ min: -900, max: 900 }), { nil: undefined }),
  )
  .map(([values, picks, leverLevel]) => {
    const sample = templateDoc('sample');
    const scored = [...sample.score.values()].reduce((doc, { id, laneId, stepId, personaId }, index) => {
      const value = values[index] ?? null;
      return after(doc, { type: 'setScore', id, laneId, stepId, ...(personaId !== undefined && { personaId }), value });
    }, sample);
    const played = play(scored, picks);
    const [map] = mapsOf(played);
    return map ? after(played, { type: 'set', ids: [map.id], fields: { leverLevel } }) : played;
  });

const allCurves = (doc: Doc): readonly Curve[] => mapsOf(doc).flatMap(({ id }) => curvesOf(doc, id));
const numbersOf = (doc: Doc) =>
  mapsOf(doc).map(({ id }) => [curvesOf(doc, id).map(({ experience }) => experience), rememberedByAll(curvesOf(doc, id))]);

/** The rule once more, the long way: every moment is measured against every other. */
function reckon(scores: readonly Score[], place: (score: Score) => number) {
  const isStronger = (a: Score, b: Score) => {
    if (Math.abs(a.value) !== Math.abs(b.value)) return Math.abs(a.value) > Math.abs(b.value);
    if (a.value !== b.value) return a.value < 0;
    return place(a) > place(b);
  };
  const peak =
    scores.find((each) => each.isPeak) ?? scores.find((each) => scores.every((other) => other === each || isStronger(each, other)))!;
  const end = scores.find((each) => each.isEnd) ?? scores.find((each) => scores.every((other) => place(other) <= place(each)))!;
  return {
    peak,
    end,
    remembered: peak.value / 2 + end.value / 2,
    average: scores.reduce((sum, { value }) => sum + value / scores.length, 0),
  };
}

test('peak, end, remembered and average are what another reckoning makes of the scores', () => {
  fc.assert(
    fc.property(docs, (doc) => {
      for (const map of mapsOf(doc)) {
        const { stepIndex } = gridOf(doc, map.id);
        for (const { lane, persona, experience } of curvesOf(doc, map.id)) {
          const scores = [...doc.score.values()].filter((each) => each.laneId === lane.id && each.personaId === persona?.id);
          const { peak, end, remembered, average } = reckon(scores, ({ stepId }) => stepIndex.get(stepId)!);
          expect([experience.peak.stepId, experience.end.stepId, experience.remembered]).toEqual([peak.stepId, end.stepId, remembered]);
          expect(experience.average).toBeCloseTo(average, 6);
          expect(experience.gap).toBeCloseTo(remembered - average, 6);
        }
      }
    }),
  );
});

test('each lever, gaining or not, says what is remembered once that score is really set; none loses, and they are ranked', () => {
  fc.assert(
    fc.property(docs, (doc) => {
      for (const { lane, persona, moments, experience } of allCurves(doc)) {
        const level = doc.map.get(lane.mapId)?.leverLevel ?? 0;
        const wanted = moments.filter(({ value }) => value < level).map(({ stepId }) => stepId);
        expect(experience.levers.map(({ stepId }) => stepId).sort()).toEqual([...wanted].sort());
        for (const { stepId, remembered, gain } of experience.levers) {
          const set = after(doc, {
            type: 'setScore',
            id: 'unused',
            laneId: lane.id,
            stepId,
            ...(persona && { personaId: persona.id }),
            value: level,
          });
          const then = curvesOf(set, lane.mapId).find((curve) => curve.lane.id === lane.id && curve.persona?.id === persona?.id)!;
          expect(remembered).toBe(then.experience.remembered);
          expect(gain).toBe(remembered - experience.remembered);
          expect(gain).toBeGreaterThanOrEqual(0);
        }
        const gains = experience.levers.map(({ gain }) => gain);
        expect(gains).toEqual([...gains].sort((a, b) => b - a));
      }
    }),
  );
});

test('a step that is not scored changes no number', () => {
  fc.assert(
    fc.property(docs, fc.nat(1000), fc.nat(9), (doc, at, index) => {
      const stages = [...doc.stage.keys()];
      const stageId = stages[at % Math.max(1, stages.length)];
      if (stageId === undefined) return;
      expect(numbersOf(after(doc, { type: 'addStep', id: 'unscored', stageId, index, title: '' }))).toEqual(numbersOf(doc));
    }),
  );
});

test('another scale changes no stored score and no rank', () => {
  fc.assert(
    fc.property(docs, fc.constantFrom(...(Object.keys(SCALES) as Scale[])), (doc, scale) => {
      const ids = [...doc.map.keys()];
      if (ids.length === 0) return;
      const shown = after(doc, { type: 'set', ids, fields: { scale } });
      expect(shown.score).toBe(doc.score);
      expect(numbersOf(shown)).toEqual(numbersOf(doc));
    }),
  );
});

test('what all remember lies between what each does, and is the same by equal shares as without', () => {
  fc.assert(
    fc.property(docs, fc.integer({ min: 1, max: 100 }), (doc, share) => {
      for (const { id } of mapsOf(doc)) {
        const curves = curvesOf(doc, id).filter(({ lane, persona }) => lane.zone === 'customer' && persona);
        const all = rememberedByAll(curves);
        if (!all) continue;
        const each = curves.map(({ experience }) => experience.remembered);
        expect(all.remembered).toBeGreaterThanOrEqual(Math.min(...each) - 1e-9);
        expect(all.remembered).toBeLessThanOrEqual(Math.max(...each) + 1e-9);
        const shared = (percent: number | undefined) =>
          rememberedByAll(curvesOf(after(doc, { type: 'set', ids: [...doc.persona.keys()], fields: { share: percent } }), id));
        expect(shared(share)?.remembered).toBeCloseTo(shared(undefined)?.remembered ?? Number.NaN, 6);
      }
    }),
  );
});
