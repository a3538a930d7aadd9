// What differs from another map, marked on a Drawing that is finished but for it: an outline with a stroke of its own around what came, went
// or changed, a badge with a sign, the word in its name, and under the map what the signs mean. Moves nothing.

import { DIFFERENCE_KINDS, type DifferenceKind } from '../analysis/comparison/compare.ts';
import type { Say } from '../text/text.ts';
import type { Drawing, Item, Mark, Point, Rect, Segment, Stroke } from './drawing.ts';
import { bottom, circle, overlap, polyline, round, textMark } from './geometry.ts';
import type { LayoutRequest } from './request.ts';
import { truncate } from './wrap.ts';

/** Told apart by the pattern of the line and by the sign, not by colour alone. */
const STROKES: Readonly<Record<DifferenceKind, Stroke>> = {
  added: { colour: 'difference-added', width: 2.5 },
  removed: { colour: 'difference-removed', width: 2.5, dash: [0.5, 5], cap: 'round' },
  changed: { colour: 'difference-changed', width: 2.5, dash: [9, 5] },
};
const RADIUS = 8;

type Asked = Pick<LayoutRequest, 'metrics' | 'measure' | 'say' | 'legend'>;

/** @param differences by entity; one that is not in the Drawing marks nothing. */
export function markDifferences(drawing: Drawing, differences: ReadonlyMap<string, DifferenceKind>, asked: Asked): Drawing {
  const items = drawing.items.map((item) => {
    const kind = differences.get(item.entityId ?? '');
    return kind ? markedItem(item, kind, asked.say) : item;
  });
  const { bounds } = drawing;
  const legend = legendItem({ x: bounds.x, y: bottom(bounds), width: bounds.width, height: 40 }, asked);
  return {
    ...drawing,
    bounds: { ...bounds, height: bounds.height + legend.rect.height },
    items: [...items, legend],
    reading: [...drawing.reading, legend.id],
  };
}

function markedItem(item: Item, kind: DifferenceKind, say: Say): Item {
  const name = say(`compare.name.${kind}`, { name: item.name }).trim();
  const { outline, sign } = placesOn(item);
  // Below what is drawn of the thing itself: its own badges stand on its edge.
  const marks = outline ? [{ ...outline, stroke: STROKES[kind] }, ...item.marks] : markLine(item, kind);
  return { ...item, name, marks: [...marks, ...drawSign(kind, sign)] };
}

/** Where the sign stands on a thing, and what is drawn around it; a connector has no outline but its line. */
function placesOn({ role, rect, marks }: Item): { readonly outline?: Extract<Mark, { type: 'box' | 'path' }>; readonly sign: Point } {
  const { width, height } = rect;
  switch (role) {
    case 'connector':
      return { sign: placeOnLine(marks) };
    case 'score':
      return { outline: { type: 'path', segments: circle(width / 2, height / 2, 10.5) }, sign: { x: width / 2 + 22, y: height / 2 } };
    case 'lane':
      return { outline: { type: 'box', rect: { x: 3, y: 3, width: width - 6, height: height - 6 }, radius: 4 }, sign: { x: 10, y: 10 } };
    case 'step':
      return { outline: { type: 'box', rect: { x: 3, y: -3, width: width - 6, height }, radius: 4 }, sign: { x: 6, y: -2 } };
    default:
      return {
        outline: { type: 'box', rect: { x: -3, y: -3, width: width + 6, height: height + 6 }, radius: 10 },
        sign: { x: -2, y: -2 },
      };
  }
}

