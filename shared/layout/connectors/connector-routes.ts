// The route of one connector, as if it were alone: straight where two cards face each other with nothing between, otherwise
// through gutters and gaps by turns, with few bends and short. Which lane it takes there is decided where all are known.

import type { Point, Side } from '../drawing.ts';
import { bottom, right } from '../geometry.ts';
import { detour } from './connector-detours.ts';
import {
  type Corridor,
  type Door,
  distanceDown,
  doorsOf,
  gapAt,
  gutterAt,
  type Interval,
  isFree,
  middleOf,
  type Stand,
  type Terrain,
} from './corridors.ts';

export type Route = {
  readonly from: Door;
  readonly to: Door;
  readonly runs: readonly Run[];
  /** Where it is straight: the room for it between the cards, across its way. */
  readonly room?: Interval;
  /** It goes where it must, past any row. */
  readonly isDetour?: true;
};

/** The part of a route in one corridor, with its ends along it as far as they are known before lanes are. */
export type Run = {
  readonly corridor: Corridor;
  readonly low: RunEnd;
  readonly high: RunEnd;
  readonly isForward: boolean;
  readonly bearing: Bearing;
  /** Its place among the runs of its route. */
  readonly at: number;
};
/** Where a run goes: back to before its corridor, from before it at its low end to beyond it, the other way, back beyond it. */
export type Bearing = 'before' | 'downhill' | 'uphill' | 'beyond';
/** `turn`: the side of the corridor to which the route leaves it there. `next`: the corridor that it turns into; none at a card. */
export type RunEnd = { readonly at: number; readonly turn: -1 | 1; readonly next: Corridor | undefined };

/** Shared length of two facing sides that still makes a straight connector look straight. */
const FACING = 20;
/** From a straight line's room to the cards beside it. */
const CLEARANCE = 4;
/** What a bend, a run along the edge of the map, and a slope that may meet another in one point are worth, in units of length. */
const BEND = 100;
const OUTER = 20;
const UPHILL = 4000;

export function routeConnector(from: Stand, to: Stand, terrain: Terrain): Route {
  return straightDown(from, to, terrain) ?? straightAcross(from, to, terrain) ?? through(from, to, terrain);
}

function straightDown(from: Stand, to: Stand, terrain: Terrain): Route | undefined {
  const isDown = from.rect.y < to.rect.y;
  const [upper, lower] = isDown ? [from, to] : [to, from];
  const top = bottom(upper.rect);
  const first = Math.max(from.first, to.first);
  const last = Math.min(from.last, to.last);
  if (first > last || lower.rect.y < top) return undefined;
  const middle = (first + last) / 2;
  let best: { readonly start: Door; readonly end: Door; readonly room: Interval } | undefined;
  for (let column = first; column <= last; column += 1) {
    const others: Interval[] = [];
    for (let row = upper.row; row <= lower.row; row += 1) {
      for (const { rect } of terrain.standsIn(row, column)) {
        if (rect.y < lower.rect.y && bottom(rect) > top) others.push({ low: rect.x, high: right(rect) });
      }
    }
    const start = doorsOf(upper, terrain).bottom[column - upper.first];
    const end = doorsOf(lower, terrain).top[column - lower.first];
    if (!start || !end) continue;
    const room = widest({ low: Math.max(start.extent.low, end.extent.low), high: Math.min(start.extent.high, end.extent.high) }, others);
    const wider = room && best ? room.high - room.low - (best.room.high - best.room.low) : 1;
    const isNearer = wider === 0 && best !== undefined && Math.abs(column - middle) < Math.abs(best.start.column - middle);
    if (room && (wider > 0 || isNearer)) best = { start, end, room };
  }
  if (!best) return undefined;
  const { start, end, room } = best;
  return { from: isDown ? start : end, to: isDown ? end : start, runs: [], room };
}

