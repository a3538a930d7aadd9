// The Pages of an export, by what was asked for: one of a map (two where maps are compared), or slides. What a file holds and what the
// preview shows are these.

import { type ExportOptions, type ExportRefusal, PAGED_FORMATS, type Tile } from '../ipc/export-api.ts';
import type { Item, Measure } from '../layout/drawing.ts';
import { scaled } from '../layout/scaled.ts';
import { type Doc, get, projectOf } from '../model/document.ts';
import { stopsOf } from '../model/stops.ts';
import { deckOf, pagesInDeck, stopOfMap, stopsOfStages } from '../present/deck.ts';
import { LEGIBLE, type Size } from '../present/slide-metrics.ts';
import type { Say } from '../text/text.ts';
import { furnishSlide, furnitureOf } from './furniture.ts';
import { drawMaps } from './map-drawings.ts';
import { inOneSize, type Page, refusePage, toPage } from './pages.ts';
import { paperSize } from './paper-sizes.ts';
import { MOST_SHEETS, sheetsOf } from './sheets.ts';

/** `count` of pages, one at least, each drawn when it is asked for. */
export type Pages = {
  readonly pages: Iterable<Page>;
  readonly count: number;
  readonly title: string;
  /** The maps that they show. */
  readonly mapIds: readonly string[];
};

/** No one turns over more slides, and it would take minutes. */
const MOST_SLIDES = 2000;

/** @param asked.measure in the font of the export's look. @param asked.say in the language of the export. */
export function pagesOf(
  doc: Doc,
  options: Omit<ExportOptions, 'language'>,
  asked: { readonly measure: Measure; readonly say: Say },
): Pages | ExportRefusal {
  return options.slides === 'map' ? pagesOfMap(doc, options, asked) : slidesIn(doc, options, asked);
}

function slidesIn(
  whole: Doc,
  options: Omit<ExportOptions, 'language'>,
  asked: { readonly measure: Measure; readonly say: Say },
): Pages | ExportRefusal {
  const { slides, mapId, hiddenIds } = options;
  const doc = withoutCards(whole, hiddenIds);
  const map = get(doc, 'map', mapId);
  const isOfMap = slides !== 'stops';
  if (isOfMap && !map) return { problem: 'no-map' };
  const stops = { map: stopOfMap, pages: stopOfMap, stages: stopsOfStages, stops: stopsOf }[slides](doc, mapId, hiddenIds);
  if (stops.length === 0) return { problem: isOfMap ? 'nothing-shown' : 'no-stops' };
  const paper = slides === 'pages' ? paperOf(options) : undefined;
  const request = { ...asked, size: paper && { width: paper.width / ON_PAPER, height: paper.height / ON_PAPER } };
  const count = pagesInDeck(doc, stops, request, MOST_SLIDES);
  if (count > MOST_SLIDES) return { problem: 'too-many-slides', values: { most: MOST_SLIDES } };
  const { title } = projectOf(doc);
  function* pages() {
    for (const page of deckOf(doc, stops, request)) {
      const furnished = furnishSlide(doc, page, options, asked);
      yield paper ? toPaper(furnished, paper) : furnished;
    }
  }
  const mapIds = [...new Set(stops.map((stop) => stop.mapId))];
  return { pages: { [Symbol.iterator]: pages }, count, mapIds, title: (isOfMap && map?.title) || title };
}

/** A slide shows all cards of its lanes and steps. */
function withoutCards(doc: Doc, hiddenIds: readonly string[] = []): Doc {
  if (!hiddenIds.some((id) => doc.card.has(id))) return doc;
  const hidden = new Set(hiddenIds);
  return { ...doc, card: new Map([...doc.card].filter(([id]) => !hidden.has(id))) };
}

/** What is read from the back row in 12 points is read on paper in 8. */
const ON_PAPER = 8 / LEGIBLE;

function paperOf({ paper, orientation }: Pick<ExportOptions, 'paper' | 'orientation'>): Size {
  // Maps are wide.
  return paperSize(paper === 'map' ? 'A4' : paper, orientation !== 'portrait');
}

/** A slide as large as the paper. */
function toPaper(page: Page, { width, height }: Size): Page {
  const furniture = page.furniture.map((item): Item => {
    const { x, y, ...size } = item.rect;
    const rect = { x: x * ON_PAPER, y: y * ON_PAPER, width: size.width * ON_PAPER, height: size.height * ON_PAPER };
    return { ...item, rect, marks: item.marks.map((mark) => scaled(mark, ON_PAPER)) };
  });
  const offset = { x: page.offset.x * ON_PAPER, y: page.offset.y * ON_PAPER };
  const { scale, margin, background, drawing, title } = page;
  return { width, height, margin: margin * ON_PAPER, scale: scale * ON_PAPER, offset, background, drawing, furniture, title };
}

function pagesOfMap(
  doc: Doc,
  options: Omit<ExportOptions, 'language'>,
  asked: { readonly measure: Measure; readonly say: Say },
): Pages | ExportRefusal {
  const drawn = drawMaps(doc, options, asked);
  if (!drawn) return { problem: 'no-map' };
  const shown = drawn.filter(({ isAsked }) => isAsked || PAGED_FORMATS.includes(options.format));
  const made = shown.map((map, index) => {
    const numbered = { number: index + 1, count: shown.length };
    const around = options.furniture && { ...furnitureOf(doc, options, map, asked), ...numbered };
    return toPage(map.drawing, { ...options, title: map.title, around });
  });
  // A presentation has one size for all of its slides.
  const pages = options.format === 'pptx' ? inOneSize(made) : made;
  const title = pages.at(-1)?.title ?? '';
  const mapIds = shown.map(({ mapId }) => mapId);
  if (options.tile) {
    const sheets = onSheets(pages, options.tile, asked);
    return 'problem' in sheets ? sheets : { ...sheets, mapIds, title };
  }
  const refused = pages.map((page) => refusePage(page, options)).find((each) => each !== undefined);
  return refused ?? { pages, count: pages.length, mapIds, title };
}

function onSheets(
  posters: readonly Page[],
  tile: Tile,
  asked: { readonly measure: Measure; readonly say: Say },
): Pick<Pages, 'pages' | 'count'> | ExportRefusal {
  const all = posters.map((poster) => sheetsOf(poster, tile, asked));
  const sheets = all.reduce((sum, each) => sum + each.sheets, 0);
  if (sheets > MOST_SHEETS) return { problem: 'too-many-sheets', values: { count: sheets, most: MOST_SHEETS } };
  function* draw() {
    for (const { pages } of all) yield* pages;
  }
  return { pages: { [Symbol.iterator]: draw }, count: all.reduce((sum, { count }) => sum + count, 0) };
}
