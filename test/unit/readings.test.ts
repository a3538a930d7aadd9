// What rounds come to: each formula against its definition, the literature, or the same reckoned another way; and what is no number.

import { describe, expect, test } from 'vitest';
import { formatValue } from '../../shared/analysis/measures/measure-kinds.ts';
import { lastReadingOf, missedBy, type Reading, readingOf, readingsOf, roundsOf } from '../../shared/analysis/measures/readings.ts';
import { DIMENSION_OF_QUESTION } from '../../shared/analysis/measures/servqual.ts';
import { toDoc } from '../../shared/model/document.ts';
import { MEASURE_KINDS, type Measure, type Round } from '../../shared/model/entities/measures.ts';
import { createSay, type TextKey } from '../../shared/text/text.ts';

const measure = (measureKind: Measure['measureKind'], fields: Partial<Measure> = {}): Measure => ({
  kind: 'measure',
  id: 'm',
  subjectId: 's',
  order: 'a',
  title: '',
  measureKind,
  better: 'higher',
  ...fields,
});
const round = (fields: Partial<Round> = {}): Round => ({ kind: 'round', id: 'r', measureId: 'm', date: '2026-10-15', ...fields });
const read = (measureKind: Measure['measureKind'], fields: Partial<Round>, more?: Partial<Measure>) =>
  readingOf(measure(measureKind, more), round(fields));
const value = (measureKind: Measure['measureKind'], fields: Partial<Round>, more?: Partial<Measure>) =>
  (read(measureKind, fields, more) as Reading).value;

describe('NPS', () => {
  test('is the share of 9–10 minus the share of 0–6 (Reichheld 2003)', () => {
    expect(read('nps', { counts: { 10: 30, 9: 20, 8: 20, 7: 10, 6: 5, 3: 10, 0: 5 } })).toMatchObject({
      value: 30,
      n: 100,
      parts: { of: 'nps', promoters: 50, passives: 30, detractors: 20 },
    });
    expect(value('nps', { counts: { 9: 1 } })).toBe(100);
    expect(value('nps', { counts: { 7: 3, 8: 4 } })).toBe(0);
    expect(value('nps', { raw: [6, 6, 10] })).toBeCloseTo(-100 / 3);
  });

  test('has the error that the variance of −1, 0, +1 gives, with ¾, 1½ and ¾ added (Rocks 2016)', () => {
    // The variance reckoned answer by answer.
    const answers = [...Array(20.75 * 4).fill(1), ...Array(11.5 * 4).fill(0), ...Array(10.75 * 4).fill(-1)] as number[];
    const mean = answers.reduce((a, b) => a + b) / answers.length;
    const variance = answers.reduce((sum, answer) => sum + (answer - mean) ** 2, 0) / answers.length;
    expect((read('nps', { counts: { 10: 20, 8: 10, 2: 10 } }) as Reading).error).toBeCloseTo(100 * Math.sqrt(variance / 43));
  });

  test('given as a number with n has the largest error that it can have', () => {
    const few = read('nps', { counts: { 10: 26, 0: 14 } }) as Reading;
    const many = read('nps', { counts: { 10: 20, 8: 12, 0: 8 } }) as Reading;
    expect(few.value).toBe(30);
    expect(many.value).toBe(30);
    const given = read('nps', { value: 30, n: 40 }) as Reading;
    expect(given.error).toBeCloseTo(few.error ?? 0);
    expect(given.error).toBeGreaterThan(many.error ?? 0);
  });
});

