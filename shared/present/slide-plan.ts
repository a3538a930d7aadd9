// On how many slides a stop stands, and what stands on each: the fewest on which all of it can be read, in type as large as they allow.

import type { Drawing, Rect } from '../layout/drawing.ts';
import { layout, linesOfSlice } from '../layout/layout.ts';
import type { LayoutRequest, Metrics } from '../layout/request.ts';
import type { Doc } from '../model/document.ts';
import type { Lane, Stage, Step, Zone } from '../model/entities/map.ts';
import type { Grid } from '../model/grid.ts';
import { divide, fewestParts, type Part } from './divide.ts';
import { leastMetrics, mostAcross, PROJECTOR } from './slide-metrics.ts';

/** What of a stop stands on one slide. */
export type Slice = { readonly lanes: readonly Lane[]; readonly steps: readonly Step[] };
export type Plan = { readonly scale: number; readonly slices: readonly Slice[] };

/** The stop that is planned for. */
export type Sliced = {
  readonly doc: Doc;
  /** The same without connectors, which take no room: to find out how large something comes out. */
  readonly unconnected: Doc;
  readonly mapId: string;
  readonly title: string;
  readonly whole: Grid;
  /** What the stop shows of it. */
  readonly grid: Grid;
  readonly headWidth: number;
  /** Where it stands on each slide. */
  readonly room: Rect;
} & Pick<LayoutRequest, 'measure' | 'say'>;

/** How much larger than the least type becomes, where that takes no further slide. */
const GROWTH = [1.125, 1.25, 1.375, 1.5] as const;
/** How uneven slides may be to end where a stage or a zone does. */
const SEAM = 2.1;
/** Wider columns make lower cards: beyond so many slides more across it is not tried. */
const TRIES = 3;
/** Of a stop with more slides than this nothing is tried: it is a map to be seen at all. */
const MANY = 8;

/** @param larger everything is this much larger than it would have to be. */
export function planOf(stop: Sliced, larger: number): Plan {
  if (larger !== 1 && fewestAcross(stop, 1) > MANY) return { scale: larger, slices: slicesAt(stop, larger) };
  let scale = 1;
  let slices = slicesAt(stop, scale);
  for (const growth of slices.length > MANY ? [] : GROWTH) {
    const grown = slicesAt(stop, growth);
    if (grown.length > slices.length || grown.some((slice) => isTooMuch(stop, slice, growth))) break;
    scale = growth;
    slices = grown;
  }
  return larger === 1 ? { scale, slices } : { scale: scale * larger, slices: slicesAt(stop, scale * larger) };
}

function fewestAcross(stop: Sliced, scale: number): number {
  return Math.max(1, Math.ceil(stop.grid.steps.length / mostAcross(scale, stop)));
}

function slicesAt(stop: Sliced, scale: number): readonly Slice[] {
  const { lanes, steps } = stop.grid;
  const across = mostAcross(scale, stop);
  const least = fewestAcross(stop, scale);
  let best: readonly Slice[] | undefined;
  // Of as many slides those that show more of the lanes of a step at once.
  for (let parts = least; parts < least + TRIES && parts <= Math.min(best?.length ?? parts, Math.max(1, steps.length)); parts += 1) {
    const slices = stepsInto(steps, parts, across).flatMap((some) => slicesDown(stop, { lanes, steps: some }, scale));
    if (!best || slices.length <= best.length) best = slices;
    if (best.length > MANY) break;
  }
  return best ?? [{ lanes, steps }];
}

function stepsInto(steps: readonly Step[], parts: number, across: number): readonly (readonly Step[])[] {
  const even = steps.length / parts;
  const costOf = ({ from, to }: Part) =>
    to - from > across ? undefined : (to - from - even) ** 2 + (from > 0 && steps[from]?.stageId === steps[from - 1]?.stageId ? SEAM : 0);
  return divide(steps.length, parts, costOf)?.map(({ from, to }) => steps.slice(from, to)) ?? [steps];
}

