// The customer value matrix: which class five ratings come to.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { customerValueOf, VALUE_CLASSES, VALUE_RATINGS } from '../../shared/analysis/customers/customer-value.ts';

test('the four classes, and the means that they come from', () => {
  expect(customerValueOf({ contribution: 5, support: 4, credit: 3, influence: 5, growth: 4 })).toEqual({
    current: 4,
    potential: 4.5,
    valueClass: 'value-customer',
    n: 5,
  });
  expect(customerValueOf({ contribution: 4, support: 5, credit: 5, influence: 2, growth: 1 })?.valueClass).toBe('secondary');
  expect(customerValueOf({ contribution: 1, support: 4, credit: 3, influence: 5, growth: 3 })?.valueClass).toBe('potential');
  expect(customerValueOf({ contribution: 1, support: 1, credit: 1, influence: 1, growth: 1 })?.valueClass).toBe('low-value');
});

test('the middle itself is high; the least below it is not', () => {
  expect(customerValueOf({ contribution: 3, support: 3, credit: 3, influence: 3, growth: 3 })?.valueClass).toBe('value-customer');
  expect(customerValueOf({ contribution: 3, support: 3, credit: 2, influence: 3, growth: 2 })?.valueClass).toBe('low-value');
});

test('only what is rated counts; a side without any rating gives no value', () => {
  expect(customerValueOf({ credit: 4, growth: 2 })).toEqual({ current: 4, potential: 2, valueClass: 'secondary', n: 2 });
  expect(customerValueOf({ contribution: 5, support: 5, credit: 5 })).toBeUndefined();
  expect(customerValueOf({ influence: 5, growth: 5 })).toBeUndefined();
  expect(customerValueOf({})).toBeUndefined();
});

test('raising a rating never leads to a class on which less is spent', () => {
  const rating = fc.integer({ min: 1, max: 5 });
  const all = fc.record({ contribution: rating, support: rating, credit: rating, influence: rating, growth: rating });
  fc.assert(
    fc.property(all, fc.constantFrom(...VALUE_RATINGS), (before, raised) => {
      const after = { ...before, [raised]: Math.min(5, before[raised] + 1) };
      const place = (ratings: typeof before) => VALUE_CLASSES.indexOf(customerValueOf(ratings)?.valueClass ?? 'low-value');
      expect(place(after)).toBeLessThanOrEqual(place(before));
      // Reckoned in whole numbers: a mean of 3 is a sum of 3 times as many.
      const { contribution, support, credit, influence, growth } = before;
      expect(place(before)).toBe((contribution + support + credit >= 9 ? 0 : 2) + (influence + growth >= 6 ? 0 : 1));
    }),
  );
});
