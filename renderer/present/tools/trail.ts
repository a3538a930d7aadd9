// What a pointer leaves behind it for half a second: a ribbon that is widest at the pointer and ends in a point.

import { SLIDE } from '../../../shared/present/slides.ts';
import type { Spot } from './zoom.ts';

/** Where the pointer was, and when, in milliseconds of any clock that only goes on. The latest last. */
export type Trail = readonly (Spot & { readonly time: number })[];

/** Milliseconds. */
const LASTS = 500;
/** Half of it at the pointer, in points of the slide. */
const HALF_WIDTH = 5;

/** What of it is still to be seen. */
export function fresh(trail: Trail, now: number): Trail {
  return trail.filter(({ time }) => now - time < LASTS);
}

/** Its outline in points of the slide, as the data of an SVG path; empty where there is nothing to draw. */
export function ribbonOf(trail: Trail, now: number): string {
  const points = fresh(trail, now).map(({ x, y, time }) => ({ x: x * SLIDE.width, y: y * SLIDE.height, half: widthAt(now - time) }));
  if (points.length < 2) return '';
  const sides = points.flatMap((point, index) => {
    const from = points[index - 1] ?? point;
    const to = points[index + 1] ?? point;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    if (length === 0) return [];
    const [across, down] = [(-(to.y - from.y) / length) * point.half, ((to.x - from.x) / length) * point.half];
    return [{ left: { x: point.x + across, y: point.y + down }, right: { x: point.x - across, y: point.y - down } }];
  });
  if (sides.length < 2) return '';
  const outline = [...sides.map(({ left }) => left), ...sides.map(({ right }) => right).reverse()];
  return `M${outline.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
}

function widthAt(age: number): number {
  return HALF_WIDTH * Math.max(0, 1 - age / LASTS);
}
