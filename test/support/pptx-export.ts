// Documents and pages as PowerPoint files, set in Arimo as the program sets them.

import { openFonts } from '../../electron/exporter/fonts.ts';
import { createMeasure, createToRuns } from '../../electron/exporter/measure.ts';
import { toPptx } from '../../electron/exporter/pptx/to-pptx.ts';
import { lookOf } from '../../shared/export/look.ts';
import type { Page } from '../../shared/export/pages.ts';
import { pagesOf } from '../../shared/export/pages-of.ts';
import type { ExportOptions } from '../../shared/ipc/export-api.ts';
import type { Doc } from '../../shared/model/document.ts';
import { mapsOf } from '../../shared/model/grid.ts';
import { createSay } from '../../shared/text/text.ts';
import { templateDoc } from './documents.ts';
import { RED_IMAGE } from './drawings.ts';
import { checkPptx, type PptxFacts } from './pptx-check.ts';

const toRuns = createToRuns(openFonts('Arimo'));
export const measure = createMeasure(toRuns);

export async function writePptx(pages: Iterable<Page>, language: 'en' | 'zh-CN' = 'en', title = 'A map') {
  return toPptx(pages, {
    title,
    look: lookOf(templateDoc('empty'), { format: 'pptx' }),
    toRuns,
    imageOf: (id) => (id === 'red' ? RED_IMAGE : undefined),
    say: createSay(language),
    language,
    onItem: () => Promise.resolve(),
  });
}

/** Of its first map, checked. */
export async function exportPptx(doc: Doc, options: Partial<ExportOptions> = {}, language: 'en' | 'zh-CN' = 'en'): Promise<PptxFacts> {
  const mapId = mapsOf(doc)[0]!.id;
  const asked = { mapId, slides: 'map', format: 'pptx', paper: 'map', orientation: 'auto', scale: 1, ...options } as const;
  const work = pagesOf(doc, asked, { measure, say: createSay(language) });
  if ('problem' in work) throw new Error(work.problem);
  return checkPptx(await writePptx(work.pages, language, work.title));
}
