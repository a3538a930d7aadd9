// Shares of segments that are brought to a hundred percent.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharesToWhole, sumOfShares } from '../../shared/analysis/customers/segments.ts';
import type { Persona } from '../../shared/model/entities/personas.ts';

const persona = (share: number | undefined, at: number): Persona => ({
  kind: 'persona',
  id: `p${at}`,
  order: 'a',
  title: '',
  colour: '#000000',
  ...(share !== undefined && { share }),
});

test('three equal shares: the first has the tenth that is left', () => {
  const personas = [50, 50, undefined, 50].map(persona);
  expect(sumOfShares(personas)).toBe(150);
  expect(sharesToWhole(personas)).toEqual([
    { id: 'p0', share: 33.4 },
    { id: 'p1', share: 33.3 },
    { id: 'p3', share: 33.3 },
  ]);
});

test('without shares, or with none but zeros, nothing can be brought to a hundred', () => {
  expect(sumOfShares([persona(undefined, 0)])).toBeUndefined();
  expect(sharesToWhole([persona(undefined, 0)])).toEqual([]);
  expect(sharesToWhole([persona(0, 0), persona(0, 1)])).toEqual([]);
});

test('whatever they were, they add up to a hundred, nobody overtakes another, and once more changes nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 12 }), (tenths) => {
      const before = tenths.map((each, at) => persona(each / 10, at));
      const shares = sharesToWhole(before).map(({ share }) => share);
      const after = shares.map(persona);
      expect(sumOfShares(after)).toBe(100);
      for (const [at, one] of tenths.entries())
        for (const [other, value] of tenths.entries()) if (one < value) expect(shares[at]).toBeLessThanOrEqual(shares[other] ?? 0);
      expect(sharesToWhole(after).map(({ share }) => share)).toEqual(shares);
    }),
  );
});
