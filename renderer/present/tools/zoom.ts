// How a slide is enlarged in its frame: around a point of it, and never beyond its edges.

import type { Rect } from '../../../shared/layout/drawing.ts';
import { SLIDE } from '../../../shared/present/slides.ts';
import type { Viewport } from '../../canvas/grid-geometry.ts';

/** A place on what the room sees: 0 … 1 across and down. */
export type Spot = { readonly x: number; readonly y: number };
/** `at` stays where it is while the slide becomes `by` times as large, at least 1. */
export type Zoom = { readonly at: Spot; readonly by: number };

/** How much larger the slide becomes: around what is under the pointer, and at least and at most around a piece of it. */
const BY = { pointer: 2, least: 1.25, most: 2.5 } as const;
/** Of the frame that a piece may fill. */
const FILLED = 0.8;

export function zoomAround(at: Spot): Zoom {
  return { at, by: BY.pointer };
}

/** As large as shows all of it, in the middle where the edges of the slide allow that. @param rect in points of the slide. */
export function zoomOnto({ x, y, width, height }: Rect): Zoom {
  const fits = FILLED * Math.min(SLIDE.width / Math.max(1, width), SLIDE.height / Math.max(1, height));
  const by = Math.max(BY.least, Math.min(BY.most, fits));
  const fixed = (middle: number) => Math.max(0, Math.min(1, (middle * by - 0.5) / (by - 1)));
  return { at: { x: fixed((x + width / 2) / SLIDE.width), y: fixed((y + height / 2) / SLIDE.height) }, by };
}

/** Where a slide stands in its frame. @param scale pixels of the frame for a point of the whole slide. */
export function slideIn(scale: number, zoom: Zoom | undefined): Viewport {
  const { at, by } = zoom ?? { at: { x: 0, y: 0 }, by: 1 };
  return { x: at.x * SLIDE.width * scale * (1 - by), y: at.y * SLIDE.height * scale * (1 - by), zoom: scale * by };
}
