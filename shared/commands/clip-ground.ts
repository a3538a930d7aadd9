// Where the lanes and steps of a pasted clip lead to on a map: to those from the place on, or to new ones of their own where they were
// copied themselves. Says nothing of what stands in them.

import type { Clip } from '../formats/clip.ts';
import { all, type Doc } from '../model/document.ts';
import type { Lane, LaneKind, Step } from '../model/entities/map.ts';
import { gridOf, stepsOfStage } from '../model/grid.ts';
import { isKindOfZone } from '../model/zones.ts';
import type { Command } from './command.ts';
import { lanesOfZone } from './grid.ts';
import type { PasteOfClip } from './paste-clip.ts';
import { addLanes, addSteps, reach } from './paste-table.ts';

export type Ground = {
  readonly commands: readonly Command[];
  readonly lanes: ReadonlyMap<string, { readonly id: string; readonly laneKind: LaneKind }>;
  readonly steps: ReadonlyMap<string, string>;
  /** The lanes, steps and stages that were copied themselves, and what they became. */
  readonly made: ReadonlyMap<string, string>;
};

const AT_THE_END = Number.POSITIVE_INFINITY;

export function wholeStepsOf({ doc, whole }: Clip): ReadonlySet<string> {
  return new Set(all(doc, 'step').flatMap(({ id, stageId }) => (whole.has(id) || whole.has(stageId) ? [id] : [])));
}

/** How many of these, from the first on, are needed for something to stand in all that are used. */
function needed(places: readonly (Lane | Step)[], used: Iterable<string>): number {
  const ids = new Set(used);
  return places.findLastIndex(({ id }) => ids.has(id)) + 1;
}

const thingsOf = ({ doc }: Clip) => [...doc.card.values(), ...doc.score.values()];

/** As far from each other as they stood; where the map ends, further steps come, and lanes of the kinds that they were. */
export function groundByPlace({ mapId, grid, clip, at, newId }: PasteOfClip): Ground {
  const lanes = all(clip.doc, 'lane');
  const steps = all(clip.doc, 'step');
  const things = thingsOf(clip);
  const laneCount = needed(
    lanes,
    things.map(({ laneId }) => laneId),
  );
  const stepCount = needed(
    steps,
    things.map(({ stepId }) => stepId),
  );
  const toLanes = reach(grid.lanes, grid.laneIndex, at.laneId, laneCount, newId);
  const toSteps = reach(grid.steps, grid.stepIndex, at.stepId, stepCount, newId);
  const zone = grid.lanes.at(-1)?.zone ?? 'customer';
  const kinds = lanes.map(({ laneKind }) => (isKindOfZone(laneKind, zone) ? laneKind : 'text'));
  const titles = toLanes.map(({ there }, index) => (there ? '' : (lanes[index]?.title ?? '')));
  return {
    commands: [...addSteps(grid, mapId, toSteps, [], newId), ...addLanes(grid, mapId, toLanes, titles, kinds)],
    lanes: new Map(
      toLanes.map(({ id, there }, index) => [lanes[index]?.id ?? '', { id, laneKind: there?.laneKind ?? kinds[index] ?? 'text' }]),
    ),
    // Past the last that is needed a span may still reach, as far as there are steps.
    steps: new Map(
      steps.flatMap(({ id }, index) => {
        const to = toSteps[index]?.id ?? grid.steps[(toSteps[0]?.index ?? 0) + index]?.id;
        return to === undefined ? [] : [[id, to]];
      }),
    ),
    made: new Map(),
  };
}

/** What was copied itself comes anew after the place, or after where it was; what crosses it is found again. */
export function groundByKin(doc: Doc, paste: PasteOfClip): Ground {
  const crossing = crossingSteps(doc, paste);
  const steps = newSteps(doc, paste);
  const lanes = newLanes(doc, paste);
  return {
    commands: [...crossing.commands, ...steps.commands, ...lanes.commands],
    lanes: lanes.lanes,
    steps: new Map([...crossing.steps, ...steps.steps]),
    made: new Map([
      ...steps.steps,
      ...steps.stages,
      ...[...lanes.lanes].flatMap(([id, lane]) => (paste.clip.whole.has(id) ? [[id, lane.id] as const] : [])),
    ]),
  };
}

