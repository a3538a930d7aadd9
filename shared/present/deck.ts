// The deck: the slides of a row of stops, one page each, as they are presented with everything lit. Stages are told as stops are.

import type { Page } from '../export/pages.ts';
import { type Doc, get } from '../model/document.ts';
import type { Stop } from '../model/entities/show.ts';
import { gridOf } from '../model/grid.ts';
import { hiddenIn, shownGrid } from '../model/views.ts';
import { drawPageNumber } from './furniture.ts';
import { type Slide, type SlideRequest, slidesOf } from './slides.ts';

type DeckRequest = Pick<SlideRequest, 'measure' | 'say' | 'size'>;

/** A stop for each stage of a map: all lanes and the steps of the stage that are shown; none for a stage of which nothing is. */
export function stopsOfStages(doc: Doc, mapId: string, hiddenIds: readonly string[] = hiddenIn(doc, mapId, undefined)): readonly Stop[] {
  const { stages, steps, lanes } = shownGrid(gridOf(doc, mapId), hiddenIds);
  if (lanes.length === 0) return [];
  const laneIds = lanes.map(({ id }) => id);
  return stages.flatMap(({ id, order, title }) => {
    const stepIds = steps.filter(({ stageId }) => stageId === id).map((step) => step.id);
    return stepIds.length > 0 ? [{ kind: 'stop', id, mapId, order, title, laneIds, stepIds } as const] : [];
  });
}

/** As a stop: all of a map that is shown. */
export function stopOfMap(doc: Doc, mapId: string, hiddenIds: readonly string[] = hiddenIn(doc, mapId, undefined)): readonly Stop[] {
  const { steps, lanes } = shownGrid(gridOf(doc, mapId), hiddenIds);
  if (lanes.length === 0 || steps.length === 0) return [];
  const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);
  const title = get(doc, 'map', mapId)?.title ?? '';
  return [{ kind: 'stop', id: mapId, mapId, order: '', title, laneIds: idsOf(lanes), stepIds: idsOf(steps) }];
}

/** None where there is no stop. Each page is drawn when it is asked for, and of long decks only one should be held at a time. */
export function* deckOf(doc: Doc, stops: readonly Stop[], request: DeckRequest): Generator<Page, undefined, undefined> {
  let number = 0;
  for (const stop of stops) {
    for (const slide of slidesOfStop(doc, stop, stops, request)) {
      number += 1;
      yield { ...slide, notes: stop.notes, furniture: [...slide.furniture, drawPageNumber(number, slide)] };
    }
  }
}

/** How many pages a deck has, without drawing one; found out no further than beyond `most`. */
export function pagesInDeck(doc: Doc, stops: readonly Stop[], request: DeckRequest, most = Number.POSITIVE_INFINITY): number {
  // Each has one at least.
  let count = stops.length;
  for (const stop of stops) {
    if (count > most) break;
    count += slidesOfStop(doc, stop, stops, request).length - 1;
  }
  return count;
}

function slidesOfStop(doc: Doc, stop: Stop, among: readonly Stop[], request: DeckRequest): readonly Slide[] {
  return slidesOf(doc, stop, { ...request, larger: 1, among });
}
