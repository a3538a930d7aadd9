// A poster on sheets of a smaller paper: how many, how they stand, and which part of the poster each holds. Draws nothing.

import type { Tile } from '../ipc/export-api.ts';
import type { Point, Rect } from '../layout/drawing.ts';
import { POINTS_OF_MM, paperSize } from './paper-sizes.ts';

export type Size = { readonly width: number; readonly height: number };

/** One sheet. In points of the poster. */
export type Place = {
  readonly label: string;
  readonly row: number;
  readonly column: number;
  /** What is printed on it: as large on every sheet. */
  readonly clip: Rect;
  /** What of that is seen once the sheets lie over one another; these parts make up the poster. */
  readonly own: Rect;
};

export type Tiling = {
  /** Of the paper, in points, standing as it is used. */
  readonly sheet: Size;
  readonly rows: number;
  readonly columns: number;
  /** In points. */
  readonly overlap: number;
  /** Where the upper left corner of what is printed stands on each sheet. */
  readonly corner: Point;
};

/** What a printer leaves white on any paper, and room for marks. */
const MARGIN = 10 * POINTS_OF_MM;
/** Sheets are not one more for what no one could cut off. */
const TOLERANCE = 1e-6;

/** The way to lay the paper that takes the fewest sheets; of two that take as many, as the poster stands. */
export function tilingOf(poster: Size, { paper, overlap: mm }: Tile): Tiling {
  const overlap = mm * POINTS_OF_MM;
  const standing = laid(poster, paperSize(paper, false), overlap);
  const lying = laid(poster, paperSize(paper, true), overlap);
  const more = countOf(lying) - countOf(standing) || (poster.width < poster.height ? 1 : -1);
  return more > 0 ? standing : lying;
}

export function countOf({ rows, columns }: Tiling): number {
  return rows * columns;
}

function laid(poster: Size, sheet: Size, overlap: number): Tiling {
  const along = (length: number, side: number) => {
    const most = side - 2 * MARGIN;
    return Math.max(1, Math.ceil((length - overlap) / (most - overlap) - TOLERANCE));
  };
  const [columns, rows] = [along(poster.width, sheet.width), along(poster.height, sheet.height)];
  const { width, height } = partOf(poster, { rows, columns, overlap });
  return { sheet, rows, columns, overlap, corner: { x: (sheet.width - width) / 2, y: (sheet.height - height) / 2 } };
}

/** As much on every sheet, so that all are cut alike. */
function partOf({ width, height }: Size, { rows, columns, overlap }: Pick<Tiling, 'rows' | 'columns' | 'overlap'>): Size {
  const part = (length: number, count: number) => (count === 1 ? length : (length - overlap) / count + overlap);
  return { width: part(width, columns), height: part(height, rows) };
}

/** Row by row. */
export function* placesOf(poster: Size, tiling: Tiling): Generator<Place, undefined, undefined> {
  const { rows, columns, overlap } = tiling;
  const part = partOf(poster, tiling);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const clip = { x: column * (part.width - overlap), y: row * (part.height - overlap), ...part };
      const own = {
        ...clip,
        width: column < columns - 1 ? part.width - overlap : part.width,
        height: row < rows - 1 ? part.height - overlap : part.height,
      };
      yield { label: labelOf({ row, column }), row, column, clip, own };
    }
  }
}

/** The letter of the row and the number of the column: B3. */
export function labelOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${toLetters(row)}${column + 1}`;
}

/** A…Z, AA, AB…, as spreadsheets have it. */
function toLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : toLetters(Math.floor(index / 26) - 1) + last;
}
