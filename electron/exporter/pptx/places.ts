// Where something of a page comes to stand on its slide, in EMU: nothing is decided here but how it is rounded.

import type { Page } from '../../../shared/export/pages.ts';
import type { Point, Rect } from '../../../shared/layout/drawing.ts';
import { toEmu } from './xml.ts';

/** Turns lengths of a drawing into EMU (`rect`, `point`, `length`) and into points (`points`). */
export type Place = {
  readonly rect: (rect: Rect) => Rect;
  readonly point: (point: Point) => Point;
  readonly length: (length: number) => number;
  readonly points: (length: number) => number;
};

/** 56 inches: no slide is larger. */
const MOST = 56 * 72;
/** 1 inch: none is smaller. */
const LEAST = 72;

/** Of a page that is larger than a slide can be, how much smaller it has to become. */
export function shrinkOf({ width, height }: Pick<Page, 'width' | 'height'>): number {
  return Math.min(1, MOST / width, MOST / height);
}

/** The size of the slides that a page of this size stands on, in EMU. */
export function slideSizeOf(page: Pick<Page, 'width' | 'height'>): { readonly width: number; readonly height: number } {
  const shrink = shrinkOf(page);
  return { width: toEmu(Math.max(LEAST, page.width * shrink)), height: toEmu(Math.max(LEAST, page.height * shrink)) };
}

/** Neighbours stay neighbours: the edges are rounded, never a width. */
export function createPlace(scale: number, offset: Point): Place {
  const x = (value: number) => toEmu(offset.x + value * scale);
  const y = (value: number) => toEmu(offset.y + value * scale);
  return {
    rect: (rect) => {
      const left = x(rect.x);
      const top = y(rect.y);
      return { x: left, y: top, width: x(rect.x + rect.width) - left, height: y(rect.y + rect.height) - top };
    },
    point: (point) => ({ x: x(point.x), y: y(point.y) }),
    length: (length) => toEmu(length * scale),
    points: (length) => length * scale,
  };
}

/** What stands at `corner`, in the drawing that `place` is of. */
export function placeAt(place: Place, { x, y }: Point): Place {
  return {
    ...place,
    rect: (rect) => place.rect({ ...rect, x: rect.x + x, y: rect.y + y }),
    point: (point) => place.point({ x: point.x + x, y: point.y + y }),
  };
}
