// What of the view the table shows in its heads and cells: where the keyboard is, what is selected, written, found, or about to come.

import type { Range } from '../../../shared/commands/copy.ts';
import type { PictureTarget } from '../../actions/pictures.ts';
import { useGestureMarks } from '../../canvas/gesture.ts';
import { type Cursor, type Editing, useView } from '../../canvas/view.ts';
import { type HitIds, useHitIds } from '../../find/find.ts';
import { cellOf, type Place } from '../../grid/cursor.ts';
import { useShownGrid } from '../../session/use-session.tsx';

export type Shown = {
  readonly cursor: Cursor | undefined;
  readonly selection: ReadonlySet<string>;
  readonly editing: Editing | undefined;
  readonly hits: HitIds;
  /** The card that a connector is being drawn from. */
  readonly fromCardId: string | undefined;
  /** Where a picture would be let go. */
  readonly drop: PictureTarget | undefined;
  /** A range of several cells: places of its lanes and steps, the first and the last. */
  readonly range: { readonly rows: readonly [number, number]; readonly columns: readonly [number, number] } | undefined;
};

export function useShown(drop: PictureTarget | undefined): Shown {
  const cursor = useView((view) => view.cursor);
  const anchor = useView((view) => view.anchor);
  const selection = useView((view) => view.selection);
  const editing = useView((view) => view.editing);
  const fromCardId = useView((view) => view.connecting?.fromCardId);
  const hits = useHitIds();
  const filled = useGestureMarks((marks) => marks.filled);
  const { laneIndex, stepIndex } = useShownGrid();
  const [from, to] = filled ? [cornerOf(filled, 0), cornerOf(filled, -1)] : [anchor, cellOf(cursor)];
  const between = (one = 0, other = 0) => [Math.min(one, other), Math.max(one, other)] as const;
  const range = from &&
    to && {
      rows: between(laneIndex.get(from.laneId), laneIndex.get(to.laneId)),
      columns: between(stepIndex.get(from.stepId), stepIndex.get(to.stepId)),
    };
  return { cursor, selection, editing, hits, fromCardId, drop, range };
}

function cornerOf({ laneIds, stepIds }: Range, at: 0 | -1): Place | undefined {
  const [laneId, stepId] = [laneIds.at(at), stepIds.at(at)];
  return laneId === undefined || stepId === undefined ? undefined : { laneId, stepId };
}

/** What is about a card or a head just now, as classes of its element. */
export function signOf(id: string, { selection, fromCardId, drop }: Shown): string {
  const signs = [selection.has(id) && 'selected', fromCardId === id && 'from', drop?.cardId === id && 'drop'];
  return signs.map((sign) => (sign ? ` is-${sign}` : '')).join('');
}
