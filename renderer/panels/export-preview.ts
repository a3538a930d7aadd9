// What is chosen in the export dialog, and the page that shows what comes of it, as it will be written.

import { useDeferredValue, useMemo } from 'react';
import { drawMaps } from '../../shared/export/map-drawings.ts';
import { type Page, toPages } from '../../shared/export/pages.ts';
import type { ExportFormat, Orientation, Paper } from '../../shared/ipc/export-api.ts';
import type { Doc } from '../../shared/model/document.ts';
import { deckOf, pagesInDeck } from '../../shared/present/deck.ts';
import { mapSay } from '../session/map-say.ts';
import { useMeasure } from '../session/measure.ts';

export type ExportChoices = {
  readonly mapId: string;
  readonly viewId: string | undefined;
  /** Its as-is or to-be, where what differs from it is marked. */
  readonly compareWith: string | undefined;
  /** Instead of the map the slides of the show. */
  readonly slides: 'stops' | undefined;
  readonly format: ExportFormat;
  readonly paper: Paper;
  readonly orientation: Orientation;
  readonly scale: number;
};

/** `slides`: of how many the page is the first. */
export type Preview = { readonly page: Page | undefined; readonly slides?: number };

/** That of the map that is asked for, on its paper, of which a PNG has none; or, as soon as there is time, the first slide. */
export function usePreview(doc: Doc, { mapId, viewId, compareWith, slides, paper, orientation, format }: ExportChoices): Preview {
  const measure = useMeasure();
  const drawn = useMemo(
    () => drawMaps(doc, { mapId, viewId, compareWith }, { measure, say: mapSay(doc) })?.find(({ isAsked }) => isAsked),
    [doc, mapId, viewId, compareWith, measure],
  );
  const deck = useMemo(() => {
    let begin: Preview | undefined;
    return () => {
      const request = { measure, say: mapSay(doc) };
      begin ??= { page: deckOf(doc, request).next().value, slides: pagesInDeck(doc, request) };
      return begin;
    };
  }, [doc, measure]);
  const areSlides = useDeferredValue(slides) !== undefined;
  const shownPaper = format === 'png' ? 'map' : paper;
  return useMemo(() => {
    if (areSlides) return deck();
    return { page: drawn && toPages(drawn.drawing, { paper: shownPaper, orientation, title: drawn.title })[0] };
  }, [areSlides, deck, drawn, shownPaper, orientation]);
}
