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
import { deckOf } from '../../shared/present/deck.ts';
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

/** What is at `path` is replaced when the whole export is on disk, and stays as it is when there is a problem. */
export async function exportMap(job: ExportJob): Promise<{ readonly bytes: number } | { readonly problem: ExportProblem }> {
  const { options, onProgress } = job;
  const { doc } = loadDoc(job.entities);
  const fonts = openFonts();
  const toRuns = createToRuns(fonts);
  const pages = pagesOf(doc, options, { measure: createMeasure(toRuns), say: createSay(options.language) });
  if ('problem' in pages) return pages;
  const [page] = pages;
  if (!page) return { problem: 'failed' };
  const problem = pages.map((each) => refusePage(each, options.format, options.scale)).find((each) => each !== undefined);
  if (problem) return { problem };

  const of = pages.reduce((sum, { drawing, furniture }) => sum + drawing.items.length + furniture.length, 0) + 1;
  const onItem = async (done: number) => {
    if (done % STRIDE !== 0) return;
    onProgress({ done, of });
    await nextTurn();
  };
  const files = new Map(job.images.map((image) => [image.hash, image]));
  const imageOf: ImageOf = (id) => files.get(get(doc, 'image', id)?.hash ?? '');
  const bytes = await spell(page, pages);
  onProgress({ done: of - 1, of });
  const unwritten = write(job.path, bytes);
  if (unwritten) return { problem: unwritten };
  onProgress({ done: of, of });
  return { bytes: bytes.length };

  async function spell(page: Page, pages: readonly Page[]): Promise<Uint8Array> {
    const { language, scale } = options;
    switch (options.format) {
      case 'svg': {
        const fontFaces = await embedFonts(page, fonts, toRuns);
        return Buffer.from(toSvg(page, LIGHT, { fontFaces, imageHref: (id) => toDataUri(imageOf(id)), language }));
      }
      case 'png':
        return toPng(page, LIGHT, { pixelsPerUnit: scale, fonts, toRuns, imageOf, onItem });
      case 'pdf':
        return toPdf(pages, LIGHT, {
          title: options.slides ? projectOf(doc).title : (pages.at(-1)?.title ?? ''),
          fonts,
          toRuns,
          imageOf,
          language,
          onItem,
        });
    }
  }
}

function pagesOf(
  doc: Doc,
  options: ExportOptions,
  asked: { readonly measure: Measure; readonly say: Say },
): readonly Page[] | { readonly problem: ExportProblem } {
  if (options.slides) {
    const deck = deckOf(doc, asked);
    return deck.length > 0 ? deck : { problem: 'no-stops' };
  }
  const drawn = drawMaps(doc, options, asked);
  if (!drawn) return { problem: 'no-map' };
  // Only a PDF holds several.
  return drawn
    .filter(({ isAsked }) => isAsked || options.format === 'pdf')
    .flatMap(({ drawing, title }) => toPages(drawing, { ...options, title }));
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
