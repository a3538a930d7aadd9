// What stands around the map on its page: title and client, logo, date and version above it, legend and number of the page below it, and
// a border. In points of the page; takes its room from the map and touches nothing of it.

import { type ExportOptions, FURNITURE, type FurniturePart } from '../ipc/export-api.ts';
import type { Item, Mark, Measure, Rect, TextStyle } from '../layout/drawing.ts';
import { bottom, round, textMark } from '../layout/geometry.ts';
import { scaled } from '../layout/scaled.ts';
import { truncate } from '../layout/wrap.ts';
import { type Doc, get, projectOf } from '../model/document.ts';
import { type Grid, gridOf } from '../model/grid.ts';
import { hiddenIn, shownGrid } from '../model/views.ts';
import { footOf, PAGE_NUMBER } from '../present/furniture.ts';
import type { Say } from '../text/text.ts';
import { type LegendEntry, legendOf, SIGN } from './legend.ts';
import type { MapDrawing } from './map-drawings.ts';
import type { Page } from './pages.ts';
import { POINTS_OF_MAP_UNIT } from './paper-sizes.ts';

/** Sizes in any unit. */
type Logo = { readonly imageId: string; readonly name: string; readonly width: number; readonly height: number };

export type Numbered = { readonly number: number; readonly count: number };

/** What is to be around a page: all that its size does not decide. */
export type Wanted = {
  readonly parts: ReadonlySet<FurniturePart>;
  readonly title: string;
  /** Below the title: whose it is. */
  readonly subtitle: string;
  /** At the right: version and date. */
  readonly facts: readonly string[];
  readonly logo: Logo | undefined;
  readonly legend: readonly LegendEntry[];
  readonly measure: Measure;
  readonly say: Say;
};

/**
 * `ofMap`: how many times as large as its own size the map is; `ofPaper`: how many times as large as A4 the paper is. `mostLegend`: height
 * that the legend may have.
 */
export type Space = {
  readonly width: number;
  readonly margin: number;
  readonly ofMap: number;
  readonly ofPaper: number;
  readonly mostLegend: number;
};

/** How many times as large as around a map of its own size: all of it, and the legend. */
type Units = { readonly unit: number; readonly legendUnit: number };
type Measured = Space & Units;

/** The room that is taken above and below the map, and what stands in it once the page has its height. */
export type Around = { readonly top: number; readonly bottom: number; readonly items: (height: number) => readonly Item[] };

const TITLE = { size: 18, weight: 600, italic: false } as const;
const SMALL = { size: 9.5, weight: 400, italic: false } as const;
const LEADING = 1.35;
const LOGO = { height: 34, mostWidth: 0.25 } as const;
/** Of the words at the foot of a slide, and the room that its number has at their right. */
const OF_SLIDE = { size: 15, weight: 400, italic: false } as const;
const MOST_NUMBER = 80;
/** What version and date may have of the width. */
const MOST_FACTS = 0.3;
const GAP = 14;
const ROW = 18;
const COLUMN = { most: 280, gap: 18, toWords: 6 } as const;
const FOOT = SMALL.size * LEADING + 4;
/** Of `unit`: below it a title is no title, on a sheet at hand and on a poster that is looked at from afar. */
const LEAST = { ofAll: 0.7, ofPaper: 0.6 } as const;
/** In points: smaller type is not read on any paper. */
const LEAST_LEGEND = 5;

/** As large as the map is printed, so that the legend's type is never larger than a card's, but no larger than the paper asks for. */
function unitsOf({ ofMap, ofPaper }: Space): Units {
  return {
    unit: Math.min(ofPaper, Math.max(ofMap, LEAST.ofAll, LEAST.ofPaper * ofPaper)),
    legendUnit: Math.min(ofPaper, Math.max(ofMap, LEAST_LEGEND / SMALL.size)),
  };
}

/** A map as it stands on a page. */
type Shown = Pick<MapDrawing, 'title' | 'mapId' | 'hiddenIds' | 'drawing'>;

