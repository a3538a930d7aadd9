// The web page of an export: the map that was asked for and, where wanted, the others of the project behind it.

import type { Look } from '../../../shared/export/look.ts';
import { detailsOf } from '../../../shared/export/page-details.ts';
import type { Page } from '../../../shared/export/pages.ts';
import { pagesOf } from '../../../shared/export/pages-of.ts';
import type { ExportOptions } from '../../../shared/ipc/export-api.ts';
import type { Measure } from '../../../shared/layout/drawing.ts';
import { type Doc, projectOf } from '../../../shared/model/document.ts';
import { mapsOf } from '../../../shared/model/grid.ts';
import { hiddenBeside } from '../../../shared/model/views.ts';
import type { Say } from '../../../shared/text/text.ts';
import { embedFonts } from '../embed-fonts.ts';
import type { Fonts } from '../fonts.ts';
import type { ToRuns } from '../measure.ts';
import { toHtml, wordsOn } from './to-html.ts';

export type WebParts = {
  readonly doc: Doc;
  readonly options: ExportOptions;
  readonly look: Look;
  readonly fonts: Fonts;
  readonly toRuns: ToRuns;
  readonly measure: Measure;
  readonly say: Say;
  readonly imageHref: (imageId: string) => string | undefined;
};

/** @param page of the map that was asked for: it comes first. */
export async function writeHtml(page: Page, { doc, options, look, fonts, toRuns, imageHref, ...asked }: WebParts): Promise<string> {
  const others = options.allMaps ? mapsOf(doc).filter(({ id }) => id !== options.mapId) : [];
  const pages = [
    { id: options.mapId, page },
    ...others.flatMap(({ id }) => {
      const made = pagesOf(
        doc,
        { ...options, mapId: id, hiddenIds: hiddenBeside(doc, id, options.hiddenIds), compareWith: undefined },
        asked,
      );
      return 'problem' in made ? [] : [...made.pages].map((other) => ({ id, page: other }));
    }),
  ];
  const details = detailsOf(
    doc,
    pages.map((each) => each.page.drawing),
    options.hiddenIds ?? [],
    asked.say,
  );
  const maps = pages.map((each, index) => ({ ...each, details: details[index] ?? [] }));
  const title = maps.length === 1 ? page.title : projectOf(doc).title || page.title;
  const said = { title, language: options.language, maps };
  const fontFaces = await embedFonts(
    pages.map((each) => each.page),
    fonts,
    toRuns,
    wordsOn(said),
  );
  return toHtml({ ...said, theme: look.theme, font: look.font, fontFaces, imageHref });
}
