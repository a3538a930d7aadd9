// Where the keyboard is on the map, and putting it there. Both screens, map and table, show the same cursor; each focuses its own
// element for it (use-cursor-focus.ts).

import { type Doc, find } from '../../shared/model/document.ts';
import { type Cursor, select, useView } from '../canvas/view.ts';

export type Place = { readonly laneId: string; readonly stepId: string };

let wishes = 0;

/** How often the keyboard was sent somewhere: a screen that sees another number than last time moves the focus. */
export function cursorWishes(): number {
  return wishes;
}

/** Sends the keyboard there and selects the thing that it comes to; at a cell as such, nothing. A ghost that it leaves goes. */
export function setCursor(cursor: Cursor): void {
  wishes += 1;
  const { ghost } = useView.getState();
  const isInGhost = ghost !== undefined && (ghost.id === cursor.stepId || ghost.id === cursor.laneId);
  useView.setState({ cursor, anchor: undefined, ghost: isInGhost ? ghost : undefined });
  select(cursor.id === undefined || cursor.id === ghost?.id ? [] : [cursor.id]);
}

/** The keyboard goes along with what it is on; what is selected stays selected. */
export function followCursor(cursor: Cursor): void {
  wishes += 1;
  useView.setState({ cursor });
}

/** More than these are not selected: whatever is selected is drawn, in sight or not. */
const MOST_SELECTED = 500;

/** Sends the keyboard to the first of the things that came, and selects all of them. */
export function comeTo(doc: Doc, ids: readonly string[]): void {
  const first = cursorAt(doc, ids[0] ?? '', undefined);
  if (first) setCursor(first);
  if (ids.length <= MOST_SELECTED) select(ids);
}

/** The cell that the keyboard is in; undefined at heads and connectors. */
export function cellOf(cursor: Cursor | undefined): Place | undefined {
  if (cursor?.laneId === undefined || cursor.stepId === undefined) return undefined;
  return { laneId: cursor.laneId, stepId: cursor.stepId };
}

/** The cursor at a thing. On a card that spans steps it stays in the step by which it came. */
export function cursorAt(doc: Doc, id: string, near: Cursor | undefined): Cursor | undefined {
  const entity = find(doc, id);
  switch (entity?.kind) {
    case 'card':
      return { laneId: entity.laneId, stepId: (near?.id === id && near.stepId) || entity.stepId, id };
    case 'score':
      return { laneId: entity.laneId, stepId: entity.stepId, id };
    case 'step':
      return { stepId: id, id };
    case 'lane':
      return { laneId: id, id };
    case 'stage':
    case 'connector':
      return { id };
    default:
      return undefined;
  }
}
