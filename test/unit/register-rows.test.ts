// The rows of the register: narrowed, in order, in groups, and those of them that are drawn.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { registerOf, toRegisterTable } from '../../renderer/views/register/register-of.ts';
import { FRESH_REGISTER, NO_FILTER, type RegisterView } from '../../renderer/views/register/register-view.ts';
import { toPieces } from '../../renderer/views/register/rows.ts';
import { run } from '../../shared/commands/command.ts';
import { apply } from '../../shared/model/change.ts';
import type { Doc } from '../../shared/model/document.ts';
import { createSay } from '../../shared/text/text.ts';
import { sampleWithToBe, templateDoc } from '../support/documents.ts';

const say = createSay('en');
const SAMPLE = templateDoc('sample');
const [PERSONA = ''] = SAMPLE.persona.keys();
const idOf = (text: string) => [...SAMPLE.card.values()].find((card) => card.text === text)?.id ?? '';

/** Names, and the titles of groups in brackets. */
function rowsOf(view: Partial<RegisterView>, doc: Doc = SAMPLE): readonly string[] {
  return registerOf(doc, say, { ...FRESH_REGISTER, ...view }).rows.map((row) =>
    'entry' in row ? row.entry.card.text : `[${row.title} ${row.count}]`,
  );
}
const filtered = (filter: Partial<RegisterView['filter']>, doc?: Doc) => rowsOf({ filter: { ...NO_FILTER, ...filter } }, doc);
const sorted = (column: 'text' | 'severity' | 'owner' | 'status' | 'where' | 'result' | 'answers', isDescending = false) =>
  rowsOf({ sorting: { pains: { column, isDescending } } });

function after(id: string, fields: Readonly<Record<string, unknown>>): Doc {
  const outcome = run(SAMPLE, { type: 'set', ids: [id], fields });
  if ('refused' in outcome) throw new Error(outcome.refused.code);
  return apply(SAMPLE, outcome.change);
}

const [NO_SIGN, SILENCE, FEE, BOX] = [
  'No sign, no greeting',
  'Eight days of silence',
  'Fee shown only at the end',
  'Box is already recycled',
];

test('by rank as it comes, by any column when asked, what has nothing to go by last either way', () => {
  expect(rowsOf({})).toEqual([NO_SIGN, SILENCE, FEE, BOX]);
  expect(sorted('text')).toEqual([BOX, SILENCE, FEE, NO_SIGN]);
  expect(sorted('text', true)).toEqual([NO_SIGN, FEE, SILENCE, BOX]);
  expect(sorted('severity')).toEqual([BOX, FEE, SILENCE, NO_SIGN]);
  expect(sorted('owner')).toEqual([SILENCE, BOX, NO_SIGN, FEE]);
  expect(sorted('owner', true)).toEqual([NO_SIGN, BOX, SILENCE, FEE]);
  expect(sorted('status')).toEqual([SILENCE, FEE, NO_SIGN, BOX]);
  expect(sorted('where')).toEqual([FEE, BOX, NO_SIGN, SILENCE]);
  expect(sorted('result')).toEqual([BOX, FEE, SILENCE, NO_SIGN]);
  expect(sorted('answers')).toEqual([BOX, FEE, NO_SIGN, SILENCE]);
});

test('it covers the maps of today, or those that are to be, or one; owner and status narrow it and leave the ranks', () => {
  const { doc, asIsId, toBeId } = sampleWithToBe();
  const register = (mapId: string, filter: Partial<RegisterView['filter']> = {}) =>
    registerOf(doc, say, { ...FRESH_REGISTER, filter: { ...NO_FILTER, ...filter, mapId } });
  for (const [choice, mapId] of [
    ['', asIsId],
    ['to-be', toBeId],
    [toBeId, toBeId],
  ] as const) {
    const { pains, opportunities } = register(choice);
    expect(pains.map((pain) => pain.rank)).toEqual([1, 2, 3, undefined]);
    expect([...pains, ...opportunities].every((each) => each.mapId === mapId && !each.tie)).toBe(true);
    expect(opportunities).toHaveLength(4);
  }
  expect(register('', { owner: '=' }).rows.flatMap((row) => ('entry' in row ? [row.entry.rank] : []))).toEqual([3]);
});

test('numbers are put in order as numbers, texts as the language has it', () => {
  const doc = after(idOf(NO_SIGN), { votes: 10 });
  const outcome = run(doc, { type: 'set', ids: [idOf(FEE)], fields: { votes: 9 } });
  if ('refused' in outcome) throw new Error(outcome.refused.code);
  expect(rowsOf({ sorting: { pains: { column: 'votes', isDescending: false } } }, apply(doc, outcome.change))).toEqual([
    FEE,
    NO_SIGN,
    SILENCE,
    BOX,
  ]);
});

