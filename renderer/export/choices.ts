// What is chosen in the export dialog, and the options that it comes to. What does not belong to a format is not among them.

import { usualFurniture } from '../../shared/export/usual-furniture.ts';
import {
  DPI,
  type ExportFormat,
  type ExportOptions,
  type FurniturePart,
  type Orientation,
  PAGED_FORMATS,
  type Paper,
  SCALE,
  SCREEN_FORMATS,
  type Slides,
  type Tile,
} from '../../shared/ipc/export-api.ts';
import type { FontFamily } from '../../shared/layout/font-families.ts';
import { type Doc, get, projectOf } from '../../shared/model/document.ts';
import { LIMITS } from '../../shared/model/limits.ts';
import { hiddenIn } from '../../shared/model/views.ts';
import { today } from '../ui/today.ts';

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
};

export type Choose = (chosen: Partial<ExportChoices>) => void;

export const USUAL_CHOICES: Omit<ExportChoices, 'mapId' | 'viewId'> = {
  leftOut: [],
  compareWith: undefined,
  slides: 'map',
  format: 'pdf',
  paper: 'map',
  orientation: 'auto',
  tile: undefined,
  scale: SCALE.usual,
  dpi: DPI.usual,
  font: undefined,
  outlines: false,
  allMaps: false,
  isUnbranded: false,
  furniture: undefined,
  version: '',
};

export function furnitureIn(choices: ExportChoices): readonly FurniturePart[] {
  return choices.furniture ?? usualFurniture(choices);
}

/** Slides need a format of several pages. */
export function withFormat(format: ExportFormat, { slides }: Pick<ExportChoices, 'slides'>): Partial<ExportChoices> {
  return { format, slides: PAGED_FORMATS.includes(format) ? slides : 'map' };
}

/** Without what does not belong to the format. */
export function toOptions(doc: Doc, asked: ExportChoices): ExportOptions {
  const { viewId, leftOut, tile, outlines, allMaps, ...choices } = asked;
  const { format, slides } = choices;
  return {
    ...choices,
    furniture: furnitureIn(asked),
    date: today(),
    hiddenIds: [...new Set([...hiddenIn(doc, choices.mapId, viewId), ...leftOut])],
    ...(SCREEN_FORMATS.includes(format) && { paper: 'map' as const }),
    ...(format === 'pdf' && slides === 'map' && { tile }),
    ...(format === 'svg' && { outlines }),
    ...(format === 'html' && { allMaps }),
    language: projectOf(doc).language,
  };
}

export function suggestedName(doc: Doc, { mapId, viewId, slides }: ExportChoices): string {
  if (slides === 'stops') return projectOf(doc).title;
  return [projectOf(doc).title, get(doc, 'map', mapId)?.title ?? '', get(doc, 'view', viewId)?.title ?? '']
    .filter((title) => title !== '')
    .join(' - ')
    .slice(0, LIMITS.titleLength);
}
