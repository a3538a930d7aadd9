// What the presenter points with: a pointer that leaves a trail, a light on one place, a slide made larger. Where it points is told in parts
// of what the room sees, so that every window that shows the slide can draw it, and any can be pointed in.

import type { Item, Rect } from '../../../shared/layout/drawing.ts';
import { boundsOf } from '../../../shared/layout/geometry.ts';
import type { Doc } from '../../../shared/model/document.ts';
import { SLIDE } from '../../../shared/present/slides.ts';
import { changeShow, type PointingTool, useShow } from '../show.ts';
import { type Shown, shownNow } from '../slides-now.ts';
import { LIGHT, leaveAim, useAim } from './aim.ts';
import { canZoomOnto, type Spot, slideIn, type Zoom, zoomAround, zoomOnto } from './zoom.ts';

/** For the element that shows the slide, whole: handlers that say where on it the pointer is. */
export const AIMED = {
  onPointerMove({ clientX, clientY, currentTarget }: React.PointerEvent) {
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    useAim.setState({ at: { x: (clientX - left) / width, y: (clientY - top) / height } });
  },
  onPointerLeave: leaveAim,
  onWheelCapture({ deltaY }: React.WheelEvent) {
    if (useShow.getState().show?.tool === 'spotlight' && deltaY !== 0) resizeLight(deltaY < 0 ? 1 : -1);
  },
} as const;

export function toggleTool(tool: PointingTool): void {
  changeShow({ tool: useShow.getState().show?.tool === tool ? undefined : tool });
}

/** Onto what is under the pointer, or around it on empty ground; without one, onto the piece that is being told. */
export function toggleZoom(doc: Doc): void {
  const shown = shownNow(doc);
  const { at } = useAim.getState();
  if (shown) changeShow({ zoom: useShow.getState().show?.zoom ? undefined : at ? zoomAt(shown, at) : zoomOnto(toldRect(shown)) });
}

const THINGS: readonly Item['role'][] = ['card', 'score', 'step', 'lane', 'stage'];

function zoomAt({ slide }: Shown, at: Spot): Zoom {
  const { items, bounds } = slide.drawing;
  const [x, y] = [at.x * SLIDE.width, at.y * SLIDE.height];
  const isUnder = (rect: Rect) => x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height;
  const thing = items
    .filter(({ role }) => THINGS.includes(role))
    .map(({ rect }) => onSlide(slide, rect))
    .findLast((rect) => isUnder(rect) && canZoomOnto(rect));
  return thing ? zoomOnto(thing) : zoomAround(at, onSlide(slide, bounds));
}

/** In points of the slide. */
function onSlide({ offset, scale }: Shown['slide'], { x, y, width, height }: Rect): Rect {
  return { x: offset.x + x * scale, y: offset.y + y * scale, width: width * scale, height: height * scale };
}

/** @param notches more than 0 makes it larger. */
export function resizeLight(notches: number): void {
  const { light } = useAim.getState();
  useAim.setState({ light: Math.max(LIGHT.least, Math.min(LIGHT.most, light * LIGHT.step ** notches)) });
}

/** Where it points while no pointer is on the slide: at the piece that is being told. */
export function restOf(shown: Shown): Spot {
  const { x, y, width, height } = toldRect(shown);
  const slide = slideIn(1, useShow.getState().show?.zoom);
  return {
    x: (slide.x + (x + width / 2) * slide.zoom) / SLIDE.width,
    y: (slide.y + (y + height / 2) * slide.zoom) / SLIDE.height,
  };
}

/** Around the piece that appeared last, else around what the stop is about, else around all of its map; in points of the slide. */
function toldRect({ slide, ofSlide, place, stop }: Shown): Rect {
  const { items, bounds } = slide.drawing;
  const told = ofSlide[place.beat] ?? new Set(stop.aboutIds);
  const rects = items.filter(({ id, entityId = id }) => told.has(id) || told.has(entityId)).map(({ rect }) => rect);
  return onSlide(slide, rects.length === 0 ? bounds : boundsOf(rects.flatMap(cornersOf)));
}

function cornersOf({ x, y, width, height }: Rect) {
  return [
    { x, y },
    { x: x + width, y: y + height },
  ];
}
