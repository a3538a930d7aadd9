// The slides of a stop: its part of the map, laid out anew in large type, on as many pages as it takes to be read from the back row. What
// is projected and what a deck holds are these pages.

import type { Page } from '../export/pages.ts';
import type { Drawing, Measure } from '../layout/drawing.ts';
import { widthOfHeads } from '../layout/heads.ts';
import type { Metrics } from '../layout/request.ts';
import { type Doc, get } from '../model/document.ts';
import type { Card, Score } from '../model/entities/map.ts';
import type { Stop } from '../model/entities/show.ts';
import { gridOf } from '../model/grid.ts';
import { gridOfStop, stopsOf } from '../model/stops.ts';
import { shownGrid } from '../model/views.ts';
import type { Say } from '../text/text.ts';
import { drawOutline, drawTitle } from './furniture.ts';
import { filled, headWidthOf, LEGIBLE, PROJECTOR, ROOM, roomOf, type Size, SLIDE } from './slide-metrics.ts';
import { drawSlice, hiddenOf, isTooMuch, leastOf, planOf, type Slice, type Sliced, sizeSlice } from './slide-plan.ts';
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
  /** The row that it is told in: all stops of the project where absent, or the stages of its map. */
  readonly among?: readonly Stop[] | undefined;
  /** Of each slide, in points; SLIDE where absent. */
  readonly size?: Size | undefined;
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

type Drawn = { readonly drawing: Drawing; readonly metrics: Metrics; readonly hiddenIds: readonly string[] };

/** A slide as it is planned. All but its slice is found out once it is asked for: of a long stop most slides are never seen. */
type Planned = {
  readonly slice: Slice;
  readonly scale: () => number;
  /** Of its columns and heads; its rows are no lower. */
  readonly least: () => Metrics;
  readonly drawn: Once<Drawn>;
};

const plans = new WeakMap<readonly Slide[], { readonly stop: Sliced; readonly planned: readonly Planned[] }>();

/** One at least, also where nothing is left to show. Each is drawn when something of it is asked for that has to be drawn. */
export function slidesOf(doc: Doc, stop: Stop, request: SlideRequest): readonly Slide[] {
  const { measure, say, larger, before, among = stopsOf(doc), size = SLIDE } = request;
  const sliced = slicedOf(doc, stop, request);
  const { title, room } = sliced;
  const planned = (before && asBefore(sliced, before)) ?? planAnew(sliced, larger);
  const slides = planned.map(toSlide);
  plans.set(slides, { stop: sliced, planned });
  return slides;

  function toSlide({ slice, scale, drawn }: Planned, index: number): Slide {
    const page = once((): Pick<Slide, 'scale' | 'offset' | 'furniture'> => {
      const { bounds } = drawn().drawing;
      const least = Math.min(scale(), room.height / Math.max(1, bounds.height), room.width / Math.max(1, bounds.width));
      const offset = { x: room.x + (room.width - bounds.width * least) / 2, y: room.y };
      const edge = drawOutline({ ...offset, width: bounds.width * least, height: bounds.height * least });
      return { scale: least, offset, furniture: [...drawTitle({ title, place: placeOf(index + 1) }, room, measure), edge] };
    });
    return {
      width: size.width,
      height: size.height,
      ...idsOf(slice),
      margin: room.x,
      background: 'zone-customer',
      title,
      mapId: stop.mapId,
      get drawing() {
        return drawn().drawing;
      },
      get metrics() {
        return drawn().metrics;
      },
      get hiddenIds() {
        return drawn().hiddenIds;
      },
      get scale() {
        return page().scale;
      },
      get offset() {
        return page().offset;
      },
      get furniture() {
        return page().furniture;
      },
      get isLegible() {
        return isLegible(page().scale);
      },
    };
  }

  function placeOf(part: number): string {
    const parts = planned.length;
    // All of a map is no part of a row.
    if (stop.id === stop.mapId) return say('present.page-of', { part, parts });
    const of = { number: among.indexOf(stop) + 1, count: among.length };
    const kind = doc.stop.has(stop.id) ? 'stop' : 'stage';
    const at = parts > 1 ? say(`present.${kind}-part-of`, { ...of, part, parts }) : say(`present.${kind}-of`, of);
    const map = get(doc, 'map', stop.mapId);
    return stop.title && map?.title ? `${at} · ${map.title}` : at;
  }
}

/** `soFar`: undefined as long as nobody asked. */
type Once<T> = (() => T) & { readonly soFar: () => T | undefined };

function once<T extends object | number>(make: () => T): Once<T> {
  let made: T | undefined;
  const ask = () => {
    made ??= make();
    return made;
  };
  return Object.assign(ask, { soFar: () => made });
}

function isLegible(scale: number): boolean {
  return scale > 1 - 1e-6;
}

/** Whether something stands on a slide; for a card or a score only the slides of its cells are drawn to find out. */
export function isShownOn(slide: Slide, doc: Doc, id: string): boolean {
  const placed = get(doc, 'card', id) ?? get(doc, 'score', id);
  return (!placed || isPlacedOn(slide, doc, placed)) && slide.drawing.items.some((item) => item.id === id);
}

