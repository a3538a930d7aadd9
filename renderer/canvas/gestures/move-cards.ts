// Cards that are dragged to other cells: they follow the pointer, the cells they would land in are shown, and letting go is one command.
// While Alt is held, copies of them are carried instead.

import { type CardMove, refuseCell } from '../../../shared/commands/cards.ts';
import type { Refusal } from '../../../shared/commands/outcome.ts';
import type { Place } from '../../../shared/commands/paste-table.ts';
import type { Item, Rect } from '../../../shared/layout/drawing.ts';
import { type Doc, get } from '../../../shared/model/document.ts';
import { gridOf } from '../../../shared/model/grid.ts';
import { shownToo } from '../../present/shown-too.ts';
import { sayRefusal } from '../../session/refused.ts';
import { copiesOf } from '../copies.ts';
import { type Gesture, type Surface, showMarks } from '../gesture.ts';
import { cellAt, type MapPoint, nearestColumn, rectOfCell, rowAt } from '../grid-geometry.ts';
import { select, useView } from '../view.ts';

/** `first`: the upper left corner of the cells that they would come to. */
type Plan = {
  readonly moves: readonly CardMove[];
  readonly first: Place;
  readonly rects: readonly Rect[];
  readonly refused: Refusal | undefined;
};

/** @param grabbedId the card under the pointer; the others keep their distance from it in steps and lanes. */
export function moveCards(grabbedId: string, cardIds: readonly string[], start: MapPoint, surface: Surface): Gesture {
  const { session, drawing, element } = surface;
  const { doc } = session.store.getState();
  const { steps, stepIndex } = gridOf(doc, useView.getState().mapId);
  const { frame, items } = drawing();
  const inHand = new Set(cardIds);
  // In the order in which they are read: those that come into one cell stay in it.
  const standing = items.filter(({ id, role }) => role === 'card' && inHand.has(id));
  const carried = standing.flatMap(({ id, rect }) => {
    const card = get(doc, 'card', id);
    const column = nearestColumn(frame, rect.x);
    const row = rowAt(frame, rect.y);
    return card && column && row ? [{ card, column: frame.columns.indexOf(column), row: frame.rows.indexOf(row) }] : [];
  });
  const [columnsOfAll, rowsOfAll] = [carried.map(({ column }) => column), carried.map(({ row }) => row)];

  /** As far as there is a place for each. */
  function within(by: number, places: readonly number[], count: number): number {
    return Math.max(-Math.min(...places), Math.min(count - 1 - Math.max(...places), by));
  }

  function planAt(point: MapPoint): Plan | undefined {
    const from = cellAt(frame, start);
    const to = cellAt(frame, point);
    if (!from || !to) return undefined;
    const across = within(frame.columns.indexOf(to.column) - frame.columns.indexOf(from.column), columnsOfAll, frame.columns.length);
    const down = within(frame.rows.indexOf(to.row) - frame.rows.indexOf(from.row), rowsOfAll, frame.rows.length);
    const moves: CardMove[] = [];
    const rects: Rect[] = [];
    let refused: Refusal | undefined;
    for (const { card, ...at } of carried) {
      const was = frame.columns[at.column];
      const column = frame.columns[at.column + across];
      const row = frame.rows[at.row + down];
      if (!was || !column || !row) continue;
      rects.push(rectOfCell({ column, row }));
      // A card that is cut at the edge of what is shown begins before the column that it is seen in.
      const by = (stepIndex.get(column.stepId) ?? 0) - (stepIndex.get(was.stepId) ?? 0);
      const stepId = steps[Math.max(0, (stepIndex.get(card.stepId) ?? 0) + by)]?.id ?? card.stepId;
      const { laneId } = row;
      const outcome = refuseCell(doc, laneId, stepId);
      if (outcome && 'refused' in outcome) refused = outcome.refused;
      const index = cardIds.length === 1 ? indexInCell(doc, items, { laneId, stepId }, point.y, grabbedId) : undefined;
      const isElsewhere = card.laneId !== laneId || card.stepId !== stepId;
      if (isElsewhere || index !== undefined) moves.push({ cardId: card.id, laneId, stepId, ...(index !== undefined && { index }) });
    }
    const first = {
      laneId: frame.rows[Math.min(...rowsOfAll) + down]?.laneId ?? to.row.laneId,
      stepId: frame.columns[Math.min(...columnsOfAll) + across]?.stepId ?? to.column.stepId,
    };
    return { moves, first, rects, refused };
  }

  // Set on what is held alone: on the canvas, every element of the map would have its style computed anew with each move.
  const held = cardIds.flatMap((id) => element.querySelector<HTMLElement>(`.item:has(> [data-item="${CSS.escape(id)}"])`) ?? []);

  function copyTo({ first }: Plan): void {
    const copies = copiesOf(cardIds, first, session);
    const refused = copies && session.dispatchAll(shownToo(session.store.getState().doc, copies.commands), 'undo.duplicate');
    sayRefusal(refused);
    if (copies && !refused) select(copies.ids);
  }

  return {
    cursor: 'grabbing',
    move(point, delta, { altKey }) {
      if (useView.getState().inHand.size === 0) useView.setState({ inHand });
      for (const { style } of held) {
        style.setProperty('--hand-x', `${delta.x}px`);
        style.setProperty('--hand-y', `${delta.y}px`);
      }
      const plan = planAt(point);
      showMarks({ ...(plan && { drop: plan.rects }), ...(altKey && { staying: standing }), refusedAt: plan?.refused && point }, surface);
    },
    end(point, { altKey }) {
      const plan = planAt(point);
      if (!plan) return;
      if (altKey && !plan.refused) copyTo(plan);
      else sayRefusal(plan.refused ?? session.dispatch({ type: 'moveCards', moves: plan.moves }, 'undo.move-cards'));
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

/** The place among the other cards of a cell of what is let go there at that height. @param grabbedId the card itself, where it is one. */
export function indexInCell(doc: Doc, items: readonly Item[], { laneId, stepId }: Place, y: number, grabbedId?: string): number {
  const isOther = (id: string) => {
    const card = id === grabbedId ? undefined : get(doc, 'card', id);
    return card !== undefined && card.laneId === laneId && card.stepId === stepId;
  };
  return items.filter(({ id, rect }) => rect.y + rect.height / 2 < y && isOther(id)).length;
}
