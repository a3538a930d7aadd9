// What is added while presenting is shown: a stop that names its steps or lanes takes in those that come while it is on.

import type { Command } from '../../shared/commands/command.ts';
import type { Doc } from '../../shared/model/document.ts';
import { gridOf } from '../../shared/model/grid.ts';
import { runAll } from '../session/session.ts';
import { useShow } from './show.ts';
import { shownNow } from './slides-now.ts';

/** These commands; where they bring steps or lanes to the map of the stop that is on, and it names its own, it takes them in. */
export function shownToo(doc: Doc, commands: readonly Command[]): readonly Command[] {
  const stop = useShow.getState().show && shownNow(doc)?.stop;
  if (!stop || stop.laneIds.length + stop.stepIds.length === 0) return commands;
  const ran = runAll(doc, commands);
  if ('refused' in ran) return commands;
  const before = gridOf(doc, stop.mapId);
  const after = gridOf(ran.doc, stop.mapId);
  const laneIds = stop.laneIds.length === 0 ? [] : after.lanes.map(({ id }) => id).filter((id) => !before.laneIndex.has(id));
  const stepIds = stop.stepIds.length === 0 ? [] : after.steps.map(({ id }) => id).filter((id) => !before.stepIndex.has(id));
  const fields = {
    ...(laneIds.length > 0 && { laneIds: [...stop.laneIds, ...laneIds] }),
    ...(stepIds.length > 0 && { stepIds: [...stop.stepIds, ...stepIds] }),
  };
  return Object.keys(fields).length > 0 ? [...commands, { type: 'set', ids: [stop.id], fields }] : commands;
}
