// A page as a slide: every item a shape or a group of that name, in the order they are painted.

import type { Page } from '../../../shared/export/pages.ts';
import type { Item, Mark, Rect, Role } from '../../../shared/layout/drawing.ts';
import { PAGE_NUMBER } from '../../../shared/present/furniture.ts';
import type { Say } from '../../../shared/text/text.ts';
import { type Anchor, toConnection } from './connectors.ts';
import { namesIn } from './names.ts';
import { isBoxOf, partsOf } from './parts.ts';
import { createPlace, type Place, placeAt, shrinkOf } from './places.ts';
import { bare, type Sheet, toFrame, toNamed, toShapes } from './shapes.ts';
import { roomOf, toPlainText, toText, type Writing } from './text.ts';
import { XML } from './xml.ts';

export const SPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
/** The group that all shapes of a slide are in. */
export const ROOT =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

export type SlideParts = Writing & {
  readonly say: Say;
  readonly imageOf: Sheet['imageOf'];
  /** Called after each item with which part of the page is done; what it returns is waited for. */
  readonly onItem: (done: number) => Promise<void>;
};

export async function toSlide(page: Page, { say, onItem, ...writing }: SlideParts): Promise<string> {
  let lastId = 1;
  const nextId = () => {
    lastId += 1;
    return lastId;
  };
  const sheet: Sheet = { ...writing, nextId };
  const shrink = shrinkOf(page);
  const onMap = createPlace(page.scale * shrink, { x: page.offset.x * shrink, y: page.offset.y * shrink });
  const onPage = createPlace(shrink, { x: 0, y: 0 });
  const { items } = page.drawing;
  const anchors = anchorsOf(items, onMap, nextId);
  const nameOf = namesIn(page.drawing, say);
  const of = items.length + page.furniture.length;

  const shapes: string[] = [];
  let hasTitle = false;
  for (const [index, item] of items.entries()) {
    shapes.push(toItem(item, nameOf(item), onMap));
    await onItem((index + 1) / of);
  }
  for (const [index, item] of page.furniture.entries()) {
    shapes.push(...toFurniture(item, nameOf(item)));
    await onItem((items.length + index + 1) / of);
  }
  if (!hasTitle) shapes.unshift(toHiddenTitle());
  const ground = `<p:bg><p:bgPr><a:solidFill>${sheet.colour(page.background)}</a:solidFill><a:effectLst/></p:bgPr></p:bg>`;
  const tree = `<p:spTree>${ROOT}\n${shapes.filter((shape) => shape !== '').join('\n')}\n</p:spTree>`;
  return `${XML}<p:sld ${SPACES}><p:cSld>${ground}${tree}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>\n`;

  function toItem(item: Item, name: string, whole: Place): string {
    const place = placeAt(whole, item.rect);
    const connection = toConnection(item, (id) => anchors.get(id), place, sheet);
    if (connection) {
      const rest = toShapes(partsOf(connection.rest), name, place, sheet);
      return connection.line.xml + (rest?.xml ?? '');
    }
    const anchor = anchors.get(item.id);
    return (
      (anchor
        ? toCard(item, name, anchor, place)
        : toShapes(partsOf(item.marks, GROUNDS.has(item.role) ? item.rect : undefined), name, place, sheet)
      )?.xml ?? ''
    );
  }

  /** The shape that connectors hold on to is the box of the card. */
  function toCard({ rect, marks }: Item, name: string, anchor: Anchor, place: Place) {
    const parts = partsOf(marks);
    const at = parts.findIndex((part) => isBoxOf(part, rect));
    const text = marks.find((mark) => mark.type === 'text');
    const boxed = at >= 0 ? parts : [...partsOf([...without(marks, text)]), bare(rect, text)];
    return toShapes(boxed, name, place, sheet, { id: anchor.id, at: at >= 0 ? at : boxed.length - 1 });
  }

  function toFurniture(item: Item, name: string): readonly string[] {
    const place = placeAt(onPage, item.rect);
    const [first] = item.marks;
    if (item.id === PAGE_NUMBER && first?.type === 'text')
      return [toPlaceholder('type="sldNum" sz="quarter" idx="12"', name, first, place, 'number')];
    const title = hasTitle ? undefined : item.marks.find(isTitle);
    if (!title) return [toItem(item, name, onPage)];
    hasTitle = true;
    const rest = toShapes(partsOf(without(item.marks, title)), name, place, sheet);
    return [toPlaceholder('type="title"', page.title, title, place), rest?.xml ?? ''];
  }

  function toPlaceholder(
    kind: string,
    name: string,
    text: Extract<Mark, { type: 'text' }>,
    place: Place,
    as: 'words' | 'number' = 'words',
  ): string {
    const own = roomOf(text, sheet.toRuns);
    // Some programs wrap a title and a number whatever they say of wrapping: they have room to spare.
    const spare = text.style.size;
    const x = own.x - { left: 0, middle: spare / 2, right: spare }[text.align];
    const rect = { ...own, x, width: own.width + spare };
    const said = toText(text, { preset: 'rect', rect, radius: 0 }, place, sheet, as);
    return `<p:sp>${toPlaceholderHead(kind, name)}<p:spPr>${toFrame(place.rect(rect))}</p:spPr>${said}</p:sp>`;
  }

  function toPlaceholderHead(kind: string, name: string): string {
    return `<p:nvSpPr>${toNamed(nextId(), name)}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr>`;
  }

  /** Above the slide, where PowerPoint itself puts a title that is only for its outline and for those who listen: it grows upwards. */
  function toHiddenTitle(): string {
    const rect: Rect = onPage.rect({ x: 0, y: -48, width: Math.max(72, Math.min(page.width, 600)), height: 36 });
    const said = toPlainText(page.title.replaceAll('\n', ' '), sheet.language, 'above');
    return `<p:sp>${toPlaceholderHead('type="title"', page.title)}<p:spPr>${toFrame(rect)}</p:spPr>${said}</p:sp>`;
  }
}

/** Of what stands around a map only its title is strong. */
function isTitle(mark: Mark): mark is Extract<Mark, { type: 'text' }> {
  return mark.type === 'text' && mark.style.weight === 600;
}

const GROUNDS: ReadonlySet<Role> = new Set(['background', 'zone', 'line', 'title']);

/** The shapes of cards are numbered first: connectors come before them. */
function anchorsOf(items: readonly Item[], place: Place, nextId: () => number): ReadonlyMap<string, Anchor> {
  return new Map(items.flatMap(({ id, role, rect }) => (role === 'card' ? [[id, { id: nextId(), rect: place.rect(rect) }] as const] : [])));
}

function without(marks: readonly Mark[], mark: Mark | undefined): readonly Mark[] {
  return marks.filter((each) => each !== mark);
}
