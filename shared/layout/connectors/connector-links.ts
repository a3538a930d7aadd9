// A connector that is drawn, between two cards: its route, and the places on it that depend on the connectors beside it. All places are
// settled anew whenever a link has come, gone or changed.

import type { Point, Row } from '../drawing.ts';
import { round } from '../geometry.ts';
import type { Route, Run } from './connector-routes.ts';
import { type Door, type Interval, PITCH, roomOf, type Stand, type Terrain } from './corridors.ts';

/** Its route depends on the rows from `first` to `last`. */
export type Link = {
  readonly id: string;
  readonly route: Route;
  readonly from: End;
  readonly to: End;
  readonly stretches: readonly Stretch[];
  readonly first: number;
  readonly last: number;
};

/** An end in the door of a card. `heading`: to which end of the door it goes from there; 0 where it is straight. */
export type End = {
  readonly id: string;
  readonly stand: Stand;
  readonly door: Door;
  readonly far: Stand;
  readonly room: Interval | undefined;
  readonly run: Run | undefined;
  readonly heading: -1 | 0 | 1;
  /** Along the side of the card. */
  place: number;
};

/** A run as far as it may reach: along the corridor that it comes from or goes to, or to the place of the end in a door. */
export type Stretch = {
  readonly id: string;
  readonly run: Run;
  readonly low: Interval | End;
  readonly high: Interval | End;
  /** Across its corridor. */
  place: number;
};

export function createLink(id: string, from: Stand, to: Stand, route: Route, terrain: Terrain): Link {
  const { runs, room } = route;
  const start = runs[0];
  const goal = runs.at(-1);
  const fromHeading = start ? (start.isForward ? 1 : -1) : 0;
  const toHeading = goal ? (goal.isForward ? -1 : 1) : 0;
  const fromEnd: End = { id, stand: from, door: route.from, far: to, room, run: start, heading: fromHeading, place: 0 };
  const toEnd: End = { id, stand: to, door: route.to, far: from, room, run: goal, heading: toHeading, place: 0 };
  const stretches = runs.map((run): Stretch => {
    const [low, high] = run.isForward ? [fromEnd, toEnd] : [toEnd, fromEnd];
    return {
      id,
      run,
      low: run.low.next ? roomOf(run.low.next, terrain) : low,
      high: run.high.next ? roomOf(run.high.next, terrain) : high,
      place: 0,
    };
  });
  const first = route.isDetour ? 0 : Math.min(from.row, to.row);
  const last = route.isDetour ? terrain.heights.length - 1 : Math.max(from.row, to.row);
  return { id, route, from: fromEnd, to: toEnd, stretches, first, last };
}

export type Line = readonly Point[];

/** From door to door, where the rows stand now. */
export function lineOf({ route, from, to, stretches }: Link, rows: readonly Row[]): Line {
  const end = pointIn(route.to, to.place);
  let point = pointIn(route.from, from.place);
  const points = [point];
  const go = (next: Point) => {
    if (next.x === point.x && next.y === point.y) return;
    point = next;
    points.push(next);
  };
  for (const { run, place } of stretches) go(run.corridor.isAcross ? { x: point.x, y: place } : { x: place, y: point.y });
  const goal = stretches.at(-1);
  if (goal) go(goal.run.corridor.isAcross ? { x: end.x, y: point.y } : { x: point.x, y: end.y });
  go(end);
  return points.map(({ x, y }) => ({ x: round(x), y: round(unfolded(y, rows)) }));
}

function pointIn({ side, x, y }: Door, place: number): Point {
  return side === 'left' || side === 'right' ? { x, y: place } : { x: place, y };
}

/** What lies above the edge of a row is in the padding of the one before it. */
function unfolded(y: number, rows: readonly Row[]): number {
  const index = Math.round(y / PITCH);
  const offset = y - PITCH * index;
  const row = rows[index];
  const before = rows[index - 1];
  return offset + (before && (offset < 0 || !row) ? before.y + before.height : (row?.y ?? 0));
}
