// What is added while presenting is shown: a stop that names its steps or lanes takes in those that come while it is on.

import type { Command } from '../../shared/commands/command.ts';
import type { Doc } from '../../shared/model/document.ts';
import { isOnStage } from './show.ts';
import { shownNow } from './slides-now.ts';

/** What goes along with a command that adds a step or a lane; nothing where no slide is on, or where its stop shows all there is. */
export function shownToo(doc: Doc, command: Command): readonly Command[] {
  const stop = isOnStage() ? shownNow(doc)?.stop : undefined;
  if (!stop) return [];
  const stepId = command.type === 'addStep' ? command.id : command.type === 'addStage' ? command.stepId : undefined;
  const laneId = command.type === 'addLane' ? command.id : undefined;
  const fields = {
    ...(stepId !== undefined && stop.stepIds.length > 0 && { stepIds: [...stop.stepIds, stepId] }),
    ...(laneId !== undefined && stop.laneIds.length > 0 && { laneIds: [...stop.laneIds, laneId] }),
  };
  return Object.keys(fields).length > 0 ? [{ type: 'set', ids: [stop.id], fields }] : [];
}
