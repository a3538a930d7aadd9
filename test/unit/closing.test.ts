// How a window with a project is closed.

import { beforeEach, expect, test, vi } from 'vitest';
import { createClosing, PATIENCE } from '../../electron/main/closing.ts';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

function start(choices: ('wait' | 'close')[] = []) {
  const said: string[] = [];
  const closing = createClosing({
    tellPage: () => said.push('tell page'),
    askUser: async () => {
      said.push('ask user');
      return choices.shift() ?? 'wait';
    },
    leave: () => said.push('leave'),
    stay: () => said.push('stay'),
  });
  return { closing, said };
}

test('the page is told once and the window goes when it says so', async () => {
  const { closing, said } = start();
  closing.begin();
  closing.begin();
  closing.answer(true);
  await vi.advanceTimersByTimeAsync(10 * PATIENCE);
  expect(said).toEqual(['tell page', 'leave']);
});

test('the page may keep its window, and be asked again', () => {
  const { closing, said } = start();
  closing.begin();
  closing.answer(false);
  closing.begin();
  expect(said).toEqual(['tell page', 'stay', 'tell page']);
});

test('a page that was not asked closes nothing', () => {
  const { closing, said } = start();
  closing.answer(true);
  expect(said).toEqual([]);
});

test('a silent page is waited for as long as the user says', async () => {
  const { closing, said } = start(['wait', 'close']);
  closing.begin();
  await vi.advanceTimersByTimeAsync(PATIENCE - 1);
  expect(said).toEqual(['tell page']);
  await vi.advanceTimersByTimeAsync(1);
  expect(said).toEqual(['tell page', 'ask user']);
  await vi.advanceTimersByTimeAsync(PATIENCE);
  expect(said).toEqual(['tell page', 'ask user', 'ask user', 'leave']);
});

test('a page that answers while the user is asked has its way', async () => {
  const { closing, said } = start(['close']);
  closing.begin();
  vi.advanceTimersByTime(PATIENCE);
  closing.answer(false);
  await vi.advanceTimersByTimeAsync(10 * PATIENCE);
  expect(said).toEqual(['tell page', 'ask user', 'stay']);
});
