// A card by the kind and zone of its lane: how its text breaks, how tall it wants to be, and the marks that draw it at a
// given size. Knows nothing of where the card stands.

import { areSameFigures, type Figure } from '../analysis/measures/figures.ts';
import type { Card, Lane, PointMark } from '../model/entities/map.ts';
import type { Mark, Measure, Rect, TextStyle } from './drawing.ts';
import { drawFigure, FIGURE_HEIGHT } from './figures.ts';
import { circle, diamond, polyline, round, textMark } from './geometry.ts';
import type { LayoutRequest, Metrics } from './request.ts';
import type { ColourToken } from './theme.ts';
import { wrap } from './wrap.ts';

export type CardLook = 'action' | 'front' | 'back' | 'support' | 'chip' | 'quote' | 'pain' | 'opportunity' | 'plain' | 'image';

export function lookOf(lane: Lane): CardLook {
  switch (lane.laneKind) {
    case 'customer-actions':
      return 'action';
    case 'touchpoints':
      return 'chip';
    case 'needs':
    case 'thoughts':
      return 'quote';
    case 'pain-points':
      return 'pain';
    case 'opportunities':
      return 'opportunity';
    case 'people':
    case 'technology':
      return lane.zone === 'front-stage' ? 'front' : 'back';
    case 'support-processes':
      return 'support';
    case 'images':
      return 'image';
    case 'physical-evidence':
    case 'emotion':
    case 'text':
    case 'time':
    case 'policy':
    case 'metric':
      return 'plain';
  }
}

/** How a card's text breaks at a width, and the size it wants. */
export type CardBody = { readonly look: CardLook; readonly lines: readonly string[]; readonly width: number; readonly height: number };

const DOTS_HEIGHT = 12;
const CHIP_PADDING = 11;
const EDGE = 4;

type Box = { readonly fill: ColourToken; readonly edge: ColourToken; readonly isDashed?: boolean; readonly bar?: ColourToken };

const CHIP: Box = { fill: 'chip-fill', edge: 'chip-edge' };
const BOXES: Readonly<Record<Exclude<CardLook, 'quote' | 'chip' | 'image'>, Box>> = {
  action: { fill: 'action-fill', edge: 'action-edge' },
  front: { fill: 'front-fill', edge: 'front-edge' },
  back: { fill: 'back-fill', edge: 'back-edge' },
  support: { fill: 'support-fill', edge: 'support-edge', isDashed: true },
  pain: { fill: 'pain-fill', edge: 'pain-edge', bar: 'pain' },
  opportunity: { fill: 'opportunity-fill', edge: 'opportunity-edge', bar: 'opportunity' },
  plain: { fill: 'plain-fill', edge: 'plain-edge' },
};

export function textStyleOf(look: CardLook, metrics: Metrics): TextStyle {
  return { size: look === 'chip' ? metrics.text.chip : metrics.text.card, weight: look === 'chip' ? 600 : 400, italic: look === 'quote' };
}

/** The room on each side of a card's text; a cell editor lays its text out in the same room. */
export function insetsOf(
  look: CardLook,
  metrics: Metrics,
): { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number } {
  const { x, y } = metrics.cardPadding;
  switch (look) {
    case 'chip':
      return { left: CHIP_PADDING, right: CHIP_PADDING, top: 3, bottom: 3 };
    case 'quote':
      return { left: 2, right: 2, top: 3, bottom: 3 };
    case 'pain':
    case 'opportunity':
      return { left: x + EDGE - 1, right: x - 2, top: y, bottom: y };
    case 'image':
      return { left: 4, right: 4, top: 4, bottom: 4 };
    case 'action':
    case 'front':
    case 'back':
    case 'support':
    case 'plain':
      return { left: x, right: x, top: y, bottom: y };
  }
}

/** The height that an image of a card takes at a width: its own proportions, at most 3:4 upright; 0 without an image. */
function imageHeightOf(card: Card, width: number, { imageHeight }: Metrics, sizeOf: ImageSize): number {
  const size = card.imageId === undefined ? undefined : sizeOf(card.imageId);
  return size ? round(Math.min((width * size.height) / size.width, (width * 4) / 3, imageHeight)) : 0;
}

