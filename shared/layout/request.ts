// What a Drawing is asked for with: which map, at which sizes, how text is measured, in which words. A canvas, a slide and
// a projected stop differ in this and in nothing else.

import type { DifferenceKind } from '../analysis/comparison/compare.ts';
import type { Zone } from '../model/entities/map.ts';
import type { Id } from '../model/entities.ts';
import type { Say } from '../text/text.ts';
import type { Measure } from './drawing.ts';

/** Sizes of type and space, in map units. */
export type Metrics = {
  readonly columnWidth: number;
  readonly headWidth: number;
  /** Between a card and the edge of its cell, left and right. */
  readonly gutter: number;
  /** Above the first and below the last card of a row. */
  readonly rowPadding: number;
  readonly rowHeight: number;
  readonly emotionHeight: number;
  readonly collapsedHeight: number;
  /** Between cards of one cell. */
  readonly gap: number;
  readonly bandHeight: number;
  /** Of the strip of stages, with the space below it; without one where it is 0. */
  readonly stageHeight: number;
  /** No image of a card is taller. */
  readonly imageHeight: number;
  /** `plain`: titles alone, without icons, names of strips and the numbers of an axis. */
  readonly heads: 'full' | 'plain';
  readonly cardPadding: { readonly x: number; readonly y: number };
  readonly text: { readonly card: number; readonly chip: number; readonly head: number; readonly label: number; readonly small: number };
  /** Height of a line of text over its size. */
  readonly leading: number;
};

export const CANVAS: Metrics = {
  columnWidth: 166,
  headWidth: 196,
  gutter: 12,
  rowPadding: 14,
  rowHeight: 56,
  emotionHeight: 180,
  collapsedHeight: 30,
  gap: 8,
  bandHeight: 30,
  stageHeight: 30,
  imageHeight: Number.POSITIVE_INFINITY,
  heads: 'full',
  cardPadding: { x: 11, y: 10 },
  text: { card: 13, chip: 12.5, head: 13, label: 12.5, small: 11 },
  leading: 1.4,
};

export type LayoutRequest = {
  readonly mapId: Id<'map'>;
  /** Lanes, stages, steps and personas that are left out; where absent, the map's hidden lanes. */
  readonly hiddenIds?: readonly string[];
  /** Of what is left out right above the first lane that is shown: the lines between the two are drawn. */
  readonly zoneAbove?: Zone | undefined;
  readonly metrics: Metrics;
  readonly measure: Measure;
  /** In the language of the project: names of lines, of untitled lanes, of peak and end. */
  readonly say: Say;
  /** What differs from another map, by entity: it is marked so, and a legend stands under the map. */
  readonly differences?: ReadonlyMap<string, DifferenceKind> | undefined;
  /** What the legend says of the map, such as which of the two it is. */
  readonly legend?: string | undefined;
};
