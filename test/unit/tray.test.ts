import { expect, test } from 'vitest';
import { type Command, run } from '../../shared/commands/command.ts';
import { ideasIn, repeatedIdeas } from '../../shared/formats/idea-list.ts';
import { apply } from '../../shared/model/change.ts';
import { copyMap } from '../../shared/model/copy-map.ts';
import { type Doc, toDoc, toEntities } from '../../shared/model/document.ts';
import type { Idea, Workshop } from '../../shared/model/entities/workshops.ts';
import { LIMITS } from '../../shared/model/limits.ts';
import { cardsByIdea, trayOf, traysLeft } from '../../shared/model/tray.ts';
import { ideasOf } from '../../shared/model/workshops.ts';
import { countingIds, templateDoc } from '../support/documents.ts';

const workshop = (id: string, started: string): Workshop => ({ kind: 'workshop', id, title: 'Returns', started });
const SAMPLE = templateDoc('sample');
const START = toDoc([...toEntities(SAMPLE), workshop('early', '2026-10-14T09:00:00Z'), workshop('late', '2026-10-15T09:00:00Z')]);
const laneId = [...START.lane.values()].find(({ laneKind }) => laneKind === 'pain-points')?.id ?? '';
const [{ id: stepId } = { id: '' }] = START.step.values();

function after(doc: Doc, ...commands: readonly Command[]): Doc {
  return commands.reduce((now, command) => {
    const outcome = run(now, command);
    if ('refused' in outcome) throw new Error(outcome.refused.code);
    return apply(now, outcome.change);
  }, doc);
}

const refusalOf = (doc: Doc, command: Command) => {
  const outcome = run(doc, command);
  return 'refused' in outcome ? outcome.refused.code : undefined;
};

const collect = (workshopId: string, ...texts: readonly string[]): Command => ({
  type: 'addIdeas',
  workshopId,
  ideas: texts.map((text) => ({ id: `${workshopId}-${text}`, text })),
});
const sort = (ideaId: string, cardId = `card of ${ideaId}`.replaceAll(' ', '-')): Command => ({
  type: 'addCards',
  cards: [{ id: cardId, laneId, stepId, text: 'as sorted', ideaId }],
});
const texts = (ideas: readonly Idea[]) => ideas.map(({ text }) => text);

test('ideas come in the order in which they are put in, or at a place among the others', () => {
  const doc = after(
    START,
    collect('early', 'a', 'b'),
    { type: 'addIdeas', workshopId: 'early', ideas: [{ id: 'x', text: 'x' }, { id: 'y', text: 'y' }], index: 1 }, // biome-ignore format: a list reads better in a line
    { type: 'moveIdea', ideaId: 'early-b', index: 0 },
  );
  expect(texts(ideasOf(doc, 'early'))).toEqual(['b', 'a', 'x', 'y']);
  expect(ideasOf(doc, 'late')).toEqual([]);
  expect(run(doc, { type: 'moveIdea', ideaId: 'early-b', index: 0 })).toEqual({ change: [] });
});

test('an idea that does not fit is refused, and with it all that came along', () => {
  const doc = after(START, collect('early', 'a'));
  expect(refusalOf(doc, { type: 'addIdeas', workshopId: 'nowhere', ideas: [] })).toBe('gone');
  expect(refusalOf(doc, collect('early', 'a'))).toBe('id-taken');
  expect(refusalOf(doc, collect('early', 'b', 'b'))).toBe('id-taken');
  expect(refusalOf(doc, { type: 'moveIdea', ideaId: 'nothing', index: 0 })).toBe('gone');
  const long = { id: 'long', text: 'x'.repeat(LIMITS.textLength + 1) };
  expect(refusalOf(doc, { type: 'addIdeas', workshopId: 'early', ideas: [{ id: 'b', text: 'b' }, long] })).toBe('invalid-value');
});

