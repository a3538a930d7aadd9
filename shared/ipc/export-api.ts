// What can be exported and how, in words that window, exporter and command line share. No paths: main asks for the place.

import { z } from 'zod';
import { FONT_FAMILIES, type FontFamily } from '../layout/font-families.ts';
import { LANGUAGES, type Language } from '../model/entities/project.ts';
import { LIMITS } from '../model/limits.ts';
import { argument } from './argument.ts';
import type { StoredImage } from './project-api.ts';
import type { Parsers } from './rpc.ts';
import { storedImage } from './stored-image.ts';

/** Formats that show the map, as pages. */
export const DRAWN_FORMATS = ['svg', 'png', 'pdf', 'pptx', 'html'] as const;
export type DrawnFormat = (typeof DRAWN_FORMATS)[number];

/** Formats that hold what the map says, as tables or text: they know no paper, no font and no page. */
export const WRITTEN_FORMATS = ['xlsx', 'csv', 'md', 'mermaid', 'json'] as const;
export type WrittenFormat = (typeof WRITTEN_FORMATS)[number];

export const EXPORT_FORMATS = [...DRAWN_FORMATS, ...WRITTEN_FORMATS] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The ending of its files, without the dot. */
export function endingOf(format: ExportFormat): string {
  return format === 'mermaid' ? 'mmd' : format;
}

export function isDrawn(format: ExportFormat): format is DrawnFormat {
  return DRAWN_FORMATS.some((each) => each === format);
}

/** `map`: the map's own size. The others: one page of that size, the map fitted on it; `16:9` is a slide, always landscape. */
export const PAPERS = ['map', 'A4', 'A3', 'A2', 'A1', 'A0', 'Letter', 'Tabloid', '16:9'] as const;
export type Paper = (typeof PAPERS)[number];

export const ORIENTATIONS = ['auto', 'landscape', 'portrait'] as const;
export type Orientation = (typeof ORIENTATIONS)[number];

/** What a poster is divided onto. */
export const TILE_PAPERS = ['A4', 'A3', 'Letter'] as const satisfies readonly Paper[];
/** `overlap`: what neighbouring sheets both show, in mm. */
export type Tile = { readonly paper: (typeof TILE_PAPERS)[number]; readonly overlap: number };
export const OVERLAP = { least: 5, most: 50, usual: 10 } as const;

/** Pixels an inch of a PNG on paper. */
export const DPI = { least: 72, most: 400, usual: 150 } as const;
/** Pixels per map unit of a PNG at the map's own size. */
export const SCALE = { least: 1, most: 4, usual: 2 } as const;

/**
 * What a page is of: the whole map, as much of it as can be read on a sheet of paper, one of its stages, or a stop of the show; slides,
 * which the last two are, are in large type and of one size.
 */
export const SLIDES = ['map', 'pages', 'stages', 'stops'] as const;
export type Slides = (typeof SLIDES)[number];

/** Formats that hold several pages, and so slides. */
export const PAGED_FORMATS: readonly ExportFormat[] = ['pdf', 'pptx'];

/** Formats for a screen, which has no paper. */
export const SCREEN_FORMATS: readonly ExportFormat[] = ['html'];

/** What may stand around a map, each by itself. `background`: the ground of the page in the colour that surrounds the map, not white. */
export const FURNITURE = ['title', 'client', 'logo', 'legend', 'date', 'version', 'border', 'background', 'pages'] as const;
export type FurniturePart = (typeof FURNITURE)[number];