export type ImageSize = (imageId: string) => { readonly width: number; readonly height: number } | undefined;

type KnownBody = {
  readonly look: CardLook;
  readonly room: number;
  readonly measure: Measure;
  readonly metrics: Metrics;
  readonly body: CardBody;
};

/** A card may stand on the map, on a slide and on the slide that comes next, each with a width of its own. */
const KEPT_BODIES = 4;
const bodies = new WeakMap<Card, readonly KnownBody[]>();

/** `room`: the widest the card may be. Broken once for each card, room and size of type. */
export function bodyOf(card: Card, look: CardLook, room: number, request: LayoutRequest, sizeOf: ImageSize): CardBody {
  const { measure, metrics } = request;
  const before = bodies.get(card) ?? [];
  const known = before.find(
    (each) => each.look === look && each.room === room && each.measure === measure && isSameType(each.metrics, metrics),
  );
  if (known) return known.body;
  const body = createBody(card, look, room, request, sizeOf);
  bodies.set(card, [{ look, room, measure, metrics, body }, ...before].slice(0, KEPT_BODIES));
  return body;
}

/** All that the body of a card is made from. */
function isSameType(a: Metrics, b: Metrics): boolean {
  return a === b || (a.text === b.text && a.leading === b.leading && a.cardPadding === b.cardPadding && a.imageHeight === b.imageHeight);
}

function createBody(card: Card, look: CardLook, room: number, { measure, metrics }: LayoutRequest, sizeOf: ImageSize): CardBody {
  const style = textStyleOf(look, metrics);
  const insets = insetsOf(look, metrics);
  const lines = wrap(card.text, room - insets.left - insets.right, measure, style);
  const textHeight = lines.length * style.size * metrics.leading;
  const dots = look === 'pain' && card.severity !== undefined ? DOTS_HEIGHT : 0;
  const imageHeight = imageHeightOf(card, room, metrics, sizeOf);
  const textRoom = look === 'image' && card.text === '' && imageHeight > 0 ? 0 : textHeight + insets.top + insets.bottom;
  const height = round(imageHeight + textRoom + dots);
  const width =
    look === 'chip' && imageHeight === 0
      ? Math.min(room, Math.max(32, Math.ceil(Math.max(...lines.map((line) => measure(line, style))) + insets.left + insets.right)))
      : room;
  return { look, lines, width, height };
}