test('an idea is on the map when a card says so; without the card it is in its tray again', () => {
  const doc = after(START, collect('early', 'a', 'b'), sort('early-a'));
  const card = doc.card.get('card-of-early-a');
  expect(card).toMatchObject({ laneId, stepId, text: 'as sorted', ideaId: 'early-a' });
  expect(trayOf(doc, 'early')).toEqual({ left: [doc.idea.get('early-b')], sorted: [{ idea: doc.idea.get('early-a'), card }] });
  const back = after(doc, { type: 'remove', ids: ['card-of-early-a'] });
  expect(texts(trayOf(back, 'early').left)).toEqual(['a', 'b']);
});

test('an idea is put down once, and not in a lane that holds no cards', () => {
  const doc = after(START, collect('early', 'a'), sort('early-a'));
  expect(refusalOf(doc, sort('early-a', 'another'))).toBe('idea-sorted');
  const cards = ['one', 'two'].map((id) => ({ id, laneId, stepId, text: '', ideaId: 'early-b' }));
  expect(refusalOf(after(doc, collect('early', 'b')), { type: 'addCards', cards })).toBe('idea-sorted');
  const emotion = [...START.lane.values()].find(({ laneKind }) => laneKind === 'emotion');
  const card = { id: 'c', laneId: emotion?.id ?? '', stepId, text: '', ideaId: 'early-a' };
  expect(refusalOf(after(START, collect('early', 'a')), { type: 'addCards', cards: [card] })).toBe('no-cards-in-emotion');
});

test('a copy of a map says nothing of ideas: they are where they were put', () => {
  const doc = after(START, collect('early', 'a'), sort('early-a'));
  const [map] = doc.map.values();
  if (!map) throw new Error('the sample has a map');
  const { entities } = copyMap(doc, { map, title: 'To be', isToBe: true }, countingIds('copy'));
  const copied = after(doc, { type: 'addMap', entities });
  expect([...copied.card.values()].filter(({ ideaId }) => ideaId !== undefined).map(({ id }) => id)).toEqual(['card-of-early-a']);
  expect(cardsByIdea(copied).get('early-a')?.id).toBe('card-of-early-a');
});

test('what is left of other workshops is found, the latest first', () => {
  const doc = after(START, collect('early', 'a', 'b'), collect('late', 'c'), sort('early-a'));
  expect(traysLeft(doc, undefined).map(({ workshop: { id }, left }) => [id, texts(left)])).toEqual([
    ['late', ['c']],
    ['early', ['b']],
  ]);
  expect(traysLeft(doc, 'late').map(({ workshop: { id } }) => id)).toEqual(['early']);
  expect(traysLeft(after(doc, sort('early-b')), 'late')).toEqual([]);
  expect(trayOf(doc, undefined)).toEqual({ left: [], sorted: [] });
});

test('what says the same as an idea before it is marked', () => {
  const said = ['More signs', '排队太久', 'more  signs', 'Check-in', 'checkin', '排队太久', 'signs', '！', '!'];
  const ideas = said.map((text, at) => ({ id: `idea-${at}`, text }));
  const { left } = trayOf(after(START, { type: 'addIdeas', workshopId: 'early', ideas }), 'early');
  expect([...repeatedIdeas(left)].map((idea) => left.indexOf(idea))).toEqual([2, 4, 5, 8]);
});

test.each([
  ['one\ntwo\r\n\n  three  \n', ['one', 'two', 'three']],
  ['- one\n* two\n• three\n– four', ['one', 'two', 'three', 'four']],
  ['1. one\n2) two\n3、三', ['one', 'two', '三']],
  ['1.等待太久\n（2）没有标识\n3、无人问候', ['等待太久', '没有标识', '无人问候']],
  ['9. nine\n- a thought between\n10. ten', ['nine', 'a thought between', 'ten']],
  ['10、20 分钟\n30、40 分钟', ['10、20 分钟', '30、40 分钟']],
  ['3.5 stars\n4.5 stars\n10. floor', ['3.5 stars', '4.5 stars', '10. floor']],
  ['-20 degrees\n3.5 stars\n2026. a year', ['-20 degrees', '3.5 stars', '2026. a year']],
  ['', []],
  ['一行', ['一行']],
])('a list is read as ideas: %j', (list, ideas) => {
  expect(ideasIn(list)).toEqual(ideas);
});