export function furnitureOf(
  doc: Doc,
  { furniture, date, version }: Pick<ExportOptions, 'furniture' | 'date' | 'version'>,
  page: Shown,
  { measure, say }: Pick<Wanted, 'measure' | 'say'>,
): Wanted {
  const parts = new Set(furniture);
  const project = projectOf(doc);
  const { title } = page;
  const ofWhat = parts.has('title') ? [excerptOf(doc, page, say), project.title !== title ? project.title : ''] : [];
  const below = [...ofWhat, parts.has('client') ? project.client : ''];
  const facts = [parts.has('version') ? version : '', parts.has('date') ? date : ''];
  const isSaid = (text: string | undefined): text is string => (text ?? '').trim() !== '';
  return {
    parts,
    title: parts.has('title') ? title : '',
    subtitle: below.filter(isSaid).join(' · '),
    facts: facts.filter(isSaid),
    logo: parts.has('logo') ? logoOf(doc, say) : undefined,
    legend: parts.has('legend') ? legendOf(doc, page.drawing, say) : [],
    measure,
    say,
  };
}

/** Says that some of the map is left out, and which of its stages are there where not all are. */
function excerptOf(doc: Doc, { mapId, hiddenIds }: Pick<Shown, 'mapId' | 'hiddenIds'>, say: Say): string {
  const usual = new Set(hiddenIn(doc, mapId, undefined));
  if (hiddenIds.every((id) => usual.has(id) || doc.persona.has(id))) return '';
  const whole = gridOf(doc, mapId);
  const stagesOf = ({ steps }: Grid) => new Set(steps.map(({ stageId }) => stageId));
  const shown = stagesOf(shownGrid(whole, hiddenIds));
  if (shown.size === stagesOf(whole).size) return say('furniture.excerpt');
  const names = whole.stages.filter(({ id }) => shown.has(id)).map(({ title }) => title || say('editor.untitled'));
  return say('furniture.excerpt-of', { stages: names.join(say('furniture.excerpt.and')) });
}

function logoOf(doc: Doc, say: Say): Logo | undefined {
  const image = get(doc, 'image', projectOf(doc).logoId);
  return image && { imageId: image.id, name: image.name.trim() || say('brand.logo'), width: image.width, height: image.height };
}

/** @param numbered the page's place among those of the file. */
export function placeFurniture(wanted: Wanted, asked: Space, numbered: Numbered): Around {
  const space: Measured = { ...asked, ...unitsOf(asked) };
  const head = drawHead(wanted, space);
  const legend = drawLegend(wanted, space);
  const hasNumber = wanted.parts.has('pages');
  const foot = (legend ? legend.rect.height : 0) + (hasNumber ? FOOT * space.unit : 0);
  return {
    top: head ? head.height + GAP * space.unit : 0,
    bottom: foot > 0 ? foot + GAP * space.unit : 0,
    items(height) {
      const top = height - space.margin - foot;
      const number = hasNumber
        ? [drawNumber(numbered, wanted.measure, space, height - space.margin - SMALL.size * LEADING * space.unit)]
        : [];
      const border = wanted.parts.has('border') ? [drawBorder(space, height)] : [];
      return [...border, ...(head?.items ?? []), ...(legend ? [{ ...legend, rect: { ...legend.rect, y: top } }] : []), ...number];
    },
  };
}

function of(style: TextStyle, unit: number): TextStyle {
  return { ...style, size: style.size * unit };
}

