// Type and space on a slide, in map units: at scale 1 a unit is a point, and nothing is smaller than what can be read from the back row.
// How wide columns and heads are, and how rows take the height that is left.

import type { Drawing, Rect } from '../layout/drawing.ts';
import type { Metrics } from '../layout/request.ts';
import type { Lane } from '../model/entities/map.ts';

export type Size = { readonly width: number; readonly height: number };

/** 16 : 9, in points: on a screen of 1920 × 1080 a point is two pixels. */
export const SLIDE = { width: 960, height: 540 } as const;
/** Where the map stands on a slide; above it the title, below it what belongs to the show. */
export const ROOM = roomOf(SLIDE);

/** The same of a page of another size that is laid out as slides are. */
export function roomOf({ width, height }: Size): Rect {
  return { x: 36, y: 84, width: width - 72, height: height - 132 };
}

/** The least size of type of whatever a slide shows, in points: 24 px at 1920 × 1080. */
export const LEGIBLE = 12;

/** No type that comes of these sizes is smaller than LEGIBLE. */
export const PROJECTOR: Metrics = {
  columnWidth: 240,
  headWidth: 124,
  gutter: 10,
  rowPadding: 8,
  rowHeight: 42,
  emotionHeight: 104,
  collapsedHeight: 30,
  gap: 8,
  bandHeight: 26,
  stageHeight: 34,
  imageHeight: 150,
  heads: 'plain',
  cardPadding: { x: 12, y: 8 },
  text: { card: 14, chip: 13.5, head: 14.5, label: 13, small: 13 },
  leading: 1.35,
};

/** How far rows grow where there is height to spare. */
const TALLEST = { rowHeight: 128, emotionHeight: 280 } as const;
const HEADS = { least: 112, most: 190 } as const;

/** No narrower is a step, in map units. */
const LEAST_COLUMN = 148;

/** How many steps stand beside one another at a scale; one at least. */
export function mostAcross(scale: number, { headWidth, room }: { readonly headWidth: number; readonly room: Rect }): number {
  return Math.max(1, Math.floor((room.width / scale - headWidth) / LEAST_COLUMN));
}

/** @param wanted in which no word of a lane's title has to be broken. */
export function headWidthOf(wanted: number): number {
  return Math.min(HEADS.most, Math.max(HEADS.least, wanted));
}

/** With the least rows. */
export function leastMetrics(
  scale: number,
  {
    steps,
    headWidth,
    hasStages,
    room,
  }: { readonly steps: number; readonly headWidth: number; readonly hasStages: boolean; readonly room: Rect },
): Metrics {
  const columnWidth = Math.floor((100 * (room.width / scale - headWidth)) / Math.max(1, steps)) / 100;
  return { ...PROJECTOR, columnWidth, headWidth, stageHeight: hasStages ? PROJECTOR.stageHeight : 0 };
}

/** The same with rows as tall as `height` allows. @param drawing as laid out with `metrics`. */
export function filled(metrics: Metrics, { frame, bounds }: Drawing, lanes: readonly Lane[], height: number): Metrics {
  const spread = (from: number, to: number, share: number) => Math.floor(from + (to - from) * share);
  const at = (share: number) => ({
    rowHeight: spread(metrics.rowHeight, TALLEST.rowHeight, share),
    emotionHeight: spread(metrics.emotionHeight, TALLEST.emotionHeight, share),
  });
  const growthAt = (share: number) => {
    const { rowHeight, emotionHeight } = at(share);
    return frame.rows.reduce((sum, row, index) => {
      if (row.isCollapsed) return sum;
      const kind = lanes[index]?.laneKind;
      const grown = kind === 'emotion' ? emotionHeight : rowHeight;
      // Cards grow with the row, and what is measured of a step stands below them.
      return sum + Math.max(0, grown - (kind === 'metric' ? metrics.rowHeight : row.height));
    }, 0);
  };
  let [low, high] = [0, 1];
  if (growthAt(1) <= height - bounds.height) low = 1;
  for (let turn = 0; low < 1 && turn < 10; turn += 1) {
    const middle = (low + high) / 2;
    if (growthAt(middle) <= height - bounds.height) low = middle;
    else high = middle;
  }
  return { ...metrics, ...at(low) };
}
