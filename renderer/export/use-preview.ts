// The first page of what comes of the choices, as it will be written.

import { useDeferredValue, useMemo } from 'react';
import type { Page } from '../../shared/export/pages.ts';
import { type Pages, pagesOf } from '../../shared/export/pages-of.ts';
import type { ExportRefusal } from '../../shared/ipc/export-api.ts';
import type { Doc } from '../../shared/model/document.ts';
import { mapSay } from '../session/map-say.ts';
import { useMeasure } from '../session/measure.ts';
import { type ExportChoices, toOptions } from './choices.ts';

/** Pages as they will be written, the first of them drawn; or why there are none. */
export type Preview = (Omit<Pages, 'pages'> & { readonly page: Page }) | ExportRefusal;

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
