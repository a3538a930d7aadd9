// From the entities of a project to a file: the whole work of an export, for the exporter process and the command line alike.

import fs from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { drawMaps } from '../../shared/export/map-drawings.ts';
import { type Page, refusePage, toPages } from '../../shared/export/pages.ts';
import { toSvg } from '../../shared/export/svg.ts';
import type { ExportOptions, ExportProblem, ExportProgress } from '../../shared/ipc/export-api.ts';
import type { SaveProblem, StoredImage } from '../../shared/ipc/project-api.ts';
import type { Measure } from '../../shared/layout/drawing.ts';
import { LIGHT } from '../../shared/layout/theme.ts';
import { type Doc, get, projectOf } from '../../shared/model/document.ts';
import { loadDoc } from '../../shared/model/load.ts';
import { deckOf, pagesInDeck } from '../../shared/present/deck.ts';
import { createSay, type Say } from '../../shared/text/text.ts';
import { toSaveProblem } from '../storage/error-codes.ts';
import { isHeld } from '../storage/held.ts';
import { replaceWhole } from '../storage/whole-file.ts';
import { embedFonts } from './embed-fonts.ts';
import { openFonts } from './fonts.ts';
import type { ImageOf } from './images.ts';
import { createMeasure, createToRuns } from './measure.ts';
import { toPdf } from './to-pdf.ts';
import { toPng } from './to-png.ts';

export type ExportJob = {
  readonly entities: readonly unknown[];
  readonly images: readonly StoredImage[];
  readonly options: ExportOptions;
  readonly path: string;
  readonly onProgress: (progress: ExportProgress) => void;
};

/** Items between two words about progress. */
const STRIDE = 200;
/** Of a deck: no one turns over more, and it would take minutes. */
const MOST_SLIDES = 2000;

/** `count` of pages, one at least, each drawn when it is asked for. */
type Work = { readonly pages: Iterable<Page>; readonly count: number; readonly title: string };

/** What is at `path` is replaced when the whole export is on disk, and stays as it is when there is a problem. */
export async function exportMap(job: ExportJob): Promise<{ readonly bytes: number } | { readonly problem: ExportProblem }> {
  const { options, onProgress } = job;
  const { doc } = loadDoc(job.entities);
  const fonts = openFonts();
  const toRuns = createToRuns(fonts);
  const work = workOf(doc, options, { measure: createMeasure(toRuns), say: createSay(options.language) });
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
  const files = new Map(job.images.map((image) => [image.hash, image]));
  const imageOf: ImageOf = (id) => files.get(get(doc, 'image', id)?.hash ?? '');
  const bytes = await spell(work);
  if (!bytes) return { problem: 'failed' };
  onProgress({ done: of - 1, of });
  const unwritten = write(job.path, bytes);
  if (unwritten) return { problem: unwritten };
  onProgress({ done: of, of });
  return { bytes: bytes.length };

  async function spell({ pages, title }: Work): Promise<Uint8Array | undefined> {
    const { language, scale } = options;
    if (options.format === 'pdf') return toPdf(pages, LIGHT, { title, fonts, toRuns, imageOf, language, onItem });
    const [page] = pages;
    if (!page) return undefined;
    if (options.format === 'png') return toPng(page, LIGHT, { pixelsPerUnit: scale, fonts, toRuns, imageOf, onItem });
    const fontFaces = await embedFonts(page, fonts, toRuns);
    return Buffer.from(toSvg(page, LIGHT, { fontFaces, imageHref: (id) => toDataUri(imageOf(id)), language }));
  }
}

function workOf(
  doc: Doc,
  options: ExportOptions,
  asked: { readonly measure: Measure; readonly say: Say },
): Work | { readonly problem: ExportProblem } {
  if (options.slides) {
    const count = pagesInDeck(doc, asked, MOST_SLIDES);
    if (count === 0) return { problem: 'no-stops' };
    if (count > MOST_SLIDES) return { problem: 'too-many-slides' };
    return { pages: deckOf(doc, asked), count, title: projectOf(doc).title };
  }
  const drawn = drawMaps(doc, options, asked);
  if (!drawn) return { problem: 'no-map' };
  // Only a PDF holds several.
  const pages = drawn
    .filter(({ isAsked }) => isAsked || options.format === 'pdf')
    .flatMap(({ drawing, title }) => toPages(drawing, { ...options, title }));
  const problem = pages.map((page) => refusePage(page, options.format, options.scale)).find((each) => each !== undefined);
  return problem ? { problem } : { pages, count: pages.length, title: pages.at(-1)?.title ?? '' };
}

function toDataUri(image: ReturnType<ImageOf>): string | undefined {
  return image && `data:${image.mediaType};base64,${Buffer.from(image.bytes).toString('base64')}`;
}

const PROBLEMS: Partial<Record<SaveProblem, ExportProblem>> = {
  'disk-full': 'disk-full',
  'read-only': 'no-access',
  moved: 'no-access',
  'in-use': 'no-access',
};

function write(path: string, bytes: Uint8Array): ExportProblem | undefined {
  try {
    // A link stays a link, and its file is replaced.
    const place = fs.existsSync(path) ? fs.realpathSync(path) : path;
    if (isHeld(place)) return 'no-access';
    replaceWhole(place, (temporary) => fs.writeFileSync(temporary, bytes));
    return undefined;
  } catch (error) {
    const problem = toSaveProblem(error);
    if (!problem) throw error;
    return PROBLEMS[problem] ?? 'failed';
  }
}
