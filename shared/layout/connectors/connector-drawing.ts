// A connector as an item: its line, its heads by kind, its label.

import type { Connector, ConnectorKind } from '../../model/entities/map.ts';
import type { ConnectorEnd, Item, Mark, Point, Rect } from '../drawing.ts';
import { boundsOf, polyline, round, textMark } from '../geometry.ts';
import type { LayoutRequest } from '../request.ts';
import type { Label } from './connector-labels.ts';
import type { Line, Link } from './connector-links.ts';

/** The length of a head, and half its width. On a shorter piece of line it is smaller. */
export const HEAD = { length: 9, half: 4 };

/** What is drawn of a connector: its line with heads by its kind, and its label on it. */
export type Shown = { readonly line: Line; readonly label: Label | undefined; readonly name: string };

export function drawConnector(
  connector: Connector,
  { from, to, route }: Link,
  { line, label, name }: Shown,
  { metrics }: LayoutRequest,
): Item {
  const around = boundsOf(line);
  const rect: Rect = { x: round(around.x - 6), y: round(around.y - 6), width: round(around.width + 12), height: round(around.height + 12) };
  const local = line.map(({ x, y }) => ({ x: round(x - rect.x), y: round(y - rect.y) }));
  const marks = [...drawConnectorLine(connector.connectorKind, local)];
  if (label) marks.push(...drawLabel(label, rect, metrics.leading));
  const ends: { from: ConnectorEnd; to: ConnectorEnd } = {
    from: { cardId: from.stand.id, side: route.from.side, point: line[0] ?? { x: 0, y: 0 } },
    to: { cardId: to.stand.id, side: route.to.side, point: line.at(-1) ?? { x: 0, y: 0 } },
  };
  return { id: connector.id, role: 'connector', entityId: connector.id, rect, marks, name, ends };
}

/** The line through the points with heads by its kind. */
export function drawConnectorLine(kind: ConnectorKind, line: readonly Point[]): readonly Mark[] {
  const isNeed = kind === 'needs';
  const heads = { from: kind === 'two-way', to: !isNeed };
  const [first, last] = [line[0], line.at(-1)];
  return [
    {
      type: 'path',
      segments: polyline(shortened(line, heads)),
      stroke: { colour: 'connector', width: isNeed ? 1.25 : 1.5, ...(isNeed && { dash: [3, 3] }) },
    },
    ...(heads.to && last ? [arrowHead(line.at(-2) ?? last, last)] : []),
    ...(heads.from && first ? [arrowHead(line[1] ?? first, first)] : []),
  ];
}

export function connectorName(from: string, to: string): string {
  return `${from} → ${to}`;
}

function headLength(from: Point, tip: Point): number {
  return Math.min(HEAD.length, Math.hypot(tip.x - from.x, tip.y - from.y));
}

/** The line stops inside its heads, so that no blunt end shows at their tips. */
function shortened(points: readonly Point[], heads: { readonly from: boolean; readonly to: boolean }): readonly Point[] {
  return points.map((point, index) => {
    const isFrom = index === 0 && heads.from;
    const isTo = index === points.length - 1 && heads.to;
    const towards = isFrom ? points[1] : isTo ? points[index - 1] : undefined;
    return towards ? towardsPoint(point, towards, headLength(towards, point) - 2) : point;
  });
}

function towardsPoint(from: Point, to: Point, by: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: round(from.x + ((to.x - from.x) / length) * by), y: round(from.y + ((to.y - from.y) / length) * by) };
}

function arrowHead(from: Point, tip: Point): Mark {
  const length = headLength(from, tip);
  const base = towardsPoint(tip, from, length);
  const isUpright = Math.abs(tip.x - from.x) < Math.abs(tip.y - from.y);
  const half = (HEAD.half * length) / HEAD.length;
  const dx = isUpright ? half : 0;
  const dy = isUpright ? 0 : half;
  return {
    type: 'path',
    segments: polyline([tip, { x: round(base.x + dx), y: round(base.y + dy) }, { x: round(base.x - dx), y: round(base.y - dy) }], true),
    fill: 'connector',
  };
}

function drawLabel({ text, style, rect }: Label, origin: Rect, leading: number): readonly Mark[] {
  const box = { ...rect, x: round(rect.x - origin.x), y: round(rect.y - origin.y) };
  const top = box.y + (box.height - style.size * leading) / 2;
  return [
    { type: 'box', rect: box, radius: 4, fill: 'paper', stroke: { colour: 'hairline', width: 0.75 } },
    textMark([text], { x: round(box.x + box.width / 2), top, leading }, style, 'ink-soft', 'middle'),
  ];
}
