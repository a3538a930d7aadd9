// The way of a connector where gutters and gaps alone lead nowhere, because cards that span stand above and below its card, or
// chips on all four sides: also through the slots between cards of one cell. The shortest one, with few bends.

import type { Point } from '../drawing.ts';
import { bottom, round } from '../geometry.ts';
import type { Way } from './connector-routes.ts';
import {
  type Corridor,
  type Door,
  distanceDown,
  doorsOf,
  gapAt,
  gutterAt,
  type Interval,
  middleOf,
  roomOf,
  type Stand,
  type Terrain,
} from './corridors.ts';

/** A corridor as far as one comes along it: a gutter is cut by the cards that span it. */
type Stage = { readonly corridor: Corridor; readonly column: number; readonly extent: Interval };
type Reached = Stage & { readonly from: Door; readonly corridors: readonly Corridor[]; readonly at: Point; readonly cost: number };

const BEND = 100;

export function detour(from: Stand, to: Stand, terrain: Terrain): Way {
  const goals = new Map(exitsOf(to, terrain).map(({ door, stage }) => [keyOf(stage), door]));
  const open = new Map<string, Reached>();
  const done = new Set<string>();
  for (const { door, stage } of exitsOf(from, terrain)) {
    open.set(keyOf(stage), { ...stage, from: door, corridors: [stage.corridor], at: door, cost: 0 });
  }
  for (;;) {
    const [key, nearest] = [...open].reduce((least, each) => (each[1].cost < least[1].cost ? each : least));
    const goal = goals.get(key);
    if (goal) return { from: nearest.from, to: goal, corridors: nearest.corridors.filter(isTurn) };
    open.delete(key);
    done.add(key);
    for (const stage of crossed(nearest, terrain)) {
      const next = keyOf(stage);
      const place = middleOf(stage.corridor, terrain);
      const at = stage.corridor.isAcross ? { x: nearest.at.x, y: place } : { x: place, y: nearest.at.y };
      const cost = nearest.cost + Math.abs(at.x - nearest.at.x) + distanceDown(at.y, nearest.at.y, terrain) + BEND;
      if (done.has(next) || (open.get(next)?.cost ?? Number.POSITIVE_INFINITY) <= cost) continue;
      open.set(next, { ...stage, from: nearest.from, corridors: [...nearest.corridors, stage.corridor], at, cost });
    }
  }
}

function keyOf({ corridor, column, extent }: Stage): string {
  return corridor.isAcross ? `${corridor.key} ${column}` : `${corridor.key} ${extent.low}`;
}

/** Slots that lie in line, with a gutter between, are one corridor. */
function isTurn({ slot }: Corridor, index: number, corridors: readonly Corridor[]): boolean {
  const isSame = (other: Corridor | undefined) => slot !== undefined && other?.key === corridors[index]?.key;
  return (
    !isSame(corridors[index - 2]) && !(corridors[index - 1]?.slot !== undefined && corridors[index - 1]?.key === corridors[index + 1]?.key)
  );
}

/** The sides of a card and what they look onto: beyond those that are shut, slots. */
function exitsOf(stand: Stand, terrain: Terrain): readonly { readonly door: Door; readonly stage: Stage }[] {
  const { top, bottom: below, open } = doorsOf(stand, terrain);
  const doors = open.map((door) => ({
    door,
    stage: door.corridor.isAcross ? gapStage(door.corridor.index, terrain) : gutterStage(door.corridor.index, door.y, terrain),
  }));
  const { rect } = stand;
  const slots = stand.first === stand.last ? slotsIn(stand.row, stand.first, terrain) : [];
  return [
    ...doors,
    ...slots.flatMap((stage) => {
      const [door] = stage.extent.high === rect.y ? top : stage.extent.low === bottom(rect) ? below : [];
      return door ? [{ door, stage }] : [];
    }),
  ];
}

function crossed({ corridor, column, extent }: Stage, terrain: Terrain): readonly Stage[] {
  const { columns, heights } = terrain;
  if (corridor.slot) return [column, column + 1].map((index) => gutterStage(index, extent.low, terrain));
  if (corridor.isAcross)
    return Array.from({ length: columns.length + 1 }, (_, index) => gutterStage(index, middleOf(corridor, terrain), terrain));
  const stages: Stage[] = [];
  for (let row = 0; row <= heights.length; row += 1) {
    const gap = middleOf(gapAt(row), terrain);
    if (gap >= extent.low && gap <= extent.high) stages.push(gapStage(row, terrain));
    for (const beside of [column - 1, column]) {
      stages.push(...slotsIn(row, beside, terrain).filter((slot) => slot.extent.low >= extent.low && slot.extent.high <= extent.high));
    }
  }
  return stages;
}

function gapStage(index: number, terrain: Terrain): Stage {
  const corridor = gapAt(index);
  return { corridor, column: 0, extent: roomOf(corridor, terrain) };
}

/** As far as the gutter is free above and below y. */
function gutterStage(index: number, y: number, { heights, spansIn }: Terrain): Stage {
  const spans = heights.flatMap((_, row) => spansIn(row)).filter(({ first, last }) => first < index && index <= last);
  const low = Math.max(Number.NEGATIVE_INFINITY, ...spans.map(({ rect }) => bottom(rect)).filter((end) => end <= y));
  const high = Math.min(Number.POSITIVE_INFINITY, ...spans.map(({ rect }) => rect.y).filter((start) => start >= y));
  return { corridor: gutterAt(index), column: index, extent: { low, high } };
}

function slotsIn(row: number, column: number, { standsIn }: Terrain): readonly Stage[] {
  const rects = standsIn(row, column)
    .map(({ rect }) => rect)
    .toSorted((a, b) => a.y - b.y);
  const stages: Stage[] = [];
  let low = rects[0] ? bottom(rects[0]) : 0;
  for (const rect of rects) {
    const slot = { low, high: rect.y };
    if (slot.high > slot.low)
      stages.push({
        corridor: { key: `slot ${row} ${round(slot.low)} ${round(slot.high)}`, isAcross: true, index: row, slot },
        column,
        extent: slot,
      });
    low = Math.max(low, bottom(rect));
  }
  return stages;
}
