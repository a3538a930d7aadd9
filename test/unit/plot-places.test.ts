// Dots and names on a plot of two whole numbers.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Axes,
  overlap,
  placeDots,
  placeNames,
  placeQuadrantNames,
  toBox,
  toNumbers,
  toPlace,
} from '../../renderer/views/register/plot-places.ts';

const TEN: Axes = { x: { low: 1, high: 10 }, y: { low: 1, high: 10 } };
const FIVE: Axes = { x: { low: 1, high: 5 }, y: { low: 1, high: 5 } };
const size = fc.record({ width: fc.integer({ min: 120, max: 900 }), height: fc.integer({ min: 100, max: 500 }) });
const ten = fc.integer({ min: 1, max: 10 });

test('what is dropped where a number stands is that number', () => {
  fc.assert(
    fc.property(ten, ten, size, (x, y, box) => {
      expect(toNumbers(toPlace({ x, y }, TEN, box), TEN, box)).toEqual({ x, y });
    }),
  );
});

test('numbers grow to the right and upwards, and what is beyond the edge is the last number', () => {
  const box = { width: 100, height: 50 };
  expect(toPlace({ x: 1, y: 1 }, FIVE, box)).toEqual({ x: 10, y: 45 });
  expect(toPlace({ x: 3, y: 3 }, FIVE, box)).toEqual({ x: 50, y: 25 });
  expect(toPlace({ x: 5.5, y: 5.5 }, TEN, box)).toEqual({ x: 50, y: 25 });
  expect(toNumbers({ x: -40, y: 900 }, FIVE, box)).toEqual({ x: 1, y: 1 });
  expect(toNumbers({ x: 900, y: -1 }, FIVE, box)).toEqual({ x: 5, y: 5 });
  expect(toNumbers({ x: 100, y: 0 }, FIVE, box)).toEqual({ x: 5, y: 5 });
});

const things = fc
  .array(fc.record({ at: fc.record({ x: ten, y: ten }), weight: fc.integer({ min: 0, max: 25 }) }), { maxLength: 30 })
  .map((all) => all.map(({ at, weight }, index) => ({ id: `${index}`, at, weight: weight / 25 })));

test('each of those that share a place can be reached', () => {
  const dots = placeDots(
    Array.from({ length: 6 }, (_, index) => ({ id: `${index}`, at: { x: 5, y: 5 }, weight: 1 })),
    TEN,
    { width: 500, height: 300 },
  );
  const across = dots.map(({ x }) => x);
  expect(across).toEqual([187.5, 202.5, 217.5, 232.5, 247.5, 262.5]);
  fc.assert(
    fc.property(things, (all) => {
      const places = placeDots(all, TEN, { width: 600, height: 300 }).map(({ x, y }) => `${Math.round(x)} ${y}`);
      const largest = Math.max(0, ...all.map(({ at }) => all.filter((each) => each.at.x === at.x && each.at.y === at.y).length));
      if (largest <= 3) expect(new Set(places).size).toBe(all.length);
    }),
  );
});

test('no name covers another, a dot, or what else is taken, or leaves the plot', () => {
  fc.assert(
    fc.property(things, size, fc.integer({ min: 20, max: 160 }), (all, box, width) => {
      const taken = [{ x: 0, y: 0, width: 80, height: 16 }];
      const dots = placeDots(all, TEN, box);
      const names = [...placeNames(dots, () => width, box, taken).values()];
      const solid = [...taken, ...dots.map(toBox)];
      names.forEach((name, index) => {
        expect([...solid, ...names.slice(0, index)].filter((other) => overlap(name, other))).toEqual([]);
        expect(name.x >= 0 && name.y >= 0 && name.x + name.width <= box.width && name.y + name.height <= box.height).toBe(true);
      });
    }),
  );
});

test('a dot with more weight is larger, by its area', () => {
  const [light, half, heavy] = placeDots(
    [0, 0.5, 1].map((weight) => ({ id: `${weight}`, at: { x: 5, y: 5 }, weight })),
    TEN,
    { width: 500, height: 300 },
  ).map(({ radius }) => radius ** 2);
  expect(half).toBeCloseTo(((light ?? 0) + (heavy ?? 0)) / 2, 6);
});

test('the name of a quadrant makes room for the dots in it, as long as one of its corners is free', () => {
  const size = { width: 320, height: 200 };
  const cross = { x: 160, y: 100 };
  const widths = [60, 60, 60, 60];
  const [free] = placeQuadrantNames(widths, cross, [], size);
  const [beside] = placeQuadrantNames(widths, cross, [{ id: 'a', x: 30, y: 12, radius: 12 }], size);
  expect(free).toMatchObject({ x: 8, y: 5 });
  expect(beside).toMatchObject({ x: 92, y: 5 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 320 }), fc.integer({ min: 0, max: 200 }), (x, y) => {
      const dot = { id: 'a', x, y, radius: 12 };
      for (const box of placeQuadrantNames(widths, cross, [dot], size)) expect(overlap(box, toBox(dot))).toBe(false);
    }),
  );
});

test('of very many dots the first ones are named, and none of the others', () => {
  const all = Array.from({ length: 3000 }, (_, index) => ({ id: `${index}`, at: { x: 1 + (index % 10), y: 1 + (index % 7) }, weight: 0 }));
  const box = { width: 30_000, height: 20_000 };
  const asked = new Set<string>();
  placeNames(
    placeDots(all, TEN, box),
    (id) => {
      asked.add(id);
      return 20;
    },
    box,
  );
  expect(asked.size).toBe(100);
});
