// Rising, holding, falling: the margin reckoned by hand, and the direction of the measure.

import { expect, test } from 'vitest';
import { goodReadingsOf } from '../../shared/analysis/measures/readings.ts';
import { trendOf } from '../../shared/analysis/measures/trend.ts';
import { toDoc } from '../../shared/model/document.ts';
import type { Measure, Round } from '../../shared/model/entities/measures.ts';

function trend(measureKind: Measure['measureKind'], rounds: readonly Partial<Round>[], better: Measure['better'] = 'higher') {
  const measure: Measure = { kind: 'measure', id: 'm', subjectId: 's', order: 'a', title: '', measureKind, better };
  const dated = rounds.map(
    (fields, index): Round => ({ kind: 'round', id: `r${index}`, measureId: 'm', date: `2026-10-0${index + 1}`, ...fields }),
  );
  return trendOf(measure, goodReadingsOf(toDoc([measure, ...dated]), measure));
}

test('one round has no trend, nor have two of which one is bad', () => {
  expect(trend('nps', [{ value: 3 }])).toBeUndefined();
  expect(trend('nps', [{ value: 3 }, { value: 300 }])).toBeUndefined();
});

test('a change within what chance explains holds: 60 of 100 after 50 of 100 does, 600 of 1000 after 500 does not', () => {
  const few = trend('conversion', [
    { entered: 100, wentOn: 50 },
    { entered: 100, wentOn: 60 },
  ]);
  // 1.96 × √(p̃₁(1−p̃₁)/102 + p̃₂(1−p̃₂)/102), p̃ with one success and one failure added.
  const margin = 196 * Math.sqrt((0.5 * 0.5) / 102 + ((61 / 102) * (41 / 102)) / 102);
  expect(few).toMatchObject({ trend: 'holding', change: 10, rule: 'chance' });
  expect(few?.margin).toBeCloseTo(margin);
  expect(
    trend('conversion', [
      { entered: 1000, wentOn: 500 },
      { entered: 1000, wentOn: 600 },
    ]),
  ).toMatchObject({ trend: 'rising' });
  expect(
    trend('conversion', [
      { value: 50, n: 1000 },
      { value: 40, n: 1000 },
    ]),
  ).toMatchObject({ trend: 'falling', rule: 'chance' });
});

test('means are parted by the deviations of their samples', () => {
  const spread = [{ raw: [1, 9, 5] }, { raw: [2, 10, 6] }];
  const close = [{ raw: [4.9, 5, 5.1] }, { raw: [5.9, 6, 6.1] }];
  expect(trend('free', spread)).toMatchObject({ trend: 'holding', rule: 'chance' });
  expect(trend('free', spread)?.margin).toBeCloseTo(1.96 * Math.sqrt(16 / 3 + 16 / 3));
  expect(trend('free', close)).toMatchObject({ trend: 'rising' });
});

test('where no spread is known, 2 % of the range or of the value before hold', () => {
  expect(trend('nps', [{ value: 30 }, { value: 34 }])).toMatchObject({ trend: 'holding', margin: 4, rule: 'two-percent' });
  expect(trend('nps', [{ value: 30 }, { value: 35 }])).toMatchObject({ trend: 'rising' });
  expect(trend('ces', [{ value: 5 }, { value: 5.12 }])).toMatchObject({ trend: 'holding' });
  expect(trend('servqual', [{ value: 0 }, { value: -0.25 }])).toMatchObject({ trend: 'falling' });
  expect(trend('cost', [{ value: 50 }, { value: 51 }])).toMatchObject({ trend: 'holding', margin: 1 });
});

test('rising is for the better: a wait that gets shorter rises', () => {
  expect(trend('waiting-time', [{ value: 7 }, { value: 5 }])).toMatchObject({ trend: 'rising', change: -2 });
  expect(trend('waiting-time', [{ value: 5 }, { value: 7 }])).toMatchObject({ trend: 'falling' });
  expect(trend('free', [{ value: 5 }, { value: 7 }], 'lower')).toMatchObject({ trend: 'falling' });
});

test('only the last two rounds that have a value count', () => {
  expect(trend('nps', [{ value: 90 }, { value: 30 }, {}, { value: 60 }])).toMatchObject({ trend: 'rising', change: 30 });
});