describe('CSAT', () => {
  test('is the share of the top two of five answers, unless it says otherwise', () => {
    const counts = { 1: 5, 2: 10, 3: 15, 4: 40, 5: 30 };
    expect(read('csat', { counts })).toMatchObject({ value: 70, n: 100, parts: { of: 'csat', satisfied: 70 } });
    expect(value('csat', { counts }, { topAnswers: 1 })).toBe(30);
    expect(value('csat', { counts: { 8: 1, 9: 1, 10: 2 } }, { highestAnswer: 10, topAnswers: 3 })).toBe(100);
    // However many are to count, the lowest answer is no top one.
    expect(value('csat', { counts: { 1: 1, 2: 1 } }, { highestAnswer: 2 })).toBe(50);
    expect(value('csat', { counts: { 1: 1, 3: 3 } }, { highestAnswer: 3, topAnswers: 5 })).toBe(75);
  });

  test('has the error of a share with one success and one failure added (Agresti and Caffo 2000)', () => {
    const p = 71 / 102;
    expect((read('csat', { counts: { 5: 70, 1: 30 } }) as Reading).error).toBeCloseTo(Math.sqrt((p * (1 - p)) / 102) * 100);
    expect((read('csat', { value: 70, n: 100 }) as Reading).error).toBeCloseTo(Math.sqrt((p * (1 - p)) / 102) * 100);
  });
});

test('CES is the mean of 1–7 (Dixon, Freeman and Toman 2010)', () => {
  const reading = read('ces', { counts: { 7: 2, 6: 1, 4: 1 } }) as Reading;
  expect(reading).toMatchObject({ value: 6, n: 4 });
  // Sample deviation of 7, 7, 6, 4: √((1 + 1 + 0 + 4) ÷ 3).
  expect(reading.error).toBeCloseTo(Math.sqrt(2) / 2);
  expect((read('ces', { counts: { 7: 1 } }) as Reading).error).toBeUndefined();
});

describe('SERVQUAL', () => {
  const pair = (expectation: number, perception: number) => ({ expectation, perception });

  test('asks 22 questions of five dimensions in this order (Parasuraman, Zeithaml and Berry 1988)', () => {
    const ranges = { tangibles: [1, 4], reliability: [5, 9], responsiveness: [10, 13], assurance: [14, 17], empathy: [18, 22] };
    for (const [dimension, [first, last]] of Object.entries(ranges)) {
      const numbers = DIMENSION_OF_QUESTION.flatMap((of, index) => (of === dimension ? [index + 1] : []));
      expect([numbers.at(0), numbers.at(-1), numbers.length]).toEqual([first, last, (last ?? 0) - (first ?? 0) + 1]);
    }
  });

  test('the gap is perception − expectation, the most negative first; overall each dimension weighs the same', () => {
    const reading = read('servqual', { n: 212, servqual: { tangibles: pair(5, 5.5), reliability: pair(6.5, 4), empathy: pair(6, 5.5) } });
    expect(reading).toMatchObject({ n: 212, value: -2.5 / 3 });
    const { parts } = reading as Reading;
    expect(parts?.of === 'servqual' && parts.gaps.map(({ dimension, gap }) => [dimension, gap])).toEqual([
      ['reliability', -2.5],
      ['empathy', -0.5],
      ['tangibles', 0.5],
    ]);
  });

  test('half a pair counts for nothing beside whole ones', () => {
    const whole = { tangibles: pair(5, 5.5), reliability: pair(6.5, 4) };
    const reading = read('servqual', { servqual: whole });
    expect(read('servqual', { servqual: { ...whole, empathy: { perception: 1 } } })).toEqual(reading);
    const items = [pair(5, 5.5), { expectation: 7 }, null, { perception: 1 }, pair(6.5, 4)];
    expect(read('servqual', { servqualItems: items })).toEqual(reading);
  });

  test('22 questions come to the means of their dimensions; one that was not asked counts for nothing', () => {
    const items = DIMENSION_OF_QUESTION.map((_, index) => (index === 1 ? null : pair(1 + (index % 7), 1 + ((index * 3) % 7))));
    const byHand = { tangibles: [0, 2, 3], reliability: [4, 5, 6, 7, 8], responsiveness: [9, 10, 11, 12], assurance: [13, 14, 15, 16] };
    const { parts } = read('servqual', { servqualItems: items }) as Reading;
    const gaps = parts?.of === 'servqual' ? parts.gaps : [];
    for (const [dimension, questions] of Object.entries(byHand)) {
      const sum = questions.reduce((total, index) => total + ((index * 3) % 7) - (index % 7), 0);
      expect(gaps.find((gap) => gap.dimension === dimension)?.gap).toBeCloseTo(sum / questions.length);
    }
  });
});

