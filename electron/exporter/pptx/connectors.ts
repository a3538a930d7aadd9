// Connectors as PowerPoint's own, glued to the cards at both ends: their routes run through the corridors that the Drawing chose, and end
// in the middle of the sides, where PowerPoint has its connection sites.

import type { Item, Mark, Point, Rect, Side, Stroke } from '../../../shared/layout/drawing.ts';
import { boundsOf } from '../../../shared/layout/geometry.ts';
import { type Heads, toLine } from './paint.ts';
import type { Place } from './places.ts';
import { type Drawn, type Sheet, toFrame, toNamed } from './shapes.ts';
import { toShare } from './xml.ts';

/** A card on the slide: the shape that connectors hold on to, and its box in EMU. */
export type Anchor = { readonly id: number; readonly rect: Rect };

/** The places of a rectangle's connection sites, rounded or not. */
const SITES: Readonly<Record<Side, number>> = { top: 0, left: 1, bottom: 2, right: 3 };

/** The connector itself, and the marks of it that are none: its label, a sign. */
export type Connection = { readonly line: Drawn; readonly rest: readonly Mark[] };

/** Undefined where an end is not on the slide. */
export function toConnection(
  item: Item,
  anchorOf: (cardId: string) => Anchor | undefined,
  place: Place,
  sheet: Sheet,
): Connection | undefined {
  const { ends, marks, name } = item;
  const from = ends && anchorOf(ends.from.cardId);
  const to = ends && anchorOf(ends.to.cardId);
  const [path, ...others] = marks;
  if (!from || !to || path?.type !== 'path' || !path.stroke) return undefined;
  const isHeadAt = (mark: Mark, tip: Point) => {
    const [first] = mark.type === 'path' && mark.fill && !mark.stroke ? mark.segments : [];
    return first?.to === 'move' && isNear(first, { x: tip.x - item.rect.x, y: tip.y - item.rect.y });
  };
  const heads: Heads = {
    from: others.some((mark) => isHeadAt(mark, ends.from.point)),
    to: others.some((mark) => isHeadAt(mark, ends.to.point)),
  };
  const rest = others.filter((mark) => !isHeadAt(mark, ends.from.point) && !isHeadAt(mark, ends.to.point));
  const points = path.segments.flatMap((segment) => (segment.to === 'close' ? [] : [place.point(segment)]));
  const start = siteOf(from.rect, ends.from.side);
  const end = siteOf(to.rect, ends.to.side);
  const bend = place.length(NEAR);
  const route = routeBetween(points, { ...ends.from, at: start }, { ...ends.to, at: end }, bend);
  const glue = `<a:stCxn id="${from.id}" idx="${SITES[ends.from.side]}"/><a:endCxn id="${to.id}" idx="${SITES[ends.to.side]}"/>`;
  return { line: toElement(sheet.nextId(), name, glue, route, path.stroke, heads, place, sheet), rest };
}

function isNear(a: Point, b: Point): boolean {
  return Math.abs(a.x - b.x) < 0.05 && Math.abs(a.y - b.y) < 0.05;
}

function siteOf({ x, y, width, height }: Rect, side: Side): Point {
  const [middle, centre] = [Math.round(x + width / 2), Math.round(y + height / 2)];
  return { left: { x, y: centre }, right: { x: x + width, y: centre }, top: { x: middle, y }, bottom: { x: middle, y: y + height } }[side];
}

/** From a card to a bend that the Drawing has not, in map units: within the padding of a row. */
const NEAR = 7;
/** No preset of PowerPoint has more. */
const MOST_LEGS = 5;

type End = { readonly side: Side; readonly at: Point; readonly point?: Point };

/**
 * A line of horizontal and vertical legs from site to site, in the corridors of the line that is given: one that was straight between
 * places that are no sites gets a bend beside a card, and of one with more legs than PowerPoint knows the longest in the middle is kept.
 */
export function routeBetween(points: readonly Point[], from: End, to: End, bend: number): readonly Point[] {
  const isAcross = from.side === 'left' || from.side === 'right';
  const turns = turnsOf(points, isAcross);
  const first = points[0] ?? from.at;
  const last = points.at(-1) ?? to.at;
  const axis = isAcross ? 'x' : 'y';
  const other = isAcross ? 'y' : 'x';
  const ends = to.side === 'left' || to.side === 'right';
  // Straight, and no longer so between the sites: the bend is beside the card whose place was farther from its site.
  if (turns.length === 0 && isAcross === ends && from.at[other] !== to.at[other]) {
    const way = to.at[axis] - from.at[axis];
    const by = Math.sign(way) * Math.min(bend, Math.abs(way) / 2);
    const isAtStart = Math.abs(first[other] - from.at[other]) >= Math.abs(last[other] - to.at[other]);
    return cleaned(unfold(from.at, to.at, [Math.round(isAtStart ? from.at[axis] + by : to.at[axis] - by)], isAcross));
  }
  return cleaned(unfold(from.at, to.at, fewer(turns), isAcross));
}

