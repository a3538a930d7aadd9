// The service lane by lane, from the customer down across the three lines; what the customer does stands above each as what it is for.

import { laneTitle } from '../../layout/heads.ts';
import { get } from '../../model/document.ts';
import type { Lane } from '../../model/entities/map.ts';
import { measuresOf } from '../../model/grid.ts';
import { type Line, linesOf } from '../../model/zones.ts';
import type { StoryStop, Telling } from './telling.ts';

/** Of the lanes that hold something. */
export function tellLanes(telling: Telling): readonly StoryStop[] {
  const { doc, grid, say, stop, lanesOf } = telling;
  const filled = filledSteps(telling);
  const lanes = grid.lanes.filter((lane) => filled.has(lane.id) || isMeasured(telling, lane));
  const lines = linesOf(lanes.map(({ zone }) => zone));
  return lanes.map((lane, at) => {
    const crossed = lines.filter(({ before }) => before === at).map(({ line }) => say(CROSSING[line]));
    const steps = filled.get(lane.id) ?? new Set();
    const empty = grid.steps.flatMap(({ id }, index) => (steps.has(id) ? [] : [index + 1]));
    const isGap = get(doc, 'lane', lane.id)?.laneKind !== 'metric' && empty.length > 0;
    return stop({
      title: laneTitle(lane, say),
      laneIds: [...lanesOf('customer-actions'), lane.id],
      reveal: 'steps',
      notes: [...crossed, isGap ? say('stops.note.nothing-at', { count: empty.length, numbers: empty.join(say('ui.listed')) }) : ''],
    });
  });
}

const CROSSING = {
  interaction: 'stops.note.cross.interaction',
  visibility: 'stops.note.cross.visibility',
  'internal-interaction': 'stops.note.cross.internal-interaction',
} as const satisfies Record<Line, string>;

/** By lane, the steps in which it holds a card or a score. */
function filledSteps({ doc, grid }: Telling): ReadonlyMap<string, ReadonlySet<string>> {
  const filled = new Map<string, Set<string>>();
  const fill = (laneId: string, stepIds: readonly string[]) => {
    const steps = filled.get(laneId) ?? new Set();
    for (const id of stepIds) steps.add(id);
    filled.set(laneId, steps);
  };
  for (const { laneId, stepId, lastStepId } of doc.card.values())
    fill(
      laneId,
      grid.steps.slice(grid.stepIndex.get(stepId), (grid.stepIndex.get(lastStepId) ?? -1) + 1).map(({ id }) => id),
    );
  for (const { laneId, stepId } of doc.score.values()) fill(laneId, [stepId]);
  return filled;
}

/** A metric lane shows the measures of the steps. */
function isMeasured({ doc, grid }: Telling, { laneKind }: Lane): boolean {
  return laneKind === 'metric' && grid.steps.some(({ id }) => measuresOf(doc, id).length > 0);
}
