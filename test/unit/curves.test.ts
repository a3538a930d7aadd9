// What the curves of a map say together, and where the work changes hands.

import { expect, test } from 'vitest';
import { type Curve, curvesOf, handOffsOf, rememberedByAll } from '../../shared/analysis/memory/curves.ts';
import { type Command, run } from '../../shared/commands/command.ts';
import { apply } from '../../shared/model/change.ts';
import type { Doc } from '../../shared/model/document.ts';
import type { Zone } from '../../shared/model/entities/map.ts';
import { gridOf, mapsOf } from '../../shared/model/grid.ts';
import { templateDoc } from '../support/documents.ts';

function after(doc: Doc, ...commands: readonly Command[]): Doc {
  return commands.reduce((now, command) => {
    const outcome = run(now, command);
    if ('refused' in outcome) throw new Error(outcome.refused.code);
    return apply(now, outcome.change);
  }, doc);
}

const sample = templateDoc('sample');
const map = mapsOf(sample)[0]!;
const { steps, lanes } = gridOf(sample, map.id);
const emotion = lanes.find(({ laneKind }) => laneKind === 'emotion')!;
const [parent] = sample.persona.values();

const persona = (id: string): Command => ({ type: 'add', entity: { kind: 'persona', id, title: id, colour: '#aa3366' } });
const share = (id: string, percent: number): Command => ({ type: 'set', ids: [id], fields: { share: percent } });
const lane = (id: string, zone: Zone): Command => ({ type: 'addLane', id, mapId: map.id, zone, laneKind: 'emotion', index: 0, title: '' });
const score = (step: number, value: number, personaId?: string, laneId: string = emotion.id): Command => ({
  type: 'setScore',
  id: `${laneId} ${personaId} ${step}`,
  laneId,
  stepId: steps[step - 1]!.id,
  ...(personaId !== undefined && { personaId }),
  value,
});
const named = ({ lane: { zone }, persona: who, moments }: Curve) => [zone, who?.title, moments.length];

test('a curve for each lane and persona that has scores, the customers first', () => {
  const doc = after(sample, persona('student'), lane('staff', 'back-stage'), score(2, 100, 'student'), score(3, -300, undefined, 'staff'));
  expect(curvesOf(doc, map.id).map(named)).toEqual([
    ['customer', 'Busy parent', 8],
    ['customer', 'student', 1],
    ['back-stage', undefined, 1],
  ]);
  const [first] = curvesOf(doc, map.id);
  expect(first!.experience.start).toMatchObject({ stepId: steps[0]!.id, value: -180 });
});

test('curves are read once for a document, and anew when the level of the levers is another', () => {
  const curves = curvesOf(sample, map.id);
  const renamed = after(sample, { type: 'set', ids: [[...sample.card.keys()][0]!], fields: { text: 'Other' } });
  expect(curvesOf(renamed, map.id)).toBe(curves);
  const raised = after(sample, { type: 'set', ids: [map.id], fields: { leverLevel: 360 } });
  expect(curvesOf(raised, map.id)[0]!.experience.levers.map(({ stepId }) => steps.findIndex(({ id }) => id === stepId) + 1)).toEqual([
    5, 1, 2, 4, 6, 7,
  ]);
});

test('all together: by the shares of the segments, which need not add up to 100', () => {
  // The busy parent remembers (−648 + 576) / 2 = −36; the student, whose one moment is peak and end, 400.
  const two = after(sample, persona('student'), score(2, 400, 'student'));
  expect(rememberedByAll(curvesOf(two, map.id))).toMatchObject({ n: 2, remembered: 182, isWeighted: false });
  const half = after(two, share('student', 20));
  expect(rememberedByAll(curvesOf(half, map.id))).toMatchObject({ remembered: 182, isWeighted: false });
  const both = after(half, share(parent!.id, 60));
  const all = rememberedByAll(curvesOf(both, map.id))!;
  expect(all).toMatchObject({ n: 2, remembered: (3 * -36 + 400) / 4, isWeighted: true });
  expect(all.average).toBeCloseTo((3 * (-144 / 8) + 400) / 4, 9);
  expect(all.gap).toBe(all.remembered - all.average);
  expect(rememberedByAll(curvesOf(after(both, share(parent!.id, 0), share('student', 0)), map.id))).toMatchObject({
    remembered: 182,
    isWeighted: false,
  });
});

test('all together: staff apart, nobody only where there is nobody else, a persona with two curves once', () => {
  const doc = after(
    sample,
    persona('student'),
    lane('staff', 'front-stage'),
    lane('second', 'customer'),
    score(1, 900, undefined, 'staff'),
    score(1, 900),
    score(2, 400, 'student'),
    score(2, -200, 'student', 'second'),
  );
  expect(rememberedByAll(curvesOf(doc, map.id))).toMatchObject({ n: 2, remembered: (-36 + 100) / 2 });
  const nobody = after(sample, { type: 'remove', ids: [parent!.id] }, score(1, 300), score(2, -100));
  expect(rememberedByAll(curvesOf(nobody, map.id))).toMatchObject({ n: 1, remembered: 100, average: 100, gap: 0 });
  const staff = after(nobody, { type: 'remove', ids: [emotion.id] }, lane('staff', 'front-stage'), score(1, 900, undefined, 'staff'));
  expect(rememberedByAll(curvesOf(staff, map.id))).toBeUndefined();
});

test('hand-offs of the sample, by the step in which they land; what only needs another is none', () => {
  const numbers = (doc: Doc) => handOffsOf(doc, map.id).map(({ step, connectors }) => [steps.indexOf(step) + 1, connectors.length]);
  expect(numbers(sample)).toEqual([
    [2, 1],
    [3, 2],
    [6, 2],
    [7, 2],
  ]);
  const ids = handOffsOf(sample, map.id).flatMap(({ connectors }) => connectors.map(({ id }) => id));
  expect(numbers(after(sample, { type: 'set', ids, fields: { connectorKind: 'needs' } }))).toEqual([]);
});
