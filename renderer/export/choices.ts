// What is chosen in the export dialog, and the options that it comes to.

import { fitting, saysSomething } from '../../shared/export/option-scope.ts';
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

/** Without what says nothing of the format. */
export function toOptions(doc: Doc, asked: ExportChoices): ExportOptions {
  const { viewId, leftOut, ...choices } = asked;
  return fitting({
    ...choices,
    date: today(),
    hiddenIds: [...new Set([...hiddenIn(doc, choices.mapId, viewId), ...leftOut])],
    language: projectOf(doc).language,
  });
}

export function suggestedName(doc: Doc, choices: ExportChoices): string {
  if (!saysSomething('map', choices)) return projectOf(doc).title;
  return [projectOf(doc).title, get(doc, 'map', choices.mapId)?.title ?? '', get(doc, 'view', choices.viewId)?.title ?? '']
    .filter((title) => title !== '')
    .join(' - ')
    .slice(0, LIMITS.titleLength);
}
