// What others may ask of the canvas: to zoom, to fit, to bring something into sight.

import type { Drawing, Rect } from '../../shared/layout/drawing.ts';
import { cellOf, type Place } from '../grid/cursor.ts';
import { focusItem } from './focus-item.ts';
import type { Viewport } from './grid-geometry.ts';
import { useView } from './view.ts';

export type CanvasControls = {
  readonly zoomBy: (factor: number) => void;
  /** `at`, in pixels from the canvas' corner, stays where it is; the middle where absent. */
  readonly zoomTo: (zoom: number, at?: { readonly x: number; readonly y: number }) => void;
  /** How a map is first seen: whole where its words can then be read, else from its upper left corner. */
  readonly begin: () => void;
  /** Brings the map back when it was scrolled out of sight. */
  readonly keepInSight: () => void;
  /** The whole map, as large as it fits. */
  readonly fit: () => void;
  /** Scrolls as little as needed for the thing, or the cell, to be in sight; does nothing when it is. */
  readonly reveal: (what: string | Place) => void;
  /** The same, and the keyboard goes there. */
  readonly focus: (id: string) => void;
};

/** How the map may be zoomed: 1 is 100 %. A small map is not blown up beyond `fitted` to fill a large window. */
export const ZOOM = { least: 0.05, most: 4, fitted: 1.4 } as const;

/** Pixels kept free around the fitted map, and for the buttons beside and below it. */
const PADDING = 22;
const BESIDE = 60;
const BELOW = 40;
/** A map begins with words that can be read, even if it then does not fit. */
const READABLE = 0.6;
/** Pixels between what is revealed and the edge it was beyond. */
const MARGIN = 30;
/** Pixels of the map that stay in sight however it is zoomed. */
const KEPT = 320;

export type Stage = {
  readonly size: () => { readonly width: number; readonly height: number };
  readonly viewport: () => Viewport | undefined;
  readonly show: (viewport: Viewport) => void;
  readonly drawing: () => Drawing;
};

/** Between the two screens, map and table: what was in sight on the one comes into sight on the other. */
export type Handover = {
  /** The first cell in sight, and after it the one that the keyboard is in, where that is in sight too. */
  readonly cellsInSight: () => readonly Place[];
  /** Begins at the first of them, and has the last in sight; stays where it is when the last is in sight as it is. */
  readonly beginAt: (cells: readonly Place[]) => void;
};

