// Connectors: straight where two cards face each other with nothing between, otherwise at right angles through the gutters
// between columns and the padding between rows, where no card stands.

import type { Connector } from '../model/entities.ts';
import type { Column, ConnectorEnd, Item, Mark, Point, Rect, Row, Side } from './drawing.ts';
import { bottom, boundsOf, overlap, polyline, right, round, textMark } from './geometry.ts';
import type { LayoutRequest } from './request.ts';
import { truncate } from './wrap.ts';

/** Where the cards stand, for asking what is in the way. */
export type Obstacles = {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Cards of a row that cover a column. */
  readonly cardsIn: (row: number, column: number) => readonly Item[];
};

export type Route = { readonly points: readonly Point[]; readonly from: Side; readonly to: Side };

const HEAD = { length: 9, half: 4 };
/** Shared length of two facing sides that still makes a straight connector look straight. */
const FACING = 16;

export function routeConnector(from: Rect, to: Rect, obstacles: Obstacles, gutter: number): Route {
  return straightDown(from, to, obstacles) ?? straightAcross(from, to, obstacles) ?? aroundCards(from, to, obstacles, gutter);
}

function straightDown(from: Rect, to: Rect, obstacles: Obstacles): Route | undefined {
  const left = Math.max(from.x, to.x);
  const shared = Math.min(right(from), right(to)) - left;
  const isDown = to.y >= bottom(from);
  if (shared < FACING || (!isDown && from.y < bottom(to))) return undefined;
  const x = round(left + shared / 2);
  const start = { x, y: isDown ? bottom(from) : from.y };
  const end = { x, y: isDown ? to.y : bottom(to) };
  if (isBlocked(corridor(start, end), [from, to], obstacles)) return undefined;
  return { points: [start, end], from: isDown ? 'bottom' : 'top', to: isDown ? 'top' : 'bottom' };
}

function straightAcross(from: Rect, to: Rect, obstacles: Obstacles): Route | undefined {
  const top = Math.max(from.y, to.y);
  const shared = Math.min(bottom(from), bottom(to)) - top;
  const isRight = to.x >= right(from);
  if (shared < FACING || (!isRight && from.x < right(to))) return undefined;
  const y = round(top + shared / 2);
  const start = { x: isRight ? right(from) : from.x, y };
  const end = { x: isRight ? to.x : right(to), y };
  if (isBlocked(corridor(start, end), [from, to], obstacles)) return undefined;
  return { points: [start, end], from: isRight ? 'right' : 'left', to: isRight ? 'left' : 'right' };
}

function corridor(a: Point, b: Point): Rect {
  const { x, y, width, height } = boundsOf([a, b]);
  return { x: x - 2, y: y - 2, width: width + 4, height: height + 4 };
}

function isBlocked(way: Rect, ends: readonly Rect[], { columns, rows, cardsIn }: Obstacles): boolean {
  const firstColumn = columnAt(columns, way.x);
  const lastColumn = columnAt(columns, right(way));
  for (let row = rowAt(rows, way.y); row <= rowAt(rows, bottom(way)); row += 1) {
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      if (cardsIn(row, column).some((item) => !ends.includes(item.rect) && overlap(item.rect, way))) return true;
    }
  }
  return false;
}

function columnAt(columns: readonly Column[], x: number): number {
  const first = columns[0];
  if (!first) return 0;
  return Math.max(0, Math.min(columns.length - 1, Math.floor((x - first.x) / first.width)));
}

