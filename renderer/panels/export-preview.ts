// What is chosen in the export dialog, and the first page of what comes of it, as it will be written.

import { useDeferredValue, useMemo } from 'react';
import type { Page } from '../../shared/export/pages.ts';
import { type Pages, pagesOf } from '../../shared/export/pages-of.ts';
import type { ExportFormat, ExportOptions, ExportProblem, Orientation, Paper, Slides } from '../../shared/ipc/export-api.ts';
import { type Doc, projectOf } from '../../shared/model/document.ts';
import { hiddenIn } from '../../shared/model/views.ts';
import { mapSay } from '../session/map-say.ts';
import { useMeasure } from '../session/measure.ts';

export type ExportChoices = {
  readonly mapId: string;
  readonly viewId: string | undefined;
  /** Its as-is or to-be, where what differs from it is marked. */
  readonly compareWith: string | undefined;
  readonly slides: Slides;
  readonly format: ExportFormat;
  readonly paper: Paper;
  readonly orientation: Orientation;
  readonly scale: number;
};

/** A PNG has no paper. */
export function toOptions(doc: Doc, { viewId, paper, ...choices }: ExportChoices): ExportOptions {
  return {
    ...choices,
    hiddenIds: hiddenIn(doc, choices.mapId, viewId),
    paper: choices.format === 'png' ? 'map' : paper,
    language: projectOf(doc).language,
  };
}

/** Pages as they will be written, the first of them drawn; or why there are none. */
export type Preview = (Omit<Pages, 'pages'> & { readonly page: Page }) | { readonly problem: ExportProblem };

/** Of slides as soon as there is time. */
export function usePreview(doc: Doc, choices: ExportChoices): Preview {
  const measure = useMeasure();
  const wanted = useDeferredValue(choices);
  return useMemo(() => {
    const made = pagesOf(doc, toOptions(doc, wanted), { measure, say: mapSay(doc) });
    if ('problem' in made) return made;
    const [page] = made.pages;
    return page ? { page, count: made.count, title: made.title } : { problem: 'nothing-shown' };
  }, [doc, wanted, measure]);
}
