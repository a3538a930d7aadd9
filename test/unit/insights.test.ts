// What a map comes to: what belongs to it and what does not, in words and numbers that the screen and the report share.

import { expect, test } from 'vitest';
import { compare } from '../../shared/analysis/comparison/compare.ts';
import { insightsOf } from '../../shared/analysis/insights.ts';
import { toComparisonReport } from '../../shared/export/comparison-report.ts';
import { toReport } from '../../shared/export/report.ts';
import { apply } from '../../shared/model/change.ts';
import { type Doc, toDoc } from '../../shared/model/document.ts';
import type { Score } from '../../shared/model/entities/map.ts';
import type { Entity } from '../../shared/model/entities.ts';
import { mapsOf } from '../../shared/model/grid.ts';
import { createSay } from '../../shared/text/text.ts';
import { sayFinding } from '../../shared/words/say-finding.ts';
import { sayDifference, sayPlace, sayScore, sayWhereToBegin, sayWhose } from '../../shared/words/say-insights.ts';
import { sayMissedBy } from '../../shared/words/say-measure.ts';
import { sampleWithToBe, templateDoc } from '../support/documents.ts';
import { SMALL_PROJECT } from '../support/small-project.ts';

const say = createSay('en');
const insights = (doc: Doc, mapId = mapsOf(doc)[0]?.id ?? '') => insightsOf(doc, mapId)!;

const steps = (count: number): readonly Entity[] =>
  Array.from({ length: count }, (_, index) => ({
    kind: 'step',
    id: `s${index + 2}`,
    stageId: 'stage-1',
    order: `b${index}`,
    title: '',
    marks: [],
  }));
const score = (stepId: string, value: number, personaId?: string): Score => ({
  kind: 'score',
  id: `score ${stepId} ${personaId}`,
  laneId: 'lane-3',
  stepId,
  value,
  ...(personaId !== undefined && { personaId }),
});
const withScores = (...scores: readonly Score[]) =>
  toDoc([...SMALL_PROJECT.filter(({ kind }) => kind !== 'score'), ...steps(4), ...scores]);

test('the sample in the numbers of its picture', () => {
  const { curves, together, pains, ranking, opportunities, measures, findings } = insights(templateDoc('sample'));
  expect(curves.map(({ experience: { remembered, average, gap } }) => [remembered, average, gap])).toEqual([[-36, -18, -18]]);
  expect(together).toMatchObject({ n: 1, remembered: -36 });
  expect([ranking, ...pains.map(({ value, rank }) => [value, rank])]).toEqual([
    'severity-frequency',
    [20, 1],
    [16, 2],
    [9, 3],
    [8, undefined],
  ]);
  expect(opportunities.map(({ rank }) => rank)).toEqual([1, 2, 3, 4]);
  expect(measures.map(({ measure, subject, missedBy, trend }) => [measure.measureKind, subject.kind, missedBy, trend])).toEqual([
    ['servqual', 'map', undefined, undefined],
    ['waiting-time', 'card', 4, undefined],
  ]);
  expect(findings.filter(({ check }) => check === 'target-missed')).toHaveLength(1);
});

test('another map has its own pain points, measures and findings, and a map that is gone none at all', () => {
  const other: readonly Entity[] = [
    { kind: 'map', id: 'map-2', order: 'b', title: 'To be', scale: '-5..5' },
    { kind: 'stage', id: 'stage-2', mapId: 'map-2', order: 'a', title: '' },
    { kind: 'step', id: 'step-2', stageId: 'stage-2', order: 'a', title: '', marks: [] },
  ];
  const doc = toDoc([...SMALL_PROJECT, ...other]);
  const here = insights(doc, 'map-1');
  expect([here.pains.map(({ card }) => card.id), here.measures.map(({ measure }) => measure.id)]).toEqual([['card-2'], ['measure-1']]);
  expect(here.measures[0]).toMatchObject({ missedBy: 6, last: { reading: { value: 11, n: 40 } } });
  expect(insights(doc, 'map-2')).toMatchObject({ curves: [], together: undefined, pains: [], opportunities: [], measures: [] });
  expect(here.findings.some(({ mapId }) => mapId !== 'map-1')).toBe(false);
  expect([insightsOf(doc, 'gone'), toReport(doc, 'gone', say, '')]).toEqual([undefined, '']);
});

test('the same document has the same insights, and another one the parts that did not change', () => {
  const doc = templateDoc('sample');
  expect(insights(doc)).toBe(insights(doc));
  const [card] = doc.card.values();
  const next = apply(doc, [{ before: card!, after: { ...card!, text: 'Another' } }]);
  expect(insights(next)).not.toBe(insights(doc));
  expect(insights(next).curves).toBe(insights(doc).curves);
});

