// Laws of posters on sheets: all of the poster is on them, neighbours share what they are to share, and none is in vain.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countOf, type Place, placesOf, tilingOf } from '../../shared/export/tiles.ts';
import { OVERLAP, TILE_PAPERS } from '../../shared/ipc/export-api.ts';
import { bottom, right } from '../../shared/layout/geometry.ts';

const MM = 72 / 25.4;
const EPSILON = 1e-6;
const side = fc.double({ min: 10, max: 14_400, noNaN: true });
const size = fc.record({ width: side, height: side });
const tile = fc.record({
  paper: fc.constantFrom(...TILE_PAPERS),
  overlap: fc.double({ min: OVERLAP.least, max: OVERLAP.most, noNaN: true }),
});

test('every point of a poster is seen on one sheet, within what is cut from it', () => {
  fc.assert(
    fc.property(
      size,
      tile,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (poster, asked, across, down) => {
        const tiling = tilingOf(poster, asked);
        const places = [...placesOf(poster, tiling)];
        const point = { x: across * poster.width, y: down * poster.height };
        const isIn = ({ clip }: Place) =>
          point.x >= clip.x - EPSILON &&
          point.x <= right(clip) + EPSILON &&
          point.y >= clip.y - EPSILON &&
          point.y <= bottom(clip) + EPSILON;
        expect(places.some(isIn)).toBe(true);
        const area = places.reduce((sum, { own }) => sum + own.width * own.height, 0);
        expect(area / (poster.width * poster.height)).toBeCloseTo(1, 6);
        for (const { clip, own } of places) {
          expect([own.x, own.y]).toEqual([clip.x, clip.y]);
          expect(right(own)).toBeLessThan(right(clip) + EPSILON);
          expect(bottom(own)).toBeLessThan(bottom(clip) + EPSILON);
        }
      },
    ),
  );
});

test('neighbours overlap by as much as was asked for; no sheet is empty, and all are cut alike, off what a printer can print', () => {
  fc.assert(
    fc.property(size, tile, (poster, asked) => {
      const tiling = tilingOf(poster, asked);
      const places = [...placesOf(poster, tiling)];
      const at = new Map(places.map((place) => [`${place.row} ${place.column}`, place]));
      for (const { row, column, clip } of places) {
        const next = at.get(`${row} ${column + 1}`);
        const below = at.get(`${row + 1} ${column}`);
        if (next) expect(right(clip) - next.clip.x).toBeCloseTo(asked.overlap * MM, 6);
        if (below) expect(bottom(clip) - below.clip.y).toBeCloseTo(asked.overlap * MM, 6);
        expect([clip.x, clip.y].every((each) => each >= 0)).toBe(true);
        expect(right(clip)).toBeLessThan(poster.width + EPSILON);
        expect(bottom(clip)).toBeLessThan(poster.height + EPSILON);
        expect([clip.width, clip.height]).toEqual([places[0]?.clip.width, places[0]?.clip.height]);
        // All but the first and the last show what no other sheet of the row does.
        expect(clip.width * clip.height).toBeGreaterThan(0);
      }
      const { corner, sheet } = tiling;
      expect(Math.min(corner.x, corner.y)).toBeGreaterThan(10 * MM - EPSILON);
      expect([corner.x * 2 + (places[0]?.clip.width ?? 0), corner.y * 2 + (places[0]?.clip.height ?? 0)]).toEqual([
        expect.closeTo(sheet.width, 6),
        expect.closeTo(sheet.height, 6),
      ]);
    }),
  );
});

test('labels are unique: rows are letters, columns are numbers; and no fewer sheets would do in either orientation', () => {
  fc.assert(
    fc.property(size, tile, (poster, asked) => {
      const tiling = tilingOf(poster, asked);
      const labels = [...placesOf(poster, tiling)].map(({ label }) => label);
      expect(new Set(labels).size).toBe(countOf(tiling));
      expect(labels.every((label) => /^[A-Z]+[1-9]\d*$/.test(label))).toBe(true);
      const turned = tilingOf({ width: poster.height, height: poster.width }, asked);
      expect(countOf(turned)).toBe(countOf(tiling));
      // One row or column less would leave some of the poster on no sheet.
      const printed = { width: tiling.sheet.width - 20 * MM, height: tiling.sheet.height - 20 * MM };
      const reach = (count: number, length: number) => count * (length - asked.overlap * MM) + asked.overlap * MM;
      if (tiling.columns > 1) expect(reach(tiling.columns - 1, printed.width)).toBeLessThan(poster.width);
      if (tiling.rows > 1) expect(reach(tiling.rows - 1, printed.height)).toBeLessThan(poster.height);
    }),
  );
});
