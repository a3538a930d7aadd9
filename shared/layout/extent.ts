// How far an item is painted, which may be beyond its rectangle: whether any of it meets a part of the map.

import type { Item, Mark, Rect } from './drawing.ts';
import { bottom, right } from './geometry.ts';

const known = new WeakMap<Item, Rect>();

/** Around all that is painted of it; not the smallest where text is. */
export function extentOf(item: Item): Rect {
  const before = known.get(item);
  if (before) return before;
  const { rect, marks } = item;
  let [left, top, rightmost, lowest] = [0, 0, rect.width, rect.height];
  for (const mark of marks) {
    const own = extentOfMark(mark);
    left = Math.min(left, own.x);
    top = Math.min(top, own.y);
    rightmost = Math.max(rightmost, right(own));
    lowest = Math.max(lowest, bottom(own));
  }
  const extent = { x: rect.x + left, y: rect.y + top, width: rightmost - left, height: lowest - top };
  known.set(item, extent);
  return extent;
}

function extentOfMark(mark: Mark): Rect {
  switch (mark.type) {
    case 'box':
      return around(mark.rect, mark.stroke?.width);
    case 'image':
      return mark.rect;
    case 'path': {
      // Handles stand no nearer than the curve.
      const xs = mark.segments.flatMap((segment) =>
        segment.to === 'close' ? [] : 'x1' in segment ? [segment.x1, segment.x2, segment.x] : [segment.x],
      );
      const ys = mark.segments.flatMap((segment) =>
        segment.to === 'close' ? [] : 'y1' in segment ? [segment.y1, segment.y2, segment.y] : [segment.y],
      );
      return xs.length === 0 ? NOTHING : around(between(least(xs), least(ys), most(xs), most(ys)), mark.stroke?.width);
    }
    case 'text': {
      const { size } = mark.style;
      // No character is wider than two of its size, and those with marks are not wider for them.
      const widths = mark.lines.map(({ text }) => text.length * size * 2);
      const before = { left: 0, middle: 0.5, right: 1 }[mark.align];
      const lefts = mark.lines.map(({ x }, index) => x - (widths[index] ?? 0) * before);
      const rights = lefts.map((x, index) => x + (widths[index] ?? 0));
      const baselines = mark.lines.map(({ baseline }) => baseline);
      if (lefts.length === 0) return NOTHING;
      return between(least(lefts), least(baselines) - 1.5 * size, most(rights), most(baselines) + size);
    }
  }
}

const NOTHING: Rect = { x: 0, y: 0, width: 0, height: 0 };

function between(left: number, top: number, rightmost: number, lowest: number): Rect {
  return { x: left, y: top, width: rightmost - left, height: lowest - top };
}

function around({ x, y, width, height }: Rect, stroke = 0): Rect {
  return { x: x - stroke, y: y - stroke, width: width + 2 * stroke, height: height + 2 * stroke };
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b));
}

function most(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b));
}
