// The cards of one lane into its row: stacked without overlap, each in the first free place from the top, in their order.
// A row that did not change keeps its items; one that only moved keeps their marks.

import type { Figure } from '../analysis/measures/figures.ts';
import type { Card, Lane } from '../model/entities/map.ts';
import { byOrder } from '../model/order.ts';
import { bodyOf, type CardBody, type CardSigns, drawCard, hasSameSigns, type ImageSize, lookOf } from './card-drawing.ts';
import type { Column, Item, Rect } from './drawing.ts';
import { drawFigure, FIGURE_HEIGHT } from './figures.ts';
import { bottom, right, round } from './geometry.ts';
import type { LayoutRequest, Metrics } from './request.ts';

/** `first` and `last`: the columns that it covers, of those that are shown. */
export type PlacedCard = CardSigns & { readonly card: Card; readonly first: number; readonly last: number };
export type RowDrawing = {
  readonly height: number;
  /** Relative to the row's top left corner, at the first column. */
  readonly items: readonly Item[];
  /** The card of each item, from the first; the rest are figures of steps. */
  readonly cards: readonly PlacedCard[];
};
/** What is measured of the step of a column; it stands below the cards of its cell. */
export type StepFigure = { readonly column: number; readonly figure: Figure };

/** Cards of one size keep a calm line; beyond this many lines a card is an exception and stands alone. */
const EVEN_LINES = 4;

type Body = CardBody & { readonly placed: PlacedCard };

export function drawRow(
  lane: Lane,
  cards: readonly PlacedCard[],
  columns: readonly Column[],
  request: LayoutRequest,
  sizeOf: ImageSize,
  ofSteps: readonly StepFigure[] = [],
): RowDrawing {
  const { metrics } = request;
  const look = lookOf(lane);
  const sorted = [...cards].sort((a, b) => a.first - b.first || byOrder(a.card, b.card));
  const roomOf = ({ first, last }: PlacedCard) =>
    (columns[last]?.x ?? 0) + (columns[last]?.width ?? 0) - (columns[first]?.x ?? 0) - 2 * metrics.gutter;
  const bodies = sorted.map((placed): Body => {
    const body = bodyOf(placed.card, look, roomOf(placed), request, sizeOf);
    return { ...body, height: body.height + placed.figures.length * FIGURE_HEIGHT, placed };
  });
  const even = evenHeight(bodies, request);
  const rects = look === 'chip' ? placeInLines(bodies, columns, request) : placeInStacks(bodies, columns, request, even);
  const standing = bodies.map((body, index) =>
    toItem(body, rects[index] ?? { x: 0, y: 0, width: body.width, height: body.height }, request, sizeOf),
  );
  const items = [...standing, ...placeFigures(ofSteps, bodies, rects, columns, request)];
  const lowest = items.map(({ rect }) => rect).reduce((low, rect) => Math.max(low, bottom(rect)), 0);
  const height = Math.max(metrics.rowHeight, round(lowest + metrics.rowPadding));
  return { height, items: centred(items, lowest, height, metrics.rowPadding), cards: sorted };
}

/** A row lower than the least height stands in its middle. */
function centred(items: readonly Item[], lowest: number, height: number, padding: number): readonly Item[] {
  const spare = round((height - (lowest + padding)) / 2);
  return spare > 0 && items.length > 0 ? items.map((item) => ({ ...item, rect: { ...item.rect, y: item.rect.y + spare } })) : items;
}

function evenHeight(bodies: readonly Body[], { metrics }: LayoutRequest): number {
  return bodies.reduce(
    (height, body) =>
      body.lines.length <= EVEN_LINES && body.placed.card.imageId === undefined && body.placed.figures.length === 0
        ? Math.max(height, body.height)
        : height,
    metrics.rowHeight - 2 * metrics.rowPadding,
  );
}

/** One under another, below all cards that stand in their column. */
function placeFigures(
  ofSteps: readonly StepFigure[],
  bodies: readonly Body[],
  rects: readonly Rect[],
  columns: readonly Column[],
  request: LayoutRequest,
): readonly Item[] {
  const { gap, gutter, rowPadding } = request.metrics;
  const origin = columns[0]?.x ?? 0;
  const below = new Map<number, number>();
  bodies.forEach(({ placed }, index) => {
    for (let column = placed.first; column <= placed.last; column += 1)
      below.set(column, Math.max(below.get(column) ?? 0, bottom(rects[index] ?? { x: 0, y: 0, width: 0, height: 0 }) + gap));
  });
  return ofSteps.map(({ column, figure }) => {
    const y = below.get(column) ?? rowPadding;
    below.set(column, y + FIGURE_HEIGHT);
    const width = (columns[column]?.width ?? 0) - 2 * gutter;
    const rect = { x: (columns[column]?.x ?? 0) - origin + gutter, y: round(y), width, height: FIGURE_HEIGHT };
    return {
      id: figure.id,
      role: 'figure',
      entityId: figure.id,
      aboutId: figure.subjectId,
      rect,
      marks: figureMarks(figure, width, request),
      name: figure.said,
    };
  });
}

const drawnFigures = new WeakMap<
  Figure,
  Pick<LayoutRequest, 'measure' | 'metrics'> & { readonly width: number; readonly marks: Item['marks'] }
>();

function figureMarks(figure: Figure, width: number, request: LayoutRequest): Item['marks'] {
  const { measure, metrics } = request;
  const known = drawnFigures.get(figure);
  if (known?.width === width && known.measure === measure && known.metrics === metrics) return known.marks;
  const marks = drawFigure(figure, 2, 0, width - 4, request);
  drawnFigures.set(figure, { width, measure, metrics, marks });
  return marks;
}