function isPlacedOn({ mapId, laneIds, stepIds }: Slide, doc: Doc, placed: Card | Score): boolean {
  if (!laneIds.includes(placed.laneId)) return false;
  const { stepIndex } = gridOf(doc, mapId);
  const placeOf = (stepId: string) => stepIndex.get(stepId) ?? -1;
  const lastStepId = placed.kind === 'card' ? placed.lastStepId : placed.stepId;
  return stepIds.some((stepId) => placeOf(stepId) >= placeOf(placed.stepId) && placeOf(stepId) <= placeOf(lastStepId));
}

const NO_CONNECTORS: Doc['connector'] = new Map();

/** A stop as its slides are planned. */
export function slicedOf(doc: Doc, stop: Stop, { measure, say, size = SLIDE }: Pick<SlideRequest, 'measure' | 'say' | 'size'>): Sliced {
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
  return {
    doc,
    unconnected: { ...doc, connector: NO_CONNECTORS },
    mapId,
    title,
    whole: gridOf(doc, mapId),
    grid,
    headWidth,
    room: roomOf(size),
    measure,
    say,
  };
}

function planAnew(stop: Sliced, larger: number): readonly Planned[] {
  const { scale: wanted, slices } = planOf(stop, larger);
  return slices.map((slice) => {
    const scale = once(() => fittingScale(stop, slice, wanted));
    const least = once(() => leastOf(stop, slice, scale()));
    return { slice, scale, least, drawn: once(() => drawFilled(stop, slice, scale(), least(), hiddenOf(stop, slice))) };
  });
}

/** How much smaller, turn by turn, what does not fit becomes. */
const SMALLER = 0.9;
const LEAST_SCALE = 0.1;

/** Where a single cell is too much for a slide, the largest scale at which it is not. */
function fittingScale(stop: Sliced, slice: Slice, wanted: number): number {
  let scale = wanted;
  while (scale > LEAST_SCALE && isTooMuch(stop, slice, scale)) scale *= SMALLER;
  return scale;
}

/** Rows take the height that the slide has. */
function drawFilled(stop: Sliced, slice: Slice, scale: number, least: Metrics, hiddenIds: readonly string[]): Drawn {
  const metrics = filled(least, sizeSlice(stop, slice, least, hiddenIds), slice.lanes, stop.room.height / scale);
  return { drawing: drawSlice(stop, slice, metrics, hiddenIds), metrics, hiddenIds };
}

function idsOf({ lanes, steps }: Slice): Pick<Slide, 'laneIds' | 'stepIds'> {
  return { laneIds: lanes.map(({ id }) => id), stepIds: steps.map(({ id }) => id) };
}

/** The same slides with what is on them now; undefined where not all would be on them, or something no longer fits. */
function asBefore(stop: Sliced, before: readonly Slide[]): readonly Planned[] | undefined {
  const { lanes, steps, laneIndex, stepIndex } = stop.grid;
  const from = plans.get(before);
  if (!from) return undefined;
  const isResized = touchedBetween(from.stop.unconnected, stop.unconnected, stop.whole);
  const isTouched = from.stop.doc.connector === stop.doc.connector ? isResized : undefined;
  const planned: Planned[] = [];
  let cells = 0;
  for (const each of from.planned) {
    const slice = { lanes: inARow(each.slice.lanes, lanes, laneIndex), steps: inARow(each.slice.steps, steps, stepIndex) };
    cells += slice.lanes.length * slice.steps.length;
    if (isResized?.(slice) !== false && !isRoomFor(stop, slice, each)) return undefined;
    planned.push(isTouched?.(slice) === false ? each : plannedAgain(stop, slice, each));
  }
  return cells > 0 && cells === lanes.length * steps.length ? planned : undefined;
}

/** Those of them as they stand now; none, where they no longer follow one another. */
function inARow<T extends { readonly id: string }>(some: readonly T[], all: readonly T[], placeOf: ReadonlyMap<string, number>): T[] {
  const first = placeOf.get(some[0]?.id ?? '') ?? 0;
  const row = all.slice(first, first + some.length);
  return some.every(({ id }, index) => row[index]?.id === id) ? row : [];
}

/** In the same type and columns. */
function isRoomFor(stop: Sliced, slice: Slice, { scale, least }: Planned): boolean {
  if (!isLegible(scale())) return false;
  const { headWidth, stageHeight } = leastOf(stop, slice, scale());
  if (headWidth > least().headWidth || stageHeight !== least().stageHeight) return false;
  return sizeSlice(stop, slice, least()).bounds.height * scale() <= stop.room.height;
}

/** Rows give way where something grew; type and columns stay. */
function plannedAgain(stop: Sliced, slice: Slice, { scale, least, drawn }: Planned): Planned {
  const before = drawn.soFar();
  const draw = (): Drawn => {
    const hidden = hiddenOf(stop, slice);
    if (!before) return drawFilled(stop, slice, scale(), least(), hidden);
    const { metrics } = before;
    const isSame = hidden.length === before.hiddenIds.length && hidden.every((id, index) => id === before.hiddenIds[index]);
    const hiddenIds = isSame ? before.hiddenIds : hidden;
    const drawing = drawSlice(stop, slice, metrics, hiddenIds);
    const isIn = drawing.bounds.height * scale() <= stop.room.height;
    return isIn ? { drawing, metrics, hiddenIds } : drawFilled(stop, slice, scale(), least(), hiddenIds);
  };
  return { slice, scale, least, drawn: once(draw) };
}
