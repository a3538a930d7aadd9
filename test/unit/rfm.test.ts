// Recency, frequency, monetary value: quintiles by the rule that stands beside them, and what no order and no currency changes.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Customer,
  customersAt,
  QUINTILES,
  quintileOf,
  type Rfm,
  rfmGroupOf,
  rfmGroupsOf,
  rfmOf,
} from '../../shared/analysis/customers/rfm.ts';
import { parseEntity } from '../../shared/model/entities.ts';

/** Ten customers: days since the last purchase, purchases, spend. */
const TEN: readonly Customer[] = [
  [3, 12, 1500],
  [6, 11, 940],
  [10, 9, 540],
  [14, 1, 25],
  [21, 4, 180],
  [32, 5, 260],
  [45, 2, 60],
  [60, 15, 2630],
  [90, 1, 950],
  [200, 1, 35],
].map(([days = 0, purchases = 0, spend = 0]) => ({ days, purchases, spend }));

function taken(customers: readonly Customer[]): Rfm {
  const rfm = rfmOf(customers);
  if ('problem' in rfm) throw new Error(rfm.problem);
  return rfm;
}

test('ten customers by hand: two in each quintile; who bought once is three, and all of them come first', () => {
  const { cells, cuts } = taken(TEN);
  expect(cuts).toEqual({ days: [90, 45, 21, 10], purchases: [1, 2, 5, 11], spend: [35, 180, 540, 950] });
  expect(Object.fromEntries(Object.entries(cells).map(([code, { n }]) => [code, n]))).toEqual({
    '111': 1,
    '114': 1,
    '222': 1,
    '255': 1,
    '332': 1,
    '333': 1,
    '411': 1,
    '443': 1,
    '544': 1,
    '555': 1,
  });
  expect(cells['255']).toEqual({ n: 1, days: 60, purchases: 15, spend: 2630 });
});

test('the grid and the groups count every customer once, with their means', () => {
  const { cells } = taken([...TEN, { days: 1, purchases: 20, spend: 500 }]);
  const grid = QUINTILES.flatMap((recency) => QUINTILES.flatMap((frequency) => customersAt({ cells }, recency, frequency) ?? []));
  expect(grid.reduce((sum, { n }) => sum + n, 0)).toBe(11);
  const groups = rfmGroupsOf({ cells });
  expect(groups.map(({ group, customers }) => [group, customers?.n ?? 0])).toEqual([
    ['champions', 2],
    ['loyal', 1],
    ['promising', 1],
    ['new', 0],
    ['cooling', 2],
    ['at-risk', 2],
    ['lost', 3],
  ]);
  expect(groups.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(100);
  expect(groups[0]?.customers).toEqual({ n: 2, days: 2, purchases: 16, spend: 1000 });
});

test('every recency and frequency has its group', () => {
  const shown = [5, 4, 3, 2, 1].map((recency) => QUINTILES.map((frequency) => rfmGroupOf(recency as 1, frequency)));
  expect(shown).toEqual([
    ['new', 'promising', 'promising', 'champions', 'champions'],
    ['new', 'promising', 'promising', 'loyal', 'loyal'],
    ['cooling', 'cooling', 'cooling', 'loyal', 'loyal'],
    ['lost', 'lost', 'at-risk', 'at-risk', 'at-risk'],
    ['lost', 'lost', 'at-risk', 'at-risk', 'at-risk'],
  ]);
});

test('fewer than five customers, and equal ones, have no quintiles', () => {
  expect(rfmOf(TEN.slice(0, 4))).toEqual({ problem: 'too-few', n: 4 });
  expect(rfmOf([])).toEqual({ problem: 'too-few', n: 0 });
  expect(rfmOf(TEN.map((customer) => ({ ...customer, purchases: 1 })))).toEqual({ problem: 'same', of: 'purchases' });
});

const customers = fc.array(
  fc.record({ days: fc.nat(400), purchases: fc.integer({ min: 1, max: 12 }), spend: fc.nat(999_900).map((cents) => cents / 64) }),
  { minLength: 5, maxLength: 60 },
);

test('quintiles as reckoned otherwise: by how many are worse, or equal', () => {
  fc.assert(
    fc.property(customers, (list) => {
      const rfm = rfmOf(list);
      if ('problem' in rfm) return;
      for (const customer of list) {
        for (const [of, worth] of [['days', (each: Customer) => -each.days] as const, ['spend', (each: Customer) => each.spend] as const]) {
          const worse = list.filter((other) => worth(other) < worth(customer)).length;
          expect(quintileOf(customer[of], of, rfm.cuts[of])).toBe(Math.floor((5 * worse) / list.length) + 1);
        }
      }
      expect(parseEntity({ kind: 'customerList', id: 'x', order: 'a', title: '', date: '2026-01-31', ...rfm })).toHaveProperty('entity');
    }),
  );
});

test('the order of rows does not matter', () => {
  fc.assert(
    fc.property(customers, fc.infiniteStream(fc.nat()), (list, keys) => {
      const keyed = list.map((customer) => ({ customer, key: keys.next().value as number }));
      const mixed = keyed.toSorted((a, b) => a.key - b.key).map(({ customer }) => customer);
      expect(rfmOf(mixed)).toEqual(rfmOf(list));
    }),
  );
});

test('another currency changes the money and no quintile', () => {
  fc.assert(
    fc.property(customers, (list) => {
      const rfm = rfmOf(list);
      const other = rfmOf(list.map((customer) => ({ ...customer, spend: customer.spend * 8 })));
      if ('problem' in rfm || 'problem' in other) {
        expect(other).toEqual(rfm);
        return;
      }
      const inOther = Object.entries(rfm.cells).map(([code, cell]) => [code, { ...cell, spend: cell.spend * 8 }]);
      expect(other.cells).toEqual(Object.fromEntries(inOther));
    }),
  );
});

test('without ties the sizes of quintiles differ by one at most', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(100_000), { minLength: 5, maxLength: 200 }), (days) => {
      const { cells } = taken(days.map((each) => ({ days: 100_000 - each, purchases: each, spend: each })));
      const sizes = Object.values(cells).map(({ n }) => n);
      expect(sizes).toHaveLength(5);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }),
  );
});
