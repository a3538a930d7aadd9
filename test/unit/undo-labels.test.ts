// What undo steps are called, in both languages.

import { expect, test } from 'vitest';
import { type Command, run } from '../../shared/commands/command.ts';
import { sayStep } from '../../shared/history/say-step.ts';
import { type Stacks, withStep } from '../../shared/history/stacks.ts';
import { subjectsOf } from '../../shared/history/subjects.ts';
import { apply, type Change } from '../../shared/model/change.ts';
import { all, type Doc } from '../../shared/model/document.ts';
import { KINDS } from '../../shared/model/entities.ts';
import { createSay, TEXT, type TextKey } from '../../shared/text/text.ts';
import { templateDoc } from '../support/documents.ts';

const SAYS = [createSay('en'), createSay('zh-CN')];
const SAMPLE = templateDoc('sample');

function changeOf(doc: Doc, command: Command): Change {
  const outcome = run(doc, command);
  if ('refused' in outcome) throw new Error(outcome.refused.code);
  return outcome.change;
}

/** The step that this command makes, in English and in Chinese. */
function said(label: TextKey, command: Command, doc = SAMPLE): readonly string[] {
  const change = changeOf(doc, command);
  return SAYS.map((say) => sayStep({ label, about: subjectsOf(change, apply(doc, change)) }, say));
}

const cards = all(SAMPLE, 'card');
const [card, other] = cards;
const [stage] = all(SAMPLE, 'stage');
const [map] = all(SAMPLE, 'map');
const [score] = all(SAMPLE, 'score');
const spine = all(SAMPLE, 'lane').find((lane) => lane.laneKind === 'customer-actions');
const lastStep = all(SAMPLE, 'step').find((step) => step.id === cards.at(-1)?.stepId);
if (!card || !other || !stage || !map || !score || !spine || !lastStep) throw new Error('the sample has one of each');

test('one thing is called by its name, several by their number', () => {
  expect(said('undo.delete', { type: 'remove', ids: [card.id] })).toEqual([`delete card “${card.text}”`, `删除卡片“${card.text}”`]);
  const ids = cards.slice(0, 3).map(({ id }) => id);
  expect(said('undo.delete', { type: 'remove', ids })).toEqual(['delete 3 cards', '删除 3 张卡片']);
  const moves = cards.slice(0, 3).map(({ id, laneId }) => ({ cardId: id, laneId, stepId: lastStep.id, index: 0 }));
  expect(said('undo.move-cards', { type: 'moveCards', moves })).toEqual(['move 3 cards', '移动 3 张卡片']);
});

test('what is typed is called by its beginning, and what was emptied by what it said', () => {
  const type = (text: string) => said('undo.typing', { type: 'set', ids: [card.id], fields: { text } });
  expect(type('Scans the code')).toEqual(['type “Scans the code”', '输入“Scans the code”']);
  expect(type('Waits at the desk for as long as it takes, and then some\nand goes')[0]).toBe(
    'type “Waits at the desk for as long as it tak…”',
  );
  expect(type('')).toEqual([`type “${card.text}”`, `输入“${card.text}”`]);
});

test('what looks like a part of a sentence is said as it was written', () => {
  const text = '{{what}} $t(shell.ok)';
  expect(said('undo.typing', { type: 'set', ids: [card.id], fields: { text } })[0]).toBe(`type “${text}”`);
  expect(said('undo.text', { type: 'set', ids: [card.id], fields: { text } })[0]).toBe(`change the text of card “${text}”`);
});

test('a lane that goes with its cards is the lane, and is called by its kind where it has no title', () => {
  const remove: Command = { type: 'remove', ids: [spine.id] };
  expect(said('undo.delete', remove)).toEqual(['delete lane “Customer actions”', '删除泳道“顾客行为”']);
});

test('a step or stage without a title is called by its number; what stands in it came along', () => {
  const add: Command = { type: 'addStep', id: 'new', stageId: stage.id, index: 0, title: '' };
  expect(said('undo.add-step', add)).toEqual(['add step 1', '添加步骤 1']);
  const addStage: Command = { type: 'addStage', id: 'new', mapId: map.id, index: 0, title: '', stepId: 'new-step' };
  expect(said('undo.add-stage', addStage)).toEqual(['begin 1 stage', '新建 1 个阶段']);
});

test('a score is a number at a step', () => {
  const { id, laneId, stepId, personaId } = score;
  const set: Command = { type: 'setScore', id, laneId, stepId, ...(personaId && { personaId }), value: 900 };
  expect(said('undo.set-score', set)).toEqual(['set score +5.0 at step 1', '设定步骤 1 的评分 +5.0']);
});

test('a connector is called by its two ends', () => {
  const doc = apply(SAMPLE, changeOf(SAMPLE, { type: 'set', ids: [other.id], fields: { text: '' } }));
  const connect: Command = { type: 'connect', id: 'new', fromCardId: card.id, toCardId: other.id, connectorKind: 'one-way' };
  expect(said('undo.connect', connect, doc)[0]).toMatch(/^add connector “.{1,18} → …”$/);
});

test('R10: a sitting of typing is one step, called by what it came to', () => {
  let doc = SAMPLE;
  let stacks: Stacks = { undo: [], redo: [] };
  for (const [at, text] of ['Sc', 'Scans', 'Scans it'].entries()) {
    const change = changeOf(doc, { type: 'set', ids: [card.id], fields: { text } });
    doc = apply(doc, change);
    stacks = withStep(stacks, { label: 'undo.typing', change, at, mergeKey: 'sitting' }, doc);
  }
  expect(stacks.undo.map((step) => [sayStep(step, createSay('en')), step.at])).toEqual([['type “Scans it”', 2]]);
});

test('labels ask only for what every step can say, the same in both languages', () => {
  const known = new Set<string>(['what', 'name', 'all', ...KINDS]);
  const asked = (sentence: string) => [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
  const labels = Object.entries(TEXT).filter(([key]) => key.startsWith('undo.'));
  for (const [key, { en, zh }] of labels) {
    if (typeof en !== 'string') throw new Error(`${key} counts`);
    expect(asked(zh), key).toEqual(asked(en));
    expect(
      asked(en).filter((name) => !known.has(name ?? '')),
      key,
    ).toEqual([]);
  }
});

test('what replaced words in steps and cards counts them all', () => {
  const about = [
    { kind: 'step', count: 2 },
    { kind: 'card', count: 3 },
  ] as const;
  expect(sayStep({ label: 'undo.replace', about }, createSay('en'))).toBe('replace in 5 things');
  expect(sayStep({ label: 'undo.replace', about: [about[1]] }, createSay('en'))).toBe('replace in 3 cards');
});
