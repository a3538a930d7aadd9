// Laws of a history that is kept as text and read again, and what becomes of a text that is not what was kept.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Outbox } from '../../renderer/session/outbox.ts';
import { createSession, type Session } from '../../renderer/session/session.ts';
import { parseKept, toKept, toKeptCommit, toKeptHead } from '../../shared/history/kept.ts';
import { NO_STEPS, STEP_LIMIT, type Stacks } from '../../shared/history/stacks.ts';
import type { Commit } from '../../shared/ipc/project-api.ts';
import type { Change } from '../../shared/model/change.ts';
import { type Doc, toDoc, toEntities } from '../../shared/model/document.ts';
import { LIMITS } from '../../shared/model/limits.ts';
import { loadDoc } from '../../shared/model/load.ts';
import { countingIds, type Pick, pick, templateDoc, withoutRecords } from '../support/documents.ts';

const START = templateDoc('sample');
const TOKEN = 'the token of a revision';

/** A session whose revisions are noted and nothing more. */
function start(doc: Doc, stacks?: Stacks): { readonly session: Session; readonly sent: Change[] } {
  const sent: Change[] = [];
  const outbox: Outbox = {
    status: () => 'saved',
    token: () => TOKEN,
    send: (change) => void sent.push(change),
    resend: () => undefined,
    hold: () => undefined,
    flush: () => Promise.resolve(true),
  };
  return { session: createSession(doc, false, () => outbox, stacks), sent };
}

type Act = Pick | 'undo' | 'redo';
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 5, arbitrary: pick as fc.Arbitrary<Act> },
  { weight: 2, arbitrary: fc.constantFrom<Act>('undo', 'redo') },
);

function play(session: Session, acts: readonly Act[]): void {
  const newId = countingIds('n');
  for (const each of acts) {
    if (each === 'undo') session.undo();
    else if (each === 'redo') session.redo();
    else {
      const command = each(session.store.getState().doc, newId);
      if (command) session.dispatch(command, 'undo.details');
    }
  }
}

/** As the file has it. */
const reread = (doc: Doc) => loadDoc(JSON.parse(JSON.stringify(toEntities(doc)))).doc;

/** Every document on the way from the first to the last. */
function walk(session: Session): readonly Doc[] {
  while (session.undo().length > 0);
  const docs = [session.store.getState().doc];
  while (session.redo().length > 0) docs.push(session.store.getState().doc);
  return docs;
}

test('R2, R6: a history that was kept and read again undoes and redoes the same', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
      const { session } = start(START);
      play(session, acts);
      const { doc, undo, redo } = session.store.getState();
      const stacks = parseKept(toKept({ undo, redo }, TOKEN), TOKEN, doc);
      expect(stacks).toEqual({ undo, redo });
      const again = start(reread(doc), stacks).session;
      expect(again.store.getState().undo.length).toBe(undo.length);
      expect(walk(again)).toEqual(walk(session));
      expect(again.store.getState().undo.length).toBe(undo.length + redo.length);
    }),
    { numRuns: 100 },
  );
});

test('R2, R8: revisions that came after the text was kept can be undone too, and lead back to where it all began', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 10 }), fc.array(act, { maxLength: 10 }), (before, after) => {
      const { session, sent } = start(START);
      play(session, before);
      const known = sent.length;
      let text = toKept(session.store.getState(), tokenOf(known)) || toKeptHead(tokenOf(known));
      play(session, after);
      for (const [index, change] of sent.entries()) if (index >= known) text += toKeptCommit(toCommit(index, change), 1000);
      const { doc } = session.store.getState();
      const again = start(reread(doc), parseKept(text, tokenOf(sent.length), doc)).session;
      while (again.undo().length > 0);
      expect(withoutRecords(again.store.getState().doc)).toEqual(START);
      expect(parseKept(text, 'another token', doc)).toBe(NO_STEPS);
    }),
    { numRuns: 100 },
  );
});

const tokenOf = (rev: number) => `token of revision ${rev}`;
const toCommit = (index: number, change: Change): Commit => ({
  rev: index + 1,
  baseToken: tokenOf(index),
  token: tokenOf(index + 1),
  change,
});

