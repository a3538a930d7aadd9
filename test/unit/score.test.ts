// Scores on every scale: a tenth is a whole number, and what is shown comes back as it was.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SCALES, type Scale } from '../../shared/model/entities/map.ts';
import {
  differenceToHundredths,
  formatDifference,
  formatScore,
  fromScale,
  tenthOf,
  toHundredths,
  toScale,
  toTenths,
} from '../../shared/model/score.ts';

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

test('halves of a hundredth go away from zero, also where a binary fraction lies beside them', () => {
  // On −2…+2 one is 450 units, a hundredth 4.5: 2.25 units are half of one.
  expect([9, -9].map((sum) => toHundredths(sum, 4, '-2..2'))).toEqual([0.01, -0.01]);
  // 1.005 on −5…+5 is 180.9 units; in binary 1.005 × 100 lies below 100.5.
  expect([1809, -1809].map((sum) => toHundredths(sum, 10, '-5..5'))).toEqual([1.01, -1.01]);
  expect([toHundredths(0, 3, '-5..5'), toHundredths(-1, 9, '-5..5'), toHundredths(0, 1, '1..10')]).toEqual([0, 0, 5.5]);
  expect([differenceToHundredths(100, 1, '1..10'), differenceToHundredths(-100, 3, '1..10')]).toEqual([0.5, -0.17]);
});

test('hundredths are the nearest there are, reckoned in whole numbers of any size', () => {
  const scale = fc.constantFrom(...(Object.keys(SCALES) as Scale[]));
  const scores = fc.array(fc.integer({ min: -900, max: 900 }), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(scores, scale, (values, name) => {
      const [low, high] = SCALES[name];
      const [sum, count] = [values.reduce((total, value) => total + value, 0), values.length];
      // | shown × 1800 n − (low × 1800 n + (sum + 900 n) × range) | ≤ half a hundredth of 1800 n
      const whole = BigInt(low * 1800 * count) + BigInt(sum + 900 * count) * BigInt(high - low);
      const hundredths = BigInt(Math.round(toHundredths(sum, count, name) * 100));
      const off = hundredths * BigInt(1800 * count) - 100n * whole;
      expect(2n * (off < 0n ? -off : off) <= BigInt(1800 * count)).toBe(true);
    }),
  );
});

/** In tenths, a half away from zero, by whole numbers of any size: `dividend` in tenths, parted by `divisor`. */
function nearest(dividend: bigint, divisor: bigint): number {
  const size = dividend < 0n ? -dividend : dividend;
  const whole = size / divisor + (2n * (size % divisor) >= divisor ? 1n : 0n);
  return Number(dividend < 0n ? -whole : whole);
}

test('tenths agree with a reckoning in fractions, of every mean and of means that are divided already', () => {
  const scores = fc.array(fc.integer({ min: -900, max: 900 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(scores, fc.constantFrom(...(Object.keys(SCALES) as Scale[])), (values, name) => {
      const [low, high] = SCALES[name].map(BigInt) as [bigint, bigint];
      const [sum, count] = [values.reduce((total, value) => total + value, 0), values.length];
      const [parts, divisor] = [BigInt(sum), 1800n * BigInt(count)];
      const tenths = nearest(10n * (low * divisor + (parts + 900n * BigInt(count)) * (high - low)), divisor);
      expect([toTenths(sum, count, name), toScale(sum / count, name)].map((shown) => Math.round(shown * 10))).toEqual([tenths, tenths]);
    }),
  );
});

test.each(Object.keys(SCALES) as Scale[])('on %s the mean of any peak and end is what a reckoning in fractions says', (scale) => {
  const [low, high] = SCALES[scale];
  for (let sum = -1800; sum <= 1800; sum += 1) {
    const tenths = nearest(10n * (BigInt(low) * 3600n + BigInt(sum + 1800) * BigInt(high - low)), 3600n);
    expect([toTenths(sum, 2, scale), toScale(sum / 2, scale)]).toEqual([tenths / 10, tenths / 10]);
    const difference = nearest(10n * BigInt(sum) * BigInt(high - low), 3600n) / 10;
    expect(formatDifference(sum / 2, scale)).toBe(formatScore(difference, '-5..5'));
  }
});
