// The lanes of a corridor: runs side by side, apart by LANE as long as it has room and by an even share of its room where it
// has not, in the order that crosses least. Runs that do not meet share a lane.

import type { Stretch } from './connector-links.ts';
import { compareRuns, type Run, type RunEnd } from './connector-routes.ts';
import { type Corridor, type Interval, roomOf, type Terrain } from './corridors.ts';

/** Between lanes, and between runs that follow each other in one lane. */
const LANE = 6;
/** From what lies beside a corridor to its outermost lanes: cards, the edge of the map, the cards beside a slot. */
const CLEARANCE = 4;
const EDGE = 3;
const TIGHT = 2;

/** A stretch with its extent, as the ends in doors stand. */
type Reach = Interval & { readonly stretch: Stretch; readonly run: Run };

/** Places the stretches of one corridor. Gives those that are elsewhere than they were. */
export function placeStretches(stretches: readonly Stretch[], terrain: Terrain): readonly Stretch[] {
  const moved: Stretch[] = [];
  const place: Place = (stretch, at) => {
    if (stretch.place === at) return;
    stretch.place = at;
    moved.push(stretch);
  };
  for (const crowd of crowdsOf(stretches.map(reachOf))) placeCrowd(crowd, terrain, place);
  return moved;
}

type Place = (stretch: Stretch, at: number) => void;

function reachOf(stretch: Stretch): Reach {
  const { run, low, high } = stretch;
  return { low: Math.min(lowOf(low), lowOf(high)), high: Math.max(highOf(low), highOf(high)), stretch, run };
}

function lowOf(end: Stretch['low']): number {
  return 'place' in end ? end.place : end.low;
}

function highOf(end: Stretch['high']): number {
  return 'place' in end ? end.place : end.high;
}

/** Stretches that meet, directly or through others, each in order across the corridor. */
function crowdsOf(reaches: readonly Reach[]): readonly (readonly Reach[])[] {
  const crowds: Reach[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const reach of reaches.toSorted((a, b) => a.low - b.low)) {
    if (reach.low < end + LANE) crowds.at(-1)?.push(reach);
    else crowds.push([reach]);
    end = Math.max(end, reach.high);
  }
  for (const crowd of crowds) crowd.sort((a, b) => compareRuns(a.run, b.run) || compareOwners(a, b));
  return crowds;
}

function compareOwners({ stretch: a }: Reach, { stretch: b }: Reach): number {
  return a.id === b.id ? a.run.at - b.run.at : a.id < b.id ? -1 : 1;
}

function placeCrowd(crowd: readonly Reach[], terrain: Terrain, place: Place): void {
  const [any] = crowd;
  const [first, second] = any ? partsOf(any.run.corridor, terrain) : [];
  if (!first) return;
  const lanes = lanesInOrder(crowd, lanesWithin(first) + (second ? lanesWithin(second) : 0)) ?? lanesPacked(crowd);
  const count = Math.max(...lanes) + 1;
  const above = second ? countAbove(crowd, lanes, count, first) : count;
  for (const [at, { stretch }] of crowd.entries()) {
    const lane = lanes[at] ?? 0;
    place(stretch, lane < above || !second ? placeOf(lane, above, first) : placeOf(lane - above, count - above, second));
  }
}

/** How many of the lanes go into the first of two parts: as many as do not belong below, as long as both have room. */
function countAbove(crowd: readonly Reach[], lanes: readonly number[], count: number, first: Part): number {
  const wanted = crowd.reduce((least, { run }, at) => (belongsBelow(run) ? Math.min(least, lanes[at] ?? 0) : least), count);
  const most = Math.max(lanesWithin(first), Math.ceil(count / 2));
  return Math.min(Math.max(wanted, count - most), most);
}

/** What joins two cards below its gap, or comes from below to one above: a head has more room where it comes from afar. */
function belongsBelow({ low, high, isForward, bearing }: Run): boolean {
  const end = isForward ? high : low;
  return bearing === 'beyond' || (bearing !== 'before' && !end.next && end.turn === -1);
}

/** Each beyond all earlier ones that it meets: it crosses least, but may take more lanes than there is room for. */
function lanesInOrder(crowd: readonly Reach[], room: number): readonly number[] | undefined {
  const lanes: number[] = [];
  for (const reach of crowd) {
    let lane = 0;
    for (const [at, other] of lanes.entries()) if (other >= lane && meet(reach, crowd[at])) lane = other + 1;
    if (lane >= room) return undefined;
    lanes.push(lane);
  }
  return lanes;
}

/** Each in the first lane that is free for it, beyond those that it would else cover. */
function lanesPacked(crowd: readonly Reach[]): readonly number[] {
  const lanes: number[] = [];
  const befores = crowd.map((reach) => cardEnds(reach, -1));
  for (const reach of crowd) {
    const beyond = cardEnds(reach, 1);
    const taken = new Set<number>();
    let lane = 0;
    for (const [at, other] of lanes.entries()) {
      if (!meet(reach, crowd[at])) continue;
      taken.add(other);
      if (other >= lane && isNear(befores[at] ?? [], beyond)) lane = other + 1;
    }
    while (taken.has(lane)) lane += 1;
    lanes.push(lane);
  }
  return lanes;
}

function meet(a: Reach, b: Reach | undefined): boolean {
  return b !== undefined && a.low < b.high + LANE && b.low < a.high + LANE;
}

/** Where it comes straight from a card on one side of the corridor. */
function cardEnds({ run, low, high }: Reach, turn: -1 | 1): readonly number[] {
  const isAt = ({ next, turn: own }: RunEnd) => (!next || next.slot !== undefined) && own === turn;
  return [...(isAt(run.low) ? [low] : []), ...(isAt(run.high) ? [high] : [])];
}

function isNear(some: readonly number[], others: readonly number[]): boolean {
  return some.some((at) => others.some((other) => Math.abs(at - other) < LANE));
}

/** Room for lanes, and where in it they begin. */
type Part = Interval & { readonly from: 'low' | 'middle' | 'high' };

/** Between rows there are two parts: nothing runs along the edge of a row, nor along a line that lies between. */
function partsOf(corridor: Corridor, terrain: Terrain): readonly Part[] {
  const { low, high } = roomOf(corridor, terrain);
  const { isAcross, index, slot } = corridor;
  if (slot) return [{ low: low + TIGHT, high: high - TIGHT, from: 'low' }];
  const isFirst = index === 0;
  const isLast = index === (isAcross ? terrain.heights : terrain.columns).length;
  const [start, end] = [low + (isFirst ? EDGE : CLEARANCE), high - (isLast ? EDGE : CLEARANCE)];
  if (!isAcross) return [{ low: start, high: end, from: 'middle' }];
  const above: Part = { low: start, high: Math.min(end, low + terrain.padding - CLEARANCE), from: 'high' };
  const below: Part = { low: Math.max(start, high - terrain.padding + CLEARANCE), high: end, from: 'low' };
  return isFirst ? [{ ...below, low: start }] : isLast ? [{ ...above, high: end }] : [above, below];
}

function lanesWithin({ low, high }: Part): number {
  return Math.floor((high - low) / LANE + 0.01) + 1;
}

function placeOf(lane: number, count: number, { low, high, from }: Part): number {
  const step = Math.min(LANE, (high - low) / Math.max(1, count - 1));
  const spare = high - low - step * (count - 1);
  return low + (from === 'low' ? 0 : from === 'high' ? spare : spare / 2) + step * lane;
}
