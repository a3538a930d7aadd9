// What is chosen in the export dialog, and the options that it comes to.

import { fitting, saysSomething } from '../../shared/export/option-scope.ts';
import { usualFurniture, usualPaper } from '../../shared/export/usual-furniture.ts';
import {
  DPI,
  type ExportFormat,
  type ExportOptions,
  type FurniturePart,
  type Orientation,
  PAGED_FORMATS,
  type Paper,
  SCALE,
  type Slides,
  type Tile,
} from '../../shared/ipc/export-api.ts';
import type { FontFamily } from '../../shared/layout/font-families.ts';
import { type Doc, get, projectOf } from '../../shared/model/document.ts';
import { LIMITS } from '../../shared/model/limits.ts';
import { hiddenIn } from '../../shared/model/views.ts';
import type { Say } from '../../shared/text/text.ts';
import { today } from '../ui/today.ts';
import { sliceInWords } from './slice-words.ts';

/** What is chosen for one format says nothing of another: the paper of a poster is none for a slide. */
type OfFormat = Pick<ExportChoices, 'paper' | 'orientation' | 'tile' | 'furniture'>;

export type ExportChoices = {
  readonly mapId: string;
  readonly viewId: string | undefined;
  /** Of what the view shows: stages, lanes, steps and personas that are left out besides. */
  readonly leftOut: readonly string[];
  /** Its as-is or to-be, where what differs from it is marked. */
  readonly compareWith: string | undefined;
  readonly slides: Slides;
  readonly format: ExportFormat;
  readonly paper: Paper;
  readonly orientation: Orientation;
  readonly tile: Tile | undefined;
  readonly scale: number;
  readonly dpi: number;
  readonly font: FontFamily | undefined;
  readonly outlines: boolean;
  readonly allMaps: boolean;
  readonly isUnbranded: boolean;
  /** What stands around the map; what suits the format and the paper until something else is chosen. */
  readonly furniture: readonly FurniturePart[] | undefined;
  readonly version: string;
  /** Of the formats that were looked at before. */
  readonly ofFormats: Readonly<Partial<Record<ExportFormat, OfFormat>>>;
};

export type Choose = (chosen: Partial<ExportChoices>) => void;

const USUAL_OF_FORMAT: OfFormat = { paper: 'map', orientation: 'auto', tile: undefined, furniture: undefined };

export const USUAL_CHOICES: Omit<ExportChoices, 'mapId' | 'viewId'> = {
  leftOut: [],
  compareWith: undefined,
  slides: 'map',
  format: 'pdf',
  ...USUAL_OF_FORMAT,
  scale: SCALE.usual,
  dpi: DPI.usual,
  font: undefined,
  outlines: false,
  allMaps: false,
  isUnbranded: false,
  version: '',
  ofFormats: {},
};

/** Pages in readable text are of some paper. */
export function paperIn({ slides, paper }: Pick<ExportChoices, 'slides' | 'paper'>): Paper {
  return slides === 'pages' && paper === 'map' ? 'A4' : paper;
}

export function furnitureIn(choices: ExportChoices): readonly FurniturePart[] {
  return choices.furniture ?? usualFurniture(choices);
}

/** As it was left. Slides need a format of several pages. */
export function withFormat(format: ExportFormat, choices: ExportChoices): ExportChoices {
  const { paper, orientation, tile, furniture } = choices;
  const ofFormats = { ...choices.ofFormats, [choices.format]: { paper, orientation, tile, furniture } };
  const slides = PAGED_FORMATS.includes(format) ? choices.slides : 'map';
  return { ...choices, ...(ofFormats[format] ?? { ...USUAL_OF_FORMAT, paper: usualPaper(format) }), format, slides, ofFormats };
}

/** Without what says nothing of the format. */
export function toOptions(doc: Doc, asked: ExportChoices): ExportOptions {
  const { viewId, leftOut, ofFormats: _, ...choices } = asked;
  return fitting({
    ...choices,
    date: today(),
    hiddenIds: [...new Set([...hiddenIn(doc, choices.mapId, viewId), ...leftOut])],
    language: projectOf(doc).language,
  });
}

/** Says what tells this file from others of the same project. */
export function suggestedName(doc: Doc, choices: ExportChoices, say: Say): string {
  const { mapId, viewId, version } = choices;
  const paper = saysSomething('paper', choices) ? paperIn(choices) : 'map';
  const isOfMap = saysSomething('map', choices);
  const isVersioned = saysSomething('version', { ...choices, furniture: furnitureIn(choices) });
  return [
    projectOf(doc).title,
    ...(isOfMap ? [get(doc, 'map', mapId)?.title, get(doc, 'view', viewId)?.title, sliceInWords(doc, choices, say)] : []),
    paper === 'map' ? '' : paper,
    isVersioned ? version.trim() : '',
  ]
    .filter(Boolean)
    .join(' - ')
    .slice(0, LIMITS.titleLength);
}
