// How a slide appears piece by piece: what is not yet shown leaves its space, what has been is dimmed, and at the end all of it is lit.

import type { Drawing, Item } from '../layout/drawing.ts';
import type { Reveal } from '../model/entities.ts';

/** Ids of the items of each piece, in the order in which they appear. What is in none is there from the beginning. */
export type Pieces = readonly ReadonlySet<string>[];

export function piecesOf({ items, frame }: Drawing, reveal: Reveal): Pieces {
  if (reveal === 'at-once') return [];
  const content = items.filter(({ role }) => role === 'card' || role === 'score' || role === 'figure' || role === 'curve');
  const groups = new Map<number, Set<string>>();
  for (const item of content) {
    const at = placeOf(item);
    const group = groups.get(at) ?? new Set();
    groups.set(at, group.add(item.id));
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, ids]) => ids);

  function placeOf({ rect, role }: Item): number {
    const row = frame.rows.findIndex(({ y, height }) => rect.y < y + height);
    const column = role === 'curve' ? 0 : frame.columns.findIndex(({ x, width }) => rect.x < x + width);
    if (reveal === 'lanes') return row;
    if (reveal === 'steps') return column;
    return (column * frame.rows.length + row) * items.length + items.findIndex((item) => item.rect === rect);
  }
}

/** How many beats a slide has: one for each piece, and one at the end for all of them. */
export function beatsOf(pieces: Pieces): number {
  return pieces.length > 1 ? pieces.length + 1 : 1;
}

/** @param beat from 0. @param lit what is neither unseen nor dimmed in any case. Items that are as they were are the same objects. */
export function revealed(drawing: Drawing, pieces: Pieces, beat: number, lit: ReadonlySet<string> = new Set()): Drawing {
  if (beat >= beatsOf(pieces) - 1) return drawing;
  const toneOf = (item: Item): Item['tone'] => {
    const ends = item.ends ? [item.ends.from.cardId, item.ends.to.cardId] : [item.id];
    if (lit.has(item.id)) return undefined;
    const at = Math.max(...ends.map((id) => (lit.has(id) ? -1 : pieces.findIndex((piece) => piece.has(id)))));
    return at > beat ? 'unseen' : at >= 0 && at < beat ? 'dim' : undefined;
  };
  return { ...drawing, items: drawing.items.map((item) => toned(item, toneOf(item))) };
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
