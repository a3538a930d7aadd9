// The keyboard is always somewhere: in the first cell to begin with, at what is chosen elsewhere, and in the cell of what has gone; and
// what has gone is not selected.

import { useEffect, useLayoutEffect } from 'react';
import { find } from '../../shared/model/document.ts';
import { select, useView } from '../canvas/view.ts';
import { useProject, useShownDoc, useShownGrid } from '../session/use-session.tsx';
import { cellOf, followCursor } from './cursor.ts';
import { cursorFollows } from './grid-keys.ts';
import { enterCell, openLanes } from './walk.ts';

/** `isOptional`: it may be nowhere, as long as nobody took it there. */
export function useKeepCursor(isOptional = false): void {
  const { session } = useProject();
  const doc = useShownDoc();
  const grid = useShownGrid();
  const cursor = useView((view) => view.cursor);
  const selection = useView((view) => view.selection);
  const isEditing = useView((view) => view.editing !== undefined);
  const isDialogOpen = useView((view) => view.dialog !== undefined);

  useLayoutEffect(() => {
    const [only] = selection;
    if (only !== undefined && selection.size === 1) cursorFollows(only, session);
  }, [selection, session]);

  useEffect(() => {
    // A draft is selected before it is there.
    if (isEditing && useView.getState().editing?.draft) return;
    const there = [...selection].filter((id) => find(doc, id));
    if (there.length < selection.size) select(there);
  }, [doc, selection, isEditing]);

  useLayoutEffect(() => {
    if (isEditing || (isOptional && !cursor)) return;
    const { id, laneId, stepId } = cursor ?? {};
    const hasCell = (laneId === undefined || grid.laneIndex.has(laneId)) && (stepId === undefined || grid.stepIndex.has(stepId));
    if (cursor && hasCell && (id === undefined ? cellOf(cursor) !== undefined : find(doc, id) !== undefined)) return;
    const lanes = openLanes(grid);
    const lane = lanes.find((each) => each.id === laneId) ?? lanes[0];
    const step = grid.steps.find((each) => each.id === stepId) ?? grid.steps[0];
    if (!lane || !step) {
      if (cursor) useView.setState({ cursor: undefined });
      return;
    }
    const place = { laneId: lane.id, stepId: step.id };
    useView.setState({ cursor: enterCell(doc, grid, place, 0) });
  }, [doc, grid, cursor, isEditing, isOptional]);

  // What had the focus has gone, a dialog has closed that cannot give it back, or the project has just opened: nobody has it, so the
  // cursor does. Tried once for a place: where nothing is drawn that could have the focus, it would be tried for ever.
  const place = cursor && `${cursor.laneId} ${cursor.stepId} ${cursor.id}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the document or the place is another
  useEffect(() => {
    if (isEditing || isDialogOpen) return;
    const frame = requestAnimationFrame(() => {
      const { cursor: there } = useView.getState();
      if (there && document.activeElement === document.body) followCursor({ ...there });
    });
    return () => cancelAnimationFrame(frame);
  }, [doc, place, isEditing, isDialogOpen]);
}
