// An idea that is dragged from the tray onto the map: the cell that it would come to is lit, and letting go there is one command.

import { refuseCell } from '../../../shared/commands/cards.ts';
import type { Idea } from '../../../shared/model/entities/workshops.ts';
import { type Gesture, type Surface, showMarks, toScreenPoint } from '../../canvas/gesture.ts';
import { indexInCell } from '../../canvas/gestures/move-cards.ts';
import { cellAt, type MapPoint, rectOfCell } from '../../canvas/grid-geometry.ts';
import { sayRefusal } from '../../session/refused.ts';
import { letGo, sortIdea } from './sort-idea.ts';
import { useTray } from './tray-view.ts';

export function carryIdea(idea: Idea, surface: Surface): Gesture {
  const { session, drawing, element } = surface;

  /** Nothing where the pointer is not over the map as it is seen. */
  function planAt(point: MapPoint) {
    const { doc } = session.store.getState();
    const { x, y } = toScreenPoint(point, surface);
    const box = element.getBoundingClientRect();
    const isOver = x >= box.left && x < box.right && y >= box.top && y < box.bottom;
    const cell = isOver ? cellAt(drawing().frame, point) : undefined;
    if (!cell) return undefined;
    const place = { laneId: cell.row.laneId, stepId: cell.column.stepId };
    const outcome = refuseCell(doc, place.laneId, place.stepId);
    const refused = outcome && 'refused' in outcome ? outcome.refused : undefined;
    return { place, drop: [rectOfCell(cell)], refused };
  }

  return {
    cursor: 'grabbing',
    pans: 'inside',
    move(point) {
      useTray.setState({ carried: { idea, at: toScreenPoint(point, surface) } });
      const plan = planAt(point);
      showMarks({ ...(plan && { drop: plan.drop }), refusedAt: plan?.refused && point }, surface);
    },
    end(point) {
      const plan = planAt(point);
      if (plan?.refused) sayRefusal(plan.refused);
      else if (plan) sortIdea(session, idea, plan.place, indexInCell(session.store.getState().doc, drawing().items, plan.place, point.y));
    },
    clear: letGo,
  };
}