test('conversion and retention are shares of those who entered, drop-off is the rest', () => {
  expect(read('conversion', { entered: 800, wentOn: 600 })).toMatchObject({
    value: 75,
    n: 800,
    parts: { of: 'share', entered: 800, wentOn: 600, dropOff: 25 },
  });
  expect(value('retention', { entered: 50, wentOn: 41 })).toBe(82);
});

test('times and costs are means of what was measured, with the median beside', () => {
  expect(read('waiting-time', { raw: [2, 3, 4, 31] })).toMatchObject({ value: 10, n: 4, parts: { of: 'numbers', median: 3.5 } });
  expect(read('free', { raw: [-1, 5, 2] })).toMatchObject({ value: 2, parts: { median: 2 } });
  expect(read('cost', { value: 4.2 })).toMatchObject({ value: 4.2 });
});

test('lifetime value is purchases × spend × periods: 52 weeks × $24.30 × 20 years = $25,272 (KISSmetrics on Starbucks, 2011)', () => {
  expect(value('lifetime-value', { purchases: 52, spend: 24.3, periods: 20 })).toBeCloseTo(25_272);
});

test('what was counted is believed over what was written, and a difference is said', () => {
  const counts = { 10: 2, 8: 1 };
  expect(read('nps', { counts, value: 66.7 })).not.toHaveProperty('otherwise');
  expect(read('nps', { counts, value: 67 })).not.toHaveProperty('otherwise');
  expect(read('nps', { counts, value: 70 })).toMatchObject({ value: 200 / 3, otherwise: 70 });
});

