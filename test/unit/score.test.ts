// Scores on every scale: a tenth is a whole number, and what is shown comes back as it was.

import { expect, test } from 'vitest';
import { SCALES, type Scale } from '../../shared/model/entities.ts';
import { formatScore, fromScale, tenthOf, toScale } from '../../shared/model/score.ts';

test.each(Object.keys(SCALES) as Scale[])('on %s every tenth is stored as a whole number and comes back', (scale) => {
  const [low, high] = SCALES[scale];
  expect(Number.isInteger(tenthOf(scale))).toBe(true);
  for (let tenth = low * 10; tenth <= high * 10; tenth += 1) {
    const stored = fromScale(tenth / 10, scale);
    expect(Number.isInteger(stored)).toBe(true);
    expect(toScale(stored, scale)).toBe(tenth / 10 || 0);
  }
  expect([fromScale(low - 5, scale), fromScale(high + 5, scale)]).toEqual([-900, 900]);
});

test('numbers carry their sign on scales around zero, with a real minus', () => {
  expect([formatScore(-3.6, '-5..5'), formatScore(0, '-5..5'), formatScore(3.2, '-5..5'), formatScore(4, '1..5')]).toEqual([
    '−3.6',
    '0',
    '+3.2',
    '4.0',
  ]);
});
