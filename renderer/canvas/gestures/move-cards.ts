// Cards that are dragged to other cells: they follow the pointer, the cells they would land in are shown, and letting go is one command.

import { type CardMove, refuseCell } from '../../../shared/commands/cards.ts';
import type { Refusal } from '../../../shared/commands/outcome.ts';
import type { Rect } from '../../../shared/layout/drawing.ts';
import { get } from '../../../shared/model/document.ts';
import { gridOf } from '../../../shared/model/grid.ts';
import { sayRefusal } from '../../session/refused.ts';
import { type Gesture, type Surface, showMarks } from '../gesture.ts';
import { cellAt, type MapPoint } from '../grid-geometry.ts';
import { useView } from '../view.ts';

type Plan = { readonly moves: readonly CardMove[]; readonly rects: readonly Rect[]; readonly refused: Refusal | undefined };

/** @param grabbedId the card under the pointer; the others keep their distance from it in steps and lanes. */
export function moveCards(grabbedId: string, cardIds: readonly string[], start: MapPoint, surface: Surface): Gesture {
  const { session, drawing, element } = surface;
  const { doc } = session.store.getState();
  const { mapId } = useView.getState();

  function planAt(point: MapPoint): Plan | undefined {
    const { frame, items } = drawing();
    const from = cellAt(frame, start);
    const to = cellAt(frame, point);
    if (!from || !to) return undefined;
    const grid = gridOf(doc, mapId);
    const byStep = frame.columns.indexOf(to.column) - frame.columns.indexOf(from.column);
    const byLane = frame.rows.indexOf(to.row) - frame.rows.indexOf(from.row);
    const moves: CardMove[] = [];
    const rects: Rect[] = [];
    let refused: Refusal | undefined;
    for (const cardId of cardIds) {
      const card = get(doc, 'card', cardId);
      const step = grid.steps[Math.max(0, Math.min(grid.steps.length - 1, (grid.stepIndex.get(card?.stepId ?? '') ?? 0) + byStep))];
      const lane = grid.lanes[Math.max(0, Math.min(grid.lanes.length - 1, (grid.laneIndex.get(card?.laneId ?? '') ?? 0) + byLane))];
      if (!card || !step || !lane) continue;
      const outcome = refuseCell(doc, lane.id, step.id);
      if (outcome && 'refused' in outcome) refused = outcome.refused;
      const column = frame.columns.find((each) => each.stepId === step.id);
      const row = frame.rows.find((each) => each.laneId === lane.id);
      if (column && row) rects.push({ x: column.x, y: row.y, width: column.width, height: row.height });
      const isElsewhere = card.laneId !== lane.id || card.stepId !== step.id;
      const index = cardId === grabbedId && cardIds.length === 1 ? indexAt(cardId, lane.id, step.id, point.y) : undefined;
      if (isElsewhere || index !== undefined)
        moves.push({ cardId, laneId: lane.id, stepId: step.id, ...(index !== undefined && { index }) });
    }
    return { moves, rects, refused };

    /** The place among the other cards of the cell that the pointer is over. */
    function indexAt(cardId: string, laneId: string, stepId: string, y: number): number {
      const others = [...doc.card.values()].filter((card) => card.laneId === laneId && card.stepId === stepId && card.id !== cardId);
      const standing = new Set(others.map((card) => card.id));
      return items.filter((item) => standing.has(item.id) && item.rect.y + item.rect.height / 2 < y).length;
    }
  }

  // Set on what is held alone: on the canvas, every element of the map would have its style computed anew with each move.
  const held = cardIds.flatMap((id) => element.querySelector<HTMLElement>(`.item:has(> [data-item="${CSS.escape(id)}"])`) ?? []);

  return {
    cursor: 'grabbing',
    move(point, delta) {
      if (useView.getState().inHand.size === 0) useView.setState({ inHand: new Set(cardIds) });
      for (const { style } of held) {
        style.setProperty('--hand-x', `${delta.x}px`);
        style.setProperty('--hand-y', `${delta.y}px`);
      }
      const plan = planAt(point);
      showMarks({ ...(plan && { drop: plan.rects }), refusedAt: plan?.refused && point }, surface);
    },
    end(point) {
      const plan = planAt(point);
      if (!plan) return;
      sayRefusal(plan.refused ?? session.dispatch({ type: 'moveCards', moves: plan.moves }, 'undo.move-cards'));
    },
    clear() {
      useView.setState({ inHand: new Set() });
      for (const { style } of held) {
        style.removeProperty('--hand-x');
        style.removeProperty('--hand-y');
      }
    },
  };
}
