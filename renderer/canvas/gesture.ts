// A gesture: from pointer down to pointer up it is view state only; then one command, or none. Escape cancels it without a
// trace (R10). This file carries any gesture; what each does is in gestures/.

import { create } from 'zustand';
import type { Range } from '../../shared/commands/copy.ts';
import type { Drawing, Item, Point, Rect } from '../../shared/layout/drawing.ts';
import type { Session } from '../session/session.ts';
import { type MapPoint, toMapPoint, type Viewport } from './grid-geometry.ts';
import { isSpaceHeld } from './navigate.ts';
import { useView } from './view.ts';

/** What is drawn over the map while a gesture goes on. */
export type GestureMarks = {
  readonly marquee?: Rect;
  /** Where things would land. */
  readonly drop?: readonly Rect[];
  /** The cells that a paste would fill. */
  readonly filled?: Range;
  /** A bar between two columns or two rows. */
  readonly insert?: Rect;
  readonly wire?: { readonly from: Point; readonly to: Point };
  /** Steps, stages or lanes in hand: they are lit where they would stand. */
  readonly carried?: readonly string[];
  /** What stays where it was while a copy of it is carried. */
  readonly staying?: readonly Item[];
  /** Where the pointer is, as long as nothing may be let go there. */
  readonly refusedAt?: Point | undefined;
};

export const useGestureMarks = create<GestureMarks>(() => ({}));

/** Draws them, in place of those before; the pointer says too what would come of letting go. */
export function showMarks(marks: GestureMarks, { element }: Surface): void {
  useGestureMarks.setState(marks, true);
  element.classList.toggle('is-refused', marks.refusedAt !== undefined);
  element.classList.toggle('is-copying', marks.staying !== undefined);
}

export type Surface = {
  readonly session: Session;
  readonly drawing: () => Drawing;
  readonly viewport: () => Viewport;
  /** Moves the view, in pixels. */
  readonly panBy: (dx: number, dy: number) => void;
  /** The canvas element: its corner is the origin of screen points. */
  readonly element: HTMLElement;
};

let canvas: Surface | undefined;

/** The canvas that is there: for what is carried onto it from beside it. */
export function surfaceNow(): Surface | undefined {
  return canvas;
}

/** @returns how it goes. */
export function setSurface(surface: Surface): () => void {
  canvas = surface;
  return () => {
    if (canvas === surface) canvas = undefined;
  };
}

/** What is held down beside the pointer. A gesture moves anew when it changes. */
export type HeldKeys = { readonly altKey: boolean; readonly shiftKey: boolean };

export type Gesture = {
  /** Of the pointer while it drags. */
  readonly cursor?: 'grabbing' | 'ew-resize' | 'ns-resize' | 'crosshair';
  /** Which way the view comes along at the canvas' edges, also beyond them; both ways where absent; `inside`: both, but not beyond. */
  readonly pans?: 'across' | 'down' | 'inside';
  /** `delta` in map units from where it began. */
  readonly move: (point: MapPoint, delta: Point, keys: HeldKeys) => void;
  readonly end: (point: MapPoint, keys: HeldKeys) => void;
  /** Undoes whatever `move` showed; also called before `end`. */
  readonly clear?: () => void;
};

/** Pixels from the canvas' edge within which a drag moves the view, and how far it does each frame at the very edge. */
const EDGE = { width: 40, speed: 18 } as const;

/** How fast the view moves for a pointer at that distance from an edge. */
function pull(distance: number): number {
  return distance >= EDGE.width ? 0 : Math.min(1, (EDGE.width - distance) / EDGE.width) * EDGE.speed;
}

let pressed = 0;

/** From the press until it is let go or cancelled, also as long as nothing has moved. */
export function isGestureOn(): boolean {
  return pressed > 0;
}

/** Pixels that the pointer may tremble before a press becomes a drag. */
const THRESHOLD = 4;

