// Pages as a PDF: vectors, selectable text, fonts embedded as far as used, tagged in reading order.
// Decides nothing: the SVG and the PNG spell the same marks.

import type { Image } from '@napi-rs/canvas';
import PdfDocument from 'pdfkit';
import type { Page } from '../../shared/export/pages.ts';
import type { Drawing, Fill, Item, Mark, Stroke } from '../../shared/layout/drawing.ts';
import { toDrawable } from '../../shared/layout/pieces.ts';
import { type ColourToken, type Theme, toColour } from '../../shared/layout/theme.ts';
import { type Face, type Fonts, facesIn } from './fonts.ts';
import { decodeImages, type ImageFile, type ImageOf, toPlainPng } from './images.ts';
import { type ToRuns, toPlacedRuns } from './measure.ts';
import { trace } from './trace.ts';

export type PdfParts = {
  readonly title: string;
  readonly fonts: Fonts;
  readonly toRuns: ToRuns;
  readonly imageOf: ImageOf;
  readonly language: 'en' | 'zh-CN';
  /** Called after each item with how many pages are done, part of one included; what it returns is waited for. */
  readonly onItem: (done: number) => Promise<void>;
};

/** As many pages as are given, of which there is one at least; each is asked for when the one before is written. */
export async function toPdf(
  pages: Iterable<Page>,
  theme: Theme,
  { title: named, fonts, toRuns, imageOf, language, onItem }: PdfParts,
): Promise<Uint8Array> {
  const title = toDrawable(named);
  const document = new PdfDocument({
    autoFirstPage: false,
    // No font to begin with: pdfkit would open Helvetica.
    font: '',
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: language,
    info: { Title: title, Creator: 'Frontstage', Producer: 'Frontstage' },
  });
  const written = collect(document);
  for (const face of facesIn(fonts.family)) registerFont(document, face, fonts);
  const colour = (token: ColourToken) => toColour(theme, token);
  const images = new Map<string, PDFKit.Mixins.ImageSrc>();

  const parts: { readonly title: string; readonly elements: PDFKit.PDFStructureElement[] }[] = [];
  for (const page of pages) {
    const decoded = await decodeImages(page.drawing, (id) => (images.has(id) ? undefined : imageOf(id)));
    for (const [id, image] of decoded) images.set(id, embedImage(document, image, imageOf(id)));
    document.addPage({ size: [page.width, page.height], margin: 0 });
    parts.push({ title: toDrawable(page.title), elements: await write(page) });
  }
  // One page is the document; each of several is a part of it.
  const [only, ...others] = parts;
  const sections = () => parts.map((part) => document.struct('Sect', { title: part.title }, part.elements));
  document.addStructure(document.struct('Document', { title }, only && others.length === 0 ? only.elements : sections()));
  document.end();
  return written;

  async function write(page: Page): Promise<PDFKit.PDFStructureElement[]> {
    document.markContent('Artifact', { type: 'Layout' });
    document.rect(0, 0, page.width, page.height).fill(colour(page.background));
    document.endMarkedContent();
    document.lineJoin('round').save().translate(page.offset.x, page.offset.y).scale(page.scale);
    const { items, reading } = page.drawing;
    const of = items.length + page.furniture.length;
    const contents = await writeItems(items, (index) => parts.length + index / of);
    document.restore();
    const around = await writeItems(page.furniture, (index) => parts.length + (items.length + index) / of);
    return [...toStructure(page.furniture, [], around), ...toStructure(items, reading, contents)];
  }

  async function writeItems(
    items: readonly Item[],
    doneWith: (count: number) => number,
  ): Promise<ReadonlyMap<string, PDFKit.PDFStructureContent>> {
    const contents = new Map<string, PDFKit.PDFStructureContent>();
    for (const [index, item] of items.entries()) {
      if (item.name === '') document.markContent('Artifact', { type: 'Layout' });
      else contents.set(item.id, document.markStructureContent('P'));
      document.save().translate(item.rect.x, item.rect.y);
      for (const mark of item.marks) paint(mark);
      document.restore().endMarkedContent();
      await onItem(doneWith(index + 1));
    }
    return contents;
  }

  /** Every named item once, in reading order; what the order does not name comes last. */
  function toStructure(
    items: readonly Item[],
    reading: Drawing['reading'],
    contents: ReadonlyMap<string, PDFKit.PDFStructureContent>,
  ): PDFKit.PDFStructureElement[] {
    const byId = new Map(items.map((item) => [item.id, item]));
    return [...new Set([...reading, ...byId.keys()])].flatMap((id) => {
      const item = byId.get(id);
      const content = contents.get(id);
      if (!item || !content) return [];
      const name = toDrawable(item.name);
      const hasText = item.marks.some(({ type }) => type === 'text');
      return [hasText ? document.struct('P', { title: name }, [content]) : document.struct('Figure', { alt: name }, [content])];
    });
  }

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

function collect(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
}
