// What comes of the choices, as it will be written: its pages, each drawn when it is looked at.

import { useDeferredValue, useMemo } from 'react';
import { type Look, lookOf } from '../../shared/export/look.ts';
import type { Page } from '../../shared/export/pages.ts';
import { pagesOf } from '../../shared/export/pages-of.ts';
import { type ExportRefusal, isDrawn } from '../../shared/ipc/export-api.ts';
import type { Doc } from '../../shared/model/document.ts';
import { mapSay } from '../session/map-say.ts';
import { useMeasure } from '../session/measure.ts';
import { type ExportChoices, toOptions } from './choices.ts';

export type Preview =
  | { readonly count: number; readonly look: Look /** From 0. */; readonly pageAt: (index: number) => Page | undefined }
  | ExportRefusal;

/** As soon as there is time: until then what was chosen before. `isBehind` says so. */
export function usePreview(doc: Doc, choices: ExportChoices): { readonly preview: Preview; readonly isBehind: boolean } {
  const wanted = useDeferredValue(choices);
  const options = useMemo(() => toOptions(doc, wanted), [doc, wanted]);
  const look = useMemo(() => lookOf(doc, options), [doc, options]);
  const measure = useMeasure(look.font);
  const preview = useMemo((): Preview => {
    if (!isDrawn(options.format)) return { count: 0, look, pageAt: () => undefined };
    const made = pagesOf(doc, options, { measure, say: mapSay(doc) });
    return 'problem' in made ? made : { count: made.count, look, pageAt: drawOnce(made.pages) };
  }, [doc, options, measure, look]);
  return { preview, isBehind: wanted !== choices };
}

/** The pages up to the one that is asked for, each drawn once. */
function drawOnce(pages: Iterable<Page>): (index: number) => Page | undefined {
  const drawn: Page[] = [];
  let left: Iterator<Page> | undefined;
  return (index) => {
    left ??= pages[Symbol.iterator]();
    while (drawn.length <= index) {
      const next = left.next();
      if (next.done) break;
      drawn.push(next.value);
    }
    return drawn[index];
  };
}
