// A Page as a PNG, drawn strip by strip and written as it is drawn, so that a wall of paper takes no more memory than a sheet of it.
// Decides nothing: the SVG and the PDF spell the same marks.

import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { type Page, toPixels } from '../../shared/export/pages.ts';
import type { Item, Rect } from '../../shared/layout/drawing.ts';
import { extentOf } from '../../shared/layout/extent.ts';
import { bottom } from '../../shared/layout/geometry.ts';
import { type Theme, toColour } from '../../shared/layout/theme.ts';
import { type Fonts, facesIn } from './fonts.ts';
import { decodeImages, type ImageOf } from './images.ts';
import type { ToRuns } from './measure.ts';
import { encodePng } from './png/encode-png.ts';
import { createPaint } from './png/paint.ts';

export type PngParts = {
  readonly theme: Theme;
  readonly pixelsPerUnit: number;
  /** Pixels an inch, where the picture has a size on paper. */
  readonly dpi?: number | undefined;
  readonly fonts: Fonts;
  readonly toRuns: ToRuns;
  readonly imageOf: ImageOf;
  /** Called after each item with which part of the page is done; what it returns is waited for. */
  readonly onItem: (done: number) => Promise<void>;
  /** Rows of pixels that are drawn at a time; as many as take little memory where absent. */
  readonly rowsAtATime?: number | undefined;
};

const STRIP_BYTES = 32_000_000;
/** Rows that are drawn above and below a strip: Skia smooths what a canvas cuts off otherwise than what goes on. */
const BLEED = 64;

/** @returns the file in pieces. */
export async function* toPng(page: Page, parts: PngParts): AsyncGenerator<Uint8Array> {
  const pixels = toPixels(page, parts.pixelsPerUnit);
  yield* encodePng({ ...pixels, dpi: parts.dpi }, drawStrips(page, pixels, parts));
}

async function* drawStrips(
  page: Page,
  { width, height }: { readonly width: number; readonly height: number },
  { theme, pixelsPerUnit, fonts, toRuns, imageOf, onItem, rowsAtATime = Math.ceil(STRIP_BYTES / (width * 4)) }: PngParts,
): AsyncGenerator<Uint8Array> {
  // Under the face's own name, so that no rule of matching weights stands between a run and its font.
  for (const face of facesIn(fonts.family)) if (!GlobalFonts.has(face)) GlobalFonts.registerFromPath(fonts.files[face], face);
  const { drawing, furniture, offset, scale } = page;
  const images = await decodeImages([...drawing.items, ...furniture], imageOf);
  const perPoint = pixelsPerUnit / scale;
  const strip = Math.min(rowsAtATime, height);
  const canvas = createCanvas(width, strip + 2 * BLEED);
  const context = canvas.getContext('2d');
  const paint = createPaint(context, { theme, toRuns, images });
  context.lineJoin = 'round';
  context.textBaseline = 'alphabetic';
  for (let top = 0; top < height; top += strip) {
    const rows = Math.min(strip, height - top);
    context.resetTransform();
    context.fillStyle = toColour(theme, page.background);
    context.fillRect(0, 0, width, strip + 2 * BLEED);
    const toRows = (y: number) => (offset.y + y * scale) * perPoint - top;
    const isSeen = (place: Rect, toRow: (y: number) => number) => toRow(bottom(place)) >= -BLEED && toRow(place.y) <= rows + BLEED;
    const drawAll = async (items: readonly Item[], toRow: (y: number) => number, before: number) => {
      for (const [index, item] of items.entries()) {
        if (isSeen(extentOf(item), toRow)) {
          context.translate(item.rect.x, item.rect.y);
          for (const mark of item.marks) paint(mark);
          context.translate(-item.rect.x, -item.rect.y);
        }
        await onItem((top + (rows * (before + index + 1)) / (drawing.items.length + furniture.length)) / height);
      }
    };
    context.translate(0, BLEED - top);
    context.save();
    context.scale(pixelsPerUnit, pixelsPerUnit);
    context.translate(offset.x / scale, offset.y / scale);
    await drawAll(drawing.items, toRows, 0);
    context.restore();
    context.scale(perPoint, perPoint);
    await drawAll(furniture, (y) => y * perPoint - top, drawing.items.length);
    const { data } = context.getImageData(0, BLEED, width, rows);
    yield new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  }
}
