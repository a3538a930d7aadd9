// The deck: the slides of all stops, one page each, as they are presented with everything lit.

import type { Page } from '../export/pages.ts';
import type { Doc } from '../model/document.ts';
import { drawPageNumber } from './furniture.ts';
import { ROOM } from './slide-metrics.ts';
import { type Slide, type SlideRequest, slidesOf } from './slides.ts';
import { stopsOf } from './stops.ts';

/** Where the show has its footer. */
const FOOT = { ...ROOM, y: 504, height: 20 } as const;

type DeckRequest = Pick<SlideRequest, 'measure' | 'say'>;

/** None where there is no stop. Each page is drawn when it is asked for, and of long decks only one should be held at a time. */
export function* deckOf(doc: Doc, request: DeckRequest): Generator<Page, undefined, undefined> {
  let number = 0;
  for (const slides of byStop(doc, request)) {
    for (const slide of slides) {
      number += 1;
      yield { ...slide, furniture: [...slide.furniture, drawPageNumber(number, FOOT)] };
    }
  }
}

/** How many pages a deck has, without drawing one; found out no further than beyond `most`. */
export function pagesInDeck(doc: Doc, request: DeckRequest, most = Number.POSITIVE_INFINITY): number {
  let count = 0;
  for (const { length } of byStop(doc, request)) {
    count += length;
    if (count > most) break;
  }
  return count;
}

function* byStop(doc: Doc, request: DeckRequest): Generator<readonly Slide[], undefined, undefined> {
  for (const stop of stopsOf(doc)) yield slidesOf(doc, stop, { ...request, larger: 1 });
}