test('narrowed by words, status, owner, persona, stage and map', () => {
  expect(filtered({ text: 'SIGN' })).toEqual([NO_SIGN]);
  expect(filtered({ text: 'finance' })).toEqual([SILENCE]);
  expect(filtered({ status: 'to-do' })).toEqual([NO_SIGN, SILENCE, FEE]);
  expect(filtered({ status: 'solved' })).toEqual([BOX]);
  expect(filtered({ owner: '=' })).toEqual([FEE]);
  expect(filtered({ owner: '=Finance', status: 'doing' })).toEqual([]);
  const [, second = ''] = SAMPLE.stage.keys();
  expect(filtered({ stageId: second })).toEqual([BOX]);
  expect(filtered({ mapId: [...SAMPLE.map.keys()][0] ?? '' })).toHaveLength(4);
  const doc = after(idOf(BOX), { personaIds: [PERSONA] });
  expect(filtered({ personaId: PERSONA }, doc)).toHaveLength(4);
  expect(filtered({ mapId: 'gone', stageId: 'gone', personaId: 'gone' })).toHaveLength(4);
});

test('a pain point that names its personas is left out where another is looked for', () => {
  const added = run(SAMPLE, { type: 'add', entity: { kind: 'persona', id: 'other', title: 'Other', colour: '#112233' } });
  if ('refused' in added) throw new Error(added.refused.code);
  const narrowed = run(apply(SAMPLE, added.change), { type: 'set', ids: [idOf(BOX)], fields: { personaIds: [PERSONA] } });
  if ('refused' in narrowed) throw new Error(narrowed.refused.code);
  expect(filtered({ personaId: 'other' }, apply(apply(SAMPLE, added.change), narrowed.change))).toEqual([NO_SIGN, SILENCE, FEE]);
});

test('groups stand in the order of their first rows', () => {
  expect(rowsOf({ grouping: 'status' })).toEqual(['[Doing 1]', NO_SIGN, '[Open 2]', SILENCE, FEE, '[Solved 1]', BOX]);
  expect(rowsOf({ grouping: 'owner' })).toEqual([
    '[Store team 1]',
    NO_SIGN,
    '[Finance 1]',
    SILENCE,
    '[No owner 1]',
    FEE,
    '[Logistics 1]',
    BOX,
  ]);
  expect(rowsOf({ grouping: 'quadrant' })).toEqual(['[Concentrate here 3]', NO_SIGN, SILENCE, FEE, '[Low priority 1]', BOX]);
  expect(rowsOf({ grouping: 'map' })).toEqual(['[As-is blueprint 4]', NO_SIGN, SILENCE, FEE, BOX]);
  expect(rowsOf({ grouping: 'stage', table: 'opportunities' })).toEqual([
    '[Hand over 1]',
    'Host at the entrance',
    '[Decide 1]',
    'Cost calculator up front',
    '[Resolve 1]',
    'Refund on scan',
    '[Prepare 1]',
    'Box-free returns',
  ]);
});

test('the table for other programs is what is shown, with its head', () => {
  const table = toRegisterTable(SAMPLE, say, { ...FRESH_REGISTER, table: 'opportunities', filter: { ...NO_FILTER, text: 'host' } });
  expect(table).toEqual([
    ['Rank', 'Name', 'Where', 'Value', 'Effort', 'Result', 'Owner', 'Status', 'Pain points it answers', 'Votes', 'Evidence', 'Sources'],
    ['1', 'Host at the entrance', '5 Find the returns desk', '5', '1', '5 ÷ 1 = 5', '', 'Open', NO_SIGN, '', '', ''],
  ]);
});

test('of many rows those in sight are drawn, and the one that is kept; the others keep their room', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(32, 44), { maxLength: 60 }),
      fc.nat(2000),
      fc.nat(800),
      fc.option(fc.nat(59), { nil: undefined }),
      (heights, from, tall, kept) => {
        const pieces = toPieces(heights, { from, to: from + tall }, kept);
        const room = pieces.reduce((sum, piece) => sum + ('gap' in piece ? piece.gap : (heights[piece.index] ?? 0)), 0);
        expect(room).toBe(heights.reduce((sum, height) => sum + height, 0));
        const drawn = pieces.flatMap((piece) => ('index' in piece ? [piece.index] : []));
        expect(drawn).toEqual([...new Set(drawn)].sort((a, b) => a - b));
        let top = 0;
        heights.forEach((height, index) => {
          const isSeen = top < from + tall && top + height > from;
          expect(drawn.includes(index)).toBe(isSeen || index === kept);
          top += height;
        });
      },
    ),
  );
});
