// Marks of a Drawing as content of a PDF: boxes, paths, text in runs of one font, images that are written once.
// Knows nothing of pages and of what is read.

import type { Image } from '@napi-rs/canvas';
import type { Fill, Item, Mark, Stroke } from '../../../shared/layout/drawing.ts';
import { type ColourToken, type Theme, toColour } from '../../../shared/layout/theme.ts';
import { type Face, type Fonts, facesIn } from '../fonts.ts';
import { decodeImages, type ImageFile, type ImageOf, toPlainPng } from '../images.ts';
import { type ToRuns, toPlacedRuns } from '../measure.ts';
import { trace } from '../trace.ts';

export type Painter = {
  /** What the marks of these show is ready to be painted. */
  readonly prepare: (items: readonly Item[]) => Promise<void>;
  /** Where the document stands. */
  readonly paint: (mark: Mark) => void;
  readonly fillRect: (width: number, height: number, colour: ColourToken) => void;
};

export type PainterParts = { readonly theme: Theme; readonly fonts: Fonts; readonly toRuns: ToRuns; readonly imageOf: ImageOf };

export function createPainter(document: PDFKit.PDFDocument, { theme, fonts, toRuns, imageOf }: PainterParts): Painter {
  for (const face of facesIn(fonts.family)) registerFont(document, face, fonts);
  const colour = (token: ColourToken) => toColour(theme, token);
  const images = new Map<string, PDFKit.Mixins.ImageSrc>();

  return {
    async prepare(items) {
      const decoded = await decodeImages(items, (id) => (images.has(id) ? undefined : imageOf(id)));
      for (const [id, image] of decoded) images.set(id, embedImage(document, image, imageOf(id)));
    },
    paint,
    fillRect: (width, height, token) => void document.rect(0, 0, width, height).fill(colour(token)),
  };

  function paint(mark: Mark): void {
    switch (mark.type) {
      case 'box': {
        const { x, y, width, height } = mark.rect;
        if (mark.radius > 0) document.roundedRect(x, y, width, height, mark.radius);
        else document.rect(x, y, width, height);
        paintPath(mark.fill, mark.stroke);
        break;
      }
      case 'path':
        trace(document, mark.segments);
        paintPath(mark.fill, mark.stroke);
        break;
      case 'text':
        document.fillColor(colour(mark.colour)).fontSize(mark.style.size);
        for (const { face, text, x, baseline } of toPlacedRuns(mark, toRuns)) {
          document.font(face).text(text, x, baseline, { lineBreak: false, baseline: 'alphabetic' });
        }
        break;
      case 'image': {
        const { x, y, width, height } = mark.rect;
        const image = images.get(mark.imageId);
        if (image) document.image(image, x, y, { width, height });
        else document.rect(x, y, width, height).fill(colour('hairline'));
      }
    }
  }

  function paintPath(fill: Fill | undefined, stroke: Stroke | undefined): void {
    if (stroke) {
      document
        .strokeColor(colour(stroke.colour))
        .lineWidth(stroke.width)
        .lineCap(stroke.cap ?? 'butt');
      if (stroke.dash) setDash(document, stroke.dash);
      else document.undash();
    }
    if (fill !== undefined) document.fillColor(toFillColour(fill));
    if (fill !== undefined && stroke) document.fillAndStroke();
    else if (stroke) document.stroke();
    else if (fill !== undefined) document.fill();
  }

  function toFillColour(fill: Fill): PDFKit.Mixins.ColorValue {
    if (typeof fill === 'string') return colour(fill);
    const gradient = document.linearGradient(fill.from.x, fill.from.y, fill.to.x, fill.to.y);
    for (const { at, colour: token, opacity } of fill.stops) gradient.stop(at, colour(token), opacity);
    return gradient;
  }
}

/** An opened font, which the types of pdfkit leave out; a path would be opened anew for every run. */
function registerFont(document: PDFKit.PDFDocument, face: Face, fonts: Fonts): void {
  document.registerFont(face, fonts.font(face) as unknown as string);
}

/**
 * Written once however often it is shown. A photograph stays as it is; other images are written anew, for a broken PNG would end
 * the process from inside pdfkit.
 */
function embedImage(document: PDFKit.PDFDocument, image: Image, file: ImageFile | undefined): PDFKit.Mixins.ImageSrc {
  const { openImage } = document as unknown as { openImage(bytes: Buffer): PDFKit.Mixins.ImageSrc };
  if (file?.mediaType === 'image/jpeg') {
    try {
      return openImage.call(document, Buffer.from(file.bytes));
    } catch {
      // A kind of JPEG that pdfkit does not know.
    }
  }
  return openImage.call(document, toPlainPng(image));
}

/** Dashes of length 0 are dots where caps are round; pdfkit refuses them, and its types leave lists out. */
function setDash(document: PDFKit.PDFDocument, dash: readonly number[]): void {
  (document as unknown as { dash(lengths: readonly number[]): void }).dash(dash.map((length) => Math.max(length, 0.01)));
}
