// The links of a PDF: addresses over the very words of a card, its source over the whole of it, and from a card to the map that says more.

import { addressesIn, linksIn } from '../../../shared/export/links.ts';
import type { Page } from '../../../shared/export/pages.ts';
import type { Item, Mark, Measure, Rect } from '../../../shared/layout/drawing.ts';
import { toDrawable } from '../../../shared/layout/pieces.ts';
import { type Doc, get } from '../../../shared/model/document.ts';
import type { Card } from '../../../shared/model/entities/map.ts';

export type Links = {
  /** The document has just begun this page. */
  readonly beginPage: (page: Page) => void;
  /** Where the document stands. @returns what is read of them: nothing where the item itself is only seen. */
  readonly add: (item: Item, isRead: boolean) => readonly PDFKit.PDFStructureElement[];
};

/** @param mapIds of the maps that the file shows. */
export function createLinks(
  document: PDFKit.PDFDocument,
  { doc, mapIds, measure }: { readonly doc: Doc; readonly mapIds: readonly string[]; readonly measure: Measure },
): Links {
  const begun = new Set<string>();
  return {
    beginPage({ drawing, sheet }) {
      const mapId = get(doc, 'stage', drawing.frame.columns[0]?.stageId)?.mapId;
      if (mapId === undefined || begun.has(mapId) || (sheet && !sheet.own)) return;
      begun.add(mapId);
      document.addNamedDestination(toName(mapId), 'Fit');
    },
    add({ role, entityId, rect, marks }, isRead) {
      const card = role === 'card' ? get(doc, 'card', entityId) : undefined;
      if (!card) return [];
      const whole = { x: 0, y: 0, width: rect.width, height: rect.height };
      // What is added later lies above.
      return [...aroundCard(card, whole, isRead), ...inText(card, marks, isRead)];
    },
  };

  function aroundCard(card: Card, whole: Rect, isRead: boolean): readonly PDFKit.PDFStructureElement[] {
    const { linkedMapId, sources = '' } = card;
    if (linkedMapId !== undefined && mapIds.includes(linkedMapId)) {
      const title = get(doc, 'map', linkedMapId)?.title ?? '';
      return linked(title, isRead, (options) => document.goTo(whole.x, whole.y, whole.width, whole.height, toName(linkedMapId), options));
    }
    const [source] = addressesIn(sources);
    return source === undefined ? [] : linkTo(source, whole, isRead);
  }

  function inText({ text }: Card, marks: readonly Mark[], isRead: boolean): readonly PDFKit.PDFStructureElement[] {
    if (addressesIn(text).length === 0) return [];
    return marks.flatMap((mark) => {
      if (mark.type !== 'text') return [];
      return linksIn(
        text,
        mark.lines.map((line) => line.text),
      ).flatMap(({ address, line: index, from, to }) => {
        const line = mark.lines[index];
        if (!line) return [];
        const widthOf = (part: string) => measure(part, mark.style);
        const left = line.x - { left: 0, middle: 0.5, right: 1 }[mark.align] * widthOf(line.text);
        const x = left + widthOf(line.text.slice(0, from));
        const { size } = mark.style;
        return linkTo(address, { x, y: line.baseline - size, width: widthOf(line.text.slice(from, to)), height: size * 1.3 }, isRead);
      });
    });
  }

  function linkTo(address: string, { x, y, width, height }: Rect, isRead: boolean): readonly PDFKit.PDFStructureElement[] {
    // Characters that an address may not have as they are; in brackets stand the numbers of a host.
    const written = encodeURI(toDrawable(address)).replace(/%(?:25|5B|5D)/g, (code) => decodeURIComponent(code));
    return linked(address, isRead, (options) => document.link(x, y, width, height, written, options));
  }

  function linked(
    name: string,
    isRead: boolean,
    write: (options: PDFKit.Mixins.AnnotationOption) => void,
  ): readonly PDFKit.PDFStructureElement[] {
    // The types leave out that a string object is written as text.
    const contents = { Contents: new String(toDrawable(name)) } as unknown as PDFKit.Mixins.AnnotationOption;
    if (!isRead) {
      write(contents);
      return [];
    }
    const element = document.struct('Link', { alt: toDrawable(name) });
    write({ ...contents, structParent: element } as PDFKit.Mixins.AnnotationOption);
    element.end();
    return [element];
  }
}

function toName(mapId: string): string {
  return `map-${mapId}`;
}