/** A lane that is too tall for a slide by itself stands on several, of fewer steps each. */
function slicesDown(stop: Sliced, { lanes, steps }: Slice, scale: number): readonly Slice[] {
  const room = stop.room.height / scale;
  const { frame } = drawLeast(stop, { lanes, steps }, scale);
  const heightOf = ({ from, to }: Part) => {
    const rows = frame.rows.slice(from, to).reduce((sum, { height }) => sum + height, frame.headHeight);
    const some = lanes.slice(from, to);
    return rows + linesOfSlice(some, zoneAbove(stop, some)).length * PROJECTOR.bandHeight;
  };
  const parts = fewestParts(lanes.length, (part) => heightOf(part) <= room);
  if (parts === 0) return [{ lanes, steps }];
  const total = heightOf({ from: 0, to: lanes.length }) / parts;
  const costOf = (part: Part) =>
    part.to - part.from > 1 && heightOf(part) > room
      ? undefined
      : (4 * (heightOf(part) / total - 1)) ** 2 + (part.from > 0 && lanes[part.from]?.zone === lanes[part.from - 1]?.zone ? SEAM : 0);
  return (divide(lanes.length, parts, costOf) ?? []).flatMap((part) => {
    const some = lanes.slice(part.from, part.to);
    if (heightOf(part) <= room || steps.length === 1) return [{ lanes: some, steps }];
    return stepsInto(steps, 2, steps.length).flatMap((half) => slicesDown(stop, { lanes: some, steps: half }, scale));
  });
}

export function isFitting(stop: Sliced, slice: Slice, scale: number): boolean {
  return drawLeast(stop, slice, scale).bounds.height * scale <= stop.room.height;
}

/** What a plan leaves too tall for a slide: a single cell at most. */
export function isTooMuch(stop: Sliced, slice: Slice, scale: number): boolean {
  return slice.lanes.length <= 1 && slice.steps.length <= 1 && !isFitting(stop, slice, scale);
}

/** With the least rows that its content allows. */
export function drawLeast(stop: Sliced, slice: Slice, scale: number): Drawing {
  return sizeSlice(stop, slice, leastOf(stop, slice, scale));
}

export function leastOf(stop: Sliced, { steps }: Slice, scale: number): Metrics {
  return leastMetrics(scale, { steps: steps.length, headWidth: stop.headWidth, room: stop.room, hasStages: hasStages(stop, steps) });
}

/** A stage that is all of a slide and has its name needs no head of its own. */
export function hasStages({ grid, title }: Sliced, steps: readonly Step[]): boolean {
  const stages = grid.stages.filter((stage: Stage) => stage.title !== '' && steps.some(({ stageId }) => stageId === stage.id));
  return stages.length > 1 || stages.some((stage) => stage.title !== title);
}

/** Drawn as large as it comes out, without its connectors. */
export function sizeSlice(stop: Sliced, slice: Slice, metrics: Metrics, hiddenIds?: readonly string[]): Drawing {
  return drawSlice({ ...stop, doc: stop.unconnected }, slice, metrics, hiddenIds);
}

export function drawSlice(stop: Sliced, slice: Slice, metrics: Metrics, hiddenIds = hiddenOf(stop, slice)): Drawing {
  const { doc, mapId, measure, say } = stop;
  return layout(doc, { mapId, hiddenIds, zoneAbove: zoneAbove(stop, slice.lanes), metrics, measure, say });
}

/** A slide that begins below a line has the line at its top. */
function zoneAbove({ whole }: Sliced, [first]: readonly Lane[]): Zone | undefined {
  return whole.lanes[(whole.laneIndex.get(first?.id ?? '') ?? 0) - 1]?.zone;
}

/** All of the map but the lanes and steps of the slice. */
export function hiddenOf({ whole }: Sliced, { lanes, steps }: Slice): readonly string[] {
  const shown = new Set([...lanes, ...steps].map(({ id }) => id));
  return [...whole.lanes, ...whole.steps].flatMap(({ id }) => (shown.has(id) ? [] : [id]));
}
