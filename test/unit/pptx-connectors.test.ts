// Routes of connectors between the connection sites of PowerPoint.

import { expect, test } from 'vitest';
import { routeBetween } from '../../electron/exporter/pptx/connectors.ts';
import type { Point, Side } from '../../shared/layout/drawing.ts';

const points = (...coordinates: readonly (readonly [number, number])[]): readonly Point[] => coordinates.map(([x, y]) => ({ x, y }));
const end = (side: Side, x: number, y: number) => ({ side, at: { x, y } });

test('one that is straight between two sites stays straight', () => {
  expect(routeBetween(points([10, 0], [10, 50]), end('bottom', 10, 0), end('top', 10, 60), 7)).toEqual(points([10, 0], [10, 60]));
});

test('one that was straight beside the sites bends at the card that is farther off', () => {
  const route = routeBetween(points([80, 0], [80, 60]), end('bottom', 40, 0), end('top', 82, 60), 7);
  expect(route).toEqual(points([40, 0], [40, 7], [82, 7], [82, 60]));
});

test('one through corridors stays in them, and ends at the sites', () => {
  const route = routeBetween(points([0, 4], [6, 4], [6, 90], [50, 90], [50, 120]), end('right', 0, 10), end('top', 55, 120), 7);
  expect(route).toEqual(points([0, 10], [6, 10], [6, 90], [55, 90], [55, 120]));
});

test('of one with more legs than PowerPoint has, the first, the last and the longest between are kept', () => {
  const line = points([0, 0], [6, 0], [6, 30], [20, 30], [20, 60], [90, 60], [90, 80], [100, 80]);
  expect(routeBetween(line, end('right', 0, 0), end('left', 100, 80), 7)).toEqual(
    points([0, 0], [6, 0], [6, 60], [90, 60], [90, 80], [100, 80]),
  );
});

test('one that leaves and comes back on the same side goes round as it did', () => {
  const route = routeBetween(points([0, 4], [6, 4], [6, 90], [0, 90]), end('right', 0, 10), end('right', 0, 95), 7);
  expect(route).toEqual(points([0, 10], [6, 10], [6, 95], [0, 95]));
});
