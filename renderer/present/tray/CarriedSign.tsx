// An idea in hand: a slip beside the pointer, or the cell that keys have chosen, lit like the one that a card would be let go in.

import { useEffect } from 'react';
import { refuseCell } from '../../../shared/commands/cards.ts';
import type { ActionContext } from '../../actions/action.ts';
import { sayCell } from '../../canvas/fields/CellField.tsx';
import { useGestureMarks } from '../../canvas/gesture.ts';
import { rectOfCell } from '../../canvas/grid-geometry.ts';
import type { Place } from '../../grid/cursor.ts';
import { gridNow } from '../../grid/grid-now.ts';
import { useDoc, useDrawing } from '../../session/use-session.tsx';
import { announce } from '../../ui/announce.tsx';
import { useSay } from '../../ui/language.tsx';
import { letGo } from './sort-idea.ts';
import { useTray } from './tray-view.ts';

export function CarriedSign({ context }: { readonly context: ActionContext }) {
  const carried = useTray((tray) => tray.carried);
  // What is in hand is let go where the tray is closed.
  useEffect(() => letGo, []);
  if (!carried) return null;
  if ('place' in carried) return <ChosenCell context={context} place={carried.place} />;
  return (
    <p className="tray-slip" style={{ left: carried.at.x, top: carried.at.y }} aria-hidden>
      {carried.idea.text}
    </p>
  );
}

function ChosenCell({ context, place }: { readonly context: ActionContext; readonly place: Place }) {
  const say = useSay();
  const doc = useDoc();
  const { frame } = useDrawing();
  const { session, canvas } = context;
  const row = frame.rows.find(({ laneId }) => laneId === place.laneId);
  const column = frame.columns.find(({ stepId }) => stepId === place.stepId);
  useEffect(() => {
    if (!row || !column) {
      letGo();
      return;
    }
    const rect = rectOfCell({ row, column });
    const isRefused = refuseCell(doc, row.laneId, column.stepId) !== undefined;
    const middle = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    useGestureMarks.setState({ drop: [rect], refusedAt: isRefused ? middle : undefined }, true);
    return () => useGestureMarks.setState({}, true);
  }, [doc, row, column]);
  useEffect(() => {
    canvas.reveal(place);
    announce(sayCell(doc, gridNow(session).grid, place, say));
  }, [canvas, session, doc, place, say]);
  return null;
}
