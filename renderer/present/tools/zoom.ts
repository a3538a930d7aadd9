// How a slide is enlarged in its frame: around a point of it, and never beyond its edges.

import type { Rect } from '../../../shared/layout/drawing.ts';
import { ROOM, SLIDE } from '../../../shared/present/slides.ts';
import type { Viewport } from '../../canvas/grid-geometry.ts';

/** A place on what the room sees: 0 … 1 across and down. */
export type Spot = { readonly x: number; readonly y: number };
/** `at` stays where it is while the slide becomes `by` times as large, at least 1. */
export type Zoom = { readonly at: Spot; readonly by: number };

/** How much larger the slide becomes: around what is under the pointer, and at least and at most around a piece of it. */
const BY = { pointer: 2, least: 1.25, most: 2.5 } as const;
/** Of the frame that a piece may fill. */
const FILLED = 0.8;
/** Of the frame, what the foot leaves; in points. */
const SEEN = { width: SLIDE.width, height: ROOM.y + ROOM.height } as const;
const WHOLE: Rect = { x: 0, y: 0, ...SLIDE };

/** Beyond `content`, where it is larger than what is then seen, nothing comes into sight. @param content in points of the slide. */
export function zoomAround({ x, y }: Spot, content: Rect = WHOLE): Zoom {
  const by = BY.pointer;
  const kept = (at: number, start: number, length: number, size: number, seen: number) => {
    const [least, most] = [fixedAt(start, 0, size, by), fixedAt(start + length, seen, size, by)];
    return least > most ? within((least + most) / 2) : within(Math.max(least, Math.min(most, at)));
  };
  return {
    at: {
      x: kept(x, content.x, content.width, SLIDE.width, SEEN.width),
      y: kept(y, content.y, content.height, SLIDE.height, SEEN.height),
    },
    by,
  };
}

/** As large as shows all of it, in the middle of what the foot leaves where the edges of the slide allow that. @param rect in points of the slide. */
export function zoomOnto(rect: Rect): Zoom {
  const by = Math.max(BY.least, Math.min(BY.most, FILLED * fitting(rect)));
  return {
    at: {
      x: within(fixedAt(rect.x + rect.width / 2, SEEN.width / 2, SLIDE.width, by)),
      y: within(fixedAt(rect.y + rect.height / 2, SEEN.height / 2, SLIDE.height, by)),
    },
    by,
  };
}

/** Whether it would come into sight whole. @param rect in points of the slide. */
export function canZoomOnto(rect: Rect): boolean {
  return fitting(rect) >= BY.least;
}

/** How much larger it could become in what is seen. */
function fitting({ width, height }: Rect): number {
  return Math.min(SEEN.width / Math.max(1, width), SEEN.height / Math.max(1, height));
}

/** What has to stay where it is, 0 … 1 of the slide, so that a point of the slide comes to another of the frame. */
function fixedAt(point: number, to: number, size: number, by: number): number {
  return (point * by - to) / (size * (by - 1));
}

function within(at: number): number {
  return Math.max(0, Math.min(1, at));
}

/** Where a slide stands in its frame. @param scale pixels of the frame for a point of the whole slide. */
export function slideIn(scale: number, zoom: Zoom | undefined): Viewport {
  const { at, by } = zoom ?? { at: { x: 0, y: 0 }, by: 1 };
  return { x: at.x * SLIDE.width * scale * (1 - by), y: at.y * SLIDE.height * scale * (1 - by), zoom: scale * by };
}
