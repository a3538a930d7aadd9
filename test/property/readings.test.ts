// Laws of readings: their ranges, and what must not change them.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KIND_FACTS, scaleOf } from '../../shared/analysis/measures/measure-kinds.ts';
import { type Reading, readingOf } from '../../shared/analysis/measures/readings.ts';
import { DIMENSION_OF_QUESTION, pairsOf } from '../../shared/analysis/measures/servqual.ts';
import { MEASURE_KINDS, type Measure, type Round } from '../../shared/model/entities/measures.ts';

const measure = (measureKind: Measure['measureKind']): Measure => ({
  kind: 'measure',
  id: 'm',
  subjectId: 's',
  order: 'a',
  title: '',
  measureKind,
  better: 'higher',
});
const read = (measureKind: Measure['measureKind'], fields: Partial<Round>) =>
  readingOf(measure(measureKind), { kind: 'round', id: 'r', measureId: 'm', date: '2026-10-15', ...fields });

const number = fc.oneof(fc.integer({ min: -3, max: 12 }), fc.double({ noNaN: true, noDefaultInfinity: true }));
const anyRound = fc.record(
  {
    n: fc.nat(5),
    value: number,
    counts: fc.dictionary(fc.integer({ min: -2, max: 12 }).map(String), fc.nat(50)),
    raw: fc.array(number, { maxLength: 6 }),
    entered: fc.nat(9),
    wentOn: fc.nat(9),
    purchases: number,
    spend: number,
    periods: number,
    servqualItems: fc.array(
      fc.option(fc.record({ expectation: fc.integer({ min: 1, max: 7 }), perception: fc.integer({ min: 1, max: 7 }) })),
      {
        maxLength: 22,
      },
    ),
  },
  { requiredKeys: [] },
);

test('whatever a round holds, it comes to a number in the range of its kind, or to a problem', () => {
  fc.assert(
    fc.property(fc.constantFrom(...MEASURE_KINDS), anyRound, (kind, fields) => {
      const reading = read(kind, fields);
      if ('problem' in reading) return;
      const [low, high] = KIND_FACTS[kind].range;
      expect(reading.value).toBeGreaterThanOrEqual(low - 1e-9);
      expect(reading.value).toBeLessThanOrEqual(high + 1e-9);
      expect(Number.isFinite(reading.value)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

const answers = (kind: 'nps' | 'csat' | 'ces') => {
  const [min, max] = scaleOf(measure(kind));
  return fc.array(fc.integer({ min, max }), { minLength: 1, maxLength: 40 });
};

test('the order of answers says nothing, and counts say the same as answers', () => {
  for (const kind of ['nps', 'csat', 'ces'] as const) {
    fc.assert(
      fc.property(answers(kind), (raw) => {
        const counts: Record<string, number> = {};
        for (const answer of raw) counts[answer] = (counts[answer] ?? 0) + 1;
        const reading = read(kind, { raw }) as Reading;
        expect(read(kind, { raw: raw.toReversed() })).toEqual(reading);
        expect((read(kind, { counts }) as Reading).value).toBeCloseTo(reading.value);
      }),
    );
  }
});

test('NPS of the answers turned round, 10 for 0, is never higher than its negative; CES of 8 − each is 8 − CES', () => {
  fc.assert(
    fc.property(answers('nps'), (raw) => {
      const turned = read('nps', { raw: raw.map((answer) => 10 - answer) }) as Reading;
      // Detractors have seven answers, promoters two: 4, 5 and 6 turn into each other.
      expect(turned.value).toBeLessThanOrEqual(-(read('nps', { raw }) as Reading).value + 1e-9);
    }),
  );
  fc.assert(
    fc.property(answers('ces'), (raw) => {
      const turned = read('ces', { raw: raw.map((answer) => 8 - answer) }) as Reading;
      expect(turned.value).toBeCloseTo(8 - (read('ces', { raw }) as Reading).value);
    }),
  );
});

test('22 questions say the same as the means of their dimensions', () => {
  const item = fc.record({ expectation: fc.integer({ min: 1, max: 7 }), perception: fc.integer({ min: 1, max: 7 }) });
  fc.assert(
    fc.property(fc.array(item, { minLength: DIMENSION_OF_QUESTION.length, maxLength: DIMENSION_OF_QUESTION.length }), (servqualItems) => {
      expect(read('servqual', { servqual: pairsOf(servqualItems) })).toEqual(read('servqual', { servqualItems }));
    }),
  );
});