/** What is drawn on a card that is not its own. */
export type CardSigns = {
  /** Open pain points about it. */
  readonly pains: number;
  /** The title of the map that says more about it. */
  readonly linkedMap: string | undefined;
  /** In a metric lane, what is measured of it. */
  readonly figures: readonly Figure[];
  /** It reaches beyond the steps that are shown. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
};

export function hasSameSigns(a: CardSigns, b: CardSigns): boolean {
  return (
    a.pains === b.pains &&
    a.linkedMap === b.linkedMap &&
    areSameFigures(a.figures, b.figures) &&
    a.isCutBefore === b.isCutBefore &&
    a.isCutAfter === b.isCutAfter
  );
}

/** The marks of a card drawn `height` tall: at least as tall as its body wants. */
export function drawCard(
  card: Card,
  body: CardBody,
  height: number,
  signs: CardSigns,
  request: LayoutRequest,
  sizeOf: ImageSize,
): readonly Mark[] {
  const { look, lines, width } = body;
  const { metrics } = request;
  const insets = insetsOf(look, metrics);
  const style = textStyleOf(look, metrics);
  const leading = metrics.leading;
  const marks: Mark[] = [...drawBox(look, width, height, card.colour)];

  const imageHeight = imageHeightOf(card, width, metrics, sizeOf);
  const size = card.imageId === undefined ? undefined : sizeOf(card.imageId);
  if (card.imageId !== undefined && size && imageHeight > 0) {
    const scale = Math.min((width - 2) / size.width, (imageHeight - 2) / size.height);
    const rect = { x: round((width - size.width * scale) / 2), y: 1, width: round(size.width * scale), height: round(size.height * scale) };
    marks.push({ type: 'image', rect, imageId: card.imageId });
  }

  const dots = look === 'pain' && card.severity !== undefined ? DOTS_HEIGHT : 0;
  const charts = signs.figures.length * FIGURE_HEIGHT;
  const room = height - imageHeight - charts;
  const textHeight = lines.length * style.size * leading + dots;
  const isCentred = look !== 'quote';
  const top = imageHeight + (isCentred ? Math.max(insets.top, (room - textHeight) / 2) : insets.top);
  if (card.text !== '') {
    if (look === 'chip') marks.push(textMark(lines, { x: round(width / 2), top, leading }, style, 'ink', 'middle'));
    else
      marks.push(
        textMark(lines, { x: insets.left, top, leading }, style, look === 'quote' && card.colour === undefined ? 'ink-soft' : 'ink'),
      );
  }
  if (dots > 0) marks.push(...drawSeverity(card.severity ?? 0, insets.left, round(top + lines.length * style.size * leading + 6)));
  signs.figures.forEach((figure, index) => {
    const y = height - charts + index * FIGURE_HEIGHT - insets.bottom / 2;
    marks.push(...drawFigure(figure, insets.left, y, width - insets.left - insets.right, request));
  });
  marks.push(...drawBadges(card.marks, signs.pains, width, metrics), ...drawCuts(signs, width, height, metrics));
  if (signs.linkedMap !== undefined) marks.push(...drawLink(height));
  return marks;
}

/** A card with a colour of its own has it as its ground and edge; it gives a quote, which has none, a box. */
export function drawBox(look: CardLook, width: number, height: number, own: string | undefined): readonly Mark[] {
  if (look === 'quote' && own === undefined) return [];
  const box = look === 'chip' ? CHIP : BOXES[look === 'image' || look === 'quote' ? 'plain' : look];
  const marks: Mark[] = [
    {
      type: 'box',
      rect: { x: 0, y: 0, width, height },
      radius: look === 'chip' ? Math.min(13, height / 2) : 8,
      fill: own === undefined ? box.fill : (`tint:${own}` as ColourToken),
      stroke: { colour: own === undefined ? box.edge : (own as ColourToken), width: 1, ...(box.isDashed && { dash: [4, 3] }) },
    },
  ];
  if (box.bar) marks.push({ type: 'path', segments: barOf(height), fill: box.bar });
  return marks;
}

/** Where a card goes on beyond what is shown, an arrow beside it says so, about as tall as small type. */
function drawCuts({ isCutBefore, isCutAfter }: CardSigns, width: number, height: number, { text }: Metrics): readonly Mark[] {
  const half = (text.small - 1) / 2;
  const arrow = (x: number, by: number): Mark => ({
    type: 'path',
    segments: polyline([
      { x, y: round(height / 2 - half) },
      { x: round(x + by * half), y: round(height / 2) },
      { x, y: round(height / 2 + half) },
    ]),
    stroke: { colour: 'ink-soft', width: round(0.35 * half), cap: 'round' },
  });
  return [...(isCutBefore ? [arrow(-3, -0.8)] : []), ...(isCutAfter ? [arrow(width + 3, 0.8)] : [])];
}

const LINK = { x: 15, radius: 8 } as const;

/** Where the mark of a link stands on a card's box: what a pointer finds there opens the other map. */
export function linkRect({ x, y, height }: Rect): Rect {
  return { x: x + LINK.x - LINK.radius, y: y + height - LINK.radius, width: 2 * LINK.radius, height: 2 * LINK.radius };
}

/** On the lower edge: an arrow that leads out of a frame. */
export function drawLink(height: number): readonly Mark[] {
  const at = (dx: number, dy: number) => ({ x: LINK.x + dx, y: round(height + dy) });
  const stroke = { colour: 'connector', width: 1.5, cap: 'round' } as const;
  return [
    { type: 'path', segments: circle(LINK.x, height, LINK.radius), fill: 'paper', stroke: { colour: 'connector', width: 1 } },
    { type: 'path', segments: polyline([at(-3, 3), at(3, -3)]), stroke },
    { type: 'path', segments: polyline([at(-1.5, -3), at(3, -3), at(3, 1.5)]), stroke },
  ];
}

/** The strong edge at the left of pains and opportunities: the box's rounded left end, cut straight after EDGE. */
function barOf(height: number): Extract<Mark, { type: 'path' }>['segments'] {
  const r = Math.min(8, height / 2);
  const k = r * 0.4477;
  return [
    { to: 'move', x: EDGE, y: 1.2 },
    { to: 'line', x: EDGE, y: height - 1.2 },
    { to: 'curve', x1: k * 0.6, y1: height - k * 0.6, x2: 0, y2: height - k, x: 0, y: height - r },
    { to: 'line', x: 0, y: r },
    { to: 'curve', x1: 0, y1: k, x2: k * 0.6, y2: k * 0.6, x: EDGE, y: 1.2 },
    { to: 'close' },
  ];
}

/** Five dots from `x` on, as many of them filled as the pain is bad. */
export function drawSeverity(severity: number, x: number, y: number): readonly Mark[] {
  return [1, 2, 3, 4, 5].map(
    (level): Mark => ({
      type: 'path',
      segments: circle(round(x + 2.5 + (level - 1) * 8), y, 2.25),
      fill: level <= severity ? 'pain-ink' : 'pain-rest',
    }),
  );
}

/** Told apart by shape and letter, not by colour alone. */
const BADGES: Readonly<Record<PointMark, { readonly colour: ColourToken; readonly letter: string; readonly shape: 'circle' | 'diamond' }>> =
  {
    'moment-of-truth': { colour: 'truth', letter: '', shape: 'diamond' },
    'fail-point': { colour: 'fail', letter: 'F', shape: 'circle' },
    'wait-point': { colour: 'wait', letter: 'W', shape: 'circle' },
    'decision-point': { colour: 'decision', letter: 'D', shape: 'diamond' },
    question: { colour: 'question', letter: '?', shape: 'circle' },
  };

const BADGE = 17;

/** One badge, centred on a point. */
export function drawMark(mark: PointMark, cx: number, cy: number, metrics: Metrics): readonly Mark[] {
  const { colour, letter, shape } = BADGES[mark];
  const size = letter === '' ? 6 : 8.5;
  const segments = shape === 'circle' ? circle(cx, cy, size - 0.5) : diamond(cx, cy, letter === '' ? size : size + 1);
  return [{ type: 'path', segments, fill: colour, stroke: { colour: 'paper', width: 1.5 } }, ...drawLetter(letter, cx, cy, metrics)];
}

function drawLetter(letter: string, cx: number, cy: number, metrics: Metrics): readonly Mark[] {
  if (letter === '') return [];
  const size = metrics.text.small - 1;
  return [
    {
      type: 'text',
      lines: [{ x: cx, baseline: round(cy + size * 0.3635), text: letter }],
      style: { size, weight: 600, italic: false },
      colour: 'pill-ink',
      align: 'middle',
    },
  ];
}

/** How many open pain points are about a card. */
export function drawPains(pains: number, cx: number, cy: number, metrics: Metrics): readonly Mark[] {
  return [
    { type: 'path', segments: circle(cx, cy, 8), fill: 'pill-below', stroke: { colour: 'paper', width: 1.5 } },
    ...drawLetter(pains > 9 ? '9+' : `${pains}`, cx, cy, metrics),
  ];
}

/** Along the card's upper edge, from the right: pains about it, then its marks. */
function drawBadges(pointMarks: readonly PointMark[], pains: number, width: number, metrics: Metrics): readonly Mark[] {
  let cx = width - 8;
  const marks: Mark[] = [];
  if (pains > 0) {
    marks.push(...drawPains(pains, cx, 0, metrics));
    cx -= BADGE + 2;
  }
  for (const mark of [...pointMarks].reverse()) {
    marks.push(...drawMark(mark, cx, 0, metrics));
    cx -= BADGE + 2;
  }
  return marks;
}