function isAlone(body: Body, bodies: readonly Body[]): boolean {
  return bodies.every((other) => other === body || other.placed.first > body.placed.last || other.placed.last < body.placed.first);
}

function placeInStacks(bodies: readonly Body[], columns: readonly Column[], { metrics }: LayoutRequest, even: number): readonly Rect[] {
  const origin = columns[0]?.x ?? 0;
  /** What stands over each column so far. */
  const standing = new Map<number, Rect[]>();
  const alone = aloneOnes(bodies);
  const hasSpans = bodies.some(({ placed }) => placed.first !== placed.last);
  return bodies.map((body, index) => {
    const { first, last } = body.placed;
    const x = (columns[first]?.x ?? 0) - origin + metrics.gutter;
    const height = alone[index] && body.look !== 'quote' ? Math.max(body.height, even) : body.height;
    const y = hasSpans ? firstFree(standing, first, last, height, metrics) : below(standing.get(first)?.at(-1), metrics);
    const rect = { x, y: round(y), width: body.width, height: round(height) };
    for (let column = first; column <= last; column += 1) {
      const rects = standing.get(column);
      if (rects) rects.push(rect);
      else standing.set(column, [rect]);
    }
    return rect;
  });
}

function below(rect: Rect | undefined, { rowPadding, gap }: Metrics): number {
  return rect ? bottom(rect) + gap : rowPadding;
}

/** The highest place that is free in all columns from `first` to `last`. */
function firstFree(standing: ReadonlyMap<number, readonly Rect[]>, first: number, last: number, height: number, metrics: Metrics): number {
  const others = new Set<Rect>();
  for (let column = first; column <= last; column += 1) for (const rect of standing.get(column) ?? []) others.add(rect);
  let y = metrics.rowPadding;
  for (const rect of [...others].sort((a, b) => a.y - b.y)) {
    if (y + height + metrics.gap <= rect.y + 0.02) break;
    y = Math.max(y, bottom(rect) + metrics.gap);
  }
  return y;
}

/** Cells hold few cards, so only neighbours in order of their first column are compared where no card spans. */
function aloneOnes(bodies: readonly Body[]): readonly boolean[] {
  if (bodies.some(({ placed }) => placed.first !== placed.last)) return bodies.map((body) => isAlone(body, bodies));
  return bodies.map(
    ({ placed }, index) => bodies[index - 1]?.placed.first !== placed.first && bodies[index + 1]?.placed.first !== placed.first,
  );
}

/** Between chips, across and down. */
const CHIP_GAP = 6;

/** Chips stand side by side as far as their cell reaches, then on a new line. A chip that spans begins a line of its own in all its steps. */
function placeInLines(bodies: readonly Body[], columns: readonly Column[], { metrics }: LayoutRequest): readonly Rect[] {
  const origin = columns[0]?.x ?? 0;
  /** Where the next chip of each column goes: beside the last one, or on the line below it. */
  const cursors = new Map<number, { x: number; y: number; below: number }>();
  return bodies.map((body) => {
    const { first, last } = body.placed;
    const start = (columns[first]?.x ?? 0) - origin + metrics.gutter;
    const end = (columns[last]?.x ?? 0) + (columns[last]?.width ?? 0) - origin - metrics.gutter;
    const width = Math.min(body.width, end - start);
    const cursor = cursors.get(first) ?? { x: start, y: metrics.rowPadding, below: metrics.rowPadding };
    const isSpan = first !== last;
    let lowest = cursor.below;
    for (let column = first; column <= last; column += 1) lowest = Math.max(lowest, cursors.get(column)?.below ?? metrics.rowPadding);
    const fits = !isSpan && cursor.x + width <= end;
    const rect: Rect = fits
      ? { x: cursor.x, y: cursor.y, width, height: body.height }
      : { x: start, y: lowest, width, height: body.height };
    const below = Math.max(lowest, round(bottom(rect) + CHIP_GAP));
    for (let column = first; column <= last; column += 1) {
      cursors.set(column, isSpan ? { x: Number.POSITIVE_INFINITY, y: rect.y, below } : { x: right(rect) + CHIP_GAP, y: rect.y, below });
    }
    return rect;
  });
}

function toItem(body: Body, rect: Rect, request: LayoutRequest, sizeOf: ImageSize): Item {
  const { card } = body.placed;
  const name = nameOf(body.placed, request);
  return { id: card.id, role: 'card', entityId: card.id, rect, marks: marksOf(body, rect.height, request, sizeOf), name };
}

function nameOf({ card, linkedMap, figures, isCutBefore, isCutAfter }: PlacedCard, { say }: LayoutRequest): string {
  const signs = [
    ...figures.map(({ said }) => said),
    ...(linkedMap === undefined ? [] : [say('card.linked', { map: linkedMap })]),
    ...(isCutBefore || isCutAfter ? [say('card.cut')] : []),
  ];
  return [card.text, ...signs].join(signs.length > 0 ? ' · ' : '');
}

type DrawnMarks = {
  readonly width: number;
  readonly height: number;
  readonly signs: CardSigns;
  readonly marks: Item['marks'];
};
/** By the lines of a body, which are a card's own at a width and a size of type. */
const drawn = new WeakMap<CardBody['lines'], DrawnMarks>();

function marksOf(body: Body, height: number, request: LayoutRequest, sizeOf: ImageSize): Item['marks'] {
  const { card, ...signs } = body.placed;
  const known = drawn.get(body.lines);
  if (known && known.width === body.width && known.height === height && hasSameSigns(known.signs, signs)) return known.marks;
  const marks = drawCard(card, body, height, signs, request, sizeOf);
  drawn.set(body.lines, { width: body.width, height, signs, marks });
  return marks;
}
