// What a presenter points with: the trail behind the pointer, and a slide enlarged in its frame.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fresh, ribbonOf } from '../../renderer/present/tools/trail.ts';
import { canZoomOnto, slideIn, type Zoom, zoomAround, zoomOnto } from '../../renderer/present/tools/zoom.ts';
import { ROOM, SLIDE } from '../../shared/present/slides.ts';

const part = fc.double({ min: 0, max: 1, noNaN: true });
const spot = fc.record({ x: part, y: part });
const scale = fc.double({ min: 0.2, max: 4, noNaN: true });
const rect = fc.record({ x: part, y: part, width: part, height: part }).map(({ x, y, width, height }) => ({
  x: x * SLIDE.width,
  y: y * SLIDE.height,
  width: width * (1 - x) * SLIDE.width,
  height: height * (1 - y) * SLIDE.height,
}));
const zoom: fc.Arbitrary<Zoom> = fc.oneof(
  fc.tuple(spot, rect).map(([at, content]) => zoomAround(at, content)),
  rect.map(zoomOnto),
);
/** Where the map of a slide can stand. */
const placed = fc.record({ x: part, y: part, width: part, height: part }).map(({ x, y, width, height }) => ({
  x: ROOM.x + x * ROOM.width,
  y: ROOM.y + y * ROOM.height,
  width: width * (1 - x) * ROOM.width,
  height: height * (1 - y) * ROOM.height,
}));
/** The foot of the slide is below. */
const SEEN = ROOM.y + ROOM.height;

test('what was under the pointer stays under it', () => {
  fc.assert(
    fc.property(spot, scale, (at, each) => {
      const under = { x: at.x * SLIDE.width, y: at.y * SLIDE.height };
      const { x, y, zoom } = slideIn(each, zoomAround(at));
      expect(x + under.x * zoom).toBeCloseTo(under.x * each, 6);
      expect(y + under.y * zoom).toBeCloseTo(under.y * each, 6);
    }),
  );
});

test('an enlarged slide fills its frame: nothing beyond its edges is ever seen', () => {
  fc.assert(
    fc.property(zoom, scale, (zoomed, each) => {
      const { x, y, zoom } = slideIn(each, zoomed);
      expect(Math.max(x, y)).toBeLessThanOrEqual(1e-9);
      expect(x + SLIDE.width * zoom).toBeGreaterThanOrEqual(SLIDE.width * each - 1e-6);
      expect(y + SLIDE.height * zoom).toBeGreaterThanOrEqual(SLIDE.height * each - 1e-6);
    }),
  );
});

test('what is zoomed onto is seen whole above the foot, as far as there is room for it', () => {
  fc.assert(
    fc.property(placed, (piece) => {
      const { x, y, zoom } = slideIn(1, zoomOnto(piece));
      const isSeen = (start: number, length: number, moved: number, room: number) =>
        length * zoom > room || (moved + start * zoom >= -1e-6 && moved + (start + length) * zoom <= room + 1e-6);
      expect(isSeen(piece.x, piece.width, x, SLIDE.width)).toBe(true);
      expect(isSeen(piece.y, piece.height, y, SEEN)).toBe(true);
      if (canZoomOnto(piece)) expect([piece.width * zoom <= SLIDE.width + 1e-6, piece.height * zoom <= SEEN + 1e-6]).toEqual([true, true]);
    }),
  );
});

test('around a place of the map nothing beyond the map comes into sight, where the map is larger than what is seen', () => {
  fc.assert(
    fc.property(spot, placed, (at, content) => {
      const { x, y, zoom } = slideIn(1, zoomAround(at, content));
      const isInside = (start: number, length: number, moved: number, room: number) =>
        length * zoom < room || (moved + start * zoom <= 1e-6 && moved + (start + length) * zoom >= room - 1e-6);
      expect(isInside(content.x, content.width, x, SLIDE.width)).toBe(true);
      expect(isInside(content.y, content.height, y, SEEN)).toBe(true);
    }),
  );
});

test('a slide that is not enlarged stands in the corner of its frame', () => {
  expect(slideIn(2, undefined)).toEqual({ x: 0, y: 0, zoom: 2 });
});

const trail = fc.array(fc.record({ x: part, y: part, time: fc.integer({ min: 0, max: 2000 }) }), { maxLength: 40 });

test('a trail is gone half a second after the pointer has come to rest', () => {
  fc.assert(
    fc.property(trail, (points) => {
      expect(fresh(points, 2500)).toEqual([]);
      expect(ribbonOf(points, 2500)).toBe('');
    }),
  );
});

test('the outline of a trail is made of numbers only, wherever the pointer went', () => {
  fc.assert(
    fc.property(trail, fc.integer({ min: 2000, max: 2400 }), (points, now) => {
      expect(ribbonOf(points, now)).toMatch(/^(M(-?[\d.]+ -?[\d.]+L?)+Z)?$/);
    }),
  );
});

test('a trail is widest at the pointer', () => {
  const points = [0, 100, 200].map((time) => ({ x: time / 1000, y: 0.5, time }));
  expect(ribbonOf(points, 200)).toBe('M0.0 273.0L96.0 274.0L192.0 275.0L192.0 265.0L96.0 266.0L0.0 267.0Z');
});
