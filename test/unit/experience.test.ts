// The peak-end rule, on examples that can be checked by hand.

import { expect, test } from 'vitest';
import { experienceOf, type Moment } from '../../shared/analysis/memory/experience.ts';

const moments = (...values: readonly number[]): readonly Moment[] =>
  values.map((value, index) => ({ stepId: `${index + 1}`, value, isPeak: false, isEnd: false }));

test('the sample: peak at step 5, end at step 8, and step 5 the best lever', () => {
  // −1, 0, 2, −1, −3.6, 1.6, −2, 3.2 on −5…+5; one is 180.
  const experience = experienceOf(moments(-180, 0, 360, -180, -648, 288, -360, 576))!;
  expect([experience.peak.stepId, experience.end.stepId]).toEqual(['5', '8']);
  expect(experience.remembered / 180).toBeCloseTo(-0.2);
  expect(experience.average / 180).toBeCloseTo(-0.1);
  expect(experience.gap / 180).toBeCloseTo(-0.1);
  // As in the design's picture of the insights: those that change nothing are listed too, in the order of the steps.
  expect(experience.levers).toEqual([
    { stepId: '5', remembered: 576, gain: 612 },
    { stepId: '1', remembered: -36, gain: 0 },
    { stepId: '4', remembered: -36, gain: 0 },
    { stepId: '7', remembered: -36, gain: 0 },
  ]);
  expect(experience.bestLever).toBe(experience.levers[0]);
});

test('of two moments equally far from neutral the worse is the peak, of two equal ones the later', () => {
  expect(experienceOf(moments(500, -500, 0))!.peak.stepId).toBe('2');
  expect(experienceOf(moments(-500, 500, 0))!.peak.stepId).toBe('1');
  expect(experienceOf(moments(-500, 0, -500, 0))!.peak.stepId).toBe('3');
});

test('a peak and an end set by hand win, and levers keep them', () => {
  const byHand = moments(-900, 300, -100, 800).map((moment) => ({
    ...moment,
    isPeak: moment.stepId === '2',
    isEnd: moment.stepId === '3',
  }));
  const experience = experienceOf(byHand)!;
  expect([experience.peak.stepId, experience.end.stepId, experience.remembered]).toEqual(['2', '3', 100]);
  expect(experience.bestLever).toEqual({ stepId: '3', remembered: 150, gain: 50 });
});

test('levers raise to the level that was chosen; without scores there is no experience', () => {
  expect(experienceOf(moments(-300, 100), 200)!.levers.map((lever) => [lever.stepId, lever.gain])).toEqual([
    ['1', 250],
    ['2', 50],
  ]);
  expect(experienceOf(moments(-300, 600, 100, 600))!.bestLever).toBeUndefined();
  expect(experienceOf([])).toBeUndefined();
});