/** The logo, and right of it the words. */
function drawHead(
  { title, subtitle, facts, logo, measure }: Wanted,
  { width: whole, margin, unit }: Measured,
): { readonly height: number; readonly items: readonly Item[] } | undefined {
  const most = whole - 2 * margin;
  const [large, small] = [of(TITLE, unit), of(SMALL, unit)];
  const rowOf = ({ size }: TextStyle) => size * LEADING;
  const image = logo && fitLogo(logo, { width: most * LOGO.mostWidth, height: LOGO.height * unit });
  const left = image ? image.width + GAP * unit : 0;
  const width = most - left;
  const said = facts.map((fact) => truncate(fact, most * MOST_FACTS, measure, small));
  const factsWidth = Math.max(0, ...said.map((fact) => measure(fact, small)));
  const room = Math.max(0, width - (factsWidth > 0 ? factsWidth + GAP * unit : 0));
  const titleRow = title === '' ? 0 : rowOf(large);
  const wordsHeight = titleRow + (subtitle === '' ? 0 : rowOf(small));
  const height = Math.max(image?.height ?? 0, wordsHeight, said.length * rowOf(small));
  if (height === 0) return undefined;
  const top = (height - wordsHeight) / 2;
  const line = (text: string) => text.replaceAll('\n', ' ');
  const marks: readonly Mark[] = [
    ...(title === '' ? [] : [textMark([truncate(line(title), room, measure, large)], { x: 0, top, leading: LEADING }, large, 'ink')]),
    ...(subtitle === ''
      ? []
      : [textMark([truncate(line(subtitle), room, measure, small)], { x: 0, top: top + titleRow, leading: LEADING }, small, 'ink-soft')]),
    // The first stands on the title's line.
    ...(said.length === 0
      ? []
      : [textMark(said, { x: width, top: (height - said.length * rowOf(small)) / 2, leading: LEADING }, small, 'ink-soft', 'right')]),
  ];
  const name = [title, subtitle, ...facts].filter((part) => part !== '').join(' · ');
  const items: readonly Item[] = [
    ...(logo && image ? [drawLogo(logo, { x: margin, y: margin + (height - image.height) / 2, ...image })] : []),
    ...(marks.length > 0
      ? [{ id: 'furniture-head', role: 'title', rect: { x: margin + left, y: margin, width, height }, name, marks } as const]
      : []),
  ];
  return { height, items };
}

/** By itself, so that it is said to be a picture, and of what. */
function drawLogo({ imageId, name }: Logo, rect: Rect): Item {
  const marks: readonly Mark[] = [{ type: 'image', imageId, rect: { x: 0, y: 0, width: rect.width, height: rect.height } }];
  return { id: 'furniture-logo', role: 'title', rect, name, marks };
}

function fitLogo(logo: { readonly width: number; readonly height: number }, most: { readonly width: number; readonly height: number }) {
  const scale = Math.min(most.width / logo.width, most.height / logo.height);
  return { width: round(logo.width * scale), height: round(logo.height * scale) };
}

/** In columns as wide as the widest words need, row by row; what finds no room is counted in the last place. */
function drawLegend({ legend, measure, say }: Wanted, { width: whole, margin, legendUnit: unit, mostLegend }: Measured): Item | undefined {
  if (legend.length === 0) return undefined;
  const width = whole - 2 * margin;
  const style = of(SMALL, unit);
  // Around a map of its own size the signs are as large as on the map.
  const scale = POINTS_OF_MAP_UNIT * unit;
  const toWords = SIGN.width * scale + COLUMN.toWords * unit;
  const widest = Math.max(...legend.map(({ words }) => measure(words, style)));
  const column = Math.min(width, COLUMN.most * unit, toWords + widest + 1);
  const across = Math.max(1, Math.floor((width + COLUMN.gap * unit) / (column + COLUMN.gap * unit)));
  const places = across * Math.max(1, Math.floor(mostLegend / (ROW * unit)));
  const shown = legend.length <= places ? legend : legend.slice(0, places - 1);
  const left = legend.length - shown.length;
  const entries = left === 0 ? shown : [...shown, { words: say('legend.more', { count: left }), marks: [] }];
  const marks = entries.flatMap((entry, index): readonly Mark[] => {
    const x = (index % across) * (column + COLUMN.gap * unit);
    const y = Math.floor(index / across) * ROW * unit;
    const words = truncate(entry.words.replaceAll('\n', ' '), column - toWords, measure, style);
    return [
      ...entry.marks.map((mark) => scaled(mark, scale, { x, y: y + (ROW * unit - SIGN.height * scale) / 2 })),
      textMark([words], { x: x + toWords, top: y + (ROW * unit - style.size * LEADING) / 2, leading: LEADING }, style, 'ink-soft'),
    ];
  });
  const height = Math.ceil(entries.length / across) * ROW * unit;
  const name = `${say('legend.title')}: ${legend.map(({ words }) => words).join(', ')}`;
  return { id: 'furniture-legend', role: 'title', rect: { x: margin, y: 0, width, height }, name, marks };
}

