// The slides of a stop: its part of the map, laid out anew in large type, on as many pages as it takes to be read from the back row. What
// is projected and what a deck holds are these pages.

import type { Page } from '../export/pages.ts';
import type { Measure } from '../layout/drawing.ts';
import { widthOfHeads } from '../layout/heads.ts';
import type { Metrics } from '../layout/request.ts';
import type { Doc } from '../model/document.ts';
import { get } from '../model/document.ts';
import type { Stop } from '../model/entities.ts';
import { gridOf } from '../model/grid.ts';
import { shownGrid } from '../model/views.ts';
import type { Say } from '../text/text.ts';
import { drawEdge, drawTitle } from './furniture.ts';
import { filled, headWidthOf, LEGIBLE, PROJECTOR, ROOM, SLIDE } from './slide-metrics.ts';
import { drawSlice, hiddenOf, isFitting, leastOf, planOf, type Slice, type Sliced, sizeSlice } from './slide-plan.ts';
import { gridOfStop, stopsOf } from './stops.ts';
import { touchedBetween } from './touched.ts';

export { LEGIBLE, ROOM, SLIDE };

/** How much larger than legible: each press of a key makes it one more. */
export const LARGER = [1, 1.25, 1.5, 2] as const;

export type SlideRequest = {
  readonly measure: Measure;
  /** In the language of the project. */
  readonly say: Say;
  /** One of LARGER. */
  readonly larger: number;
  /** The slides that are shown, of the same request: as long as all fits, what stands where is as it was, in the same type. */
  readonly before?: readonly Slide[] | undefined;
};

export type Slide = Page & {
  readonly mapId: string;
  readonly laneIds: readonly string[];
  readonly stepIds: readonly string[];
  /** What its Drawing was laid out without: all of the map but the lanes and steps of this slide. */
  readonly hiddenIds: readonly string[];
  readonly metrics: Metrics;
  /** Nothing on it is smaller than LEGIBLE. */
  readonly isLegible: boolean;
};

/** Which document slides were made of. */
const drawnFrom = new WeakMap<readonly Slide[], Doc>();

type Drawn = Pick<Slide, 'drawing' | 'metrics' | 'hiddenIds' | 'laneIds' | 'stepIds' | 'scale'>;

/** One at least, also where nothing is left to show. */
export function slidesOf(doc: Doc, stop: Stop, request: SlideRequest): readonly Slide[] {
  const { measure, say, larger, before } = request;
  const sliced = slicedOf(doc, stop, request);
  const { title } = sliced;
  const map = get(doc, 'map', stop.mapId);
  const drawn = (before && asBefore(sliced, before)) ?? drawAnew(sliced, larger);
  const slides = drawn.map((each, index): Slide => {
    const { bounds } = each.drawing;
    const scale = Math.min(each.scale, ROOM.height / Math.max(1, bounds.height), ROOM.width / Math.max(1, bounds.width));
    const offset = { x: ROOM.x + (ROOM.width - bounds.width * scale) / 2, y: ROOM.y };
    const words = { title, place: placeOf(index + 1) };
    return {
      ...SLIDE,
      ...each,
      margin: ROOM.x,
      scale,
      offset,
      background: 'zone-customer',
      furniture: [...drawTitle(words, ROOM, measure), drawEdge({ ...offset, width: bounds.width * scale, height: bounds.height * scale })],
      title,
      mapId: stop.mapId,
      isLegible: scale > 1 - 1e-6,
    };
  });
  drawnFrom.set(slides, doc);
  return slides;

  function placeOf(part: number): string {
    const stops = stopsOf(doc);
    const parts = drawn.length;
    const of = { number: stops.indexOf(stop) + 1, count: stops.length };
    const at = parts > 1 ? say('present.slide-of', { ...of, part, parts }) : say('present.stop-of', of);
    return stop.title && map?.title ? `${at} · ${map.title}` : at;
  }
}

const NO_CONNECTORS: Doc['connector'] = new Map();

