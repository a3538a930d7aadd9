// Where a connector's label stands, or would stand: there it is typed, and there is what else can be done with the connector.

import type { Item, Point } from '../../../shared/layout/drawing.ts';
import { wayOf } from '../grid-geometry.ts';
import { select, useView } from '../view.ts';

export function editLabel(connectorId: string): void {
  select([connectorId]);
  useView.setState({ editing: { id: connectorId, field: 'label' } });
}

/** The middle of its label; without one, the middle of the longest piece of its way. */
export function labelPlace(item: Item): Point {
  const label = item.marks.find((mark) => mark.type === 'box');
  if (label?.type !== 'box') return longestPiece(item);
  return { x: item.rect.x + label.rect.x + label.rect.width / 2, y: item.rect.y + label.rect.y + label.rect.height / 2 };
}

/** The middle of the longest piece of its way, how long it is, and whether it goes across. */
export function longestPiece(item: Item) {
  const way = wayOf(item);
  let longest = { length: -1, x: item.rect.x, y: item.rect.y, isAcross: true };
  way.slice(1).forEach((to, index) => {
    const from = way[index] ?? to;
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const length = Math.hypot(dx, dy);
    if (length > longest.length) longest = { length, x: from.x + dx / 2, y: from.y + dy / 2, isAcross: Math.abs(dx) > Math.abs(dy) };
  });
  return longest;
}
