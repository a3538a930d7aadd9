// From one map of the project to another: each is found again as it was left, and one that a link led to leads back.

import type { Place } from '../grid/cursor.ts';
import { isGrid } from '../views/screens.ts';
import type { Viewport } from './grid-geometry.ts';
import { type Cursor, select, useView } from './view.ts';

/** How a map was left. */
export type Left = {
  readonly viewId?: string | undefined;
  readonly cursor?: Cursor | undefined;
  readonly selection?: ReadonlySet<string>;
  readonly viewport?: Viewport;
  /** What was in sight, on whichever screen: see Handover. */
  readonly cellsInSight?: readonly Place[] | undefined;
};

/** Where a link was followed from. */
export type Turn = { readonly mapId: string; readonly cardId: string };

const NOTHING: ReadonlySet<string> = new Set();

export function showMap(mapId: string): void {
  turnTo(mapId, []);
}

/** Leaves word of how to come back. */
export function followLink(cardId: string, linkedMapId: string): void {
  const { mapId, trail } = useView.getState();
  turnTo(linkedMapId, [...trail, { mapId, cardId }]);
}

/** To the card whose link was followed last. */
export function goBack(): void {
  const { trail } = useView.getState();
  const last = trail.at(-1);
  if (!last) return;
  turnTo(last.mapId, trail.slice(0, -1));
  if (isGrid(useView.getState().screen)) select([last.cardId]);
}

/** Through a saved view, or, where none is named, at everything. What is selected is let go: nothing is ever changed unseen. */
export function lookThrough(viewId: string | undefined): void {
  if (useView.getState().viewId === viewId) return;
  select([]);
  useView.setState({ viewId, anchor: undefined });
}

/** Where the map that is shown has gone, the one that was left last, of those that are there. */
export function showAnother(mapIds: readonly string[]): void {
  const { left } = useView.getState();
  const mapId = [...left.keys()].findLast((id) => mapIds.includes(id)) ?? mapIds[0];
  if (mapId !== undefined) showMap(mapId);
}

export function rememberLeft(mapId: string, seen: Pick<Left, 'viewport' | 'cellsInSight'>): void {
  useView.setState(({ left }) => ({ left: remembered(left, mapId, seen) }));
}

/** The latest comes last. */
function remembered(left: ReadonlyMap<string, Left>, mapId: string, how: Left): ReadonlyMap<string, Left> {
  const before = left.get(mapId);
  const others = [...left].filter(([id]) => id !== mapId);
  return new Map([...others, [mapId, { ...before, ...how }]]);
}

/** Where the grid is out of sight, nothing is selected on it: nothing is ever changed unseen. */
function turnTo(mapId: string, trail: readonly Turn[]): void {
  const now = useView.getState();
  if (now.mapId === mapId) return;
  const { viewId, cursor, selection } = now;
  const there = now.left.get(mapId);
  const isSeen = isGrid(now.screen);
  useView.setState({
    mapId,
    trail,
    left: remembered(now.left, now.mapId, { viewId, cursor, selection }),
    viewId: there?.viewId,
    cursor: isSeen ? there?.cursor : undefined,
    selection: (isSeen && there?.selection) || NOTHING,
    ghost: undefined,
    anchor: undefined,
    connecting: undefined,
    editing: undefined,
    preview: [],
    whatIf: undefined,
    hoveredId: undefined,
    hoveredCell: undefined,
  });
}
