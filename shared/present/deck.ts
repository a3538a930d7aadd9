// The deck: the slides of all stops, one page each, as they are presented with everything lit.

import type { Page } from '../export/pages.ts';
import type { Doc } from '../model/document.ts';
import { drawPageNumber } from './furniture.ts';
import { ROOM } from './slide-metrics.ts';
import { type SlideRequest, slidesOf } from './slides.ts';
import { stopsOf } from './stops.ts';

/** Where the show has its footer. */
const FOOT = { ...ROOM, y: 504, height: 20 } as const;

/** None where there is no stop. */
export function deckOf(doc: Doc, request: Pick<SlideRequest, 'measure' | 'say'>): readonly Page[] {
  return stopsOf(doc)
    .flatMap((stop) => slidesOf(doc, stop, { ...request, larger: 1 }))
    .map((slide, index) => ({ ...slide, furniture: [...slide.furniture, drawPageNumber(index + 1, FOOT)] }));
}
