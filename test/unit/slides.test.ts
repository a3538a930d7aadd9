// Parts of which slides are made: even divisions, a curve cut where its slice ends, titles that are too long.

import { describe, expect, test } from 'vitest';
import { cutCurve, monotoneCurve } from '../../shared/layout/curve-path.ts';
import type { Measure } from '../../shared/layout/drawing.ts';
import { divide, fewestParts } from '../../shared/present/divide.ts';
import { drawTitle, namesOn } from '../../shared/present/furniture.ts';
import { LEGIBLE, ROOM } from '../../shared/present/slides.ts';

const measure: Measure = (text, { size }) => text.length * size * 0.5;

describe('dividing', () => {
  test('is as even as may be', () => {
    const parts = divide(7, 3, ({ from, to }) => (to - from) ** 2);
    expect(parts?.map(({ from, to }) => to - from).toSorted()).toEqual([2, 2, 3]);
  });

  test('ends where it costs least, and nowhere where it may not', () => {
    const costOf = ({ from, to }: { from: number; to: number }) =>
      to - from > 4 ? undefined : (to - from - 3) ** 2 + (from === 2 || from === 0 ? 0 : 3);
    expect(divide(6, 2, costOf)).toEqual([
      { from: 0, to: 2 },
      { from: 2, to: 6 },
    ]);
    expect(divide(9, 2, costOf)).toBeUndefined();
  });

  test('needs as many parts as the sizes ask for, a thing alone being one whatever its size', () => {
    const sizes = [3, 3, 9, 1, 1, 1];
    const isAllowed = ({ from, to }: { from: number; to: number }) => sizes.slice(from, to).reduce((sum, size) => sum + size, 0) <= 6;
    expect(fewestParts(sizes.length, isAllowed)).toBe(3);
    expect(fewestParts(0, isAllowed)).toBe(0);
  });
});

describe('a curve that is cut', () => {
  const curve = monotoneCurve([
    { x: -50, y: 0 },
    { x: 50, y: 40 },
    { x: 150, y: 20 },
    { x: 250, y: 90 },
  ]);

  test('begins and ends at the edges, and is the same curve between them', () => {
    const cut = cutCurve(curve, 0, 200);
    expect(cut[0]).toMatchObject({ to: 'move', x: 0 });
    expect(cut.at(-1)).toMatchObject({ to: 'curve', x: 200 });
    expect(cut[2]).toEqual(curve[2]);
    const [start, end] = [cut[0], cut[1]];
    const middle = (a: number, b: number, c: number, d: number) => (a + 3 * b + 3 * c + d) / 8;
    const whole = curve[1];
    if (start?.to !== 'move' || end?.to !== 'curve' || whole?.to !== 'curve') throw new Error('not a curve');
    // The right half of the first segment, at its middle, is the segment at three quarters.
    const at = (t: number) => (1 - t) ** 3 * 0 + 3 * (1 - t) ** 2 * t * whole.y1 + 3 * (1 - t) * t ** 2 * whole.y2 + t ** 3 * whole.y;
    expect(middle(start.y, end.y1, end.y2, end.y)).toBeCloseTo(at(0.75), 1);
  });

  test('is nothing where nothing of it lies', () => {
    expect(cutCurve(curve, 300, 400)).toEqual([]);
    expect(cutCurve(curve, -50, 250)).toEqual(curve);
  });
});

test.each(['', 'Hand over', 'A title '.repeat(40), 'two\nlines'])(
  'title and place of "%s" stay in their width, in type that can be read',
  (title) => {
    const place = 'Stop 5 of 13 · '.repeat(9);
    const furniture = drawTitle({ title, place }, ROOM, measure);
    for (const { marks } of furniture) {
      for (const mark of marks) {
        if (mark.type !== 'text') continue;
        expect(mark.style.size).toBeGreaterThanOrEqual(LEGIBLE);
        for (const { x, text } of mark.lines) expect(x + measure(text, mark.style)).toBeLessThanOrEqual(ROOM.width);
      }
    }
    expect(namesOn({ furniture })).toEqual([title === '' ? place : `${title} · ${place}`]);
  },
);
