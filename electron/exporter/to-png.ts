// A Page as a PNG, drawn mark by mark. Decides nothing: the SVG and the PDF spell the same marks.

import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { type Page, toPixels } from '../../shared/export/pages.ts';
import type { Fill, Item, Mark, Stroke } from '../../shared/layout/drawing.ts';
import { type ColourToken, type Theme, toColour } from '../../shared/layout/theme.ts';
import { type Fonts, facesIn } from './fonts.ts';
import { decodeImages, type ImageOf } from './images.ts';
import { type ToRuns, toPlacedRuns } from './measure.ts';
import { trace } from './trace.ts';

export type PngParts = {
  readonly pixelsPerUnit: number;
  readonly fonts: Fonts;
  readonly toRuns: ToRuns;
  readonly imageOf: ImageOf;
  /** Called after each item with which part of the page is done; what it returns is waited for. */
  readonly onItem: (done: number) => Promise<void>;
};

export async function toPng(page: Page, theme: Theme, { pixelsPerUnit, fonts, toRuns, imageOf, onItem }: PngParts): Promise<Uint8Array> {
  // Under the face's own name, so that no rule of matching weights stands between a run and its font.
  for (const face of facesIn(fonts.family)) if (!GlobalFonts.has(face)) GlobalFonts.registerFromPath(fonts.files[face], face);
  const images = await decodeImages({ items: [...page.drawing.items, ...page.furniture] }, imageOf);
  const pixels = toPixels(page, pixelsPerUnit);
  const canvas = createCanvas(pixels.width, pixels.height);
  const context = canvas.getContext('2d');
  const colour = (token: ColourToken) => toColour(theme, token);

  context.fillStyle = colour(page.background);
  context.fillRect(0, 0, pixels.width, pixels.height);
  context.scale(pixelsPerUnit, pixelsPerUnit);
  context.translate(page.offset.x / page.scale, page.offset.y / page.scale);
  context.lineJoin = 'round';
  context.textBaseline = 'alphabetic';
  const { items } = page.drawing;
  for (const [index, item] of items.entries()) {
    paintItem(item);
    await onItem((index + 1) / items.length);
  }
  // In points of the page.
  context.translate(-page.offset.x / page.scale, -page.offset.y / page.scale);
  context.scale(1 / page.scale, 1 / page.scale);
  for (const item of page.furniture) paintItem(item);
  return canvas.encode('png');

  function paintItem({ rect, marks }: Item): void {
    context.translate(rect.x, rect.y);
    for (const mark of marks) paint(mark);
    context.translate(-rect.x, -rect.y);
  }

  function paint(mark: Mark): void {
    switch (mark.type) {
      case 'box': {
        const { x, y, width, height } = mark.rect;
        context.beginPath();
        if (mark.radius > 0) context.roundRect(x, y, width, height, mark.radius);
        else context.rect(x, y, width, height);
        paintPath(mark.fill, mark.stroke);
        break;
      }
      case 'path':
        context.beginPath();
        trace(context, mark.segments);
        paintPath(mark.fill, mark.stroke);
        break;
      case 'text':
        context.fillStyle = colour(mark.colour);
        for (const { face, text, x, baseline } of toPlacedRuns(mark, toRuns)) {
          context.font = `${mark.style.size}px "${face}"`;
          context.fillText(text, x, baseline);
        }
        break;
      case 'image': {
        const { x, y, width, height } = mark.rect;
        const image = images.get(mark.imageId);
        if (image) context.drawImage(image, x, y, width, height);
        else {
          context.fillStyle = colour('hairline');
          context.fillRect(x, y, width, height);
        }
      }
    }
  }

  function paintPath(fill: Fill | undefined, stroke: Stroke | undefined): void {
    if (fill !== undefined) {
      context.fillStyle = toFillStyle(fill);
      context.fill();
    }
    if (stroke) {
      context.strokeStyle = colour(stroke.colour);
      context.lineWidth = stroke.width;
      context.lineCap = stroke.cap ?? 'butt';
      context.setLineDash([...(stroke.dash ?? [])]);
      context.stroke();
    }
  }

  function toFillStyle(fill: Fill) {
    if (typeof fill === 'string') return colour(fill);
    const gradient = context.createLinearGradient(fill.from.x, fill.from.y, fill.to.x, fill.to.y);
    for (const { at, colour: token, opacity } of fill.stops) gradient.addColorStop(at, withOpacity(colour(token), opacity));
    return gradient;
  }
}

/** `colour` is `#rrggbb`. */
function withOpacity(colour: string, opacity: number): string {
  return `${colour}${Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0')}`;
}
