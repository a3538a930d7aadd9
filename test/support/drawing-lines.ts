// A Drawing as text that is read in review, a line an item.

import type { Drawing, Item } from '../../shared/layout/drawing.ts';
import { round } from '../../shared/layout/geometry.ts';
import { lineOf } from './connector-laws.ts';

export function toLines(drawing: Drawing): string {
  const { bounds, items, reading } = drawing;
  return [`${bounds.width} × ${bounds.height}`, ...items.map(toLine), `read: ${reading.join(' ')}`, ''].join('\n');
}

export function toLine(item: Item): string {
  const { id, role, rect, marks, ends } = item;
  const texts = marks.flatMap((mark) => (mark.type === 'text' ? mark.lines.map((line) => `${line.text} @${line.x},${line.baseline}`) : []));
  const shapes = marks.map((mark) => (mark.type === 'path' ? `path${mark.segments.length}` : mark.type)).join(' ');
  const way = ends
    ? ` ${ends.from.side}→${ends.to.side} ${lineOf(item)
        .map(({ x, y }) => `${round(x)},${round(y)}`)
        .join(' ')}`
    : '';
  const said = texts.length > 0 ? ` | ${texts.join(' / ')}` : '';
  return `${role} ${id} ${rect.x},${rect.y} ${rect.width}×${rect.height}${way} [${shapes}]${said}`;
}