export type ExportOptions = {
  readonly mapId: string;
  /** Lanes, stages, steps, cards and personas that are left out; where absent, what the map hides itself. */
  readonly hiddenIds?: readonly string[] | undefined;
  /** The map from which it is marked what differs. */
  readonly compareWith?: string | undefined;
  /** Anything but `map` only for PAGED_FORMATS. */
  readonly slides: Slides;
  readonly format: ExportFormat;
  /** Of a map and its pages, which are A4 where it is `map`. */
  readonly paper: Paper;
  readonly orientation: Orientation;
  /** The page of whatever paper is a poster, printed on sheets of this one. Only for a PDF of a map. */
  readonly tile?: Tile | undefined;
  /** Pixels per map unit of a PNG at the map's own size, within SCALE. */
  readonly scale: number;
  /** Pixels an inch of a PNG on paper, within DPI; the usual ones where absent. */
  readonly dpi?: number | undefined;
  /** What the text is set in; where absent, that of the project's brand, or what suits the format. */
  readonly font?: FontFamily | undefined;
  /** Where absent, a map of its own size has its background, and a page of paper nothing. */
  readonly furniture?: readonly FurniturePart[] | undefined;
  /** The day and the version that furniture names; YYYY-MM-DD. */
  readonly date?: string | undefined;
  readonly version?: string | undefined;
  /** In our own colours and type, whatever the brand of the project. */
  readonly isUnbranded?: boolean | undefined;
  /** SVG: letters as shapes, for programs that lack the font. */
  readonly outlines?: boolean | undefined;
  /** HTML: the other maps of the project as well, behind the one that is named. */
  readonly allMaps?: boolean | undefined;
  /** The language of line names and of lanes that have no title of their own. */
  readonly language: Language;
};

/** Why an export did not come about; each has a sentence. */
export type ExportProblem =
  | 'no-map'
  | 'no-stops'
  | 'nothing-shown'
  | 'too-many-slides'
  | 'too-many-sheets'
  | 'too-many-pixels'
  | 'too-large-for-pixels'
  | 'page-too-large'
  | 'file-too-large'
  | 'disk-full'
  | 'no-access'
  | 'cancelled'
  | 'failed';

/** `values` are those of its sentence. */
export type ExportRefusal = { readonly problem: ExportProblem; readonly values?: Readonly<Record<string, number>> | undefined };

/** Characters that no font of ours has, in the order in which they come: a box stands for each. `line`: the first that has one. */
export type Undrawn = { readonly characters: readonly string[]; readonly line: string };

/** `undrawn` where the file says how its letters look, and so no font of a reader's machine steps in. */
export type Exported = { readonly bytes: number; readonly undrawn?: Undrawn };

export type ExportProgress = { readonly done: number; readonly of: number };

/**
 * Spoken by main to an exporter process, one per job. Killing the process cancels it. Meanwhile `{ progress: ExportProgress }`
 * messages come over the same channel.
 */
export type ExporterApi = {
  /** Writes a temporary file beside `path`, then renames it. */
  export(arg: {
    readonly entities: readonly unknown[];
    readonly images: readonly StoredImage[];
    readonly options: ExportOptions;
    readonly path: string;
  }): Exported | ExportRefusal;
};

export const exportOptions: z.ZodType<ExportOptions> = z
  .strictObject({
    mapId: z.string().min(1).max(64),
    hiddenIds: z.array(z.string().min(1).max(64)).max(LIMITS.entities).optional(),
    compareWith: z.string().min(1).max(64).optional(),
    slides: z.enum(SLIDES),
    format: z.enum(EXPORT_FORMATS),
    paper: z.enum(PAPERS),
    orientation: z.enum(ORIENTATIONS),
    tile: z.strictObject({ paper: z.enum(TILE_PAPERS), overlap: z.number().min(OVERLAP.least).max(OVERLAP.most) }).optional(),
    scale: z.number().min(SCALE.least).max(SCALE.most),
    dpi: z.number().min(DPI.least).max(DPI.most).optional(),
    font: z.enum(FONT_FAMILIES).optional(),
    furniture: z.array(z.enum(FURNITURE)).max(FURNITURE.length).optional(),
    date: z.iso.date().optional(),
    version: z.string().max(LIMITS.titleLength).optional(),
    isUnbranded: z.boolean().optional(),
    outlines: z.boolean().optional(),
    allMaps: z.boolean().optional(),
    language: z.enum(LANGUAGES),
  })
  .refine(({ slides, format }) => slides === 'map' || PAGED_FORMATS.includes(format))
  .refine(({ tile, slides, format }) => tile === undefined || (format === 'pdf' && slides === 'map'));

export const exporterParsers: Parsers<ExporterApi> = {
  export: argument(
    z.strictObject({
      entities: z.array(z.unknown()).max(LIMITS.entities),
      images: z.array(storedImage).max(LIMITS.entities),
      options: exportOptions,
      path: z.string().min(1),
    }),
  ),
};