test('a round that comes to nothing leaves the last value, and says why', () => {
  const bad: Entity = { kind: 'round', id: 'round-2', measureId: 'measure-1', date: '2026-04-01', n: 0, value: 3 };
  const doc = toDoc([...SMALL_PROJECT, bad]);
  const [standing] = insights(doc).measures;
  expect(standing).toMatchObject({
    last: { round: { id: 'round-1' } },
    lastRound: { round: { id: 'round-2' }, reading: { problem: 'nobody' } },
    trend: undefined,
  });
  const report = toReport(doc, 'map-1', say, '2026-11-22');
  expect(report).toContain('11 min · n = 40 (2026-03-01); 2026-04-01: Nobody answered');
});

test('where to begin: one step that moves the memory, the best of several, or none', () => {
  const begin = (...scores: readonly Score[]) => {
    const doc = withScores(...scores);
    return sayWhereToBegin(doc, insights(doc).curves[0]!, '5.5', say);
  };
  expect(begin(score('s2', -600), score('s3', 100))).toBe('Begin at step 2. Raising no other step to 5.5 would change it.');
  expect(begin(score('s2', -600), score('s3', -100))).toBe('Begin at step 2: it gains most.');
  expect(begin(score('s2', 600), score('s3', 100))).toBe('No single step below 5.5 would change what is remembered.');
});

test('what is remembered is one number wherever it is said: halves of a tenth go away from neutral', () => {
  // −1.5 and +1.0 on −2…+2: −0.25, and +0.17 on average.
  const before = withScores(score('s2', -675), score('s3', 450), score('s4', 450));
  const [map] = mapsOf(before);
  const doc = apply(before, [{ before: map!, after: { ...map!, scale: '-2..2' } }]);
  const { curves, findings } = insights(doc);
  const outweighs = findings.find(({ check }) => check === 'peak-outweighs')!;
  const sides = { doc, mapId: map!.id };
  const words = { say, mapSay: say };
  expect(sayScore(curves[0]!.experience.remembered, '-2..2')).toBe('−0.3');
  expect(sayDifference(curves[0]!.experience.gap, '-2..2')).toBe('−0.4');
  expect(sayFinding(doc, outweighs, say, say)).toContain('remembered as −0.3');
  expect(toReport(doc, map!.id, say, '2026-11-22')).toContain('| −0.3 | +0.2 | −0.4 |');
  const report = toComparisonReport(compare(sides, sides), { before: 'As is', after: 'To be' }, words);
  expect(report).toContain('| Remembered | −0.3 | −0.3 |');
});

test('curves are named by their persona, and by their lane where that does not tell', () => {
  const lane: Entity = { kind: 'lane', id: 'lane-4', mapId: 'map-1', zone: 'front-stage', laneKind: 'emotion', order: 'd', title: '' };
  const names = (...entities: readonly Entity[]) => {
    const { curves } = insights(toDoc([...SMALL_PROJECT, lane, ...entities]));
    return curves.map((curve) => sayWhose(curve, curves, say));
  };
  expect(names({ ...score('step-1', 100), laneId: 'lane-4' })).toEqual(['Mina', 'Staff emotion']);
  expect(names({ ...score('step-1', 100, 'persona-1'), laneId: 'lane-4' })).toEqual(['Mina · Emotion', 'Mina · Staff emotion']);
});

test('numbers in words: always a decimal, a sign where the scale has one, no sign for how far off', () => {
  expect([
    sayScore(-648, '-5..5'),
    sayScore(0, '-5..5'),
    sayScore(0, '1..10'),
    sayDifference(612, '-5..5'),
    sayDifference(0, '1..5'),
  ]).toEqual(['−3.6', '0.0', '5.5', '+3.4', '0.0']);
  const doc = toDoc(SMALL_PROJECT);
  const [standing] = insights(doc).measures;
  expect([sayMissedBy(standing!.measure, 6, say), sayMissedBy(standing!.measure, -1, say)]).toEqual(['missed by 6 min', 'met']);
  expect(sayMissedBy({ ...standing!.measure, measureKind: 'servqual' }, 0.4, say)).toBe('missed by 0.4');
  expect(sayPlace(doc, standing!.subject, say, say)).toBe('1 Queue');
});

test('the decision stands in the insights of both maps: remembered before and after, pains, differences; nothing without a to-be map', () => {
  const { doc, asIsId, toBeId } = sampleWithToBe();
  for (const id of [asIsId, toBeId]) {
    const report = toReport(doc, id, say, '2026-11-22');
    expect(report).toContain(say('insights.decision'));
    expect(report).toContain('remembered as before, −0.2');
    expect(report).toContain(say('compare.same'));
  }
  expect(toReport(templateDoc('sample'), asIsId, say, '')).not.toContain(say('insights.decision'));
});
