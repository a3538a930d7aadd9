// Which record of a workshop is looked at: the latest, until another is chosen.

import { type Doc, get } from '../../../shared/model/document.ts';
import type { Workshop } from '../../../shared/model/entities/workshops.ts';
import { workshopsOf } from '../../../shared/model/workshops.ts';
import { createLookedAt } from '../looked-at.ts';

export const useChosenWorkshop = createLookedAt<{ readonly workshopId: string | undefined }>({ workshopId: undefined });

/** Undefined where there is none. */
export function chosenWorkshop(doc: Doc, workshopId: string | undefined): Workshop | undefined {
  return get(doc, 'workshop', workshopId) ?? workshopsOf(doc)[0];
}
