// What a pasted table comes to.

import { expect, test } from 'vitest';
import { type Command, run } from '../../shared/commands/command.ts';
import { type Paste, type PastePlan, planTable, toScore } from '../../shared/commands/paste-table.ts';
import type { Table } from '../../shared/formats/table.ts';
import { apply } from '../../shared/model/change.ts';
import { type Doc, toDoc } from '../../shared/model/document.ts';
import type { Entity } from '../../shared/model/entities.ts';
import { cardsFrom, gridOf } from '../../shared/model/grid.ts';
import { LIMITS } from '../../shared/model/limits.ts';
import { countingIds } from '../support/documents.ts';
import { card, SMALL_PROJECT } from '../support/small-project.ts';

/** Two steps; lanes for actions, pain points and, at last, emotion on a scale from 1 to 10. */
const DOC = toDoc([
  ...SMALL_PROJECT,
  { kind: 'step', id: 'step-2', stageId: 'stage-1', order: 'b', title: 'Leave', marks: [] } satisfies Entity,
]);

function plan(table: Table, rest: Partial<Paste> = {}, doc = DOC): PastePlan {
  const planned = planTable(doc, {
    mapId: 'map-1',
    grid: gridOf(doc, 'map-1'),
    table,
    at: {},
    personaId: 'persona-1',
    isReplacing: false,
    isCardALine: true,
    newId: countingIds('new'),
    ...rest,
  });
  if ('refused' in planned) throw new Error(planned.refused.code);
  return planned;
}

function done(commands: readonly Command[], doc = DOC): Doc {
  return commands.reduce((before, command) => {
    const outcome = run(before, command);
    if ('refused' in outcome) throw new Error(outcome.refused.code);
    return apply(before, outcome.change);
  }, doc);
}

/** The map as a table: titles of steps above, of lanes at the left, texts and scores between. */
function shown(doc: Doc): readonly (readonly string[])[] {
  const { lanes, steps } = gridOf(doc, 'map-1');
  const said = (laneId: string, stepId: string) =>
    [
      ...cardsFrom(doc, laneId, stepId).map(({ text }) => text),
      ...[...doc.score.values()].flatMap((score) => (score.laneId === laneId && score.stepId === stepId ? [String(score.value)] : [])),
    ].join(' / ');
  return [['', ...steps.map(({ title }) => title)], ...lanes.map((lane) => [lane.title, ...steps.map((step) => said(lane.id, step.id))])];
}

test('cells come below what stands there, with the steps and lanes that are missing; lines are cards', () => {
  const table = [
    ['a', '', 'b\n\nc'],
    ['', '', ''],
    ['', '10', ''],
    ['x', '', ''],
  ];
  const { commands, counts, notTaken, laneIds, stepIds } = plan(table, { at: { laneId: 'lane-1', stepId: 'step-2' } });
  const after = done(commands);
  expect(shown(after)).toEqual([
    ['', 'Queue', 'Leave', '', ''],
    ['', 'Waits in the queue 排队', 'a', '', 'b / c'],
    ['', 'Nobody says how long', '', '', ''],
    ['', '-600', '', '900', ''],
    ['', '', 'x', '', ''],
  ]);
  expect(counts).toEqual({ across: 3, down: 4, cards: 4, scores: 1, steps: 2, lanes: 1, titles: 0 });
  expect({ notTaken, laneIds, stepIds }).toEqual({
    notTaken: [],
    laneIds: [...gridOf(after, 'map-1').lanes.map(({ id }) => id)],
    stepIds: gridOf(after, 'map-1')
      .steps.slice(1)
      .map(({ id }) => id),
  });
});

test('replacing, a card of the same text stays as it is, another takes the new text, what is over goes, with the score', () => {
  const doc = toDoc([
    ...DOC.lane.values(),
    ...SMALL_PROJECT,
    { ...card('card-3', 'Asks'), order: 'b' },
    { ...card('card-4', 'Sits'), order: 'c' },
  ]);
  const at = { laneId: 'lane-1', stepId: 'step-1' };
  const { commands, isOverSomething } = plan([['Asks\nWaits'], [''], ['']].slice(0, 1), { at, isReplacing: true }, doc);
  const after = done(commands, doc);
  expect(isOverSomething).toBe(true);
  expect(cardsFrom(after, 'lane-1', 'step-1').map(({ id, text }) => ({ id, text }))).toEqual([
    { id: 'card-3', text: 'Asks' },
    { id: 'card-1', text: 'Waits' },
  ]);
  expect(after.card.get('card-2')?.aboutIds).toEqual(['card-1']);
});

