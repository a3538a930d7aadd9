// Laws of order keys.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyBetween, keysBetween, respaced } from '../../shared/model/order.ts';

test('any number of insertions anywhere stays in order, and keys stay short', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 300 }), (places) => {
      const keys: string[] = [];
      for (const place of places) {
        const at = place % (keys.length + 1);
        keys.splice(at, 0, keyBetween(keys[at - 1], keys[at]));
      }
      expect(keys).toEqual([...keys].sort());
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.every((key) => /[1-9A-Za-z]$/.test(key) && key.length < 80)).toBe(true);
    }),
  );
});

test('five thousand appended keys have at most five digits', () => {
  const keys: string[] = [];
  for (let index = 0; index < 5000; index += 1) keys.push(keyBetween(keys.at(-1), undefined));
  expect(keys).toEqual([...keys].sort());
  expect(Math.max(...keys.map((key) => key.length))).toBeLessThanOrEqual(5);
});

test('five thousand prepended keys are in order', () => {
  const keys: string[] = [];
  for (let index = 0; index < 5000; index += 1) keys.unshift(keyBetween(undefined, keys[0]));
  expect(keys).toEqual([...keys].sort());
});

test('many keys at once fall between their neighbours in order', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.boolean(), fc.boolean(), (count, hasLower, hasUpper) => {
      const lower = hasLower ? 'V' : undefined;
      const upper = hasUpper ? 'V1' : undefined;
      const keys = keysBetween(lower, upper, count);
      const all = [...(lower ? [lower] : []), ...keys, ...(upper ? [upper] : [])];
      expect(keys.length).toBe(count);
      expect(all).toEqual([...new Set(all)].sort());
    }),
  );
});

test('siblings with equal or broken keys are spaced anew in the order they had', () => {
  const siblings = [
    { id: 'b', order: 'V' },
    { id: 'a', order: 'V' },
    { id: 'c', order: '0' },
  ];
  const spaced = respaced(siblings);
  expect(spaced.map((each) => each.id)).toEqual(['c', 'a', 'b']);
  expect(respaced(spaced)).toEqual([]);
});
