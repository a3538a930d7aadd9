// A timer as it is read, written and reckoned; what nobody can mean gets a reason.

import { expect, test } from 'vitest';
import {
  createTimer,
  elapsedOf,
  isTimerOver,
  nextTickOf,
  parseDuration,
  pauseTimer,
  prolongTimer,
  remainingOf,
  resetTimer,
  startTimer,
  withTimerRun,
  writeSeconds,
  writeTimer,
} from '../../shared/present/timer.ts';

test.each([
  ['5', 300],
  ['5:00', 300],
  ['0:09', 9],
  ['90:00', 5400],
  ['1:30:00', 5400],
  ['90s', 90],
  ['10 h', 36_000],
  ['10h', 36_000],
  ['1 h 30 min', 5400],
  ['1h30m', 5400],
  ['2.5', 150],
  ['2,5 min', 150],
  ['24 h', 86_400],
  ['24:00:00', 86_400],
  ['5分钟', 300],
  ['1小时30分', 5400],
  ['90 秒', 90],
  ['５：００', 300],
  ['  3 MIN ', 180],
])('%j is read as %i seconds', (typed, seconds) => {
  expect(parseDuration(typed)).toEqual({ seconds });
});

test.each([
  ['', 'unreadable'],
  ['soon', 'unreadable'],
  ['-5', 'unreadable'],
  ['5:75', 'unreadable'],
  ['1:75:00', 'unreadable'],
  ['5 5', 'unreadable'],
  ['1e3', 'unreadable'],
  ['0', 'nothing'],
  ['0:00', 'nothing'],
  ['0.4s', 'nothing'],
  ['24:00:01', 'too-long'],
  ['25 h', 'too-long'],
  ['1441', 'too-long'],
  ['9'.repeat(400), 'too-long'],
])('%j is no length of a timer: %s', (typed, problem) => {
  expect(parseDuration(typed)).toEqual({ problem });
});

test('seconds are written as a clock has them', () => {
  expect([0, 9, 60, 760, 3599, 3600, 36_000, 86_400].map(writeSeconds)).toEqual([
    '0:00', '0:09', '1:00', '12:40', '59:59', '1:00:00', '10:00:00', '24:00:00',
  ]); // biome-ignore format: one line reads better than eight
});

test('a timer counts down to its end and over it', () => {
  const timer = startTimer(createTimer(300), 1000);
  const at = (seconds: number) => writeTimer(timer, 1000 + seconds * 1000);
  expect([0, 0.9, 1, 299, 299.5, 300, 300.9, 301, 340].map(at)).toEqual([
    '5:00', '5:00', '4:59', '0:01', '0:01', '0:00', '0:00', '+0:01', '+0:40',
  ]); // biome-ignore format: one line reads better than nine
  expect([299.999, 300].map((seconds) => isTimerOver(timer, 1000 + seconds * 1000))).toEqual([false, true]);
});

test('a timer that counts up has no end', () => {
  const timer = startTimer(createTimer(), 0);
  expect(writeTimer(timer, 3_700_000)).toBe('1:01:40');
  expect(remainingOf(timer, 3_700_000)).toBeUndefined();
  expect(isTimerOver(timer, 1e12)).toBe(false);
  expect(prolongTimer(timer, 60, 0)).toBe(timer);
});

test('paused, it stays where it is, ticks no more, and goes on from there', () => {
  const paused = pauseTimer(startTimer(createTimer(60), 1000), 11_400);
  expect(writeTimer(paused, 9e9)).toBe('0:50');
  expect(nextTickOf(paused, 9e9)).toBeUndefined();
  const on = startTimer(paused, 20_000);
  expect(on.started).toBe(1000);
  expect(nextTickOf(on, 20_000)).toBe(600);
  expect(writeTimer(on, 20_600)).toBe('0:49');
  expect(resetTimer(on)).toEqual(createTimer(60));
});

test('a machine that slept, or whose clock was set back, tells the right time', () => {
  const timer = startTimer(createTimer(36_000), 0);
  expect(writeTimer(timer, 5 * 3_600_000)).toBe('5:00:00');
  expect(elapsedOf(timer, -3_600_000)).toBe(0);
  expect(writeTimer(timer, -3_600_000)).toBe('10:00:00');
});

test('a minute more counts from now where the time is up, and goes no further than a day', () => {
  const timer = startTimer(createTimer(300), 0);
  expect(writeTimer(prolongTimer(timer, 60, 100_000), 100_000)).toBe('4:20');
  expect(writeTimer(prolongTimer(timer, 60, 340_000), 340_000)).toBe('1:00');
  expect(prolongTimer(createTimer(86_400), 60, 0).planned).toBe(86_400);
});

test('a timer is recorded once for each time that it was started, with what it ran, and keeps the stop that it began at', () => {
  const begun = startTimer(createTimer(300), 1000);
  const started = '1970-01-01T00:00:01.000Z';
  expect(withTimerRun([], createTimer(300), 'Hand over', 1000)).toEqual([]);
  const runs = withTimerRun([], begun, 'Hand over', 1000);
  expect(runs).toEqual([{ started, direction: 'down', planned: 300, ran: 0, title: 'Hand over' }]);
  const later = withTimerRun(runs, prolongTimer(begun, 60, 2000), 'Resolve', 401_000);
  expect(later).toEqual([{ started, direction: 'down', planned: 360, ran: 400, title: 'Hand over' }]);
  const again = withTimerRun(later, startTimer(createTimer(), 500_000), 'Resolve', 1e12);
  expect(again.map(({ direction, planned, ran, title }) => [direction, planned, ran, title])).toEqual([
    ['down', 360, 400, 'Hand over'],
    ['up', 0, 86_400, 'Resolve'],
  ]);
  const many = Array.from({ length: 1000 }, (_, at) => ({ started: `${at}`, direction: 'up' as const, planned: 0, ran: 1, title: '' }));
  expect(withTimerRun(many, begun, '', 1000).at(-1)?.started).toBe(started);
  expect(withTimerRun(many, begun, '', 1000).length).toBe(1000);
});
