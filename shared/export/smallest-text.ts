// How small the text of a map becomes on its page: whether it can be read at all once it is printed.

import type { Drawing } from '../layout/drawing.ts';

/** In points: what is smaller is hard to read on paper. */
export const READABLE = 6;

/** The size in points of the smallest text of the map as it is on its page; undefined where it has none. */
export function smallestText({ drawing, scale }: { readonly drawing: Pick<Drawing, 'items'>; readonly scale: number }): number | undefined {
  let least = Number.POSITIVE_INFINITY;
  for (const { marks } of drawing.items) {
    for (const mark of marks) if (mark.type === 'text' && mark.lines.length > 0) least = Math.min(least, mark.style.size);
  }
  return least === Number.POSITIVE_INFINITY ? undefined : least * scale;
}