function drawNumber({ number, count }: Numbered, measure: Measure, { width, margin, unit }: Measured, y: number): Item {
  const style = of(SMALL, unit);
  const words = `${number} / ${count}`;
  const wide = measure(words, style);
  const rect: Rect = { x: width - margin - wide, y, width: wide, height: style.size * LEADING };
  return {
    id: 'furniture-number',
    role: 'title',
    rect,
    name: words,
    marks: [textMark([words], { x: 0, top: 0, leading: LEADING }, style, 'ink-soft')],
  };
}

/** Half way between the edge of the page and what stands on it. @param margin the least that there is on any side. */
function drawBorder({ width, margin, unit }: Pick<Measured, 'width' | 'margin' | 'unit'>, height: number): Item {
  const at = margin / 2;
  const rect: Rect = { x: at, y: at, width: width - 2 * at, height: height - 2 * at };
  const marks: readonly Mark[] = [
    {
      type: 'box',
      rect: { x: 0, y: 0, width: rect.width, height: rect.height },
      radius: 0,
      stroke: { colour: 'paper-edge', width: 0.75 * unit },
    },
  ];
  return { id: 'furniture-border', role: 'background', rect, name: '', marks };
}

/** Parts that a slide has no place for: its title is there, and its map needs the room. */
const NOT_ON_SLIDES: readonly FurniturePart[] = ['title', 'legend'];
export const FURNITURE_OF_SLIDES: readonly FurniturePart[] = FURNITURE.filter((part) => !NOT_ON_SLIDES.includes(part));

/** A page of a deck, which has its title and its number already, with what stands at its foot. */
export function furnishSlide(
  doc: Doc,
  page: Page,
  options: Pick<ExportOptions, 'furniture' | 'date' | 'version'>,
  { measure, say }: Pick<Wanted, 'measure' | 'say'>,
): Page {
  if (!options.furniture) return page;
  const parts = new Set(options.furniture);
  const room = footOf(page);
  const { client } = projectOf(doc);
  const logo = parts.has('logo') ? logoOf(doc, say) : undefined;
  const image = logo && fitLogo(logo, { width: room.width / 4, height: room.height });
  const left = image ? image.width + GAP : 0;
  const said = [parts.has('client') && client, parts.has('version') && options.version, parts.has('date') && options.date].filter(Boolean);
  const width = room.width - left - MOST_NUMBER;
  const words = truncate(said.join(' · ').replaceAll('\n', ' '), width, measure, OF_SLIDE);
  const foot: readonly Item[] = [
    ...(logo && image ? [drawLogo(logo, { ...room, ...image })] : []),
    ...(words === ''
      ? []
      : [
          {
            id: 'furniture-foot',
            role: 'title',
            rect: { ...room, x: room.x + left, width },
            name: said.join(' · '),
            marks: [textMark([words], { x: 0, top: 0, leading: LEADING }, OF_SLIDE, 'ink-soft')],
          } as const,
        ]),
  ];
  return {
    ...page,
    background: parts.has('background') ? page.background : 'paper',
    furniture: [
      ...(parts.has('border') ? [drawBorder({ width: page.width, margin: page.height - bottom(room), unit: 1 }, page.height)] : []),
      ...page.furniture.filter(({ id }) => id !== PAGE_NUMBER || parts.has('pages')),
      ...foot,
    ],
  };
}
