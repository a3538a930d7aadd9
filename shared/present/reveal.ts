// How a slide appears piece by piece: what is not yet shown leaves its space, what has been is dimmed, and at the end all of it is lit. Heads,
// zones and the three lines are the stage and stand from the beginning; a curve grows with its scores.

import { cutCurve } from '../layout/curve-path.ts';
import type { Drawing, Item, Mark } from '../layout/drawing.ts';
import { right } from '../layout/geometry.ts';
import type { Stop } from '../model/entities/show.ts';

/**
 * Ids of the items of each piece, in the order in which they appear: each in one; what is in none is there from the beginning. A last
 * piece may name some of them again: what the stop is about stands out at the end.
 */
export type Pieces = readonly ReadonlySet<string>[];

export function piecesOf(drawing: Drawing, { reveal = 'at-once', aboutIds = [] }: Pick<Stop, 'reveal' | 'aboutIds'>): Pieces {
  const content = drawing.items.filter(({ role }) => role === 'card' || role === 'score' || role === 'figure' || role === 'curve');
  const all = new Set(content.map(({ id }) => id));
  const pieces = reveal === 'at-once' ? [all] : inOrder(drawing, content, reveal);
  const about = new Set(content.flatMap((item) => (isAbout(drawing, item, aboutIds) ? [item.id] : [])));
  if (about.size > 0 && about.size < all.size) return [...pieces, about];
  return reveal === 'at-once' ? [] : pieces;
}

/** Of a step it is about all that stands there. */
function isAbout(drawing: Drawing, item: Item, aboutIds: readonly string[]): boolean {
  if (aboutIds.includes(item.id)) return true;
  const { columns } = drawing.frame;
  return item.role !== 'curve' && aboutIds.includes(columns[cellOf(drawing, item).column]?.stepId ?? '');
}

function cellOf({ frame }: Drawing, { rect }: Item): { readonly row: number; readonly column: number } {
  const x = rect.x + Math.min(rect.width, frame.columns[0]?.width ?? 0) / 2;
  return {
    row: frame.rows.findIndex(({ y, height }) => rect.y < y + height),
    column: Math.max(
      0,
      frame.columns.findIndex((column) => x < right({ ...rect, ...column })),
    ),
  };
}

/** Lane by lane from the customer down; or step by step, and within a step from the customer down. */
function inOrder(drawing: Drawing, content: readonly Item[], reveal: 'lanes' | 'steps' | 'cards'): Pieces {
  const rows = drawing.frame.rows.length;
  const keys = content.map((item, index) => {
    const { row, column } = cellOf(drawing, item);
    if (reveal === 'lanes') return row;
    if (reveal === 'steps') return column;
    // The scores of a step are one thing to see, however many they are.
    return (column * rows + row) * content.length + (item.role === 'score' ? 0 : index);
  });
  const groups = new Map<number, Set<string>>();
  content.forEach((item, index) => {
    const key = item.role === 'curve' ? Math.min(...keys.filter((_, at) => isOn(drawing, content[at], item))) : (keys[index] ?? 0);
    groups.set(key, (groups.get(key) ?? new Set()).add(item.id));
  });
  return [...groups].sort(([a], [b]) => a - b).map(([, ids]) => ids);
}

/** A score of the lane of the curve. */
function isOn(drawing: Drawing, item: Item | undefined, curve: Item): boolean {
  return item?.role === 'score' && cellOf(drawing, item).row === cellOf(drawing, curve).row;
}

/** How many beats a slide has: one for each piece, and one at the end for all of them. */
export function beatsOf(pieces: Pieces): number {
  return pieces.length > 1 ? pieces.length + 1 : 1;
}

/** @param beat from 0. @param lit what is neither unseen nor dimmed in any case. Items that are as they were are the same objects. */
export function revealed(drawing: Drawing, pieces: Pieces, beat: number, lit: ReadonlySet<string> = new Set()): Drawing {
  if (beat >= beatsOf(pieces) - 1) return drawing;
  const appears = new Map<string, number>();
  pieces.forEach((piece, at) => {
    for (const id of piece) if (!appears.has(id)) appears.set(id, at);
  });
  const atOf = (id: string) => (lit.has(id) ? -1 : (appears.get(id) ?? -1));
  const toneAt = (at: number, ids: readonly string[]): Item['tone'] => {
    if (at > beat) return 'unseen';
    return at < 0 || at === beat || ids.some((id) => pieces[beat]?.has(id)) ? undefined : 'dim';
  };
  const grown = (curve: Item): Item => {
    const scores = drawing.items.filter((item) => isOn(drawing, item, curve));
    const seen = scores.filter(({ id }) => atOf(id) <= beat);
    const last = Math.max(atOf(curve.id), ...seen.map(({ id }) => atOf(id)));
    const reach = Math.max(0, ...seen.map((score) => right({ ...score.rect, ...drawing.frame.columns[cellOf(drawing, score).column] })));
    return toned(seen.length < scores.length ? cutAt(curve, reach) : curve, toneAt(last, [curve.id]));
  };
  return {
    ...drawing,
    items: drawing.items.map((item) => {
      if (lit.has(item.id)) return item;
      if (item.role === 'curve') return grown(item);
      const ids = item.ends ? [item.ends.from.cardId, item.ends.to.cardId] : [item.id];
      return toned(item, toneAt(Math.max(...ids.map(atOf)), ids));
    }),
  };
}

const known = new WeakMap<Item, { readonly unseen?: Item; readonly dim?: Item }>();

function toned(item: Item, tone: Item['tone']): Item {
  if (tone === undefined) return item;
  const before = known.get(item)?.[tone];
  if (before) return before;
  const made = { ...item, tone };
  known.set(item, { ...known.get(item), [tone]: made });
  return made;
}

const cut = new WeakMap<Item, { readonly reach: number; readonly item: Item }>();

/** A curve as far as it has been told. @param reach in the coordinates of the drawing. */
function cutAt(curve: Item, reach: number): Item {
  const before = cut.get(curve);
  if (before?.reach === reach) return before.item;
  const item = { ...curve, marks: curve.marks.flatMap((mark) => cutMark(mark, reach - curve.rect.x)) };
  cut.set(curve, { reach, item });
  return item;
}

/** Its line, or the area between it and the axis, which is closed by straight lines. */
function cutMark(mark: Mark, to: number): readonly Mark[] {
  if (mark.type !== 'path') return [mark];
  const straight = mark.segments.findIndex((segment) => segment.to === 'line');
  const segments = cutCurve(straight < 0 ? mark.segments : mark.segments.slice(0, straight), 0, to);
  const [first, last, axis] = [segments[0], segments.at(-1), mark.segments[straight]];
  if (!first || !last || !('x' in first) || !('x' in last)) return [];
  if (!axis || !('y' in axis)) return [{ ...mark, segments }];
  const down = [last.x, first.x].map((x) => ({ to: 'line', x, y: axis.y }) as const);
  return [{ ...mark, segments: [...segments, ...down, { to: 'close' }] }];
}
