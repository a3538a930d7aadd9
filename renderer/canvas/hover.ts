// What the pointer rests on, without a button down: the thing that has its handles out, the cell that offers to be written in, the place
// between heads that offers a "+".

import { type Gap, laneGaps, nearestGap, stepGaps } from './gaps.ts';
import { pointOf, type Surface } from './gesture.ts';
import { cellAt, toMapPoint } from './grid-geometry.ts';
import { useView } from './view.ts';

/** Pixels from the edge of a head within which it offers a "+". */
const NEAR = 12;

export function onPointerMove(event: PointerEvent, surface: Surface): void {
  if (event.buttons !== 0) return;
  const target = event.target as Element;
  hoverThing(target);
  if (!target.closest('.cell-hint')) hoverCell(target, event, surface);
  if (!target.closest('.add-between')) hoverGap(target.closest('button') ? undefined : gapAt(event, surface));
}

export function onPointerLeave(): void {
  hoverGap(undefined);
}

/** A thing stays hovered while the pointer is on its handles, and right after a gesture ended on it. */
function hoverThing(target: Element): void {
  const id =
    target.closest('[data-of]')?.getAttribute('data-of') ??
    target.closest('[data-role="card"], [data-role="connector"]')?.getAttribute('data-item') ??
    undefined;
  if (id !== useView.getState().hoveredId) useView.setState({ hoveredId: id });
}

function hoverCell(target: Element, event: PointerEvent, surface: Surface): void {
  const { hoveredCell } = useView.getState();
  const isGround = target.closest('[data-of], [data-item], button, textarea:not(.cell-field)') === null;
  const under = isGround ? cellAt(surface.drawing().frame, pointOf(event, surface)) : undefined;
  const cell = under?.row.isCollapsed ? undefined : under;
  if (cell?.row.laneId === hoveredCell?.laneId && cell?.column.stepId === hoveredCell?.stepId) return;
  useView.setState({ hoveredCell: cell && { laneId: cell.row.laneId, stepId: cell.column.stepId } });
}

function hoverGap(gap: Gap | undefined): void {
  const { hoveredGap } = useView.getState();
  if (gap?.kind !== hoveredGap?.kind || gap?.at !== hoveredGap?.at) useView.setState({ hoveredGap: gap });
}

/** Heads stay in sight: where they are on screen is not where they are on the map. */
function gapAt(event: PointerEvent, { session, drawing, viewport, element }: Surface): Gap | undefined {
  const box = element.getBoundingClientRect();
  const now = viewport();
  const [x, y] = [event.clientX - box.left, event.clientY - box.top];
  const { frame } = drawing();
  const isIn = (at: number, from: number, size: number) => at >= Math.max(from, 0) && at < Math.max(from, 0) + size * now.zoom;
  const [isTop, isLeft] = [isIn(y, now.y, frame.headHeight), isIn(x, now.x, frame.headWidth)];
  if (isTop === isLeft) return undefined;
  const { doc } = session.store.getState();
  const { mapId } = useView.getState();
  const point = toMapPoint(x, y, now);
  const reach = NEAR / now.zoom;
  return isTop ? nearestGap(stepGaps(doc, mapId, frame), point.x, reach) : nearestGap(laneGaps(doc, mapId, frame), point.y, reach);
}