/** A stop as its slides are planned. */
export function slicedOf(doc: Doc, stop: Stop, { measure, say }: Pick<SlideRequest, 'measure' | 'say'>): Sliced {
  const { mapId } = stop;
  const shown = gridOfStop(doc, stop);
  const isNothing = shown.lanes.length === 0 || shown.steps.length === 0;
  const grid = isNothing
    ? shownGrid(
        shown,
        [...shown.lanes, ...shown.steps].map(({ id }) => id),
      )
    : shown;
  const headWidth = headWidthOf(widthOfHeads(grid.lanes, { metrics: PROJECTOR, measure, say }));
  const title = stop.title || get(doc, 'map', mapId)?.title || '';
  return { doc, unconnected: { ...doc, connector: NO_CONNECTORS }, mapId, title, whole: gridOf(doc, mapId), grid, headWidth, measure, say };
}

function drawAnew(stop: Sliced, larger: number): readonly Drawn[] {
  const { scale: wanted, slices } = planOf(stop, larger);
  return slices.map((slice) => {
    const scale = fittingScale(stop, slice, wanted);
    return drawFilled(stop, slice, scale, leastOf(stop, slice, scale), hiddenOf(stop, slice));
  });
}

/** How much smaller, turn by turn, what does not fit becomes. */
const SMALLER = 0.9;
const LEAST_SCALE = 0.1;

/** Where a single cell is too much for a slide, the largest scale at which it is not. */
function fittingScale(stop: Sliced, slice: Slice, wanted: number): number {
  let scale = wanted;
  while (scale > LEAST_SCALE && !isFitting(stop, slice, scale)) scale *= SMALLER;
  return scale;
}

/** Rows take the height that the slide has. */
function drawFilled(stop: Sliced, slice: Slice, scale: number, least: Metrics, hiddenIds: readonly string[]): Drawn {
  const metrics = filled(least, sizeSlice(stop, slice, least, hiddenIds), slice.lanes, ROOM.height / scale);
  return { ...idsOf(slice), drawing: drawSlice(stop, slice, metrics, hiddenIds), metrics, hiddenIds, scale };
}

function idsOf({ lanes, steps }: Slice): Pick<Slide, 'laneIds' | 'stepIds'> {
  return { laneIds: lanes.map(({ id }) => id), stepIds: steps.map(({ id }) => id) };
}

/** The same slides with what is on them now; undefined where not all would be on them, or something no longer fits. */
function asBefore(stop: Sliced, before: readonly Slide[]): readonly Drawn[] | undefined {
  const { lanes, steps, laneIndex, stepIndex } = stop.grid;
  const from = drawnFrom.get(before);
  const isTouched = from && touchedBetween(from, stop.doc, stop.whole);
  const drawn: Drawn[] = [];
  let cells = 0;
  for (const slide of before) {
    const slice = { lanes: inARow(slide.laneIds, lanes, laneIndex), steps: inARow(slide.stepIds, steps, stepIndex) };
    const isSame = isTouched && !isTouched(slice);
    const again = isSame ? slide : slide.isLegible ? drawAgain(stop, slide, slice) : undefined;
    if (!again) return undefined;
    cells += slice.lanes.length * slice.steps.length;
    drawn.push(again);
  }
  return cells > 0 && cells === lanes.length * steps.length ? drawn : undefined;
}

/** Those of the ids as they stand now; none, where they no longer follow one another. */
function inARow<T extends { readonly id: string }>(ids: readonly string[], all: readonly T[], placeOf: ReadonlyMap<string, number>): T[] {
  const first = placeOf.get(ids[0] ?? '') ?? 0;
  const row = all.slice(first, first + ids.length);
  return ids.every((id, index) => row[index]?.id === id) ? row : [];
}

/** Rows give way where something grew; type and columns stay. */
function drawAgain(stop: Sliced, { metrics, scale, hiddenIds: before }: Slide, slice: Slice): Drawn | undefined {
  const least = leastOf(stop, slice, scale);
  if (least.headWidth > metrics.headWidth || least.stageHeight !== metrics.stageHeight) return undefined;
  const hidden = hiddenOf(stop, slice);
  const hiddenIds = hidden.length === before.length && hidden.every((id, index) => id === before[index]) ? before : hidden;
  const isIn = ({ drawing }: Drawn) => drawing.bounds.height * scale <= ROOM.height;
  const same = { ...idsOf(slice), drawing: drawSlice(stop, slice, metrics, hiddenIds), metrics, hiddenIds, scale };
  if (isIn(same)) return same;
  const { rowHeight, emotionHeight } = least;
  const again = drawFilled(stop, slice, scale, { ...metrics, rowHeight, emotionHeight }, hiddenIds);
  return isIn(again) ? again : undefined;
}
