import { expect, test } from 'vitest';
import { missedBy, roundsOf } from '../../shared/analysis/targets.ts';
import { toDoc } from '../../shared/model/document.ts';
import type { Measure, Round } from '../../shared/model/entities.ts';

const measure: Measure = {
  kind: 'measure',
  id: 'm',
  subjectId: 'c',
  order: 'a',
  title: 'Time at the desk',
  measureKind: 'waiting-time',
  better: 'lower',
  target: 3,
};
const round = (id: string, date: string, value?: number): Round => ({ kind: 'round', id, measureId: 'm', date, value });

test('rounds come by date, those of a day as they were made', () => {
  const doc = toDoc([measure, round('c', '2026-10-15', 1), round('b', '2026-10-15', 2), round('a', '2026-11-01', 3)]);
  expect(roundsOf(doc, 'm').map(({ id }) => id)).toEqual(['b', 'c', 'a']);
});

test('the last round that has a value is held against the target', () => {
  const rounds = [round('a', '2026-10-15', 7), round('b', '2026-10-16')];
  expect(missedBy(measure, rounds)).toBe(4);
  expect(missedBy({ ...measure, better: 'higher' }, rounds)).toBe(0);
  expect(missedBy({ ...measure, better: 'higher', target: 9 }, rounds)).toBe(2);
});

test('without a target or a value nothing is said', () => {
  expect(missedBy({ ...measure, target: undefined }, [round('a', '2026-10-15', 7)])).toBeUndefined();
  expect(missedBy(measure, [round('a', '2026-10-15')])).toBeUndefined();
});
