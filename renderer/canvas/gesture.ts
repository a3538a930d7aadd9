// A gesture: from pointer down to pointer up it is view state only; then one command, or none. Escape cancels it without a
// trace (R10). This file carries any gesture; what each does is in gestures/.

import { create } from 'zustand';
import type { Drawing, Point, Rect } from '../../shared/layout/drawing.ts';
import type { Session } from '../session/session.ts';
import { type MapPoint, toMapPoint, type Viewport } from './grid-geometry.ts';
import { useView } from './view.ts';

/** What is drawn over the map while a gesture goes on. */
export type GestureMarks = {
  readonly marquee?: Rect;
  /** Where things would land; `refused`: they may not. */
  readonly drop?: { readonly rects: readonly Rect[]; readonly isRefused: boolean };
  /** A bar between two columns or two rows. */
  readonly insert?: { readonly rect: Rect; readonly isRefused: boolean };
  readonly wire?: { readonly from: Point; readonly to: Point; readonly target?: Rect; readonly isRefused: boolean };
};

export const useGestureMarks = create<GestureMarks>(() => ({}));

export type Surface = {
  readonly session: Session;
  readonly drawing: () => Drawing;
  readonly viewport: () => Viewport;
  /** Moves the view, in pixels. */
  readonly panBy: (dx: number, dy: number) => void;
  /** The canvas element: its corner is the origin of screen points. */
  readonly element: HTMLElement;
};

export type Gesture = {
  /** Which way the view comes along at the canvas' edges; both where absent. */
  readonly pans?: 'across' | 'down';
  /** `delta` in map units from where it began. */
  readonly move: (point: MapPoint, delta: Point, event: PointerEvent) => void;
  readonly end: (point: MapPoint, event: PointerEvent) => void;
  /** Undoes whatever `move` showed; also called before `end`. */
  readonly clear?: () => void;
};

/** Pixels from the canvas' edge within which a drag moves the view, and how far it does each frame at the very edge. */
const EDGE = { width: 40, speed: 18 } as const;

/** How fast the view moves for a pointer at that distance from an edge. */
function pull(distance: number): number {
  return distance >= EDGE.width ? 0 : Math.min(1, (EDGE.width - distance) / EDGE.width) * EDGE.speed;
}

/** Pixels that the pointer may tremble before a press becomes a drag. */
const THRESHOLD = 4;

export function pointOf(event: { readonly clientX: number; readonly clientY: number }, { element, viewport }: Surface): MapPoint {
  const box = element.getBoundingClientRect();
  return toMapPoint(event.clientX - box.left, event.clientY - box.top, viewport());
}

/** Follows the pointer until it is let go. `onClick` runs when it never moved. */
export function startGesture(down: PointerEvent, surface: Surface, gesture: Gesture, onClick?: (event: PointerEvent) => void): void {
  const start = pointOf(down, surface);
  let isDragging = false;
  let last = down;
  let frame = 0;

  const follow = (event: PointerEvent) => {
    const point = pointOf(event, surface);
    gesture.move(point, { x: point.x - start.x, y: point.y - start.y }, event);
  };
  /** Near an edge the view comes along, frame by frame, for as long as the pointer stays there. */
  const panAtEdges = () => {
    const box = surface.element.getBoundingClientRect();
    const dx = pull(last.clientX - box.left) - pull(box.right - last.clientX);
    const dy = pull(last.clientY - box.top) - pull(box.bottom - last.clientY);
    const by = { x: gesture.pans === 'down' ? 0 : dx, y: gesture.pans === 'across' ? 0 : dy };
    if (by.x !== 0 || by.y !== 0) {
      surface.panBy(by.x, by.y);
      follow(last);
    }
    frame = requestAnimationFrame(panAtEdges);
  };

  const onMove = (event: PointerEvent) => {
    if (event.pointerId !== down.pointerId) return;
    if (!isDragging && Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) < THRESHOLD) return;
    last = event;
    if (!isDragging) frame = requestAnimationFrame(panAtEdges);
    isDragging = true;
    follow(event);
  };
  const onUp = (event: PointerEvent) => {
    if (event.pointerId !== down.pointerId) return;
    stop();
    if (isDragging) gesture.end(pointOf(event, surface), event);
    else onClick?.(event);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    stop();
  };
  const stop = () => {
    cancelAnimationFrame(frame);
    window.removeEventListener('pointermove', onMove);
    window.removeEventListener('pointerup', onUp);
    window.removeEventListener('pointercancel', stop);
    window.removeEventListener('blur', stop);
    window.removeEventListener('keydown', onKey, true);
    gesture.clear?.();
    useGestureMarks.setState({}, true);
    useView.setState({ preview: [] });
  };
  window.addEventListener('pointermove', onMove);
  window.addEventListener('pointerup', onUp);
  window.addEventListener('pointercancel', stop);
  window.addEventListener('blur', stop);
  window.addEventListener('keydown', onKey, true);
}
