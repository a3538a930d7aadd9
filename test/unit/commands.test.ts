// What commands do that a law does not say: knock-on effects and refusals, on the sample.

import { expect, test } from 'vitest';
import { type Command, run } from '../../shared/commands/command.ts';
import { apply } from '../../shared/model/change.ts';
import { copyMap } from '../../shared/model/copy-map.ts';
import { type Doc, find } from '../../shared/model/document.ts';
import { cardsFrom, gridOf, measuresOf, personasOf } from '../../shared/model/grid.ts';
import { countingIds, templateDoc } from '../support/documents.ts';

const START = templateDoc('sample');
const [MAP] = [...START.map.values()];
const GRID = gridOf(START, MAP!.id);
const step = (number: number) => GRID.steps[number - 1]!.id;
const lane = (number: number) => GRID.lanes[number - 1]!.id;
const cardAt = (laneNumber: number, stepNumber: number) => cardsFrom(START, lane(laneNumber), step(stepNumber))[0]!;

function after(...commands: readonly Command[]): Doc {
  return commands.reduce((doc, command) => {
    const outcome = run(doc, command);
    if ('refused' in outcome) throw new Error(`refused: ${outcome.refused.code}`);
    return apply(doc, outcome.change);
  }, START);
}

function refusal(command: Command, doc = START): string | undefined {
  const outcome = run(doc, command);
  return 'refused' in outcome ? outcome.refused.code : undefined;
}

test('many scores, many rounds and moves with their spans are one command each, and none of them where one is refused', () => {
  const [emotion] = [...START.lane.values()].filter(({ laneKind }) => laneKind === 'emotion');
  const steps = gridOf(START, emotion?.mapId ?? '').steps.map(({ id }) => id);
  const put = { laneId: emotion?.id ?? '', stepId: steps[0] ?? '', value: 100 };
  expect(
    refusal({
      type: 'setScores',
      scores: [
        { ...put, id: 'a' },
        { ...put, id: 'b' },
      ],
    }),
  ).toBe('id-taken');
  const persona = { kind: 'persona', id: 'p1', title: 'P', colour: '#112233' } as const;
  expect(refusal({ type: 'addEach', entities: [persona, persona] })).toBe('id-taken');
  expect(refusal({ type: 'addEach', entities: [{ kind: 'round', id: 'r', measureId: 'none', date: '2026-01-01' }] })).toBe('gone');
  const added = after({ type: 'addEach', entities: [persona, { ...persona, id: 'p2' }] });
  expect(
    personasOf(added)
      .slice(-2)
      .map(({ id }) => id),
  ).toEqual(['p1', 'p2']);
  const [moving] = [...START.card.values()].filter(({ stepId, lastStepId }) => stepId === lastStepId && steps.includes(stepId));
  const place = { laneId: moving?.laneId ?? '', stepId: steps[2] ?? '', lastStepId: steps[4] ?? '' };
  expect(after({ type: 'moveCards', moves: [{ cardId: moving?.id ?? '', ...place }] }).card.get(moving?.id ?? '')).toMatchObject(place);
  const turned = { ...place, stepId: steps[4] ?? '', lastStepId: steps[2] ?? '' };
  expect(after({ type: 'moveCards', moves: [{ cardId: moving?.id ?? '', ...turned }] }).card.get(moving?.id ?? '')).toMatchObject(place);
});

test('a deleted step takes its cards, its score and their connectors; pains about those cards are untied', () => {
  const doc = after({ type: 'remove', ids: [step(7)] });
  expect([doc.step.size, doc.card.size, doc.score.size, doc.connector.size]).toEqual([7, 46 - 9, 7, 9 - 4]);
});

test('a deleted card takes its connectors, its measure and the rounds of it', () => {
  const doc = after({ type: 'remove', ids: [cardAt(6, 6).id] });
  expect([doc.connector.size, doc.measure.size, doc.round.size]).toEqual([7, 1, 1]);
});

test('what is silenced of a score, a connector or a stage goes with it, however it goes', () => {
  const [score] = START.score.values();
  const connector = [...START.connector.values()].find(({ fromCardId }) => fromCardId === cardAt(6, 6).id)!;
  const { entities } = copyMap(START, { map: MAP!, title: '', isToBe: false }, countingIds('copy'));
  const copied = (id: string) => entities.find((each) => 'originId' in each && each.originId === id)!.id;
  const { laneId, stepId, id } = cardAt(6, 6);
  const { kind: _, ...place } = score!;
  const takings: readonly (readonly [string, ...Command[]])[] = [
    [score!.id, { ...place, type: 'setScore', value: null }],
    [connector.id, { type: 'moveCards', moves: [{ cardId: id, laneId: copied(laneId), stepId: copied(stepId) }] }],
    [
      GRID.stages[0]!.id,
      { type: 'moveStep', stepId: step(1), stageId: GRID.stages[1]!.id, index: 0 },
      { type: 'moveStep', stepId: step(2), stageId: GRID.stages[1]!.id, index: 0 },
    ],
  ];
  for (const [subjectId, ...commands] of takings) {
    const silence = { kind: 'silence', id: 'silence', mapId: MAP!.id, check: 'loose-end', subjectId, note: '' } as const;
    const doc = after({ type: 'addMap', entities, index: 1 }, { type: 'add', entity: silence }, ...commands);
    expect([find(doc, subjectId), doc.silence.size]).toEqual([undefined, 0]);
  }
});

