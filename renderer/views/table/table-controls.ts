// What actions ask of the screen, answered by the table: to bring something into sight and the keyboard to it. A table is not zoomed.

import type { Doc } from '../../../shared/model/document.ts';
import type { Grid } from '../../../shared/model/grid.ts';
import type { CanvasControls, Handover } from '../../canvas/controls.ts';
import { useView } from '../../canvas/view.ts';
import { cellOf, cursorAt, type Place, setCursor } from '../../grid/cursor.ts';
import { leftOf, type Sheet, SIZES } from './sheet.ts';

export type Stage = {
  readonly element: () => HTMLElement | null;
  readonly now: () => { readonly doc: Doc; readonly grid: Grid; readonly sheet: Sheet };
};

const nothing = () => undefined;

export function createTableControls({ element, now }: Stage): CanvasControls & Handover {
  /** How far to scroll so that it is in sight; zero where it is. */
  function distanceTo(what: string | Place): { readonly left: number; readonly top: number } {
    const box = element();
    const { across, down } = extentOf(what, now());
    if (!box) return { left: 0, top: 0 };
    return {
      left: across ? by(across, box.scrollLeft + SIZES.head, box.scrollLeft + box.clientWidth) : 0,
      top: down ? by(down, box.scrollTop + now().sheet.headHeight, box.scrollTop + box.clientHeight) : 0,
    };
  }
  /** What is on screen follows the state by a frame. */
  const reveal = (what: string | Place) => void requestAnimationFrame(() => element()?.scrollBy(distanceTo(what)));
  return {
    cellsInSight() {
      const { scrollLeft = 0, scrollTop = 0 } = element() ?? {};
      const { sheet } = now();
      const { step } = sheet.steps[Math.round(scrollLeft / SIZES.column)] ?? {};
      const row = sheet.rows.find(({ top, height }) => top + height / 2 > scrollTop + sheet.headHeight);
      const cursor = cellOf(useView.getState().cursor);
      const { left, top } = cursor ? distanceTo(cursor) : { left: 1, top: 1 };
      const first = step && row && { laneId: row.lane.id, stepId: step.id };
      return [first, left === 0 && top === 0 ? cursor : undefined].filter((cell) => cell !== undefined);
    },
    beginAt(cells) {
      const [first] = cells;
      const { across, down } = first ? extentOf(first, now()) : {};
      if (across && down) element()?.scrollTo(across.start - SIZES.head, down.start - now().sheet.headHeight);
      const last = cells.at(-1);
      if (last) element()?.scrollBy(distanceTo(last));
    },
    zoomBy: nothing,
    zoomTo: nothing,
    begin: nothing,
    keepInSight: nothing,
    fit: nothing,
    reveal,
    focus(id) {
      reveal(id);
      const cursor = cursorAt(now().doc, id, useView.getState().cursor);
      if (cursor) setCursor(cursor);
    },
  };
}

type Extent = { readonly start: number; readonly length: number };

/** How far to scroll so that it is in sight; its beginning, where it is longer than there is room. */
function by({ start, length }: Extent, from: number, to: number): number {
  if (start < from) return start - from;
  return Math.max(0, Math.min(start - from, start + length - to));
}

/** Where it is, the ways in which it can be out of sight: heads of steps always are in sight downwards, heads of lanes across. */
function extentOf(what: string | Place, { doc, grid, sheet }: ReturnType<Stage['now']>) {
  const { cursor: near, editing } = useView.getState();
  // A connector is not drawn here: the card that it sets out from stands for it.
  const id = typeof what === 'string' ? (doc.connector.get(what)?.fromCardId ?? what) : undefined;
  const cursor = typeof what === 'string' ? cursorAt(doc, id ?? '', editing ? undefined : near) : what;
  const stage = sheet.stages.find((each) => each.stage.id === id);
  const column = stage?.first ?? grid.stepIndex.get(cursor?.stepId ?? '');
  const row = sheet.rows[grid.laneIndex.get(cursor?.laneId ?? '') ?? -1];
  const cards = row?.cells.get(column ?? -1)?.cards ?? [];
  const above = cards.slice(
    0,
    Math.max(
      0,
      cards.findIndex(({ placed }) => placed.card.id === id),
    ),
  );
  const offset = above.reduce((sum, { height }) => sum + height + SIZES.gap, 0);
  const height = cards.find(({ placed }) => placed.card.id === id)?.height ?? row?.height ?? 0;
  return {
    across: column === undefined ? undefined : { start: leftOf(column), length: SIZES.column },
    down: row && { start: row.top + offset, length: cellOf(cursor) ? height + SIZES.cell : row.height },
  };
}
