// A connector as an item: its line, its heads by kind, its label.

import type { Connector } from '../model/entities.ts';
import type { Line, Link } from './connector-links.ts';
import type { ConnectorEnd, Item, Mark, Point, Rect } from './drawing.ts';
import { boundsOf, polyline, round, textMark } from './geometry.ts';
import type { LayoutRequest } from './request.ts';
import { truncate } from './wrap.ts';

const HEAD = { length: 9, half: 4 };

/** The connector as an item: its line, its heads by kind, its label on the longest piece. */
export function drawConnector(connector: Connector, { from, to, route }: Link, points: Line, name: string, request: LayoutRequest): Item {
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
  if (connector.label) marks.push(...drawLabel(connector.label, local, 0, request));
  const ends: { from: ConnectorEnd; to: ConnectorEnd } = {
    from: { cardId: from.stand.id, side: route.from.side, point: points[0] ?? { x: 0, y: 0 } },
    to: { cardId: to.stand.id, side: route.to.side, point: points.at(-1) ?? { x: 0, y: 0 } },
  };
  return { id: connector.id, role: 'connector', entityId: connector.id, rect, marks, name, ends };
}

export function connectorName(from: string, to: string): string {
  return `${from} → ${to}`;
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
