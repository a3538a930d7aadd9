// A step or a lane beyond the edge of the map, come to by walking on. It is shown, and is made with the first thing written in it;
// who walks back leaves nothing behind.

import { uuidv7 } from 'uuidv7';
import type { Command } from '../../shared/commands/command.ts';
import { lanesOfZone } from '../../shared/commands/grid.ts';
import type { Doc } from '../../shared/model/document.ts';
import { type Grid, stepsOfStage } from '../../shared/model/grid.ts';
import type { Ghost } from '../canvas/view.ts';

/** After the last step, in its stage. */
export function stepBeyond(doc: Doc, grid: Grid, mapId: string): Ghost {
  const id = uuidv7();
  const stageId = grid.steps.at(-1)?.stageId ?? grid.stages.at(-1)?.id;
  const command: Command =
    stageId === undefined
      ? { type: 'addStage', id: uuidv7(), mapId, index: 0, title: '', stepId: id }
      : { type: 'addStep', id, stageId, index: stepsOfStage(doc, stageId).length, title: '' };
  return { id, command };
}

/** Below the last lane, in its zone: notes, which belong anywhere. */
export function laneBeyond(doc: Doc, grid: Grid, mapId: string): Ghost {
  const id = uuidv7();
  const zone = grid.lanes.at(-1)?.zone ?? 'customer';
  const index = lanesOfZone(doc, mapId, zone).length;
  return { id, command: { type: 'addLane', id, mapId, zone, laneKind: 'text', index, title: '' } };
}
