// Where the labels of connectors stand: on their own line where it passes between two rows, so that none lies on a card; and beside each
// other rather than on one another, the first one first.

import type { Connector } from '../../model/entities/map.ts';
import type { Point, Rect, Row, TextStyle } from '../drawing.ts';
import { bottom, overlap, right, round } from '../geometry.ts';
import type { LayoutRequest } from '../request.ts';
import { truncate } from '../wrap.ts';
import type { Line, Link } from './connector-links.ts';
import { PITCH } from './corridors.ts';

export type Label = { readonly text: string; readonly style: TextStyle; readonly rect: Rect };

const WIDEST = 150;
const PADDING = 5;
const HEIGHT = 15;
/** From the edge of a row to the middle of a label that stays within the padding of the row. */
const REACH = 6;
/** From the edge of a row to the middle of a label where a line crosses it: away from a head, and from the card that is near. */
const ASIDE = 3;
/** Of a straight line, what its heads take. */
const ARROWS = 20;

/** By id of connector. `links`: those of the connectors, in their order; none where a connector is not drawn. */
export function placeLabels(
  connectors: Iterable<Connector>,
  links: readonly (Link | undefined)[],
  rows: readonly Row[],
  { metrics, measure }: LayoutRequest,
): ReadonlyMap<string, Label> {
  const style = { size: metrics.text.small, weight: 400, italic: false } as const;
  const labels = new Map<string, Label>();
  /** The rectangles that are taken, by their y in steps of a label's height. */
  const taken = new Map<number, Rect[]>();
  const stepOf = ({ y }: Rect) => Math.floor(y / HEIGHT);
  const isFree = (rect: Rect) => [-1, 0, 1].every((by) => !taken.get(stepOf(rect) + by)?.some((other) => overlap(rect, other)));
  let index = -1;
  for (const connector of connectors) {
    index += 1;
    const link = links[index];
    if (!connector.label || !link) continue;
    const text = truncate(connector.label.replaceAll('\n', ' '), WIDEST, measure, style);
    const width = Math.ceil(measure(text, style)) + 2 * PADDING;
    const rects = spotsOf(link, width, rows).map(({ x, y }) => ({
      x: round(x - width / 2),
      y: round(y - HEIGHT / 2),
      width,
      height: HEIGHT,
    }));
    const rect = rects.find(isFree) ?? rects[0];
    if (!rect) continue;
    taken.set(stepOf(rect), [...(taken.get(stepOf(rect)) ?? []), rect]);
    labels.set(connector.id, { text, style, rect });
  }
  return labels;
}

/** Places in `all`: a label is painted after the lines that cross it, as far as that is possible. Without labels, any order is well. */
export function paintOrder(all: readonly { readonly line: Line; readonly label: Label | undefined }[]): readonly number[] | undefined {
  const labelled = [...all.keys()].filter((index) => all[index]?.label);
  if (labelled.length === 0) return undefined;
  const order = new Set([...all.keys()].filter((index) => !all[index]?.label));
  const begun = new Set<number>();
  const paint = (index: number) => {
    if (begun.has(index)) return;
    begun.add(index);
    const rect = all[index]?.label?.rect;
    if (rect) for (const other of labelled) if (other !== index && crosses(all[other]?.line ?? [], rect)) paint(other);
    order.add(index);
  };
  for (const index of labelled) paint(index);
  return [...order];
}

function crosses(line: Line, rect: Rect): boolean {
  return line.some((from, index) => {
    const to = line[index + 1] ?? from;
    const [left, far] = from.x < to.x ? [from.x, to.x] : [to.x, from.x];
    const [top, low] = from.y < to.y ? [from.y, to.y] : [to.y, from.y];
    return left < right(rect) && rect.x < far + 1 && top < bottom(rect) && rect.y < low + 1;
  });
}

/** Where it may stand, the best first: along a run between rows, where the line crosses from row to row, above or below its row. */
function spotsOf({ from, to, stretches, route }: Link, width: number, rows: readonly Row[]): readonly Point[] {
  const along: { readonly points: readonly Point[]; readonly length: number }[] = [];
  const crossing: Point[] = [];
  const middle = (from.door.x + to.door.x) / 2;
  const beside = [from, to].flatMap(({ stand: { row } }) => [
    { x: middle, y: edgeOf(row, 1, rows) },
    { x: middle, y: edgeOf(row + 1, -1, rows) },
  ]);
  if (route.room) {
    const isAcross = from.door.side === 'left' || from.door.side === 'right';
    const y = (rows[from.stand.row]?.y ?? 0) + from.place - PITCH * from.stand.row;
    const hasRoom = Math.abs(from.door.x - to.door.x) > width + ARROWS && route.room.high - route.room.low > HEIGHT;
    if (!isAcross) crossing.push(...crossingsOf(from.place, from.door.y, to.door.y, rows));
    else if (hasRoom) along.push({ points: [{ x: middle, y }], length: width });
  }
  for (const [index, { run, place }] of stretches.entries()) {
    const [start, end] = [stretches[index - 1]?.place ?? from.place, stretches[index + 1]?.place ?? to.place];
    if (!run.corridor.isAcross) crossing.push(...crossingsOf(place, start, end, rows));
    else if (!run.corridor.slot) along.push({ points: pointsAlong(place, start, end, width, rows), length: Math.abs(end - start) });
  }
  const longest = along.toSorted((a, b) => b.length - a.length);
  const short = longest.findIndex(({ length }) => length < width);
  const cut = short < 0 ? longest.length : short;
  const pointsOf = (some: typeof longest) => some.flatMap(({ points }) => points);
  return [...pointsOf(longest.slice(0, cut)), ...crossing, ...pointsOf(longest.slice(cut)), ...beside];
}

/** The edge of a gap: that of the row above it, or of the row below it. */
function edgeOf(gap: number, side: -1 | 1, rows: readonly Row[]): number {
  const [above, below] = [rows[gap - 1], rows[gap]];
  return (side < 0 || !below) && above ? above.y + above.height : (below?.y ?? 0);
}

/** In the middle of a run, then in its halves where they are long enough. */
function pointsAlong(place: number, start: number, end: number, width: number, rows: readonly Row[]): readonly Point[] {
  const gap = Math.round(place / PITCH);
  const offset = place - PITCH * gap;
  const y = edgeOf(gap, offset < 0 ? -1 : 1, rows) + Math.max(-REACH, Math.min(REACH, offset));
  const parts = Math.abs(end - start) > 3 * width ? [1 / 2, 1 / 4, 3 / 4] : [1 / 2];
  return parts.map((part) => ({ x: start + (end - start) * part, y }));
}

/** Where a line goes from row to row, the nearest to its middle first; clear of the bands of lines, and of its head. */
function crossingsOf(x: number, start: number, end: number, rows: readonly Row[]): readonly Point[] {
  const [low, high] = start < end ? [start, end] : [end, start];
  const gaps: number[] = [];
  for (let gap = Math.ceil((low + HEIGHT) / PITCH); PITCH * gap < high - HEIGHT; gap += 1) gaps.push(gap);
  const fromMiddle = (gap: number) => Math.abs(PITCH * gap - (low + high) / 2);
  return gaps
    .sort((a, b) => fromMiddle(a) - fromMiddle(b))
    .flatMap((gap) => {
      const [above, below] = [edgeOf(gap, -1, rows), edgeOf(gap, 1, rows)];
      if (above === below) return [{ x, y: above + (start < end ? -ASIDE : ASIDE) }];
      return [
        { x, y: above + ASIDE },
        { x, y: below - ASIDE },
      ];
    });
}