export function pointOf(event: { readonly clientX: number; readonly clientY: number }, { element, viewport }: Surface): MapPoint {
  const box = element.getBoundingClientRect();
  return toMapPoint(event.clientX - box.left, event.clientY - box.top, viewport());
}

/** In pixels of the window. */
export function toScreenPoint({ x, y }: MapPoint, { element, viewport }: Surface): Point {
  const box = element.getBoundingClientRect();
  const { zoom, ...origin } = viewport();
  return { x: box.left + origin.x + x * zoom, y: box.top + origin.y + y * zoom };
}

/**
 * Follows the pointer until it is let go, also where the map moves under it; while Space is held, the map moves along instead.
 * `onClick` runs when it never moved.
 */
export function startGesture(down: PointerEvent, surface: Surface, gesture: Gesture, onClick?: (event: PointerEvent) => void): void {
  const { element } = surface;
  const start = pointOf(down, surface);
  let isDragging = false;
  let last = down;
  let keys: HeldKeys = down;
  let frame = 0;
  let seen = surface.viewport();

  const follow = () => {
    const point = pointOf(last, surface);
    seen = surface.viewport();
    gesture.move(point, { x: point.x - start.x, y: point.y - start.y }, keys);
  };
  /** Near an edge the view comes along, frame by frame, for as long as the pointer stays there. */
  const eachFrame = () => {
    const box = element.getBoundingClientRect();
    const dx = pull(last.clientX - box.left) - pull(box.right - last.clientX);
    const dy = pull(last.clientY - box.top) - pull(box.bottom - last.clientY);
    const isBeyond = Math.min(last.clientX - box.left, box.right - last.clientX, last.clientY - box.top, box.bottom - last.clientY) < 0;
    const by = { x: gesture.pans === 'down' ? 0 : dx, y: gesture.pans === 'across' ? 0 : dy };
    if ((by.x !== 0 || by.y !== 0) && !(gesture.pans === 'inside' && isBeyond)) surface.panBy(by.x, by.y);
    const now = surface.viewport();
    if (now.x !== seen.x || now.y !== seen.y || now.zoom !== seen.zoom) follow();
    frame = requestAnimationFrame(eachFrame);
  };

  const onMove = (event: PointerEvent) => {
    if (event.pointerId !== down.pointerId) return;
    if (!isDragging && Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) < THRESHOLD) return;
    if (isDragging && isSpaceHeld()) surface.panBy(event.clientX - last.clientX, event.clientY - last.clientY);
    last = event;
    keys = event;
    if (!isDragging) {
      frame = requestAnimationFrame(eachFrame);
      // The canvas then says what the pointer looks like, wherever it goes.
      element.setPointerCapture(event.pointerId);
      if (gesture.cursor) element.style.setProperty('--hand', gesture.cursor);
    }
    isDragging = true;
    follow();
  };
  const onUp = (event: PointerEvent) => {
    if (event.pointerId !== down.pointerId) return;
    stop();
    if (isDragging) gesture.end(pointOf(event, surface), event);
    else onClick?.(event);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && event.type === 'keydown') stop();
    else if (event.key === 'Alt' || event.key === 'Shift') {
      keys = event;
      if (isDragging) follow();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const stop = () => {
    pressed -= 1;
    cancelAnimationFrame(frame);
    window.removeEventListener('pointermove', onMove);
    window.removeEventListener('pointerup', onUp);
    window.removeEventListener('pointercancel', stop);
    window.removeEventListener('blur', stop);
    window.removeEventListener('keydown', onKey, true);
    window.removeEventListener('keyup', onKey, true);
    gesture.clear?.();
    showMarks({}, surface);
    element.style.removeProperty('--hand');
    useView.setState({ preview: [] });
  };
  pressed += 1;
  window.addEventListener('pointermove', onMove);
  window.addEventListener('pointerup', onUp);
  window.addEventListener('pointercancel', stop);
  window.addEventListener('blur', stop);
  window.addEventListener('keydown', onKey, true);
  window.addEventListener('keyup', onKey, true);
}