test('replacing with an empty cell in between takes what stood there, a score as well', () => {
  const { commands } = plan([['Waits'], [''], ['']].concat([['last']]), { at: { laneId: 'lane-1', stepId: 'step-1' }, isReplacing: true });
  expect(
    shown(done(commands))
      .slice(1)
      .map((row) => row[1]),
  ).toEqual(['Waits', '', '', 'last']);
});

test('at the head of a step the first row names steps, at that of a lane the first cells name lanes', () => {
  expect(
    shown(
      done(
        plan(
          [
            ['Wait', '', ' Go\nhome '],
            ['a', 'b', ''],
          ],
          { at: { stepId: 'step-1' } },
        ).commands,
      ),
    ).slice(0, 2),
  ).toEqual([
    ['', 'Wait', 'Leave', 'Go home'],
    ['', 'Waits in the queue 排队 / a', 'b', ''],
  ]);
  const { commands, counts } = plan(
    [
      ['Feels', '3'],
      ['Says', 'Hm'],
    ],
    { at: { laneId: 'lane-3' } },
  );
  expect(shown(done(commands)).slice(3)).toEqual([
    ['Feels', '-500', ''],
    ['Says', 'Hm', ''],
  ]);
  expect(counts).toMatchObject({ titles: 2, lanes: 1, cards: 1, scores: 1 });
});

test('what is no number on the scale, or too long, is said and left out', () => {
  const long = 'x'.repeat(LIMITS.textLength + 1);
  const { commands, notTaken, counts } = plan([['T'.repeat(LIMITS.titleLength + 1)], [`${long}\nfits`], [''], ['soon'], ['y']], {
    at: { stepId: 'step-2' },
  });
  expect(notTaken.map(({ text, ...rest }) => ({ ...rest, text: text.slice(0, 4) }))).toEqual([
    { reason: 'too-long', step: 2, lane: 1, text: 'xxxx' },
    { reason: 'not-a-score', step: 2, lane: 3, text: 'soon' },
    { reason: 'too-long', step: 2, lane: 0, text: 'TTTT' },
  ]);
  expect(counts).toMatchObject({ cards: 2, scores: 0, titles: 0, lanes: 1 });
  expect(shown(done(commands))[0]).toEqual(['', 'Queue', 'Leave']);
});

test.each([
  ['1', -900], ['−1', undefined], ['5,5', 0], [' +10 ', 900], ['10.1', undefined], ['1e1', undefined], ['4/5', undefined], ['', undefined],
] as const)('on a scale from 1 to 10, %j is stored as %s', (text, stored) => expect(toScore(text, '1..10')).toBe(stored)); // biome-ignore format: a table

test('any minus is one', () => expect(['-1', '−1', '–1,0'].map((text) => toScore(text, '-2..2'))).toEqual([-450, -450, -450]));

test('one card a cell keeps its lines', () => {
  const { commands, hasLines } = plan([['a\nb']], { at: { laneId: 'lane-1', stepId: 'step-2' }, isCardALine: false });
  expect(hasLines).toBe(true);
  expect(shown(done(commands))[1]?.[2]).toBe('a\nb');
});

test('a map without steps and lanes gets them', () => {
  const bare = toDoc(SMALL_PROJECT.filter(({ kind }) => ['project', 'map', 'stage'].includes(kind)));
  expect(shown(done(plan([['a', 'b']], {}, bare).commands, bare))).toEqual([
    ['', '', ''],
    ['', 'a', 'b'],
  ]);
  const barer = toDoc(SMALL_PROJECT.filter(({ kind }) => ['project', 'map'].includes(kind)));
  expect(
    shown(
      done(
        plan(
          [
            ['One', 'Two'],
            ['a', 'b'],
          ],
          { at: { stepId: 'nowhere' } },
          barer,
        ).commands,
        barer,
      ),
    ),
  ).toEqual([
    ['', 'One', 'Two'],
    ['', 'a', 'b'],
  ]);
});

test('what goes beyond the limits is refused before anything is made of it', () => {
  const at = { laneId: 'lane-1', stepId: 'step-1' };
  const full = Array.from({ length: 450 }, () => Array.from({ length: 450 }, () => 'x'));
  expect(() => plan(full, { at })).toThrow('too-many-entities');
  expect(() => plan([Array.from({ length: LIMITS.tableSide + 1 }, () => 'x')], { at })).toThrow('table-too-large');
});