/** Where the legs in between lie, by turns across and along: all that is free once both ends are set. */
function turnsOf(points: readonly Point[], isAcross: boolean): readonly number[] {
  const corners = cleaned(points);
  const legs = corners.length - 1;
  return corners.slice(1, Math.max(1, legs - 1)).map(({ x, y }, index) => ((index % 2 === 0) === isAcross ? x : y));
}

/** The first and the last corridor, and between two of them the one that is farthest to go. */
function fewer(turns: readonly number[]): readonly number[] {
  if (turns.length <= MOST_LEGS - 2) return turns;
  const [first = 0] = turns;
  const last = turns.at(-1) ?? 0;
  if (turns.length % 2 === 0) return [first, last];
  // Legs along the way lie at odd places, each between two corridors.
  const along = turns.flatMap((at, index) =>
    index % 2 === 1 ? [{ at, length: Math.abs((turns[index + 1] ?? 0) - (turns[index - 1] ?? 0)) }] : [],
  );
  const longest = along.reduce((best, leg) => (leg.length > best.length ? leg : best));
  return [first, longest.at, last];
}

function unfold(start: Point, end: Point, turns: readonly number[], isAcross: boolean): readonly Point[] {
  const points = [start];
  let at = start;
  turns.forEach((turn, index) => {
    at = (index % 2 === 0) === isAcross ? { x: turn, y: at.y } : { x: at.x, y: turn };
    points.push(at);
  });
  // The last two legs are given by the end.
  const isNextAcross = (turns.length % 2 === 0) === isAcross;
  return [...points, isNextAcross ? { x: end.x, y: at.y } : { x: at.x, y: end.y }, end];
}

/** Without legs of no length, and with those in one direction as one. */
function cleaned(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const [before, last] = kept.slice(-2);
    if (kept.at(-1)?.x === point.x && kept.at(-1)?.y === point.y) continue;
    const isOn = before && last && ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y));
    if (isOn) kept.pop();
    kept.push(point);
  }
  return kept;
}

/** A box without width or height bends nothing: a tenth of a point, where PowerPoint itself takes a whole one. */
const LEAST = 1270;

function toElement(
  id: number,
  name: string,
  glue: string,
  route: readonly Point[],
  stroke: Stroke,
  heads: Heads,
  place: Place,
  { colour }: Sheet,
): Drawn {
  const { geometry, frame, rect } = toGeometry(route);
  const head = `<p:nvCxnSpPr>${toNamed(id, name)}<p:cNvCxnSpPr>${glue}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr>`;
  return { xml: `<p:cxnSp>${head}<p:spPr>${frame}${geometry}${toLine(stroke, place, colour, heads)}</p:spPr></p:cxnSp>`, rect };
}

/**
 * Presets begin at a corner of their box, go across first and end at the opposite corner: what goes down first is turned by a quarter,
 * what goes left or up is flipped before it is turned (ECMA-376, presetShapeDefinitions.xml).
 */
function toGeometry(route: readonly Point[]): { readonly geometry: string; readonly frame: string; readonly rect: Rect } {
  const start = route[0] ?? { x: 0, y: 0 };
  const end = route.at(-1) ?? start;
  const rect = boundsOf([start, end]);
  const legs = route.length - 1;
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  if (legs <= 1) {
    const geometry = '<a:prstGeom prst="straightConnector1"><a:avLst/></a:prstGeom>';
    return { geometry, frame: toFrame(rect, flips(dx < 0, dy < 0)), rect };
  }
  const isAcross = route[1]?.y === start.y;
  // Along the first leg, and across it.
  const length = Math.max(LEAST, Math.abs(isAcross ? dx : dy));
  const breadth = Math.max(LEAST, Math.abs(isAcross ? dy : dx));
  const adjustments = route.slice(1, legs - 1).map(({ x, y }, index) => {
    const isAlong = index % 2 === 0;
    const moved = isAlong === isAcross ? (x - start.x) * (dx < 0 ? -1 : 1) : (y - start.y) * (dy < 0 ? -1 : 1);
    return `<a:gd name="adj${index + 1}" fmla="val ${toShare(moved / (isAlong ? length : breadth))}"/>`;
  });
  const geometry = `<a:prstGeom prst="bentConnector${legs}"><a:avLst>${adjustments.join('')}</a:avLst></a:prstGeom>`;
  if (isAcross) {
    const box = { x: dx < 0 ? start.x - length : start.x, y: dy < 0 ? start.y - breadth : start.y, width: length, height: breadth };
    return { geometry, frame: toFrame(box, flips(dx < 0, dy < 0)), rect };
  }
  // The box as it is before it is turned about its middle.
  const box = {
    x: Math.round((start.x + end.x - length) / 2),
    y: Math.round((start.y + end.y - breadth) / 2),
    width: length,
    height: breadth,
  };
  return { geometry, frame: toFrame(box, ` rot="5400000"${flips(dy < 0, dx >= 0)}`), rect };
}

function flips(isAcross: boolean, isDown: boolean): string {
  return `${isAcross ? ' flipH="1"' : ''}${isDown ? ' flipV="1"' : ''}`;
}
