// Which options say something of which export. The window offers no others, the command line refuses the others, and none of them goes into
// an export.

import {
  EXPORT_FORMATS,
  type ExportFormat,
  type ExportOptions,
  FURNITURE,
  type FurniturePart,
  isDrawn,
  PAGED_FORMATS,
  type Paper,
  SCREEN_FORMATS,
  type Slides,
} from '../ipc/export-api.ts';
import { FURNITURE_OF_SLIDES } from './furniture.ts';
import { usualFurniture, usualPaper } from './usual-furniture.ts';

/** What decides about the other options. */
export type Deciding = Pick<ExportOptions, 'format' | 'slides' | 'paper' | 'tile' | 'furniture'>;

type Scope = {
  readonly formats: readonly ExportFormat[];
  /** All where absent. */
  readonly slides?: readonly Slides[];
  /** What else must have been chosen. */
  readonly when?: (chosen: Deciding) => boolean;
};

/** Of a map, where JSON is of the whole project. */
const OF_A_MAP = EXPORT_FORMATS.filter((format) => format !== 'json');
const DRAWN = EXPORT_FORMATS.filter(isDrawn);
const ON_PAPER = DRAWN.filter((format) => !SCREEN_FORMATS.includes(format));
const hasPaper = ({ paper }: Deciding) => paper !== 'map';

export const OPTION_SCOPE = {
  map: { formats: OF_A_MAP, slides: ['map', 'pages', 'stages'] },
  /** And whatever else leaves out a part of the map. */
  view: { formats: OF_A_MAP, slides: ['map', 'pages', 'stages'] },
  compare: { formats: DRAWN, slides: ['map'] },
  slides: { formats: PAGED_FORMATS },
  'all-maps': { formats: ['html'] },
  paper: { formats: ON_PAPER, slides: ['map', 'pages'] },
  orientation: {
    formats: ON_PAPER,
    slides: ['map', 'pages'],
    when: (chosen) => chosen.paper !== '16:9' && (hasPaper(chosen) || chosen.slides === 'pages'),
  },
  tile: { formats: ['pdf'], slides: ['map'] },
  overlap: { formats: ['pdf'], slides: ['map'], when: ({ tile }) => tile !== undefined },
  scale: { formats: ['png'], when: (chosen) => !hasPaper(chosen) },
  dpi: { formats: ['png'], when: hasPaper },
  font: { formats: DRAWN },
  furniture: { formats: DRAWN },
  version: { formats: DRAWN, when: ({ furniture }) => furniture?.includes('version') ?? false },
  unbranded: { formats: DRAWN },
  outlines: { formats: ['svg'] },
} as const satisfies Readonly<Record<string, Scope>>;

export type ScopedOption = keyof typeof OPTION_SCOPE;

export function saysSomething(option: ScopedOption, chosen: Deciding): boolean {
  const { formats, slides, when }: Scope = OPTION_SCOPE[option];
  return formats.includes(chosen.format) && (slides?.includes(chosen.slides) ?? true) && (when?.(chosen) ?? true);
}

/** What may stand around such pages. */
export function furnitureFor({ format, slides }: Pick<ExportOptions, 'format' | 'slides'>): readonly FurniturePart[] {
  if (slides !== 'map') return FURNITURE_OF_SLIDES;
  // A web page is one, however long.
  return SCREEN_FORMATS.includes(format) ? FURNITURE.filter((part) => part !== 'pages') : FURNITURE;
}

/** Without what says nothing of the format and the pages, and with the furniture that suits them where none was chosen. */
export function fitting(asked: Omit<ExportOptions, 'paper'> & { readonly paper?: Paper | undefined }): ExportOptions {
  const options = { ...asked, paper: asked.paper ?? usualPaper(asked.format) };
  const slides = saysSomething('slides', options) ? options.slides : 'map';
  const paper = saysSomething('paper', { ...options, slides }) ? options.paper : 'map';
  const { hiddenIds, compareWith, tile, outlines, allMaps, ...rest } = options;
  const fit = { ...rest, slides, paper, furniture: options.furniture ?? usualFurniture({ ...rest, slides, paper }) };
  return {
    ...fit,
    ...(saysSomething('view', fit) && { hiddenIds }),
    ...(saysSomething('compare', fit) && { compareWith }),
    ...(saysSomething('tile', fit) && { tile }),
    ...(saysSomething('outlines', fit) && { outlines }),
    ...(saysSomething('all-maps', fit) && { allMaps }),
  };
}
