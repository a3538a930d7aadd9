// From the entities of a project to a file: the whole work of an export, for the exporter process and the command line alike.

import fs from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Look, lookOf } from '../../shared/export/look.ts';
import { type Page, resolutionOf } from '../../shared/export/pages.ts';
import { type Pages, pagesOf } from '../../shared/export/pages-of.ts';
import { UNITS_OF_INCH } from '../../shared/export/paper-sizes.ts';
import { toReport } from '../../shared/export/report.ts';
import { toSvg } from '../../shared/export/svg.ts';
import { toWorkbook } from '../../shared/formats/workbook/workbook.ts';
import { writeCards } from '../../shared/formats/workbook/write-cards.ts';
import { writeMermaid } from '../../shared/formats/write-mermaid.ts';
import {
  DPI,
  type DrawnFormat,
  type Exported,
  type ExportOptions,
  type ExportProblem,
  type ExportProgress,
  type ExportRefusal,
  isDrawn,
  type WrittenFormat,
} from '../../shared/ipc/export-api.ts';
import type { StoredImage } from '../../shared/ipc/project-api.ts';
import type { Measure } from '../../shared/layout/drawing.ts';
import { type Doc, get } from '../../shared/model/document.ts';
import { loadDoc } from '../../shared/model/load.ts';
import { createSay, type Say } from '../../shared/text/text.ts';
import { isHeld } from '../storage/held.ts';
import { replaceWholeWith } from '../storage/whole-file.ts';
import { embedFonts } from './embed-fonts.ts';
import { toExportProblem } from './export-problem.ts';
import { type Fonts, openFonts } from './fonts.ts';
import { writeHtml } from './html/write-html.ts';
import type { ImageOf } from './images.ts';
import { createMeasure, createToRuns, notingUndrawn, type ToRuns } from './measure.ts';
import { createToOutlines } from './outline-text.ts';
import { toPptx } from './pptx/to-pptx.ts';
import { toJson } from './to-json.ts';
import { toPdf } from './to-pdf.ts';
import { toPng } from './to-png.ts';
import { toXlsx } from './to-xlsx.ts';

export type ExportJob = {
  readonly entities: readonly unknown[];
  readonly images: readonly StoredImage[];
  readonly options: ExportOptions;
  readonly path: string;
  readonly onProgress: (progress: ExportProgress) => void;
};

/** What is at `path` is replaced when the whole export is on disk, and stays as it is when there is a problem. */
export async function exportMap(job: ExportJob): Promise<Exported | ExportRefusal> {
  const { options, path, onProgress } = job;
  const { doc } = loadDoc(job.entities);
  const files = new Map(job.images.map((image) => [image.hash, image]));
  const project: Project = {
    doc,
    entities: job.entities,
    images: job.images,
    options,
    say: createSay(options.language),
    imageOf: (id) => files.get(get(doc, 'image', id)?.hash ?? ''),
    onProgress,
  };
  const made = isDrawn(options.format) ? await draw(project, options.format) : await writeOut(project, options.format);
  if ('problem' in made) return made;
  const written = await write(path, made.content);
  if ('problem' in written) return written;
  onProgress({ done: made.of, of: made.of });
  const { undrawn = new Map() } = made;
  const [line] = undrawn.values();
  return line === undefined ? written : { ...written, undrawn: { characters: [...undrawn.keys()], line } };
}

type Project = {
  readonly doc: Doc;
  /** As the file holds them, with what only a newer version can read. */
  readonly entities: readonly unknown[];
  readonly images: readonly StoredImage[];
  readonly options: ExportOptions;
  readonly say: Say;
  readonly imageOf: ImageOf;
  readonly onProgress: ExportJob['onProgress'];
};

/** A whole file, or its pieces, which are made while it is written. */
type Content = Uint8Array | AsyncIterable<Uint8Array>;
/** `of`: of how many parts its progress is told. `undrawn`: once it is written, its characters that are boxes, each with a line. */
type Made = { readonly content: Content; readonly of: number; readonly undrawn?: ReadonlyMap<string, string> } | ExportRefusal;

/** Items between two words about progress. */
const STRIDE = 200;

async function draw({ doc, options, say, imageOf, onProgress }: Project, format: DrawnFormat): Promise<Made> {
  const look = lookOf(doc, options);
  const fonts = openFonts(look.font);
  const toRuns = createToRuns(fonts);
  const measure = createMeasure(toRuns);
  const work = pagesOf(doc, options, { measure, say });
  if ('problem' in work) return work;

  // Writing the file counts as one more page.
  const of = work.count + 1;
  let items = 0;
  const onItem = async (done: number) => {
    items += 1;
    if (items % STRIDE !== 0) return;
    onProgress({ done, of });
    await nextTurn();
  };
  const undrawn = new Map<string, string>();
  const drawnRuns = hasOwnLetters(options) ? notingUndrawn(toRuns, undrawn) : toRuns;
  const content = await DRAWERS[format](work, { doc, options, say, look, fonts, toRuns: drawnRuns, measure, imageOf, onItem });
  if (content instanceof Uint8Array) onProgress({ done: of - 1, of });
  return { content, of, undrawn };
}

