// Marks drawn larger or smaller, all of them: lengths, type, strokes and dashes.

import type { Fill, Mark, Point, Rect, Segment, Stroke } from './drawing.ts';
import { round } from './geometry.ts';

/** @param by how many times as large. @param at where the corner of the marks comes to stand. */
export function scaled(mark: Mark, by: number, at: Point = { x: 0, y: 0 }): Mark {
  const x = (value: number) => round(at.x + value * by);
  const y = (value: number) => round(at.y + value * by);
  const box = (rect: Rect): Rect => ({ x: x(rect.x), y: y(rect.y), width: round(rect.width * by), height: round(rect.height * by) });
  const stroke = ({ width, dash, ...rest }: Stroke): Stroke => ({
    ...rest,
    width: width * by,
    ...(dash && { dash: dash.map((length) => length * by) }),
  });
  const fill = (each: Fill): Fill => {
    if (typeof each === 'string') return each;
    return { ...each, from: { x: x(each.from.x), y: y(each.from.y) }, to: { x: x(each.to.x), y: y(each.to.y) } };
  };
  const segment = (each: Segment): Segment => {
    if (each.to === 'close') return each;
    if (each.to !== 'curve') return { to: each.to, x: x(each.x), y: y(each.y) };
    return { to: 'curve', x1: x(each.x1), y1: y(each.y1), x2: x(each.x2), y2: y(each.y2), x: x(each.x), y: y(each.y) };
  };
  switch (mark.type) {
    case 'text':
      return {
        ...mark,
        lines: mark.lines.map((line) => ({ ...line, x: x(line.x), baseline: y(line.baseline) })),
        style: { ...mark.style, size: mark.style.size * by },
      };
    case 'image':
      return { ...mark, rect: box(mark.rect) };
    case 'box':
      return {
        type: 'box',
        rect: box(mark.rect),
        radius: mark.radius * by,
        ...(mark.fill !== undefined && { fill: fill(mark.fill) }),
        ...(mark.stroke && { stroke: stroke(mark.stroke) }),
      };
    case 'path':
      return {
        type: 'path',
        segments: mark.segments.map(segment),
        ...(mark.fill !== undefined && { fill: fill(mark.fill) }),
        ...(mark.stroke && { stroke: stroke(mark.stroke) }),
      };
  }
}
