// Small facts about points, rectangles and strokes that several parts of layout share.

import type { Mark, Point, Rect, Segment } from './drawing.ts';

export function bottom(rect: Rect): number {
  return rect.y + rect.height;
}

export function right(rect: Rect): number {
  return rect.x + rect.width;
}

export function overlap(a: Rect, b: Rect): boolean {
  return a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);
}

/** Also where one only touches the other, or has no area. */
export function meet(a: Rect, b: Rect): boolean {
  return a.x <= right(b) && b.x <= right(a) && a.y <= bottom(b) && b.y <= bottom(a);
}

/** The smallest rectangle around the points. */
export function boundsOf(points: readonly Point[]): Rect {
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

export function polyline(points: readonly Point[], isClosed = false): readonly Segment[] {
  const segments: Segment[] = points.map(({ x, y }, index) => ({ to: index === 0 ? 'move' : 'line', x, y }));
  return isClosed ? [...segments, { to: 'close' }] : segments;
}

/** A circle as four Bézier quarters; 0.5523 is the handle length that keeps the radius within 0.03 %. */
export function circle(cx: number, cy: number, r: number): readonly Segment[] {
  const k = 0.5523 * r;
  return [
    { to: 'move', x: cx + r, y: cy },
    { to: 'curve', x1: cx + r, y1: cy + k, x2: cx + k, y2: cy + r, x: cx, y: cy + r },
    { to: 'curve', x1: cx - k, y1: cy + r, x2: cx - r, y2: cy + k, x: cx - r, y: cy },
    { to: 'curve', x1: cx - r, y1: cy - k, x2: cx - k, y2: cy - r, x: cx, y: cy - r },
    { to: 'curve', x1: cx + k, y1: cy - r, x2: cx + r, y2: cy - k, x: cx + r, y: cy },
    { to: 'close' },
  ];
}

export function diamond(cx: number, cy: number, r: number): readonly Segment[] {
  return polyline(
    [
      { x: cx, y: cy - r },
      { x: cx + r, y: cy },
      { x: cx, y: cy + r },
      { x: cx - r, y: cy },
    ],
    true,
  );
}

/** Where the baseline of each line stands, for lines stacked from `top`. Inter's capitals are 0.727 of the size. */
export function baselines(top: number, size: number, leading: number, count: number): readonly number[] {
  const height = size * leading;
  return Array.from({ length: count }, (_, index) => round(top + index * height + height / 2 + size * 0.3635));
}

/** Lines of text in one mark, from `top` downwards. `x` is the left edge, middle or right edge by `align`. */
export function textMark(
  lines: readonly string[],
  at: { readonly x: number; readonly top: number; readonly leading: number },
  style: Extract<Mark, { type: 'text' }>['style'],
  colour: Extract<Mark, { type: 'text' }>['colour'],
  align: 'left' | 'middle' | 'right' = 'left',
): Mark {
  const ys = baselines(at.top, style.size, at.leading, lines.length);
  return { type: 'text', lines: lines.map((text, index) => ({ x: at.x, baseline: ys[index] ?? 0, text })), style, colour, align };
}

/** To the hundredth: enough for every output, and the same text on every machine. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
