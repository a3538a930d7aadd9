// The slides of a stop: its part of the map, laid out anew in large type, on as many pages as it takes to be read from the back row. What
// is projected and what a deck holds are these pages.

import type { Page } from '../export/pages.ts';
import type { Drawing, Measure } from '../layout/drawing.ts';
import { layout } from '../layout/layout.ts';
import type { Metrics } from '../layout/request.ts';
import type { Doc } from '../model/document.ts';
import { get } from '../model/document.ts';
import type { Stop } from '../model/entities.ts';
import { gridOf } from '../model/grid.ts';
import type { Say } from '../text/text.ts';
import { drawTitle } from './furniture.ts';
import { gridOfStop, stopsOf } from './stops.ts';

/** 16 : 9, in points: on a screen of 1920 × 1080 a point is two pixels. */
export const SLIDE = { width: 960, height: 540 } as const;
/** Where the map stands on a slide; above it the title, below it what belongs to the show. */
const ROOM = { x: 36, y: 84, width: 888, height: 408 } as const;
/** The least size of type of whatever a slide shows, in points: 24 px at 1920 × 1080. */
export const LEGIBLE = 12;

/** How much larger than legible: each press of a key makes it one more. */
export const LARGER = [1, 1.25, 1.5, 2] as const;

export type SlideRequest = {
  readonly measure: Measure;
  /** In the language of the project. */
  readonly say: Say;
  /** One of LARGER. */
  readonly larger: number;
};

export type Slide = Page & {
  readonly mapId: string;
  /** What its Drawing was laid out without: all of the map but the lanes and steps of this slide. */
  readonly hiddenIds: readonly string[];
  readonly metrics: Metrics;
  /** Nothing on it is smaller than LEGIBLE. */
  readonly isLegible: boolean;
};

/** Type and space of what is projected, at scale 1 on a slide: nothing is smaller than LEGIBLE. */
const PROJECTOR: Metrics = {
  columnWidth: 240,
  headWidth: 124,
  gutter: 10,
  rowPadding: 10,
  rowHeight: 54,
  emotionHeight: 120,
  collapsedHeight: 30,
  gap: 8,
  bandHeight: 26,
  stageHeight: 30,
  cardPadding: { x: 11, y: 9 },
  text: { card: 14, chip: 13, head: 14, label: 12, small: 12 },
  leading: 1.35,
};

/** No narrower is a step, in map units. */
const LEAST_COLUMN = 150;

/** One at least, also where nothing is left to show. */
export function slidesOf(doc: Doc, stop: Stop, { measure, say, larger }: SlideRequest): readonly Slide[] {
  const whole = gridOf(doc, stop.mapId);
  const grid = gridOfStop(doc, stop);
  const map = get(doc, 'map', stop.mapId);
  const title = stop.title || map?.title || '';
  const scale = larger;
  const across = Math.max(1, Math.floor((ROOM.width / scale - PROJECTOR.headWidth) / LEAST_COLUMN));
  const parts = Math.max(1, Math.ceil(grid.steps.length / across));
  const each = Math.max(1, Math.ceil(grid.steps.length / parts));
  const slides = Array.from({ length: parts }, (_, part) => grid.steps.slice(part * each, (part + 1) * each)).flatMap((steps) => {
    const metrics = { ...PROJECTOR, columnWidth: (ROOM.width / scale - PROJECTOR.headWidth) / Math.max(1, steps.length) };
    const laneGroups: string[][] = [];
    let lanes = grid.lanes.map(({ id }) => id);
    while (lanes.length > 0) {
      let count = lanes.length;
      while (count > 1 && heightOf(lanes.slice(0, count)) > ROOM.height / scale) count -= 1;
      laneGroups.push(lanes.slice(0, count));
      lanes = lanes.slice(count);
    }
    return (laneGroups.length > 0 ? laneGroups : [[]]).map((laneIds) => {
      const { drawing, hiddenIds } = draw(laneIds);
      const fitted = Math.min(scale, ROOM.height / Math.max(1, drawing.bounds.height), ROOM.width / Math.max(1, drawing.bounds.width));
      return {
        ...SLIDE,
        margin: ROOM.x,
        scale: fitted,
        offset: { x: ROOM.x + (ROOM.width - drawing.bounds.width * fitted) / 2, y: ROOM.y },
        background: 'zone-customer',
        drawing,
        title,
        furniture: [],
        mapId: stop.mapId,
        hiddenIds,
        metrics,
        isLegible: fitted >= 1,
      } satisfies Slide;
    });

    function draw(laneIds: readonly string[]): { readonly drawing: Drawing; readonly hiddenIds: readonly string[] } {
      const hiddenIds = [
        ...whole.lanes.filter(({ id }) => !laneIds.includes(id)).map(({ id }) => id),
        ...whole.steps.filter((step) => !steps.includes(step)).map(({ id }) => id),
      ];
      return { drawing: layout(doc, { mapId: stop.mapId, hiddenIds, metrics, measure, say }), hiddenIds };
    }
    function heightOf(laneIds: readonly string[]): number {
      return draw(laneIds).drawing.bounds.height;
    }
  });
  return slides.map((slide, index) => ({
    ...slide,
    furniture: drawTitle({ title, place: placeOf(index + 1, slides.length) }, ROOM, measure),
  }));

  function placeOf(part: number, parts: number): string {
    const stops = stopsOf(doc);
    const of = { number: stops.indexOf(stop) + 1, count: stops.length };
    const at = parts > 1 ? say('present.slide-of', { ...of, part, parts }) : say('present.stop-of', of);
    return stop.title && map?.title ? `${at} · ${map.title}` : at;
  }
}