test('R6: a text that anything was done to is no history, or one that undoes nothing but itself', () => {
  const { session } = start(START);
  const [card] = [...START.card.values()];
  if (!card) throw new Error('the sample has a card');
  for (const text of ['one', 'two', 'three']) session.dispatch({ type: 'set', ids: [card.id], fields: { text } }, 'undo.typing');
  session.undo();
  const { doc } = session.store.getState();
  const kept = toKept(session.store.getState(), TOKEN);
  const cut = fc.tuple(fc.nat(kept.length), fc.nat(200), fc.string({ maxLength: 20 }));
  fc.assert(
    fc.property(cut, ([at, length, by]) => {
      const read = parseKept(kept.slice(0, at) + by + kept.slice(at + length), TOKEN, doc);
      const { session: again } = start(doc, read);
      again.undo(STEP_LIMIT);
      again.redo(2 * STEP_LIMIT);
      expect(loadDoc(toEntities(again.store.getState().doc)).repairs).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

const [card] = [...START.card.values()];
if (!card) throw new Error('the sample has a card');
const STEP = { label: 'undo.typing', about: [], at: 1, change: [{ before: card, after: { ...card, text: 'new' } }] };
const line = (value: unknown) => `${JSON.stringify(value)}\n`;
const keptOf = (...lines: readonly unknown[]) => toKeptHead(TOKEN) + lines.map(line).join('');
const deep = JSON.parse(`${'['.repeat(100)}${']'.repeat(100)}`);

test('a text as it is kept is a history', () => {
  expect(parseKept(keptOf({ undo: STEP }), TOKEN, START)).toEqual({ undo: [STEP], redo: [] });
});

test.each([
  ['nothing', ''],
  ['another program’s file', 'Buy milk.\n'],
  ['another format', `${line({ format: 'frontstage-history-9', token: TOKEN })}${line({ undo: STEP })}`],
  ['a text that ends in the middle of a line', keptOf({ undo: STEP }).slice(0, -20)],
  ['a history of another revision', toKeptHead('another') + line({ undo: STEP })],
  ['a revision that does not follow', keptOf({ commit: { baseToken: 'another', token: TOKEN, at: 1, change: STEP.change } })],
  ['an entity that is none', keptOf({ undo: { ...STEP, change: [{ after: { ...card, text: 7 } }] } })],
  ['two entities in one edit', keptOf({ undo: { ...STEP, change: [{ before: card, after: { ...card, id: 'other' } }] } })],
  ['an edit of nothing', keptOf({ undo: { ...STEP, change: [{}] } })],
  ['a step without a Change', keptOf({ undo: { ...STEP, change: [] } })],
  ['a step that says more than steps do', keptOf({ undo: { ...STEP, mergeKey: 'sitting' } })],
  ['what cannot be counted', keptOf({ undo: { ...STEP, about: [{ kind: 'card', count: -1 }] } })],
  ['a name without end', keptOf({ undo: { ...STEP, about: [{ kind: 'card', count: 1, name: 'x'.repeat(10_000) }] } })],
  ['what is too deep to be walked through', keptOf({ undo: { ...STEP, change: [{ after: { ...card, extra: deep } }] } })],
  ['a line too deep to be parsed', `${keptOf()}${'['.repeat(200_000)}\n`],
])('R6: %s is no history', (_, text) => {
  expect(parseKept(text, TOKEN, START)).toBe(NO_STEPS);
});

test('R6: a label that we do not have is said in a general way', () => {
  const { undo } = parseKept(keptOf({ undo: { ...STEP, label: 'shell.ok' } }, { undo: { ...STEP, label: '__proto__' } }), TOKEN, START);
  expect(undo.map(({ label }) => label)).toEqual(['undo.change', 'undo.change']);
});

test.each([
  ['does not fit what is there', [{ before: { ...card, text: 'never there' }, after: { ...card, text: 'never there either' } }]],
  ['would leave a card without a place', [{ before: { ...card, laneId: 'nowhere' }, after: card }]],
  ['would take a lane from under its cards', [{ after: START.lane.get(card.laneId) }]],
])('R6: a step that %s undoes nothing, and is forgotten with the rest', (_, change) => {
  const stacks = parseKept(keptOf({ undo: STEP }, { undo: { ...STEP, change } }, { redo: STEP }), TOKEN, START);
  const { session, sent } = start(START, stacks);
  expect(session.undo()).toEqual([]);
  expect(session.store.getState()).toMatchObject({ doc: START, ...NO_STEPS });
  expect(sent).toEqual([]);
});

test('of a history that is too long the steps nearest to now are kept', () => {
  const long = 'x'.repeat(LIMITS.textLength);
  const [undo, redo] = ['undo', 'redo'].map((stack) =>
    Array.from({ length: STEP_LIMIT }, (_, at) => ({
      ...STEP,
      label: 'undo.text' as const,
      at,
      change: [{ after: { ...card, id: `${stack}${at}`, text: long } }],
    })),
  );
  const kept = toKept({ undo: undo ?? [], redo: redo ?? [] }, TOKEN);
  expect(kept.length).toBeLessThanOrEqual(LIMITS.historyLength + 200);
  const read = parseKept(kept, TOKEN, START);
  expect(read.undo.length).toBeGreaterThan(300);
  expect(read).toEqual({ undo: undo?.slice(-read.undo.length), redo: [] });
  const doc = toDoc(toEntities(START));
  expect(parseKept(toKept({ undo: [], redo: redo?.slice(-3) ?? [] }, TOKEN), TOKEN, doc).redo).toEqual(redo?.slice(-3));
});
