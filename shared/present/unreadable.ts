// Which stops cannot be read from the back row however they are split, and what of them is too much: a cell that fills more than a slide.

import { FIGURE_HEIGHT } from '../layout/figures.ts';
import type { Doc } from '../model/document.ts';
import type { Card } from '../model/entities/map.ts';
import { type Grid, gridOf, measuresOf } from '../model/grid.ts';
import { gridOfStop, stopsOf } from '../model/stops.ts';
import { ROOM } from './slide-metrics.ts';
import { hasStages, isFitting } from './slide-plan.ts';
import { type SlideRequest, slicedOf } from './slides.ts';

export type UnreadableCell = {
  readonly laneId: string;
  readonly stepId: string /** The longest first. */;
  readonly cardIds: readonly string[];
};
export type UnreadableStop = { readonly stopId: string; readonly cells: readonly UnreadableCell[] };

/** In the order of the stops. Few cells have to be laid out for it: most hold too little text to be in doubt. */
export function unreadableStops(doc: Doc, request: Pick<SlideRequest, 'measure' | 'say'>): readonly UnreadableStop[] {
  const found = new Map<string, boolean>();
  return stopsOf(doc).flatMap((stop) => {
    const shown = gridOfStop(doc, stop);
    const doubted = doubtedOf(doc, stop.mapId).filter(({ laneId, stepId }) => shown.laneIndex.has(laneId) && shown.stepIndex.has(stepId));
    if (doubted.length === 0) return [];
    const sliced = slicedOf(doc, stop, request);
    const cells = doubted.filter(({ laneId, stepId }) => {
      const lanes = shown.lanes.filter(({ id }) => id === laneId);
      const steps = shown.steps.filter(({ id }) => id === stepId);
      const key = [laneId, stepId, sliced.headWidth, hasStages(sliced, steps)].join(' ');
      const isIn = found.get(key) ?? isFitting(sliced, { lanes, steps }, 1);
      found.set(key, isIn);
      return !isIn;
    });
    return cells.length > 0 ? [{ stopId: stop.id, cells }] : [];
  });
}

/** In map units, of anything: no character is so wide that fewer stand on a line of a card, of a head at the left. */
const LEAST_ON_LINE = { card: 24, lane: 5 } as const;
/** No line is taller; nor are the heads, the three lines and the paddings of a slide without their words; nor what a card has beside its own. */
const MOST = { line: 20, slide: 170, card: 40, image: 150 } as const;

function mostHeight(text: string, onLine: number = LEAST_ON_LINE.card): number {
  return text.split('\n').reduce((height, line) => height + MOST.line * Math.max(1, Math.ceil(line.length / onLine)), 0);
}

function mostHeightOf({ text, imageId }: Card): number {
  return mostHeight(text) + MOST.card + (imageId === undefined ? 0 : MOST.image);
}

type Doubted = { readonly grid: Grid; readonly measures: Doc['measure']; readonly cells: readonly UnreadableCell[] };
const known = new WeakMap<Doc['card'], Map<string, Doubted>>();

/** The cells of a map of which it cannot be said without laying them out. */
function doubtedOf(doc: Doc, mapId: string): readonly UnreadableCell[] {
  const byMap = known.get(doc.card) ?? new Map();
  known.set(doc.card, byMap);
  const grid = gridOf(doc, mapId);
  const before = byMap.get(mapId);
  if (before?.grid === grid && before.measures === doc.measure) return before.cells;
  const cells = findDoubted(doc, grid);
  byMap.set(mapId, { grid, measures: doc.measure, cells });
  return cells;
}

function findDoubted(doc: Doc, { lanes, steps, stages, laneIndex, stepIndex }: Grid): readonly UnreadableCell[] {
  const cards = lanes.map(() => steps.map((): Card[] => []));
  for (const card of doc.card.values()) {
    const row = cards[laneIndex.get(card.laneId) ?? -1];
    const last = stepIndex.get(card.lastStepId) ?? -1;
    for (let step = stepIndex.get(card.stepId) ?? 0; row && step <= last; step += 1) row[step]?.push(card);
  }
  const stageTitles = new Map(stages.map(({ id, title }) => [id, title]));
  const heads = steps.map(({ title, stageId }) => mostHeight(title) + mostHeight(stageTitles.get(stageId) ?? ''));
  return lanes.flatMap((lane, row) =>
    steps.flatMap((step, column) => {
      const own = cards[row]?.[column] ?? [];
      const figures = lane.laneKind === 'metric' ? [step, ...own].reduce((sum, { id }) => sum + measuresOf(doc, id).length, 0) : 0;
      const content = own.reduce((height, card) => height + mostHeightOf(card), figures * FIGURE_HEIGHT);
      const height = MOST.slide + (heads[column] ?? 0) + Math.max(content, mostHeight(lane.title, LEAST_ON_LINE.lane));
      if (lane.isCollapsed || height <= ROOM.height) return [];
      const cardIds = own.toSorted((a, b) => b.text.length - a.text.length).map(({ id }) => id);
      return [{ laneId: lane.id, stepId: step.id, cardIds }];
    }),
  );
}
