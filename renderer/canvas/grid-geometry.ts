// Where a point falls in the grid of a Drawing. Map coordinates only: a screen point must pass `toMapPoint` first.

import type { Band, Column, Drawing, Frame, Item, Point, Rect, Row } from '../../shared/layout/drawing.ts';
import type { Zone } from '../../shared/model/entities/map.ts';

/** A point in map units. Not a screen point: the types keep them apart. */
export type MapPoint = { readonly x: number; readonly y: number; readonly in: 'map' };
export type Viewport = { readonly x: number; readonly y: number; readonly zoom: number };

/** @param x, y pixels from the canvas' upper left corner. */
export function toMapPoint(x: number, y: number, viewport: Viewport): MapPoint {
  return { x: (x - viewport.x) / viewport.zoom, y: (y - viewport.y) / viewport.zoom, in: 'map' };
}

export function columnAt({ columns }: Frame, x: number): Column | undefined {
  return columns.find((column) => x >= column.x && x < column.x + column.width);
}

/** The column nearest to x. */
export function nearestColumn({ columns }: Frame, x: number): Column | undefined {
  return columnAt({ columns } as Frame, x) ?? (x < (columns[0]?.x ?? 0) ? columns[0] : columns.at(-1));
}

export function rowAt({ rows }: Frame, y: number): Row | undefined {
  return rows.find((row) => y >= row.y && y < row.y + row.height);
}

export type Cell = { readonly column: Column; readonly row: Row };

export function cellAt(frame: Frame, point: MapPoint): Cell | undefined {
  const column = columnAt(frame, point.x);
  const row = rowAt(frame, point.y);
  return column && row ? { column, row } : undefined;
}

export function rectOfCell({ column, row }: Cell): Rect {
  return { x: column.x, y: row.y, width: column.width, height: row.height };
}

export function cardUnder({ items }: Drawing, { x, y }: MapPoint): Item | undefined {
  return items.find(
    ({ role, rect }) => role === 'card' && x >= rect.x && x < rect.x + rect.width && y >= rect.y && y < rect.y + rect.height,
  );
}

/** Before which of the columns something let go at x would come: 0…length. */
export function columnGap({ columns }: Frame, x: number): number {
  const index = columns.findIndex((column) => x < column.x + column.width / 2);
  return index < 0 ? columns.length : index;
}

/** Before which of the rows something let go at y would come: 0…length. */
export function rowGap({ rows }: Frame, y: number): number {
  const index = rows.findIndex((row) => y < row.y + row.height / 2);
  return index < 0 ? rows.length : index;
}

export function itemById(drawing: Drawing, id: string): Item | undefined {
  return drawing.items.find((item) => item.id === id);
}

export const ZONE_BELOW: Readonly<Record<Band['line'], Zone>> = {
  interaction: 'front-stage',
  visibility: 'back-stage',
  'internal-interaction': 'support',
};

/** The second line runs right below the first: no lane is between them. */
export function touches(one: Band, other: Band): boolean {
  return Math.abs(one.y + one.height - other.y) < 1;
}

/** The points that a connector goes by, in map units. */
export function wayOf({ rect, marks }: Item): readonly Point[] {
  const line = marks.find((mark) => mark.type === 'path');
  if (line?.type !== 'path') return [];
  return line.segments.flatMap((segment) => (segment.to === 'close' ? [] : [{ x: rect.x + segment.x, y: rect.y + segment.y }]));
}

/** The zone that a lane would be in when let go in that gap: at a line, of the side that the pointer is on; between two, the one they enclose. */
export function zoneAtGap({ rows, bands }: Frame, zones: readonly Zone[], gap: number, y: number): Zone {
  const above = zones[gap - 1];
  const below = zones[gap];
  const band = bands.find((each) => y >= each.y && y < each.y + each.height);
  if (!band) {
    const row = rowAt({ rows } as Frame, y);
    return (row && rows.indexOf(row) < gap ? above : below) ?? above ?? 'customer';
  }
  const isUpper = y < band.y + band.height / 2;
  const line = isUpper ? bands.find((each) => touches(each, band))?.line : bands.some((each) => touches(band, each)) && band.line;
  return (line ? ZONE_BELOW[line] : isUpper ? above : below) ?? 'customer';
}