async function writeOut(project: Project, format: WrittenFormat): Promise<Made> {
  if (!get(project.doc, 'map', project.options.mapId)) return { problem: 'no-map' };
  const of = 2;
  const content = await WRITERS[format](project);
  project.onProgress({ done: 1, of });
  return 'problem' in content ? content : { content, of };
}

/** It says how its letters look: no font of a reader's machine steps in where ours has none. */
function hasOwnLetters({ format, outlines }: ExportOptions): boolean {
  return format === 'pdf' || format === 'png' || (format === 'svg' && outlines === true);
}

type Parts = {
  readonly doc: Doc;
  readonly options: ExportOptions;
  readonly say: Say;
  readonly look: Look;
  readonly fonts: Fonts;
  readonly toRuns: ToRuns;
  readonly measure: Measure;
  readonly imageOf: ImageOf;
  readonly onItem: (done: number) => Promise<void>;
};

/** Of the pages that are drawn. */
const DRAWERS: Readonly<Record<DrawnFormat, (pages: Pages, parts: Parts) => Content | Promise<Content>>> = {
  pdf({ pages, title, mapIds }, { look, options, ...parts }) {
    const isDeck = options.slides === 'stages' || options.slides === 'stops';
    return toPdf(pages, { ...parts, theme: look.theme, title, mapIds, isDeck, language: options.language });
  },
  png({ pages }, { look, options, ...parts }) {
    const page = firstOf(pages);
    const dpi = options.paper === 'map' ? UNITS_OF_INCH * options.scale : (options.dpi ?? DPI.usual);
    return toPng(page, { ...parts, theme: look.theme, pixelsPerUnit: resolutionOf(page, options), dpi });
  },
  pptx: ({ pages, title }, { options: { language }, ...parts }) => toPptx(pages, { ...parts, title, language }),
  async svg({ pages }, { look, options, fonts, toRuns, imageOf }) {
    const page = firstOf(pages);
    const letters = options.outlines
      ? { fontFaces: [], toOutlines: createToOutlines(fonts, toRuns) }
      : { fontFaces: await embedFonts([page], fonts, toRuns) };
    return Buffer.from(toSvg(page, look.theme, { font: look.font, ...letters, imageHref: toHref(imageOf), language: options.language }));
  },
  html: async ({ pages }, { imageOf, ...parts }) => Buffer.from(await writeHtml(firstOf(pages), { ...parts, imageHref: toHref(imageOf) })),
};

type Written = Uint8Array | { readonly problem: ExportProblem };

/** Of the document itself. The map that was asked for is in it. */
const WRITERS: Readonly<Record<WrittenFormat, (project: Project) => Written | Promise<Written>>> = {
  xlsx: ({ doc, options, say }) => toXlsx(toWorkbook(doc, options, say), lookOf(doc, options).theme),
  csv: ({ doc, options, say }) => Buffer.from(writeCards(doc, options, say)),
  md: ({ doc, options, say }) => Buffer.from(toReport(doc, options.mapId, say, options.date, options.hiddenIds)),
  mermaid({ doc, options, say }) {
    const text = writeMermaid(doc, options, say);
    return text === undefined ? { problem: 'nothing-shown' } : Buffer.from(text);
  },
  json: ({ entities, images }) => toJson(entities, images),
};

function firstOf(pages: Iterable<Page>): Page {
  const [page] = pages;
  if (!page) throw new Error('an export of no page');
  return page;
}

/** As data URIs. */
function toHref(imageOf: ImageOf): (imageId: string) => string | undefined {
  return (id) => {
    const image = imageOf(id);
    return image && `data:${image.mediaType};base64,${Buffer.from(image.bytes).toString('base64')}`;
  };
}

async function write(path: string, content: Content): Promise<{ readonly bytes: number } | ExportRefusal> {
  try {
    // A link stays a link, and its file is replaced.
    const place = fs.existsSync(path) ? fs.realpathSync(path) : path;
    if (isHeld(place)) return { problem: 'no-access' };
    return { bytes: await replaceWholeWith(place, content instanceof Uint8Array ? [content] : content) };
  } catch (error) {
    return { problem: toExportProblem(error) };
  }
}
