// Where connectors may run: down the gutters between columns and across the gaps between rows. No card stands in a gap; in a
// gutter only those that span it. Knows nothing of connectors.

import type { Column, Rect, Side } from '../drawing.ts';
import { bottom, right } from '../geometry.ts';

/**
 * From row to row, in the heights that routes reckon with: that of a card is its row times PITCH and its own height in the row; the gap above
 * a row lies about the row times PITCH. So what a route is does not change when rows elsewhere grow or move. More than any row is tall.
 */
export const PITCH = 1_000_000;

/** What every row counts that is passed by. */
const OTHER_ROW = 100;

/** A card where it stands, and the columns that it covers. */
export type Stand = { readonly id: string; readonly row: number; readonly first: number; readonly last: number; readonly rect: Rect };

export type Terrain = {
  readonly columns: readonly Column[];
  /** Of the rows. */
  readonly heights: readonly number[];
  /** Between a card and the edge of its cell: to the left and the right of it, and above and below it. */
  readonly gutter: number;
  readonly padding: number;
  readonly standsIn: (row: number, column: number) => readonly Stand[];
  /** The cards of a row that cover more than one column. */
  readonly spansIn: (row: number) => readonly Stand[];
};

export type Interval = { readonly low: number; readonly high: number };

/**
 * A gutter lies before the column `index`, a gap above the row `index`; one more of each follows the last. A slot lies between cards
 * of one cell in the row `index`. `key` is another for each.
 */
export type Corridor = { readonly key: string; readonly isAcross: boolean; readonly index: number; readonly slot?: Interval };

const gutters: Corridor[] = [];
const gaps: Corridor[] = [];

export function gutterAt(index: number): Corridor {
  gutters[index] ??= { key: `gutter ${index}`, isAcross: false, index };
  return gutters[index];
}

export function gapAt(index: number): Corridor {
  gaps[index] ??= { key: `gap ${index}`, isAcross: true, index };
  return gaps[index];
}

/** Its room across its way. */
export function roomOf({ isAcross, index, slot }: Corridor, { columns, heights, gutter, padding }: Terrain): Interval {
  if (slot) return slot;
  const place = isAcross ? PITCH * index : edgeOf(index, columns);
  const reach = isAcross ? padding : gutter;
  const count = isAcross ? heights.length : columns.length;
  return { low: index > 0 ? place - reach : place, high: index < count ? place + reach : place };
}

function edgeOf(index: number, columns: readonly Column[]): number {
  const before = columns[index - 1];
  return before ? before.x + before.width : (columns[0]?.x ?? 0);
}

export function middleOf(corridor: Corridor, terrain: Terrain): number {
  if (corridor.isAcross && !corridor.slot) return PITCH * corridor.index;
  const { low, high } = roomOf(corridor, terrain);
  return (low + high) / 2;
}

/** About how far it is from one height to another. */
export function distanceDown(from: number, to: number, { heights }: Terrain): number {
  const [high, low] = from < to ? [from, to] : [to, from];
  const first = Math.floor(high / PITCH);
  const last = Math.floor(low / PITCH);
  if (first === last) return low - high;
  const offset = high - PITCH * first;
  return (offset > 0 ? (heights[first] ?? 0) - offset : OTHER_ROW) + (low - PITCH * last) + OTHER_ROW * (last - first - 1);
}

/** Whether no card spans the gutter between two heights. */
export function isFree({ isAcross, index }: Corridor, { low, high }: Interval, { heights, spansIn }: Terrain): boolean {
  if (isAcross) return true;
  const end = Math.min(heights.length, Math.ceil(high / PITCH));
  for (let row = Math.max(0, Math.floor(low / PITCH)); row < end; row += 1) {
    for (const { rect, first, last } of spansIn(row)) {
      if (first < index && index <= last && rect.y < high && low < bottom(rect)) return false;
    }
  }
  return true;
}

/**
 * Where connectors may leave a card: a whole side to the left or right, the part over one column at the top or bottom. `x` and `y`: its
 * middle. `extent`: along the side.
 */
export type Door = {
  readonly side: Side;
  readonly row: number;
  readonly column: number;
  readonly corridor: Corridor;
  readonly extent: Interval;
  readonly x: number;
  readonly y: number;
};

/** Length of a side below which it is no door: the rest of a chip that ends in a column. */
const LEAST = 16;

/** `top` and `bottom` by column, from the first that the card covers. `open`: those that no other card of the cell stands before. */
export type Doors = {
  readonly left: Door;
  readonly right: Door;
  readonly top: readonly Door[];
  readonly bottom: readonly Door[];
  readonly open: readonly Door[];
};

const known = new WeakMap<Stand, Doors>();

/** The same objects as long as the card stands there. */
export function doorsOf(stand: Stand, terrain: Terrain): Doors {
  let doors = known.get(stand);
  if (!doors) {
    doors = createDoors(stand, terrain);
    known.set(stand, doors);
  }
  return doors;
}

function createDoors(stand: Stand, terrain: Terrain): Doors {
  const { rect, row, first, last } = stand;
  const upright = (side: Side, column: number, corridor: Corridor, x: number): Door => {
    return { side, row, column, corridor, extent: { low: rect.y, high: bottom(rect) }, x, y: rect.y + rect.height / 2 };
  };
  const across = (side: Side, corridor: Corridor, y: number) =>
    terrain.columns.slice(first, last + 1).map(({ x, width }, index): Door => {
      const low = Math.max(rect.x, x + terrain.gutter);
      const high = Math.min(right(rect), x + width - terrain.gutter);
      return { side, row, column: first + index, corridor, extent: { low, high }, x: (low + high) / 2, y };
    });
  const doors = {
    right: upright('right', last, gutterAt(last + 1), right(rect)),
    bottom: across('bottom', gapAt(row + 1), bottom(rect)),
    top: across('top', gapAt(row), rect.y),
    left: upright('left', first, gutterAt(first), rect.x),
  };
  const open = [doors.right, ...doors.bottom, ...doors.top, doors.left].filter(
    (door) => door.extent.high - door.extent.low >= LEAST && !isShut(stand, door, terrain),
  );
  return { ...doors, open };
}

function isShut(stand: Stand, { side, column }: Door, { standsIn }: Terrain): boolean {
  return standsIn(stand.row, column).some((other) => other !== stand && isBefore(other.rect, stand.rect, side));
}

function isBefore(other: Rect, rect: Rect, side: Side): boolean {
  if (side === 'left' || side === 'right') {
    return other.y < bottom(rect) && rect.y < bottom(other) && (side === 'left' ? other.x < rect.x : other.x > rect.x);
  }
  return other.x < right(rect) && rect.x < right(other) && (side === 'top' ? other.y < rect.y : other.y > rect.y);
}