test('a deleted pain is no longer answered by its opportunity', () => {
  const opportunity = cardAt(9, 5);
  expect(opportunity.aboutIds).toEqual([cardAt(5, 5).id]);
  expect(after({ type: 'remove', ids: [cardAt(5, 5).id] }).card.get(opportunity.id)!.aboutIds).toBeUndefined();
});

test('a card that spans a deleted step shrinks, from either end and from within', () => {
  const card = cardAt(1, 3);
  const spanning: Command = { type: 'stretchCard', cardId: card.id, stepId: step(3), lastStepId: step(5) };
  const spanAfter = (removed: number) => {
    const { stepId, lastStepId } = after(spanning, { type: 'remove', ids: [step(removed)] }).card.get(card.id)!;
    return [stepId, lastStepId];
  };
  expect(spanAfter(3)).toEqual([step(4), step(5)]);
  expect(spanAfter(4)).toEqual([step(3), step(5)]);
  expect(spanAfter(5)).toEqual([step(3), step(4)]);
});

test('a step inserted inside a span lengthens it', () => {
  const card = cardAt(1, 3);
  const doc = after(
    { type: 'stretchCard', cardId: card.id, stepId: step(3), lastStepId: step(4) },
    { type: 'addStep', id: 'new', stageId: GRID.stages[1]!.id, index: 1, title: '' },
  );
  const { stepIndex } = gridOf(doc, MAP!.id);
  const { stepId, lastStepId } = doc.card.get(card.id)!;
  expect([stepIndex.get(stepId), stepIndex.get('new'), stepIndex.get(lastStepId)]).toEqual([2, 3, 4]);
});

test('a stage whose last step is moved or deleted goes; a map keeps its last stage', () => {
  const stage = GRID.stages[0]!.id;
  expect(
    after(
      { type: 'moveStep', stepId: step(1), stageId: GRID.stages[1]!.id, index: 0 },
      { type: 'moveStep', stepId: step(2), stageId: GRID.stages[1]!.id, index: 0 },
    ).stage.has(stage),
  ).toBe(false);
  expect(after({ type: 'remove', ids: [step(1), step(2)] }).stage.has(stage)).toBe(false);
  expect(after({ type: 'remove', ids: GRID.steps.map(({ id }) => id) }).stage.size).toBe(1);
});

test('a lane goes to another zone only where its kind belongs', () => {
  expect(refusal({ type: 'moveLane', laneId: lane(1), zone: 'support', index: 0 })).toBe('kind-not-in-zone');
  expect(after({ type: 'moveLane', laneId: lane(9), zone: 'customer', index: 0 }).lane.get(lane(9))!.zone).toBe('customer');
  expect(refusal({ type: 'addLane', id: 'new', mapId: MAP!.id, zone: 'customer', laneKind: 'people', index: 0, title: '' })).toBe(
    'kind-not-in-zone',
  );
  expect(refusal({ type: 'setLaneKind', laneId: lane(4), laneKind: 'needs' })).toBe('lane-has-scores');
  expect(refusal({ type: 'setLaneKind', laneId: lane(1), laneKind: 'emotion' })).toBe('lane-has-cards');
});

test('cards do not go where they cannot be, and connectors do not join what they cannot join', () => {
  const [a, b] = [cardAt(6, 3), cardAt(7, 3)];
  expect(refusal({ type: 'moveCards', moves: [{ cardId: a.id, laneId: lane(4), stepId: step(1) }] })).toBe('no-cards-in-emotion');
  expect(refusal({ type: 'connect', id: 'new', fromCardId: a.id, toCardId: a.id, connectorKind: 'one-way' })).toBe('self-connection');
  expect(refusal({ type: 'connect', id: 'new', fromCardId: a.id, toCardId: b.id, connectorKind: 'needs' })).toBe('already-connected');
  expect(refusal({ type: 'connect', id: a.id, fromCardId: b.id, toCardId: a.id, connectorKind: 'needs' })).toBe('id-taken');
  expect(refusal({ type: 'setScore', id: 'new', laneId: lane(1), stepId: step(1), value: 0 })).toBe('not-emotion');
});

test('values beyond the limits are refused, whole', () => {
  const { id } = cardAt(1, 1);
  expect(refusal({ type: 'set', ids: [id], fields: { text: 'x'.repeat(10_001) } })).toBe('invalid-value');
  expect(refusal({ type: 'set', ids: [id], fields: { severity: 6 } })).toBe('invalid-value');
  expect(refusal({ type: 'set', ids: [id], fields: { laneId: lane(2) } })).toBe('not-editable');
  expect(refusal({ type: 'set', ids: [id, 'nothing'], fields: { text: '' } })).toBe('gone');
  expect(refusal({ type: 'remove', ids: [MAP!.id] })).toBe('last-map');
});

