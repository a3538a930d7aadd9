// Where connectors stand in the doors of cards: each at a place of its own, in the order of where it goes, around the middle;
// straight ones in the middle of their room.

import type { End } from './connector-links.ts';
import { compareRuns } from './connector-routes.ts';
import { type Door, doorsOf, type Terrain } from './corridors.ts';

/** Between places in one door, where it has room. */
const STEP = 12;
/** From the corner of a door to a place, and to a straight one: others still find a place beside it. */
const INSET = 4;
const STRAIGHT_INSET = 7;

/** Places the ends in a door. Gives those that are elsewhere than they were. */
export function placeEnds(door: Door, endsIn: ReadonlyMap<Door, readonly End[]>, terrain: Terrain): readonly End[] {
  const ends = endsIn.get(door) ?? [];
  const moved: End[] = [];
  const place: Place = (end, at) => {
    if (end.place === at) return;
    end.place = at;
    moved.push(end);
  };
  const straight = placeStraight(ends, place);
  if (straight.length < ends.length) {
    const across: Facing[] = [];
    for (const facing of facingDoors(door, terrain)) {
      const others = endsIn.get(facing);
      if (others) across.push({ door: facing, ends: others });
    }
    placeOthers(door, ends, straight, across, place);
  }
  return moved;
}

type Place = (end: End, at: number) => void;
type Facing = { readonly door: Door; readonly ends: readonly End[] };

/** The doors across the corridor that are before this one, at least in part. Their ends depend on each other. */
export function facingDoors({ side, row, column, extent }: Door, terrain: Terrain): readonly Door[] {
  const found: Door[] = [];
  const add = (door: Door | undefined) => {
    if (door && door.extent.low < extent.high && extent.low < door.extent.high) found.push(door);
  };
  if (side === 'left') for (const other of terrain.standsIn(row, column - 1)) add(doorsOf(other, terrain).right);
  if (side === 'right') for (const other of terrain.standsIn(row, column + 1)) add(doorsOf(other, terrain).left);
  if (side === 'top') for (const other of terrain.standsIn(row - 1, column)) add(doorsOf(other, terrain).bottom[column - other.first]);
  if (side === 'bottom') for (const other of terrain.standsIn(row + 1, column)) add(doorsOf(other, terrain).top[column - other.first]);
  return found;
}

/** Those between the same two cards stand side by side. Gives their places. */
function placeStraight(ends: readonly End[], place: Place): readonly number[] {
  const straight = ends.filter((end) => end.heading === 0);
  if (straight.length > 1) straight.sort(compareEnds);
  return straight.map((end) => {
    const twins = straight.filter((other) => other.far === end.far);
    const { low = 0, high = 0 } = end.room ?? {};
    const step = Math.min(STEP, (high - low - 2 * STRAIGHT_INSET) / Math.max(1, twins.length - 1));
    place(end, (low + high) / 2 + step * (twins.indexOf(end) - (twins.length - 1) / 2));
    return end.place;
  });
}

/** `straight`: where the straight ones stand. */
function placeOthers(
  { side, extent }: Door,
  ends: readonly End[],
  straight: readonly number[],
  across: readonly Facing[],
  place: Place,
): void {
  const ups = inOrder(ends, side, -1);
  const downs = inOrder(ends, side, 1);
  // What leaves this door and its mirror image in opposite directions must not look like one line.
  const mirrored = across.find(({ door }) => door.extent.low === extent.low && door.extent.high === extent.high)?.ends ?? [];
  let upCount = Math.max(ups.length, countOf(mirrored, -1));
  const downCount = Math.max(downs.length, countOf(mirrored, 1));
  // Nor must two that cross between two pairs of doors meet in one point.
  const isCrossed = hasUphill(ends) || across.some((facing) => hasUphill(facing.ends));
  if (isCrossed) upCount = across.reduce((count, facing) => count + countOf(facing.ends, -1), ups.length);
  const firstUp = isCrossed && (side === 'right' || side === 'bottom') ? 0 : upCount - ups.length;

  const low = extent.low + INSET;
  const high = extent.high - INSET;
  const count = upCount + downCount;
  const isAlone = straight.length === 0;
  const step = Math.min(STEP, (high - low) / Math.max(1, count - 1));
  const start = (low + high - step * (count - 1)) / 2;
  const firstStraight = isAlone ? start + step * upCount : Math.min(...straight);
  const lastStraight = isAlone ? start + step * (upCount - 1) : Math.max(...straight);
  const up = isAlone ? step : Math.min(STEP, (firstStraight - low) / Math.max(1, upCount));
  const down = isAlone ? step : Math.min(STEP, (high - lastStraight) / Math.max(1, downCount));
  for (const [index, end] of ups.entries()) place(end, firstStraight - up * (upCount - firstUp - index));
  for (const [index, end] of downs.entries()) place(end, lastStraight + down * (index + 1));
}

function countOf(ends: readonly End[], heading: -1 | 1): number {
  return ends.reduce((count, end) => count + (end.heading === heading ? 1 : 0), 0);
}

function hasUphill(ends: readonly End[]): boolean {
  return ends.some(({ run, heading }) => heading === -1 && run?.bearing === 'uphill');
}

/** Along the side. What takes the nearest lane leaves nearest to where it goes. */
function inOrder(ends: readonly End[], side: Door['side'], heading: -1 | 1): readonly End[] {
  const isNearestFirst = (heading === -1) === (side === 'right' || side === 'bottom');
  const found = ends.filter((end) => end.heading === heading);
  return found.length > 1 ? found.sort((a, b) => (isNearestFirst ? compareEnds(a, b) : compareEnds(b, a))) : found;
}

function compareEnds(a: End, b: End): number {
  return (a.run && b.run ? compareRuns(a.run, b.run) : 0) || (a.id < b.id ? -1 : 1);
}
