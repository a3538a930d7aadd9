// A Page: one Drawing at one paper size, with what surrounds it. What the preview shows and every exporter spells.
// Decides size and scale, and refuses what no file can hold; draws nothing.

import type { ExportFormat, ExportProblem, Orientation, Paper } from '../ipc/export-api.ts';
import type { Drawing, Item, Point } from '../layout/drawing.ts';
import type { ColourToken } from '../layout/theme.ts';

/** Lengths in points (1/72 inch). A point of the drawing stands on the page at `offset` + `scale` × point. */
export type Page = {
  readonly width: number;
  readonly height: number;
  /** The least distance from the map to the edge. */
  readonly margin: number;
  readonly scale: number;
  readonly offset: Point;
  readonly background: ColourToken;
  readonly drawing: Drawing;
  /** What stands around the drawing, in points of the page: nothing of the map. */
  readonly furniture: readonly Item[];
  readonly title: string;
};

export type PageOptions = { readonly paper: Paper; readonly orientation: Orientation; readonly title: string };

/** A map unit is a CSS pixel: 1/96 inch. */
const POINTS_OF_MAP_UNIT = 72 / 96;
const POINTS_OF_MM = 72 / 25.4;
const MARGIN_OF_MAP = 24;
const MARGIN_OF_PAPER = 1 / 24;

/** ISO 216 and ANSI Y14.1, short side × long side in mm. */
const SIDES = {
  A4: [210, 297],
  A3: [297, 420],
  A2: [420, 594],
  A1: [594, 841],
  A0: [841, 1189],
  Letter: [215.9, 279.4],
  Tabloid: [279.4, 431.8],
} as const;

/** What PDF readers agree to open: 200 inches. */
const MAX_PDF_POINTS = 14_400;
/** 800 MB while it is drawn. */
const MAX_PNG_PIXELS = 200_000_000;
/** Beyond it Skia draws nothing. */
const MAX_PNG_SIDE = 32_767;

/** One page for now: the map as large as fits. A small map on large paper is a poster, and its type grows with it. */
export function toPages(drawing: Drawing, { paper, orientation, title }: PageOptions): readonly Page[] {
  const { x, y, width, height } = drawing.bounds;
  if (paper === 'map') {
    const scale = POINTS_OF_MAP_UNIT;
    const margin = MARGIN_OF_MAP;
    const offset = { x: margin - x * scale, y: margin - y * scale };
    return [
      {
        width: width * scale + 2 * margin,
        height: height * scale + 2 * margin,
        margin,
        scale,
        offset,
        background: 'surround',
        drawing,
        furniture: [],
        title,
      },
    ];
  }
  const [short, long] = SIDES[paper].map((mm) => mm * POINTS_OF_MM) as [number, number];
  const isLandscape = orientation === 'auto' ? width >= height : orientation === 'landscape';
  const page = isLandscape ? { width: long, height: short } : { width: short, height: long };
  const margin = short * MARGIN_OF_PAPER;
  const scale = Math.min((page.width - 2 * margin) / Math.max(width, 1), (page.height - 2 * margin) / Math.max(height, 1));
  const offset = { x: (page.width - width * scale) / 2 - x * scale, y: (page.height - height * scale) / 2 - y * scale };
  return [{ ...page, margin, scale, offset, background: 'paper', drawing, furniture: [], title }];
}

/** Pixels of a PNG with `pixelsPerUnit` pixels for each map unit. */
export function toPixels({ width, height, scale }: Page, pixelsPerUnit: number): { readonly width: number; readonly height: number } {
  return { width: Math.ceil((width / scale) * pixelsPerUnit), height: Math.ceil((height / scale) * pixelsPerUnit) };
}

/** Why this page cannot become a file of this format; known before anything is allocated. */
export function refusePage(page: Page, format: ExportFormat, pixelsPerUnit: number): ExportProblem | undefined {
  if (format === 'pdf' && Math.max(page.width, page.height) > MAX_PDF_POINTS) return 'page-too-large';
  if (format !== 'png') return undefined;
  const { width, height } = toPixels(page, pixelsPerUnit);
  return width * height > MAX_PNG_PIXELS || Math.max(width, height) > MAX_PNG_SIDE ? 'too-many-pixels' : undefined;
}