function straightAcross(from: Stand, to: Stand, terrain: Terrain): Route | undefined {
  const isRight = from.rect.x < to.rect.x;
  const [before, after] = isRight ? [from, to] : [to, from];
  const left = right(before.rect);
  const low = Math.max(from.rect.y, to.rect.y);
  const high = Math.min(bottom(from.rect), bottom(to.rect));
  if (high - low < FACING || after.rect.x < left) return undefined;
  const others: Interval[] = [];
  for (let column = before.last; column <= after.first; column += 1) {
    for (const { rect } of terrain.standsIn(from.row, column)) {
      if (rect.x < after.rect.x && right(rect) > left) others.push({ low: rect.y, high: bottom(rect) });
    }
  }
  const room = widest({ low, high }, others);
  if (!room) return undefined;
  const start = doorsOf(before, terrain).right;
  const end = doorsOf(after, terrain).left;
  return { from: isRight ? start : end, to: isRight ? end : start, runs: [], room };
}

/** The widest part of an interval that keeps clear of others, where it is wide enough for a straight line. */
function widest(whole: Interval, others: readonly Interval[]): Interval | undefined {
  let best: Interval | undefined;
  let { low } = whole;
  for (const other of [...others.toSorted((a, b) => a.low - b.low), { low: whole.high + CLEARANCE, high: whole.high }]) {
    const high = Math.min(whole.high, other.low - CLEARANCE);
    if (high - low >= FACING && (!best || high - low > best.high - best.low)) best = { low, high };
    low = Math.max(low, other.high + CLEARANCE);
  }
  return best;
}

/** A way between two doors, by the corridors that it takes. */
export type Way = { readonly from: Door; readonly to: Door; readonly corridors: readonly Corridor[] };

function through(from: Stand, to: Stand, terrain: Terrain): Route {
  const starts = doorsOf(from, terrain).open;
  const ends = doorsOf(to, terrain).open;
  let best: Route | undefined;
  let least = Number.POSITIVE_INFINITY;
  const consider = (start: Door, end: Door, corridors: readonly Corridor[]) => {
    const way = { from: start, to: end, corridors };
    const length = lengthOf(way, terrain) + BEND * (corridors.length + 1);
    if (length >= least) return;
    const runs = runsOf(way, terrain);
    const cost = length + runs.reduce((sum, run) => sum + priceOf(run, terrain), 0);
    if (cost >= least || !runs.every(({ corridor, low, high }) => isFree(corridor, { low: low.at, high: high.at }, terrain))) return;
    best = { from: start, to: end, runs };
    least = cost;
  };
  let shortest = Number.POSITIVE_INFINITY;
  for (const start of starts) {
    for (const end of ends) {
      shortest = Math.min(shortest, Math.abs(start.x - end.x) + distanceDown(start.y, end.y, terrain));
      if (start.corridor === end.corridor) consider(start, end, [start.corridor]);
    }
  }
  if (shortest + 3 * BEND < least) {
    for (const start of starts) {
      for (const end of ends) {
        if (start.corridor.isAcross !== end.corridor.isAcross) consider(start, end, [start.corridor, end.corridor]);
      }
    }
  }
  if (shortest + 4 * BEND < least) {
    for (const start of starts)
      for (const end of ends)
        for (const between of corridorsBetween(start, end, terrain)) {
          consider(start, end, [start.corridor, between, end.corridor]);
        }
  }
  return best ?? { ...toRoute(detour(from, to, terrain), terrain), isDetour: true };
}

/** What may lie between two gutters, of the gaps beside their rows; and between two gaps, of all gutters. */
function corridorsBetween(
  { corridor: first, row: from }: Door,
  { corridor: last, row: to }: Door,
  { columns }: Terrain,
): readonly Corridor[] {
  if (first === last || first.isAcross !== last.isAcross) return [];
  if (first.isAcross) return Array.from({ length: columns.length + 1 }, (_, index) => gutterAt(index));
  return Array.from({ length: Math.abs(from - to) + 2 }, (_, index) => gapAt(Math.min(from, to) + index));
}