function drawSign(kind: DifferenceKind, { x, y }: Point): readonly Mark[] {
  const stroke: Stroke = { colour: 'pill-ink', width: 2, cap: 'round' };
  const bar = polyline([
    { x: x - 3.5, y },
    { x: x + 3.5, y },
  ]);
  const upright = polyline([
    { x, y: y - 3.5 },
    { x, y: y + 3.5 },
  ]);
  const wave: readonly Segment[] = [
    { to: 'move', x: x - 4, y: y + 1.5 },
    { to: 'curve', x1: x - 2, y1: y - 4.5, x2: x + 2, y2: y + 4.5, x: x + 4, y: y - 1.5 },
  ];
  const signs = { added: [bar, upright], removed: [bar], changed: [wave] }[kind];
  return [
    { type: 'path', segments: circle(x, y, RADIUS), fill: STROKES[kind].colour, stroke: { colour: 'paper', width: 1.5 } },
    ...signs.map((segments): Mark => ({ type: 'path', segments, stroke })),
  ];
}

/** Line and heads in the stroke of the difference; one that is dashed by its kind stays as it is dashed. */
function markLine({ marks }: Item, kind: DifferenceKind): readonly Mark[] {
  const { colour, width, ...pattern } = STROKES[kind];
  return marks.map((mark): Mark => {
    if (mark.type !== 'path') return mark;
    return mark.stroke ? { ...mark, stroke: { ...pattern, ...mark.stroke, colour, width } } : { ...mark, fill: colour };
  });
}

/** In the middle of a connector's line, or where its label leaves room. */
function placeOnLine([line, ...others]: readonly Mark[]): Point {
  const label = others.find((mark) => mark.type === 'box')?.rect;
  const segments = line?.type === 'path' ? line.segments : [];
  const points = segments.flatMap((segment) => (segment.to === 'close' ? [] : [{ x: segment.x, y: segment.y }]));
  const isClear = ({ x, y }: Point) => !label || !overlap(label, { x: x - RADIUS, y: y - RADIUS, width: 2 * RADIUS, height: 2 * RADIUS });
  return [0.5, 0.25, 0.75, 0.1].map((share) => pointAt(points, share)).find(isClear) ?? pointAt(points, 0.5);
}

function pointAt(points: readonly Point[], share: number): Point {
  const lengths = points.slice(1).map((point, index) => Math.hypot(point.x - (points[index]?.x ?? 0), point.y - (points[index]?.y ?? 0)));
  let left = lengths.reduce((sum, length) => sum + length, 0) * share;
  for (const [index, length] of lengths.entries()) {
    const [from, to] = [points[index], points[index + 1]];
    if (from && to && left <= length) {
      const by = length === 0 ? 0 : left / length;
      return { x: round(from.x + (to.x - from.x) * by), y: round(from.y + (to.y - from.y) * by) };
    }
    left -= length;
  }
  return points.at(-1) ?? { x: 0, y: 0 };
}

function legendItem(rect: Rect, { metrics, measure, say, legend = '' }: Asked): Item {
  const style = { size: metrics.text.label, weight: 600, italic: false } as const;
  const marks: Mark[] = [{ type: 'box', rect: { x: 0, y: 0, width: rect.width, height: rect.height }, radius: 0, fill: 'paper' }];
  let x = 24;
  const words = DIFFERENCE_KINDS.map((kind) => say(`compare.kind.${kind}`));
  for (const [index, kind] of DIFFERENCE_KINDS.entries()) {
    const word = words[index] ?? '';
    marks.push(
      { type: 'box', rect: { x: x - 3, y: 10, width: 34, height: 20 }, radius: 6, stroke: STROKES[kind] },
      ...drawSign(kind, { x, y: 11 }),
      textMark([word], { x: x + 40, top: 20 - (style.size * metrics.leading) / 2, leading: metrics.leading }, style, 'ink'),
    );
    x = round(x + 40 + measure(word, style) + 32);
  }
  if (legend !== '') {
    const shown = truncate(legend, Math.max(0, rect.width - x - 24), measure, style);
    marks.push(
      textMark(
        [shown],
        { x: rect.width - 24, top: 20 - (style.size * metrics.leading) / 2, leading: metrics.leading },
        style,
        'ink',
        'right',
      ),
    );
  }
  const name = [legend, ...words].filter((part) => part !== '').join(', ');
  return { id: 'legend', role: 'title', rect, marks, name };
}
