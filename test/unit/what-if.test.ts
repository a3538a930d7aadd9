// Scores that are tried out: one for each place, and where they are in the to-be map.

import { expect, test } from 'vitest';
import { carryOver, settled, withScore } from '../../shared/analysis/memory/what-if.ts';
import { run } from '../../shared/commands/command.ts';
import type { SetScore } from '../../shared/commands/scores.ts';
import { apply } from '../../shared/model/change.ts';
import { copyMap } from '../../shared/model/copy-map.ts';
import { type Doc, toDoc, toEntities } from '../../shared/model/document.ts';
import { gridOf, mapsOf } from '../../shared/model/grid.ts';
import { countingIds, templateDoc } from '../support/documents.ts';

const sample = templateDoc('sample');
const map = mapsOf(sample)[0]!;
const { steps, lanes } = gridOf(sample, map.id);
const emotion = lanes.find(({ laneKind }) => laneKind === 'emotion')!;
const [parent] = sample.persona.keys();
const score = (step: number, value: number | null, laneId: string = emotion.id): SetScore => ({
  type: 'setScore',
  id: `${step}`,
  laneId,
  stepId: steps[step - 1]!.id,
  personaId: parent!,
  value,
});

const toBe = copyMap(sample, { map, title: 'To-be', isToBe: true }, countingIds('copy'));
const both = toDoc([...toEntities(sample), ...toBe.entities]);
const isOrigin = (entity: { readonly originId?: string | undefined }, id: string) => entity.originId === id;

test('what is tried in a row at one place is one trial; of several for a place the last counts', () => {
  const tried = [score(5, 0), score(5, 50), score(7, 100), score(5, 300)].reduce(withScore, []);
  expect(tried).toEqual([score(5, 50), score(7, 100), score(5, 300)]);
  expect(settled(sample, tried)).toEqual([score(5, 300), score(7, 100)]);
});

test('what is tried where there is no lane or step any more is passed over', () => {
  const tried = [score(5, 0), score(7, 100)];
  const outcome = run(sample, { type: 'remove', ids: [steps[6]!.id] });
  if ('refused' in outcome) throw new Error(outcome.refused.code);
  expect(settled(apply(sample, outcome.change), tried)).toEqual([score(5, 0)]);
  expect(settled(sample, [...tried, score(1, 5, lanes[0]!.id)])).toEqual(tried);
});

test('scores go to the copies of their lane and step, wherever those stand now', () => {
  const there = gridOf(both, toBe.map.id);
  const turned = { lanes: [...there.lanes].reverse(), steps: [...there.steps].reverse() };
  const [carried] = carryOver(both, [score(5, 450)], turned, () => 'new');
  expect(carried).toEqual({
    ...score(5, 450),
    id: 'new',
    laneId: there.lanes.find((lane) => isOrigin(lane, emotion.id))!.id,
    stepId: there.steps.find((step) => isOrigin(step, steps[4]!.id))!.id,
  });
});

test('a to-be map that does not know what it was copied from is matched by what things are called; what is left has no counterpart', () => {
  const nameless: Doc = toDoc([
    ...toEntities(sample),
    ...toBe.entities
      .filter((entity) => !('originId' in entity && entity.originId === steps[6]!.id))
      .map(({ ...entity }) => {
        if ('originId' in entity) delete (entity as { originId?: string }).originId;
        return entity;
      }),
  ]);
  const there = gridOf(nameless, toBe.map.id);
  const carried = carryOver(nameless, [score(5, 450), score(7, 0)], there, countingIds('new'));
  expect(carried.map(({ stepId, value }) => [nameless.step.get(stepId)?.title, value])).toEqual([['Find the returns desk', 450]]);
  expect(carried[0]?.laneId).toBe(there.lanes.find(({ laneKind }) => laneKind === 'emotion')?.id);
});