/** The last row that begins at or above y. */
function rowAt(rows: readonly Row[], y: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((rows[middle]?.y ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}

function aroundCards(from: Rect, to: Rect, { rows }: Obstacles, gutter: number): Route {
  const half = gutter / 2;
  const fromY = round(from.y + from.height / 2);
  const toY = round(to.y + to.height / 2);
  const isSameColumn = from.x < right(to) && to.x < right(from);
  if (isSameColumn) {
    const x = round(Math.max(right(from), right(to)) + half);
    return {
      points: [
        { x: right(from), y: fromY },
        { x, y: fromY },
        { x, y: toY },
        { x: right(to), y: toY },
      ],
      from: 'right',
      to: 'right',
    };
  }
  const isRight = to.x > from.x;
  const outX = round(isRight ? right(from) + half : from.x - half);
  const inX = round(isRight ? to.x - half : right(to) + half);
  const start = { x: isRight ? right(from) : from.x, y: fromY };
  const end = { x: isRight ? to.x : right(to), y: toY };
  const sides = isRight ? ({ from: 'right', to: 'left' } as const) : ({ from: 'left', to: 'right' } as const);
  const isNext = Math.abs(inX - outX) <= gutter + 1;
  if (isNext) {
    const x = round((outX + inX) / 2);
    return { points: [start, { x, y: fromY }, { x, y: toY }, end], ...sides };
  }
  const row = rows[rowAt(rows, to.y)];
  const y = round(from.y > to.y ? (row ? row.y + row.height - 4 : bottom(to) + 4) : row ? row.y + 4 : to.y - 4);
  return { points: [start, { x: outX, y: fromY }, { x: outX, y }, { x: inX, y }, { x: inX, y: toY }, end], ...sides };
}

/** The connector as an item: its line, its heads by kind, its label on the longest piece. */
export function drawConnector(connector: Connector, from: Item, to: Item, route: Route, request: LayoutRequest): Item {
  const { points } = route;
  const around = boundsOf(points);
  const rect: Rect = { x: round(around.x - 6), y: round(around.y - 6), width: round(around.width + 12), height: round(around.height + 12) };
  const local = points.map(({ x, y }) => ({ x: round(x - rect.x), y: round(y - rect.y) }));
  const isNeed = connector.connectorKind === 'needs';
  const heads = { from: connector.connectorKind === 'two-way', to: !isNeed };
  const marks: Mark[] = [
    {
      type: 'path',
      segments: polyline(shortened(local, heads)),
      stroke: { colour: 'connector', width: isNeed ? 1.25 : 1.5, ...(isNeed && { dash: [3, 3] }) },
    },
  ];
  const first = local[0];
  const last = local.at(-1);
  if (heads.to && last) marks.push(arrowHead(local.at(-2) ?? last, last));
  if (heads.from && first) marks.push(arrowHead(local[1] ?? first, first));
  if (connector.label) marks.push(...drawLabel(connector.label, local, Math.min(from.rect.y, to.rect.y) - rect.y, request));
  const ends: { from: ConnectorEnd; to: ConnectorEnd } = {
    from: { cardId: from.id, side: route.from, point: points[0] ?? { x: 0, y: 0 } },
    to: { cardId: to.id, side: route.to, point: points.at(-1) ?? { x: 0, y: 0 } },
  };
  return { id: connector.id, role: 'connector', entityId: connector.id, rect, marks, name: connectorName(from, to), ends };
}

export function connectorName(from: Item, to: Item): string {
  return `${from.name} → ${to.name}`;
}

/** The line stops inside its heads, so that no blunt end shows at their tips. */
function shortened(points: readonly Point[], heads: { readonly from: boolean; readonly to: boolean }): readonly Point[] {
  return points.map((point, index) => {
    const isFrom = index === 0 && heads.from;
    const isTo = index === points.length - 1 && heads.to;
    const towards = isFrom ? points[1] : isTo ? points[index - 1] : undefined;
    return towards ? towardsPoint(point, towards, HEAD.length - 2) : point;
  });
}

function towardsPoint(from: Point, to: Point, by: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: round(from.x + ((to.x - from.x) / length) * by), y: round(from.y + ((to.y - from.y) / length) * by) };
}

function arrowHead(from: Point, tip: Point): Mark {
  const base = towardsPoint(tip, from, HEAD.length);
  const isUpright = Math.abs(tip.x - from.x) < Math.abs(tip.y - from.y);
  const dx = isUpright ? HEAD.half : 0;
  const dy = isUpright ? 0 : HEAD.half;
  return {
    type: 'path',
    segments: polyline([tip, { x: base.x + dx, y: base.y + dy }, { x: base.x - dx, y: base.y - dy }], true),
    fill: 'connector',
  };
}

/** On the longest piece of the way; where that lies between two cards and has no room, above them (`cardsTop`). */
function drawLabel(label: string, points: readonly Point[], cardsTop: number, { metrics, measure }: LayoutRequest): readonly Mark[] {
  const size = metrics.text.small;
  const { leading } = metrics;
  const style = { size, weight: 400, italic: false } as const;
  const text = truncate(label.replaceAll('\n', ' '), 150, measure, style);
  let longest = { length: -1, x: 0, y: 0, isAcross: false };
  points.slice(1).forEach((to, index) => {
    const from = points[index] ?? to;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    if (length > longest.length) longest = { length, x: (from.x + to.x) / 2, y: (from.y + to.y) / 2, isAcross: from.y === to.y };
  });
  const width = Math.ceil(measure(text, style)) + 10;
  const height = 15;
  const hasRoom = !longest.isAcross || longest.length > width + 2 * HEAD.length;
  const middle = hasRoom ? longest.y : cardsTop - height / 2 + 1;
  const rect = { x: round(longest.x - width / 2), y: round(middle - height / 2), width, height };
  return [
    { type: 'box', rect, radius: 4, fill: 'paper', stroke: { colour: 'hairline', width: 0.75 } },
    textMark([text], { x: round(longest.x), top: rect.y + (height - size * leading) / 2, leading }, style, 'ink-soft', 'middle'),
  ];
}