describe('a bad round is a sentence', () => {
  const bad: readonly (readonly [string, Measure['measureKind'], Partial<Round>, string])[] = [
    ['nothing', 'nps', {}, 'nothing-given'],
    ['n = 0', 'csat', { value: 80, n: 0 }, 'nobody'],
    ['counts of nobody', 'csat', { counts: { 5: 0 } }, 'nobody'],
    ['an empty list', 'cost', { raw: [] }, 'nobody'],
    ['nobody entered', 'conversion', { entered: 0, wentOn: 0 }, 'nobody'],
    ['CSAT of 120 %', 'csat', { value: 120 }, 'outside-range'],
    ['NPS of −101', 'nps', { value: -101 }, 'outside-range'],
    ['CES of 0', 'ces', { value: 0 }, 'outside-range'],
    ['a wait below nothing', 'waiting-time', { value: -1 }, 'negative'],
    ['one wait below nothing', 'waiting-time', { raw: [3, -1] }, 'negative'],
    ['a negative count', 'nps', { counts: { 9: -3 } }, 'negative'],
    ['a negative part', 'lifetime-value', { purchases: 2, spend: -3, periods: 1 }, 'negative'],
    ['an 8 among 1–7', 'ces', { counts: { 8: 1, 7: 4 } }, 'outside-scale'],
    ['CSAT on 1–5 and 1–10', 'csat', { counts: { 4: 10, 9: 3 } }, 'outside-scale'],
    ['half an answer', 'nps', { raw: [8.5] }, 'outside-scale'],
    ['SERVQUAL on 1–10', 'servqual', { servqual: { empathy: { expectation: 9, perception: 8 } } }, 'outside-scale'],
    ['more went on than entered', 'conversion', { entered: 10, wentOn: 12 }, 'more-went-on'],
    ['half of a share', 'retention', { entered: 10 }, 'incomplete'],
    ['two of three parts', 'lifetime-value', { purchases: 2, spend: 3 }, 'incomplete'],
    ['no dimension', 'servqual', { servqual: {} }, 'nothing-given'],
    ['no question', 'servqual', { servqualItems: [null] }, 'nothing-given'],
    ['half a dimension', 'servqual', { servqual: { empathy: { expectation: 5 } } }, 'incomplete'],
    ['half a question', 'servqual', { servqualItems: [null, { perception: 5 }] }, 'incomplete'],
    ['a dimension there is not', 'servqual', { servqual: { warmth: { expectation: 5, perception: 5 } } as object }, 'unknown-dimension'],
    ['beyond numbers', 'lifetime-value', { purchases: 1e200, spend: 1e200, periods: 1 }, 'too-large'],
  ];
  for (const [title, kind, fields, problem] of bad) {
    test(title, () => {
      const reading = read(kind, fields);
      expect(reading).toMatchObject({ problem });
      expect(reading).not.toHaveProperty('value');
      if (!('problem' in reading)) return;
      for (const language of ['en', 'zh-CN'] as const) {
        const said = createSay(language)(`measure.problem.${reading.problem}` as TextKey, reading.values);
        expect(said).not.toMatch(/\{\{|measure\.problem/);
      }
    });
  }
});

test('rounds come by date, those of a day as they were made; the last one that has a value counts', () => {
  const at = (id: string, date: string, given?: number) => round({ id, date, value: given });
  const wait = measure('waiting-time', { target: 3, unit: 'min' });
  const doc = toDoc([wait, at('c', '2026-10-15', 1), at('b', '2026-10-15', 2), at('a', '2026-11-01', 7), at('d', '2026-11-02')]);
  expect(roundsOf(doc, 'm').map(({ id }) => id)).toEqual(['b', 'c', 'a', 'd']);
  expect(readingsOf(doc, wait).at(-1)?.reading).toMatchObject({ problem: 'nothing-given' });
  expect(lastReadingOf(doc, wait)?.round.id).toBe('a');
  expect(missedBy(doc, wait)).toBe(4);
  expect(missedBy(doc, { ...wait, target: 9 })).toBe(-2);
  expect(missedBy(doc, { ...wait, measureKind: 'free', better: 'higher', target: 9 })).toBe(2);
  expect(missedBy(doc, { ...wait, target: undefined })).toBeUndefined();
  expect(missedBy(toDoc([wait]), wait)).toBeUndefined();
  // A score that is better when higher stays so, whatever the entity says.
  expect(missedBy(doc, measure('nps', { better: 'lower', target: 9 }))).toBe(2);
});

test('values are written with their unit, gaps with their sign', () => {
  expect(formatValue(31.6, measure('nps'))).toBe('32');
  expect(formatValue(-0.4, measure('nps'))).toBe('0');
  expect(formatValue(84.55, measure('csat'))).toBe('84.5 %');
  expect(formatValue(-0.8, measure('servqual'))).toBe('−0.8');
  expect(formatValue(0.3, measure('servqual'))).toBe('+0.3');
  expect(formatValue(7, measure('waiting-time', { unit: 'min' }))).toBe('7 min');
  expect(formatValue(0.001, measure('cost', { unit: '€' }))).toBe('0.001 €');
  expect(formatValue(-0.01234, measure('free'))).toBe('−0.01');
  expect(formatValue(0.04, measure('conversion'))).toBe('0.04 %');
  expect(formatValue(0.1 + 0.2 - 0.3, measure('free'))).toBe('0');
});

test('every kind has its word and its formula in both languages', () => {
  for (const language of ['en', 'zh-CN'] as const) {
    const say = createSay(language);
    for (const kind of MEASURE_KINDS) {
      expect(say(`measure.kind.${kind}`)).not.toContain('measure.kind');
      expect(say(`formula.${kind}`, { from: 4, highest: 5 })).not.toMatch(/formula\.|\{\{/);
    }
  }
});
