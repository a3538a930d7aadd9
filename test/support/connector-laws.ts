// What holds for the lines of connectors in every Drawing, as lists of what breaks it: empty where all is well.

import type { Drawing, Item, Point, Rect } from '../../shared/layout/drawing.ts';
import { bottom, overlap, right } from '../../shared/layout/geometry.ts';
import { CANVAS } from '../../shared/layout/request.ts';

const EPSILON = 0.05;

export type Piece = { readonly id: string; readonly isAcross: boolean; readonly at: number; readonly low: number; readonly high: number };

/** From tip to tip: the path that is drawn stops inside its heads. */
export function lineOf({ ends, marks, rect }: Item): readonly Point[] {
  const path = marks.find((mark) => mark.type === 'path');
  if (!ends || path?.type !== 'path') throw new Error('not a connector');
  const inner = path.segments.slice(1, -1).map((segment): Point => {
    if (segment.to === 'close') throw new Error('a line that is closed');
    return { x: segment.x + rect.x, y: segment.y + rect.y };
  });
  return [ends.from.point, ...inner, ends.to.point];
}

export function piecesOf(item: Item): readonly Piece[] {
  const points = lineOf(item);
  return points.slice(1).map((to, index): Piece => {
    const from = points[index]!;
    const isAcross = Math.abs(from.y - to.y) < EPSILON;
    if (!isAcross && Math.abs(from.x - to.x) >= EPSILON) throw new Error(`${item.id} slants from ${from.x},${from.y} to ${to.x},${to.y}`);
    const [a, b] = isAcross ? [from.x, to.x] : [from.y, to.y];
    return { id: item.id, isAcross, at: isAcross ? from.y : from.x, low: Math.min(a, b), high: Math.max(a, b) };
  });
}

const connectorsOf = ({ items }: Drawing) => items.filter((item) => item.role === 'connector');
const cardsOf = ({ items }: Drawing) => items.filter((item) => item.role === 'card');

function crosses({ isAcross, at, low, high }: Piece, rect: Rect): boolean {
  const [start, end, left, far] = isAcross ? [rect.y, bottom(rect), rect.x, right(rect)] : [rect.x, right(rect), rect.y, bottom(rect)];
  return at > start + EPSILON && at < end - EPSILON && high > left + EPSILON && low < far - EPSILON;
}

/** Pieces of lines inside a card, be it one of the connector's own. */
export function throughCards(drawing: Drawing): readonly string[] {
  const cards = cardsOf(drawing);
  return connectorsOf(drawing).flatMap((item) =>
    piecesOf(item).flatMap((piece) => cards.filter(({ rect }) => crosses(piece, rect)).map(({ id }) => `${item.id} through ${id}`)),
  );
}

/** Tips that are not on the side that they name, or do not meet it at a right angle from outside. */
export function slantedTips(drawing: Drawing): readonly string[] {
  const rects = new Map(cardsOf(drawing).map((item) => [item.id, item.rect]));
  return connectorsOf(drawing).flatMap((item) => {
    const points = lineOf(item);
    const { from, to } = item.ends!;
    const isWell = ({ side, point, cardId }: typeof from, next: Point) => {
      const rect = rects.get(cardId)!;
      const isOnRow = point.y > rect.y && point.y < bottom(rect);
      const isOnColumn = point.x > rect.x && point.x < right(rect);
      const isLevel = Math.abs(next.y - point.y) < EPSILON;
      const isUpright = Math.abs(next.x - point.x) < EPSILON;
      if (side === 'left') return isOnRow && Math.abs(point.x - rect.x) < EPSILON && isLevel && next.x < point.x;
      if (side === 'right') return isOnRow && Math.abs(point.x - right(rect)) < EPSILON && isLevel && next.x > point.x;
      if (side === 'top') return isOnColumn && Math.abs(point.y - rect.y) < EPSILON && isUpright && next.y < point.y;
      return isOnColumn && Math.abs(point.y - bottom(rect)) < EPSILON && isUpright && next.y > point.y;
    };
    return [
      ...(isWell(from, points[1]!) ? [] : [`${item.id} from ${from.side}`]),
      ...(isWell(to, points.at(-2)!) ? [] : [`${item.id} to ${to.side}`]),
    ];
  });
}

/** Connectors that squeeze between cards of one cell, because cards shut their own in. */
export function squeezed({ items, frame }: Drawing): ReadonlySet<string> {
  const isInRow = ({ isAcross, at }: Piece) =>
    isAcross && frame.rows.some(({ y, height }) => at > y + CANVAS.rowPadding && at < y + height - CANVAS.rowPadding);
  const connectors = items.filter((item) => item.role === 'connector');
  return new Set(connectors.filter((item) => piecesOf(item).slice(1, -1).some(isInRow)).map(({ id }) => id));
}

/** Pieces of different connectors that run beside each other nearer than `least`. */
export function tooNear(drawing: Drawing, least: number): readonly string[] {
  const free = squeezed(drawing);
  const pieces = connectorsOf(drawing)
    .filter(({ id }) => !free.has(id))
    .flatMap(piecesOf)
    .sort((a, b) => a.at - b.at);
  return pieces.flatMap((piece, index) => {
    const found: string[] = [];
    for (let other = index + 1; other < pieces.length; other += 1) {
      const { id, isAcross, at, low, high } = pieces[other]!;
      if (at - piece.at >= least - EPSILON) break;
      if (id !== piece.id && isAcross === piece.isAcross && low < piece.high - EPSILON && piece.low < high - EPSILON) {
        found.push(`${piece.id} and ${id} ${isAcross ? 'across' : 'down'} ${(at - piece.at).toFixed(2)} apart at ${at}`);
      }
    }
    return found;
  });
}

/** Labels that lie on a card. */
export function coveringLabels(drawing: Drawing): readonly string[] {
  const cards = cardsOf(drawing);
  return labelsOf(drawing).flatMap(({ id, rect }) => {
    const inner = { x: rect.x + EPSILON, y: rect.y + EPSILON, width: rect.width - 2 * EPSILON, height: rect.height - 2 * EPSILON };
    return cards.filter((card) => overlap(inner, card.rect)).map((card) => `${id} on ${card.id}`);
  });
}

/** Labels, two by two, that lie on one another. */
export function pairedLabels(drawing: Drawing): readonly string[] {
  const labels = labelsOf(drawing);
  return labels.flatMap((a, index) =>
    labels
      .slice(index + 1)
      .filter((b) => overlap(a.rect, b.rect))
      .map((b) => `${a.id} on ${b.id}`),
  );
}

function labelsOf(drawing: Drawing): readonly { readonly id: string; readonly rect: Rect }[] {
  return connectorsOf(drawing).flatMap(({ id, rect, marks }) => {
    const box = marks.find((mark) => mark.type === 'box');
    return box?.type === 'box' ? [{ id, rect: { ...box.rect, x: rect.x + box.rect.x, y: rect.y + box.rect.y } }] : [];
  });
}
