// The places between heads, where a step or a lane can be added. Which of them the pointer is at.

import { lanesOfZone } from '../../shared/commands/grid.ts';
import type { Frame } from '../../shared/layout/drawing.ts';
import { type Doc, get } from '../../shared/model/document.ts';
import type { Zone } from '../../shared/model/entities/map.ts';
import { gridOf } from '../../shared/model/grid.ts';
import { touches, ZONE_BELOW } from './grid-geometry.ts';

/** `index` is what the commands take: among all steps of the map, among the lanes of the zone. `at` is where it lies, across or down. */
export type StepGap = { readonly kind: 'step'; readonly index: number; readonly at: number };
export type LaneGap = { readonly kind: 'lane'; readonly zone: Zone; readonly index: number; readonly at: number };
export type Gap = StepGap | LaneGap;

/** What the buttons beside and between heads do. */
export type AddToGrid = {
  readonly step: (index: number) => void;
  readonly stage: () => void;
  readonly lane: (anchor: HTMLElement, place?: LaneGap) => void;
};

export function stepGaps(doc: Doc, mapId: string, { columns }: Frame): readonly StepGap[] {
  const { stepIndex } = gridOf(doc, mapId);
  const last = columns.at(-1);
  const gaps = columns.map(({ stepId, x }): StepGap => ({ kind: 'step', index: stepIndex.get(stepId) ?? 0, at: x }));
  return last ? [...gaps, { kind: 'step', index: (stepIndex.get(last.stepId) ?? 0) + 1, at: last.x + last.width }] : gaps;
}

/** Above and below each lane, and between two lines with no lane between them, where its zone would begin. */
export function laneGaps(doc: Doc, mapId: string, { rows, bands }: Frame): readonly LaneGap[] {
  const aroundRows = rows.flatMap(({ laneId, y, height }): readonly LaneGap[] => {
    const zone = get(doc, 'lane', laneId)?.zone ?? 'customer';
    const index = lanesOfZone(doc, mapId, zone).findIndex(({ id }) => id === laneId);
    return [
      { kind: 'lane', zone, index, at: y },
      { kind: 'lane', zone, index: index + 1, at: y + height },
    ];
  });
  const betweenLines = bands
    .filter((band) => bands.some((other) => touches(band, other)))
    .map(({ line, y, height }): LaneGap => ({ kind: 'lane', zone: ZONE_BELOW[line], index: 0, at: y + height }));
  return [...aroundRows, ...betweenLines];
}

export function nearestGap<T extends Gap>(gaps: readonly T[], at: number, reach: number): T | undefined {
  const distance = (gap: T) => Math.abs(gap.at - at);
  return gaps.filter((gap) => distance(gap) <= reach).sort((a, b) => distance(a) - distance(b))[0];
}
