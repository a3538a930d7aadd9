// The deck of a small show: each page is a slide, with its title, its place and the number of its page.

import { expect, test } from 'vitest';
import { openFonts } from '../../electron/exporter/fonts.ts';
import { createMeasure, createToRuns } from '../../electron/exporter/measure.ts';
import { round } from '../../shared/layout/geometry.ts';
import type { Stop } from '../../shared/model/entities/show.ts';
import { gridOf, mapsOf } from '../../shared/model/grid.ts';
import { stopsOf } from '../../shared/model/stops.ts';
import { deckOf, pagesInDeck } from '../../shared/present/deck.ts';
import { slidesOf } from '../../shared/present/slides.ts';
import { createSay } from '../../shared/text/text.ts';
import { templateDoc } from '../support/documents.ts';
import { toLine, toLines } from '../support/drawing-lines.ts';

const request = { measure: createMeasure(createToRuns(openFonts())), say: createSay('en') };
const SAMPLE = templateDoc('sample');
const { id: mapId } = mapsOf(SAMPLE)[0]!;
const { steps, stages, lanes } = gridOf(SAMPLE, mapId);
const STOP: Stop = { kind: 'stop', id: 'hand-over', mapId, order: 'a', title: 'Hand over', laneIds: [], stepIds: [] };
const ofStage = steps.filter(({ stageId }) => stages.find(({ id }) => id === stageId)?.title === 'Hand over').map(({ id }) => id);
const CURVE: Stop = {
  ...STOP,
  id: 'curve',
  order: 'b',
  title: '',
  laneIds: lanes.flatMap(({ id, laneKind }) => (laneKind === 'emotion' ? [id] : [])),
};
const DOC = { ...SAMPLE, stop: new Map([STOP, CURVE].map((stop) => [stop.id, stop === STOP ? { ...stop, stepIds: ofStage } : stop])) };

test('a deck', async () => {
  const pages = [...deckOf(DOC, stopsOf(DOC), request)].map(
    ({ width, height, scale, offset, title, furniture, drawing }) =>
      `${title}: ${width} × ${height}, map × ${round(scale)} at ${round(offset.x)},${round(offset.y)}\n${furniture.map(toLine).join('\n')}\n${toLines(drawing)}`,
  );
  await expect(pages.join('\n')).toMatchFileSnapshot('deck.txt');
});

test('its pages are the slides that are presented, in the order of the stops, and a number more', () => {
  const slides = [...DOC.stop.values()].flatMap((stop) => slidesOf(DOC, stop, { ...request, larger: 1 }));
  const pages = [...deckOf(DOC, stopsOf(DOC), request)];
  expect(pages.map(({ furniture, ...page }) => ({ ...page, furniture: furniture.slice(0, -1) }))).toEqual(slides);
  expect(pages.map(({ furniture }) => furniture.at(-1)?.name)).toEqual(['1', '2', '3', '4']);
  expect([pagesInDeck(DOC, stopsOf(DOC), request), pagesInDeck(DOC, [], request)]).toEqual([4, 0]);
});