function toRoute(way: Way, terrain: Terrain): Route {
  return { from: way.from, to: way.to, runs: runsOf(way, terrain) };
}

function runsOf({ from, to, corridors }: Way, terrain: Terrain): readonly Run[] {
  const places = corridors.map((corridor) => middleOf(corridor, terrain));
  /** Where the route is, along a corridor, when it comes into the one at `index` and when it leaves it. */
  const comes = (index: number) => places[index - 1] ?? along(from, corridors[index]);
  const leaves = (index: number) => places[index + 1] ?? along(to, corridors[index]);
  return corridors.map((corridor, index): Run => {
    const place = places[index] ?? 0;
    const start: RunEnd = {
      at: comes(index),
      turn: index === 0 ? outwards(from.side) : comes(index - 1) < place ? -1 : 1,
      next: corridors[index - 1],
    };
    const end: RunEnd = {
      at: leaves(index),
      turn: index === corridors.length - 1 ? outwards(to.side) : leaves(index + 1) < place ? -1 : 1,
      next: corridors[index + 1],
    };
    const isForward = start.at <= end.at;
    const [low, high] = isForward ? [start, end] : [end, start];
    return { corridor, low, high, isForward, bearing: bearingOf(low.turn, high.turn), at: index };
  });
}

function along(point: Point, corridor: Corridor | undefined): number {
  return corridor?.isAcross ? point.x : point.y;
}

/** On which side of its corridor a card lies that looks onto it from a side. */
function outwards(side: Side): -1 | 1 {
  return side === 'right' || side === 'bottom' ? -1 : 1;
}

function lengthOf({ from, to, corridors }: Way, terrain: Terrain): number {
  let { x, y } = from;
  let length = 0;
  for (const corridor of corridors) {
    const place = middleOf(corridor, terrain);
    length += corridor.isAcross ? distanceDown(y, place, terrain) : Math.abs(x - place);
    if (corridor.isAcross) y = place;
    else x = place;
  }
  // Of equally short ways the one that turns early, so that the choice does not hang on rounding.
  const second = corridors.length === 3 ? corridors[1] : undefined;
  const early = second ? 0.01 * Math.abs(second.index - (second.isAcross ? from.corridor.index : from.column)) : 0;
  return length + Math.abs(x - to.x) + distanceDown(y, to.y, terrain) + early;
}

function priceOf(run: Run, { columns, heights }: Terrain): number {
  const { index, isAcross } = run.corridor;
  const isOuter = index === 0 || index === (isAcross ? heights : columns).length;
  return (isOuter ? OUTER : 0) + (run.bearing === 'uphill' && !run.high.next ? UPHILL : 0);
}

function bearingOf(low: -1 | 1, high: -1 | 1): Bearing {
  if (low === high) return low < 0 ? 'before' : 'beyond';
  return low < 0 ? 'downhill' : 'uphill';
}

const ORDER: Readonly<Record<Bearing, number>> = { before: 0, downhill: 1, uphill: 2, beyond: 3 };

/**
 * The order of two runs across their corridor that crosses least: what goes back to where it came from lies on that side, the
 * shorter nearer; between them, what goes on to the other side.
 */
export function compareRuns(a: Run, b: Run): number {
  if (a.bearing !== b.bearing) return ORDER[a.bearing] - ORDER[b.bearing];
  switch (a.bearing) {
    case 'before':
      return a.high.at - a.low.at - (b.high.at - b.low.at);
    case 'downhill':
      return b.high.at + b.low.at - (a.high.at + a.low.at);
    case 'uphill':
      return a.high.at + a.low.at - (b.high.at + b.low.at);
    case 'beyond':
      return b.high.at - b.low.at - (a.high.at - a.low.at);
  }
}
