// The three lines follow from the zones.

import { expect, test } from 'vitest';
import type { Zone } from '../../shared/model/entities/map.ts';
import { linesOf } from '../../shared/model/zones.ts';

const lines = (...zones: readonly Zone[]) => linesOf(zones).map(({ line, before }) => `${line} ${before}`);

test('a blueprint has three lines, each below the last lane of its zone', () => {
  expect(lines('customer', 'customer', 'front-stage', 'back-stage', 'support', 'support')).toEqual([
    'interaction 2',
    'visibility 3',
    'internal-interaction 4',
  ]);
});

test('a journey map has none; a line needs a lane on both sides', () => {
  expect(lines('customer', 'customer')).toEqual([]);
  expect(lines('front-stage', 'front-stage')).toEqual([]);
  expect(lines()).toEqual([]);
});

test('lines that fall in one place come one under the other, in their order', () => {
  expect(lines('customer', 'support')).toEqual(['interaction 1', 'visibility 1', 'internal-interaction 1']);
  expect(lines('customer', 'back-stage')).toEqual(['interaction 1', 'visibility 1']);
});
