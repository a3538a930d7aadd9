// Pages as a PDF: vectors, selectable text, fonts embedded as far as used, tagged in reading order, with bookmarks and links.
// Decides nothing: the SVG and the PNG spell the same marks.

import PdfDocument from 'pdfkit';
import { type Page, type Sheet, sizeOf } from '../../shared/export/pages.ts';
import type { Item, Point, Rect } from '../../shared/layout/drawing.ts';
import { extentOf } from '../../shared/layout/extent.ts';
import { bottom, meet, right } from '../../shared/layout/geometry.ts';
import { toDrawable } from '../../shared/layout/pieces.ts';
import { type Doc, projectOf } from '../../shared/model/document.ts';
import type { Language } from '../../shared/model/entities/project.ts';
import { createMeasure } from './measure.ts';
import { addBookmarks, type Place } from './pdf/bookmarks.ts';
import { createLinks } from './pdf/links.ts';
import { createPainter, type PainterParts } from './pdf/painter.ts';

export type PdfParts = PainterParts & {
  readonly title: string;
  /** What the pages show. */
  readonly doc: Doc;
  readonly mapIds: readonly string[];
  /** Each page is a slide, and a bookmark leads to each; otherwise to stages and steps. */
  readonly isDeck: boolean;
  readonly language: Language;
  /** Called after each item with how many pages are done, part of one included; what it returns is waited for. */
  readonly onItem: (done: number) => Promise<void>;
};

/** What is read together: a page, or all sheets of a poster. */
type Section = {
  readonly page: Page;
  readonly pageNumber: number;
  readonly places: Map<string, Place>;
  readonly items: Map<string, PDFKit.PDFStructureElement>;
  readonly furniture: Map<string, PDFKit.PDFStructureElement>;
  readonly around: PDFKit.PDFStructureElement[];
};