/** The steps that copied lanes have something at: the same on their own map, elsewhere those of the same number. */
function crossingSteps(doc: Doc, { mapId, grid, clip, newId }: PasteOfClip) {
  const whole = wholeStepsOf(clip);
  const crossing = all(clip.doc, 'step').filter(({ id }) => !whole.has(id));
  const { stepIndex } = gridOf(doc, mapId);
  if (crossing.every(({ id }) => stepIndex.has(id))) return { commands: [], steps: new Map(crossing.map(({ id }) => [id, id])) };
  const count = needed(
    crossing,
    thingsOf(clip).map(({ stepId }) => stepId),
  );
  const reached = reach(grid.steps, grid.stepIndex, undefined, count, newId);
  const titles = reached.map(({ there }, index) => (there ? '' : (crossing[index]?.title ?? '')));
  return {
    commands: addSteps(grid, mapId, reached, titles, newId),
    steps: new Map(reached.map(({ id }, index) => [crossing[index]?.id ?? '', id])),
  };
}

function newSteps(doc: Doc, { mapId, clip, at, newId }: PasteOfClip) {
  const commands: Command[] = [];
  const steps = new Map<string, string>();
  const stages = new Map<string, string>();
  const inMap = gridOf(doc, mapId);
  const whole = wholeStepsOf(clip);
  const copied = all(clip.doc, 'step').filter(({ id }) => whole.has(id));
  const before = new Set(at.stepId === undefined ? copied.map(({ id }) => id) : [at.stepId]);
  const after = inMap.steps.findLast(({ id }) => before.has(id)) ?? inMap.steps.at(-1);
  const make = ({ id: was, marks }: Step, toCommand: (id: string) => Command) => {
    const id = newId();
    steps.set(was, id);
    commands.push(toCommand(id), ...marks.map((mark): Command => ({ type: 'setMark', ids: [id], mark, on: true })));
  };
  const stageAt = inMap.stages.findIndex(({ id }) => id === after?.stageId) + 1;
  const begin = (title: string, first: Step): string => {
    const id = newId();
    make(first, (stepId) => ({ type: 'addStage', id, mapId, index: stageAt + stages.size, title, stepId }));
    commands.push({ type: 'set', ids: [steps.get(first.id) ?? ''], fields: { title: first.title } });
    return id;
  };
  const add = (step: Step, stageId: string, index: number) =>
    make(step, (id) => ({ type: 'addStep', id, stageId, index, title: step.title }));
  for (const { id: was, title } of all(clip.doc, 'stage')) {
    const [first, ...others] = copied.filter(({ stageId }) => stageId === was);
    if (!clip.whole.has(was) || !first) continue;
    const id = begin(title, first);
    for (const step of others) add(step, id, AT_THE_END);
    stages.set(was, id);
  }
  let stageId = after?.stageId ?? inMap.stages.at(-1)?.id;
  let index = stageId === undefined ? 0 : stepsOfStage(doc, stageId).findIndex(({ id }) => id === after?.id) + 1;
  for (const step of copied.filter((each) => !stages.has(each.stageId))) {
    if (stageId === undefined) stageId = begin('', step);
    else add(step, stageId, index);
    index += 1;
  }
  return { commands, stages, steps };
}

/** With those that copied steps have something in: the same on their own map, elsewhere one of the same kind and zone, best of the same title. */
function newLanes(doc: Doc, { mapId, clip, at, newId }: PasteOfClip) {
  const commands: Command[] = [];
  const lanes = new Map<string, Pick<Lane, 'id' | 'laneKind'>>();
  const { lanes: standing, laneIndex } = gridOf(doc, mapId);
  const copied = all(clip.doc, 'lane').filter(({ id }) => clip.whole.has(id));
  const before = new Set(at.laneId === undefined ? copied.map(({ id }) => id) : [at.laneId]);
  const after = standing.findLast(({ id }) => before.has(id));
  const used = new Set(thingsOf(clip).map(({ laneId }) => laneId));
  const taken = new Set<string>();
  for (const lane of all(clip.doc, 'lane')) {
    const { id: was, zone, laneKind, title } = lane;
    const isCopied = clip.whole.has(was);
    if (!isCopied && !used.has(was)) continue;
    const alike = standing.filter((each) => each.laneKind === laneKind && each.zone === zone && !taken.has(each.id));
    const known = isCopied ? undefined : (standing[laneIndex.get(was) ?? -1] ?? alike.find((each) => each.title === title) ?? alike[0]);
    const id = known?.id ?? newId();
    taken.add(id);
    lanes.set(was, { id, laneKind: known?.laneKind ?? laneKind });
    if (known) continue;
    const here = after?.zone === zone ? lanesOfZone(doc, mapId, zone).findIndex((each) => each.id === after.id) + 1 : 0;
    const index = isCopied && here > 0 ? here + copied.filter((each) => each.zone === zone).indexOf(lane) : AT_THE_END;
    commands.push({ type: 'addLane', id, mapId, zone, laneKind, index, title });
    const { colour, isCollapsed } = lane;
    if (colour !== undefined || isCollapsed !== undefined) commands.push({ type: 'set', ids: [id], fields: { colour, isCollapsed } });
  }
  return { commands, lanes };
}