test('R6: what its own parser refuses cannot be added', () => {
  const measure = { kind: 'measure', id: 'm', subjectId: step(1), title: '', measureKind: 'csat', better: 'higher' } as const;
  expect(refusal({ type: 'add', entity: { ...measure, highestAnswer: 99 } })).toBe('invalid-value');
  expect(refusal({ type: 'add', entity: { kind: 'persona', id: 'p', title: 'x'.repeat(501), colour: 'red' } })).toBe('invalid-value');
  const round = { kind: 'round', id: 'r', measureId: 'm', date: '2026-10-15' } as const;
  const measured = after({ type: 'add', entity: measure });
  expect(run(measured, { type: 'add', entity: { ...round, value: Number.POSITIVE_INFINITY } })).toEqual({
    refused: { code: 'invalid-value' },
  });
  expect(run(measured, { type: 'add', entity: { ...round, value: 4 } })).toHaveProperty('change');
});

test('flagging a pain makes the pain lane where there is none, ties the pain to the card, and one deletion undoes neither', () => {
  const { id } = cardAt(1, 1);
  const without = after({ type: 'remove', ids: [lane(5)] });
  const outcome = run(without, { type: 'flagPain', cardId: id, painId: 'pain', laneId: 'pains' });
  if ('refused' in outcome) throw new Error(outcome.refused.code);
  const doc = apply(without, outcome.change);
  expect([
    doc.lane.get('pains')!.laneKind,
    doc.card.get('pain')!.laneId,
    doc.card.get('pain')!.stepId,
    doc.card.get('pain')!.aboutIds,
  ]).toEqual(['pain-points', 'pains', step(1), [id]]);
});

test('answering a pain makes the opportunity lane where there is none, in the step of the pain; only a pain point is answered', () => {
  const pain = cardAt(5, 7);
  const answer = { type: 'answerPain', painId: pain.id, opportunityId: 'answer', laneId: 'answers', text: 'Say when' } as const;
  const { text, laneId, stepId, aboutIds, status } = after(answer).card.get('answer')!;
  expect([text, laneId, stepId, aboutIds, status]).toEqual(['Say when', lane(9), step(7), [pain.id], 'open']);
  const doc = after({ type: 'remove', ids: [lane(9)] }, answer);
  expect([doc.card.get('answer')!.laneId, doc.lane.get('answers')!.laneKind]).toEqual(['answers', 'opportunities']);
  expect(refusal({ ...answer, painId: cardAt(1, 1).id })).toBe('gone');
  expect(refusal({ ...answer, opportunityId: pain.id })).toBe('id-taken');
  expect(refusal({ ...answer, text: 'x'.repeat(10_001) })).toBe('invalid-value');
});

test('a peak by hand takes the flag from the one before it', () => {
  const [first, second] = [...START.score.values()].map(({ id }) => id);
  const doc = after(
    { type: 'flagScore', scoreId: first!, flag: 'isPeak', on: true },
    { type: 'flagScore', scoreId: second!, flag: 'isPeak', on: true },
  );
  expect([...doc.score.values()].filter((score) => score.isPeak).map(({ id }) => id)).toEqual([second]);
});

test('a card that stays where it is keeps its key, and one that comes gets another', () => {
  const [a, b] = [cardAt(1, 1), cardAt(1, 2)];
  const doc = after({
    type: 'moveCards',
    moves: [
      { cardId: a.id, laneId: a.laneId, stepId: a.stepId },
      { cardId: b.id, laneId: a.laneId, stepId: a.stepId },
    ],
  });
  const keys = cardsFrom(doc, a.laneId, a.stepId).map((card) => [card.id, card.order]);
  expect(keys[0]).toEqual([a.id, a.order]);
  expect(new Set(keys.map(([, order]) => order)).size).toBe(2);
});

test('R2: a list set to what it holds already changes nothing, and so leaves no step to undo', () => {
  const pain = cardAt(5, 2);
  expect(run(START, { type: 'set', ids: [pain.id], fields: { aboutIds: [...(pain.aboutIds ?? [])] } })).toEqual({ change: [] });
});

test('measures are put onto another thing, after those that are there; never onto what is gone or cannot be measured', () => {
  const measures = [...START.measure.values()];
  const ids = measures.map(({ id }) => id);
  const [stage] = GRID.stages;
  const doc = after({ type: 'set', ids, fields: { subjectId: step(3) } });
  expect(new Set(measuresOf(doc, step(3)).map(({ id }) => id))).toEqual(new Set(ids));
  expect(new Set(measuresOf(doc, step(3)).map(({ order }) => order)).size).toBe(ids.length);
  expect(doc.round).toBe(START.round);
  for (const subjectId of ['nothing', stage!.id]) expect(refusal({ type: 'set', ids, fields: { subjectId } })).toBe('gone');
});