/** As many pages as are given, of which there is one at least; each is asked for when the one before is written. */
export async function toPdf(
  pages: Iterable<Page>,
  { title: named, doc, mapIds, isDeck, language, onItem, ...parts }: PdfParts,
): Promise<Uint8Array> {
  const title = toDrawable(named);
  const project = projectOf(doc);
  const document = new PdfDocument({
    autoFirstPage: false,
    // No font to begin with: pdfkit would open Helvetica.
    font: '',
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: language,
    info: {
      Title: title,
      // Nobody signs in, and so no person is known: whose journey it is.
      Author: toDrawable(project.client || project.title),
      Subject: toDrawable(project.title),
      Creator: 'Frontstage',
      Producer: 'Frontstage',
    },
  });
  const written = collect(document);
  const painter = createPainter(document, parts);
  const links = createLinks(document, { doc, mapIds, measure: createMeasure(parts.toRuns) });

  const sections: Section[] = [];
  let pageNumber = 0;
  for (const page of pages) {
    await painter.prepare([...page.drawing.items, ...page.furniture]);
    const { width, height } = sizeOf(page);
    document.addPage({ size: [width, height], margin: 0 });
    const last = sections.at(-1);
    const section =
      page.sheet && last?.page.drawing === page.drawing
        ? last
        : { page, pageNumber, places: new Map(), items: new Map(), furniture: new Map(), around: [] };
    links.beginPage(page);
    if (section !== last) sections.push(section);
    await write(page, section);
    pageNumber += 1;
  }
  // One is the document; each of several is a part of it.
  const [only, ...others] = sections;
  const asParts = () => sections.map((each) => document.struct('Sect', { title: toDrawable(each.page.title) }, inOrder(each)));
  document.addStructure(document.struct('Document', { title }, only && others.length === 0 ? inOrder(only) : asParts()));
  addBookmarks(document, sections, isDeck);
  document.end();
  return written;

  async function write(page: Page, { places, items, furniture, around }: Section): Promise<void> {
    const { drawing, sheet, offset, scale } = page;
    if (sheet) {
      const { x, y, width, height } = sheet.clip;
      document.save().rect(x, y, width, height).clip().translate(sheet.at.x, sheet.at.y).scale(sheet.scale);
    }
    document.markContent('Artifact', { type: 'Layout' });
    painter.fillRect(page.width, page.height, page.background);
    document.endMarkedContent();
    document.lineJoin('round').save().translate(offset.x, offset.y).scale(scale);
    const of = drawing.items.length + page.furniture.length;
    const toPage = ({ x, y, width, height }: Rect): Rect => ({
      x: offset.x + x * scale,
      y: offset.y + y * scale,
      width: width * scale,
      height: height * scale,
    });
    for (const [index, item] of drawing.items.entries()) {
      if (writeSeen(page, item, toPage, items)) places.set(item.id, placeOn(page, toPage(item.rect)));
      await onItem(pageNumber + index / of);
    }
    document.restore();
    for (const [index, item] of page.furniture.entries()) {
      writeSeen(page, item, (rect) => rect, furniture);
      await onItem(pageNumber + (drawing.items.length + index) / of);
    }
    if (!sheet) return;
    document.restore().lineJoin('round');
    for (const item of sheet.around) {
      // What is said of a sheet would part what is read over all of them.
      const read = writeItem(item, item.name !== '' && !sheet.own);
      if (read) around.push(read);
    }
  }

  /** @returns whether it is read on this page. */
  function writeSeen(page: Page, item: Item, toPage: (rect: Rect) => Rect, read: Map<string, PDFKit.PDFStructureElement>): boolean {
    if (!isSeen(page, toPage(extentOf(item)))) return false;
    const isRead = item.name !== '' && !read.has(item.id) && begins(page, toPage(item.rect));
    const element = writeItem(item, isRead, page.sheet);
    if (element) read.set(item.id, element);
    return isRead;
  }

  function placeOn(page: Page, { x, y }: Point): Place {
    const { at, scale } = page.sheet ?? { at: { x: 0, y: 0 }, scale: 1 };
    const left = Math.max(0, at.x + x * scale - AROUND);
    return { pageNumber, top: Math.max(0, at.y + y * scale - AROUND), right: sizeOf(page).width - left };
  }

  /** @returns what is read of it. */
  function writeItem(item: Item, isRead: boolean, sheet?: Sheet): PDFKit.PDFStructureElement | undefined {
    const { rect, marks, name } = item;
    const seen = isRead ? document.markStructureContent('P') : document.markContent('Artifact', { type: 'Layout' });
    document.save().translate(rect.x, rect.y);
    for (const mark of marks) painter.paint(mark);
    // What is made small is no place to press.
    const within = sheet && !sheet.own ? [] : links.add(item, isRead);
    document.restore().endMarkedContent();
    if (!isRead) return undefined;
    const said = toDrawable(name);
    const content = [seen as PDFKit.PDFStructureContent, ...within];
    if (!marks.some(({ type }) => type === 'text')) return document.struct('Figure', { alt: said }, content);
    // The words of what begins on a sheet may stand on the next.
    return document.struct('P', { title: said, ...(sheet && { actual: said }) }, content);
  }
}

/** Left and above of what a bookmark leads to, in points. */
const AROUND = 12;

function isSeen({ sheet }: Page, onPage: Rect): boolean {
  if (!sheet) return true;
  const { at, scale, clip } = sheet;
  const seen = { x: (clip.x - at.x) / scale, y: (clip.y - at.y) / scale, width: clip.width / scale, height: clip.height / scale };
  return meet(seen, onPage);
}

/** Of the sheets of a poster, which come row by row, the first that is true of is the one on which it begins. */
function begins({ width, height, sheet }: Page, corner: Point): boolean {
  if (!sheet) return true;
  return sheet.own !== undefined && Math.min(corner.x, width - 1) < right(sheet.own) && Math.min(corner.y, height - 1) < bottom(sheet.own);
}

/** Each once, in reading order; what the order does not name comes last. */
function inOrder({ page, items, furniture, around }: Section): PDFKit.PDFStructureElement[] {
  const read = [...new Set([...page.drawing.reading, ...items.keys()])].flatMap((id) => items.get(id) ?? []);
  return [...around, ...furniture.values(), ...read];
}

function collect(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
}
