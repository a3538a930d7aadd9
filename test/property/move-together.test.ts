// Laws of moving several lanes, steps or stages at once.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { run } from '../../shared/commands/command.ts';
import { lanesOfZone } from '../../shared/commands/grid.ts';
import { moveLanesTo, moveStagesTo, moveStepsTo } from '../../shared/commands/move-together.ts';
import { apply } from '../../shared/model/change.ts';
import type { Doc } from '../../shared/model/document.ts';
import { ZONES } from '../../shared/model/entities/map.ts';
import { gridOf, stepsOfStage } from '../../shared/model/grid.ts';
import { isKindOfZone } from '../../shared/model/zones.ts';
import { pick, play, templateDoc } from '../support/documents.ts';

const START = templateDoc('sample');
const script = fc.array(pick, { maxLength: 15 });
const chosen = fc.array(fc.boolean(), { minLength: 12, maxLength: 12 });

type Entity = { readonly id: string };

function idsOf(entities: readonly Entity[]): readonly string[] {
  return entities.map(({ id }) => id);
}

/** Those chosen, in their order, and the one that they are to come before: one of the others that stand there, or none. */
function choose(all: readonly Entity[], standing: readonly Entity[], isChosen: readonly boolean[], at: number) {
  const ids = idsOf(all).filter((_, index) => isChosen[index % isChosen.length]);
  const others = idsOf(standing).filter((id) => !ids.includes(id));
  const index = at % (others.length + 1);
  return { ids, nextId: others[index], expected: others.toSpliced(index, 0, ...ids) };
}

function runAll(doc: Doc, commands: ReturnType<typeof moveLanesTo>): Doc {
  return commands.reduce((now, command) => {
    const outcome = run(now, command);
    if ('refused' in outcome) throw new Error(outcome.refused.code);
    return apply(now, outcome.change);
  }, doc);
}

test('lanes from anywhere land together, in their order, where they were let go; the others keep theirs', () => {
  fc.assert(
    fc.property(script, chosen, fc.nat(20), fc.constantFrom(...ZONES), (picks, isChosen, at, zone) => {
      const doc = play(START, picks);
      for (const mapId of doc.map.keys()) {
        const able = gridOf(doc, mapId).lanes.filter((lane) => isKindOfZone(lane.laneKind, zone));
        const { ids, nextId, expected } = choose(able, lanesOfZone(doc, mapId, zone), isChosen, at);
        expect(idsOf(lanesOfZone(runAll(doc, moveLanesTo(doc, ids, zone, nextId)), mapId, zone))).toEqual(expected);
      }
    }),
    { numRuns: 200 },
  );
});

test('steps and stages land together, in their order; what changes nothing is no command', () => {
  fc.assert(
    fc.property(script, chosen, fc.nat(20), fc.nat(20), (picks, isChosen, at, which) => {
      const doc = play(START, picks);
      for (const mapId of doc.map.keys()) {
        const { steps, stages } = gridOf(doc, mapId);
        const stageId = stages[which % stages.length]?.id ?? '';
        const moved = choose(steps, stepsOfStage(doc, stageId), isChosen, at);
        expect(idsOf(stepsOfStage(runAll(doc, moveStepsTo(doc, moved.ids, stageId, moved.nextId)), stageId))).toEqual(moved.expected);

        const movedStages = choose(stages, stages, isChosen, at);
        const commands = moveStagesTo(doc, movedStages.ids, movedStages.nextId);
        expect(idsOf(gridOf(runAll(doc, commands), mapId).stages)).toEqual(movedStages.expected);
        expect(commands.length > 0).toBe(idsOf(stages).join() !== movedStages.expected.join());
      }
    }),
    { numRuns: 200 },
  );
});