export function createControls({ size, viewport, show, drawing }: Stage): CanvasControls & Handover {
  function fitted(): number {
    const { width, height } = size();
    const { bounds } = drawing();
    const across = (width - 2 * PADDING - BESIDE) / Math.max(1, bounds.width);
    const down = (height - 2 * PADDING - BELOW) / Math.max(1, bounds.height);
    return Math.max(ZOOM.least, Math.min(across, down, ZOOM.fitted));
  }

  function showWhole(): void {
    const zoom = fitted();
    show({ x: Math.max(PADDING, (size().width - BESIDE - drawing().bounds.width * zoom) / 2), y: PADDING, zoom });
  }

  /** As near to the wanted viewport as keeps part of the map, below and beside its heads, in sight. */
  function kept({ x, y, zoom }: Viewport): Viewport {
    const { width, height } = size();
    const { bounds, frame } = drawing();
    const within = (at: number, length: number, head: number, room: number) =>
      Math.max(Math.min(KEPT, room / 2) + head - length, Math.min(room - Math.min(KEPT, room / 2), at));
    return {
      x: within(x, bounds.width * zoom, frame.headWidth * zoom, width),
      y: within(y, bounds.height * zoom, frame.headHeight * zoom, height),
      zoom,
    };
  }

  function zoomTo(wanted: number, at = { x: size().width / 2, y: size().height / 2 }): void {
    const now = viewport();
    if (!now) return;
    const zoom = Math.max(ZOOM.least, Math.min(ZOOM.most, wanted));
    const by = zoom / now.zoom;
    show(kept({ x: at.x - (at.x - now.x) * by, y: at.y - (at.y - now.y) * by, zoom }));
  }

  function isInSight(what: string | Place, now: Viewport): boolean {
    const found = placeOf(drawing(), what);
    const to = found && scrolledTo(now, found, drawing(), size());
    return to?.x === now.x && to.y === now.y;
  }

  /** What is on screen follows the state by a frame. */
  function reveal(what: string | Place): void {
    requestAnimationFrame(() => {
      const now = viewport();
      const found = placeOf(drawing(), what);
      if (!now || !found) return;
      const to = scrolledTo(now, found, drawing(), size());
      if (to.x !== now.x || to.y !== now.y) show(to);
    });
  }

  return {
    zoomTo,
    zoomBy: (factor) => zoomTo((viewport()?.zoom ?? 1) * factor),
    fit: showWhole,
    begin: () => (fitted() >= READABLE ? showWhole() : show({ x: PADDING, y: PADDING, zoom: READABLE })),
    cellsInSight() {
      const now = viewport();
      const { frame } = drawing();
      if (!now) return [];
      const column = frame.columns.find(({ x, width }) => (x + width / 2) * now.zoom + now.x > frame.headWidth * now.zoom);
      const row = frame.rows.find(({ y, height }) => (y + height / 2) * now.zoom + now.y > frame.headHeight * now.zoom);
      const { cursor } = useView.getState();
      const cell = cellOf(cursor);
      const first = column && row && { laneId: row.laneId, stepId: column.stepId };
      return [first, cell && isInSight(cursor?.id ?? cell, now) ? cell : undefined].filter((cell) => cell !== undefined);
    },
    beginAt(cells) {
      const now = viewport();
      const [first] = cells;
      const last = cells.at(-1);
      const found = first && placeOf(drawing(), first);
      const shown = last && placeOf(drawing(), last);
      if (!now || !found || !shown || isInSight(last, now)) return;
      const { frame } = drawing();
      const from = kept({
        x: (frame.headWidth - found.rect.x) * now.zoom,
        y: (frame.headHeight - found.rect.y) * now.zoom,
        zoom: now.zoom,
      });
      show(scrolledTo(from, shown, drawing(), size()));
    },
    keepInSight() {
      const now = viewport();
      const to = now && kept(now);
      if (to && (to.x !== now.x || to.y !== now.y)) show(to);
    },
    reveal,
    focus(id) {
      reveal(id);
      focusItem(id);
    },
  };
}

/** Heads are always in sight one way: a lane needs no scrolling across, a step none down. */
type Extent = { readonly rect: Rect; readonly isAcross: boolean; readonly isDown: boolean };

function placeOf({ items, frame }: Drawing, what: string | Place): Extent | undefined {
  if (typeof what !== 'string') {
    const row = frame.rows.find((each) => each.laneId === what.laneId);
    const column = frame.columns.find((each) => each.stepId === what.stepId);
    return row && column && { rect: { x: column.x, y: row.y, width: column.width, height: row.height }, isAcross: true, isDown: true };
  }
  const id = what;
  const item = items.find((each) => each.id === id);
  if (item) return { rect: item.rect, isAcross: item.role !== 'lane', isDown: item.role !== 'step' && item.role !== 'stage' };
  // An untitled stage draws no head.
  const column = frame.columns.find((each) => each.stageId === id);
  return column && { rect: { x: column.x, y: 0, width: column.width, height: frame.headHeight }, isAcross: true, isDown: false };
}

function scrolledTo(
  now: Viewport,
  { rect, isAcross, isDown }: Extent,
  { frame }: Drawing,
  size: { readonly width: number; readonly height: number },
): Viewport {
  const by = (start: number, length: number, head: number, room: number) => {
    const isTooLong = length > room - head - MARGIN;
    // Of what is longer than the view, a good part in sight is enough; else its beginning.
    if (isTooLong && Math.min(room, start + length) - Math.max(head, start) > (room - head) / 3) return 0;
    if (start < head || isTooLong) return head - start + MARGIN;
    return Math.min(0, room - (start + length));
  };
  const dx = isAcross ? by(rect.x * now.zoom + now.x, rect.width * now.zoom, frame.headWidth * now.zoom, size.width - BESIDE - MARGIN) : 0;
  const dy = isDown ? by(rect.y * now.zoom + now.y, rect.height * now.zoom, frame.headHeight * now.zoom, size.height - MARGIN) : 0;
  return { ...now, x: now.x + dx, y: now.y + dy };
}
