// A Page: one Drawing at one paper size, with what surrounds it. What the preview shows and every exporter spells.
// Decides size and scale, and refuses what no file can hold; draws nothing.

import { DPI, type ExportOptions, type ExportRefusal, type Orientation, type Paper, SCALE } from '../ipc/export-api.ts';
import type { Drawing, Item, Point, Rect } from '../layout/drawing.ts';
import type { ColourToken } from '../layout/theme.ts';
import { type Numbered, placeFurniture, type Space, type Wanted } from './furniture.ts';
import { POINTS_OF_MAP_UNIT, paperSize } from './paper-sizes.ts';

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
  /** Where the page is a poster: the sheet on which some of it is printed. */
  readonly sheet?: Sheet;
  /** What is said and not shown. */
  readonly notes?: string | undefined;
};

/** Paper on which a page is seen as through a window. In points of the sheet. */
export type Sheet = {
  readonly width: number;
  readonly height: number;
  /** The page stands at `at`, `scale` times as large as it is; nothing of it is seen beyond `clip`. */
  readonly at: Point;
  readonly scale: number;
  readonly clip: Rect;
  /** What stands round that. */
  readonly around: readonly Item[];
  /** In points of the page: what begins there is read on this sheet, on others it is only seen. Absent where nothing is read. */
  readonly own?: Rect;
};

/** Of the paper, in points. */
export function sizeOf({ width, height, sheet }: Page): { readonly width: number; readonly height: number } {
  return sheet ?? { width, height };
}

export type PageOptions = {
  readonly paper: Paper;
  readonly orientation: Orientation;
  readonly title: string;
  /** What is to stand around the map; where absent nothing but the usual background. */
  readonly around?: (Wanted & Numbered) | undefined;
};

const MARGIN_OF_MAP = 24;
const MARGIN_OF_PAPER = 1 / 24;
/** Of the height of a page of paper. */
const MOST_LEGEND = 0.25;
const NOTHING_AROUND = { top: 0, bottom: 0, items: () => [] } as const;

/** What PDF readers agree to open: 200 inches. */
const MAX_PDF_POINTS = 14_400;
/** 400 dpi of A0, which is drawn in strips; far larger pictures open in few programs. */
const MAX_PNG_PIXELS = 250_000_000;
/** Beyond it Skia draws nothing. */
const MAX_PNG_SIDE = 32_767;

/** The map as large as fits. A small map on large paper is a poster, and its type grows with it. */
export function toPage(drawing: Drawing, { paper, orientation, title, around }: PageOptions): Page {
  const { x, y, width, height } = drawing.bounds;
  const place = (space: Space) => (around ? placeFurniture(around, space, around) : NOTHING_AROUND);
  const hasBackground = around ? around.parts.has('background') : paper === 'map';
  const background = hasBackground ? 'surround' : 'paper';
  if (paper === 'map') {
    const scale = POINTS_OF_MAP_UNIT;
    const margin = MARGIN_OF_MAP;
    const page = { width: width * scale + 2 * margin, margin };
    const { top, bottom, items } = place({ ...page, ofMap: 1, ofPaper: 1, mostLegend: Number.POSITIVE_INFINITY });
    const tall = height * scale + 2 * margin + top + bottom;
    const offset = { x: margin - x * scale, y: margin + top - y * scale };
    return { ...page, height: tall, scale, offset, background, drawing, furniture: items(tall), title };
  }
  const page = paperSize(paper, orientation === 'auto' ? width >= height : orientation === 'landscape');
  const short = Math.min(page.width, page.height);
  const margin = short * MARGIN_OF_PAPER;
  const ofPaper = short / paperSize('A4', false).width;
  const space = { width: page.width, margin, ofPaper, mostLegend: page.height * MOST_LEGEND };
  const fitIn = ({ top, bottom }: { readonly top: number; readonly bottom: number }) =>
    Math.min((page.width - 2 * margin) / Math.max(width, 1), (page.height - 2 * margin - top - bottom) / Math.max(height, 1));
  const beside = (scale: number) => place({ ...space, ofMap: scale / POINTS_OF_MAP_UNIT });
  // What stands around takes room, and so the map is smaller than it would be alone, and what stands around it with it.
  const { top, bottom, items } = beside(fitIn(beside(fitIn(NOTHING_AROUND))));
  const scale = fitIn({ top, bottom });
  const left = page.height - 2 * margin - top - bottom - height * scale;
  const offset = { x: (page.width - width * scale) / 2 - x * scale, y: margin + top + (top > 0 ? 0 : left / 2) - y * scale };
  return { ...page, margin, scale, offset, background, drawing, furniture: items(page.height), title };
}

/** All as large as the largest is wide and high, each in the middle. */
export function inOneSize(pages: readonly Page[]): readonly Page[] {
  const width = Math.max(...pages.map((page) => page.width));
  const height = Math.max(...pages.map((page) => page.height));
  return pages.map((page): Page => {
    const by = { x: (width - page.width) / 2, y: (height - page.height) / 2 };
    const moved = <T extends Point>(point: T): T => ({ ...point, x: point.x + by.x, y: point.y + by.y });
    const furniture = page.furniture.map((item) => ({ ...item, rect: moved(item.rect) }));
    return { ...page, width, height, offset: moved(page.offset), furniture };
  });
}

/** Pixels of a PNG for each map unit. */
export function resolutionOf({ scale }: Page, options: Pick<ExportOptions, 'paper' | 'scale' | 'dpi'>): number {
  return options.paper === 'map' ? options.scale : ((options.dpi ?? DPI.usual) / 72) * scale;
}

/** Of a PNG with so many pixels for each map unit. */
export function toPixels({ width, height, scale }: Page, resolution: number): { readonly width: number; readonly height: number } {
  return { width: Math.round((width / scale) * resolution), height: Math.round((height / scale) * resolution) };
}

/** Why this page cannot become a file of this format; known before anything is allocated. */
export function refusePage(page: Page, options: Pick<ExportOptions, 'format' | 'paper' | 'scale' | 'dpi'>): ExportRefusal | undefined {
  const { format } = options;
  const { width, height } = sizeOf(page);
  if (format === 'pdf' && Math.max(width, height) > MAX_PDF_POINTS) return { problem: 'page-too-large' };
  if (format !== 'png') return undefined;
  const most = largestResolution(page);
  if (resolutionOf(page, options) <= most) return undefined;
  return most < SCALE.least
    ? { problem: 'too-large-for-pixels' }
    : { problem: 'too-many-pixels', values: { most: Math.floor(most * 10) / 10 } };
}

/** In pixels for each map unit. */
function largestResolution({ width, height, scale }: Page): number {
  return scale * Math.min(Math.sqrt(MAX_PNG_PIXELS / (width * height)), MAX_PNG_SIDE / Math.max(width, height));
}
