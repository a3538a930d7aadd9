// Marks of a Drawing on a canvas. Knows nothing of pages and files.

import type { Image, SKRSContext2D } from '@napi-rs/canvas';
import type { Fill, Mark, Stroke } from '../../../shared/layout/drawing.ts';
import { type ColourToken, type Theme, toColour } from '../../../shared/layout/theme.ts';
import { type ToRuns, toPlacedRuns } from '../measure.ts';
import { trace } from '../trace.ts';

export type CanvasParts = { readonly theme: Theme; readonly toRuns: ToRuns; readonly images: ReadonlyMap<string, Image> };

/** Paints where the context stands. */
export function createPaint(context: SKRSContext2D, { theme, toRuns, images }: CanvasParts): (mark: Mark) => void {
  const colour = (token: ColourToken) => toColour(theme, token);
  return paint;

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
