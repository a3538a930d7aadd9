// Laws of the records of workshops: undo and redo go past them, before and after a crash, whatever happens to them in between (R11).

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Outbox } from '../../renderer/session/outbox.ts';
import { createSession, type Session } from '../../renderer/session/session.ts';
import { parseKept, toKeptCommit, toKeptHead } from '../../shared/history/kept.ts';
import { undoableOf } from '../../shared/history/stacks.ts';
import type { Change } from '../../shared/model/change.ts';
import { toEntities } from '../../shared/model/document.ts';
import { isRecord } from '../../shared/model/entities.ts';
import { countingIds, type Pick, pick, recordPick, templateDoc, withoutRecords } from '../support/documents.ts';

const START = templateDoc('sample');

/** A session whose revisions are noted and nothing more. */
function start(stacks?: Parameters<typeof createSession>[3], doc = START): { readonly session: Session; readonly sent: Change[] } {
  const sent: Change[] = [];
  const outbox: Outbox = {
    status: () => 'saved',
    token: () => '',
    send: (change) => void sent.push(change),
    resend: () => undefined,
    hold: () => undefined,
    flush: () => Promise.resolve(true),
  };
  return { session: createSession(doc, false, () => outbox, stacks), sent };
}

type Act = Pick | 'undo' | 'redo';
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 3, arbitrary: pick as fc.Arbitrary<Act> },
  { weight: 3, arbitrary: recordPick as fc.Arbitrary<Act> },
  { weight: 2, arbitrary: fc.constantFrom<Act>('undo', 'redo') },
);
const acts = fc.array(act, { maxLength: 25 });

function play(session: Session, all: readonly Act[], newId = countingIds('n')): void {
  for (const each of all) {
    if (each === 'undo') session.undo();
    else if (each === 'redo') session.redo();
    else {
      const command = each(session.store.getState().doc, newId);
      if (command) session.dispatch(command, 'undo.details');
    }
  }
}

const docOf = (session: Session) => session.store.getState().doc;
const recordsOf = (session: Session) => toEntities(docOf(session)).filter(isRecord);

test('R11: whatever happens to records between, undoing all steps brings everything else to the start, and redoing them brings it back', () => {
  fc.assert(
    fc.property(acts, fc.array(recordPick, { maxLength: 5 }), (all, between) => {
      const newId = countingIds('n');
      const { session } = start();
      play(session, all, newId);
      while (session.redo().length > 0);
      const end = withoutRecords(docOf(session));
      while (session.undo().length > 0);
      expect(withoutRecords(docOf(session))).toEqual(START);
      play(session, between, newId);
      const records = recordsOf(session);
      while (session.redo().length > 0);
      expect(withoutRecords(docOf(session))).toEqual(end);
      expect(recordsOf(session)).toEqual(records);
    }),
    { numRuns: 200 },
  );
});

test('R11: a change of nothing but records is no step, and leaves what can be redone', () => {
  fc.assert(
    fc.property(acts, recordPick, (all, choose) => {
      const newId = countingIds('n');
      const { session } = start();
      play(session, all, newId);
      const { undo, redo } = session.store.getState();
      play(session, [choose], newId);
      expect(session.store.getState()).toMatchObject({ undo, redo });
    }),
    { numRuns: 100 },
  );
});

test('R11: after a crash, revisions of nothing but records are no steps, and the others are undone past them', () => {
  fc.assert(
    fc.property(acts, (all) => {
      const { session, sent } = start();
      play(session, all);
      const text =
        toKeptHead('token 0') +
        sent.map((change, at) => toKeptCommit({ rev: at + 1, baseToken: `token ${at}`, token: `token ${at + 1}`, change }, 1000)).join('');
      const kept = parseKept(text, `token ${sent.length}`, docOf(session));
      expect(kept.undo.map(({ change }) => change)).toEqual(sent.map(undoableOf).filter(({ length }) => length > 0));
      const records = recordsOf(session);
      const again = start(kept, docOf(session)).session;
      while (again.undo().length > 0);
      expect(withoutRecords(docOf(again))).toEqual(START);
      expect(recordsOf(again)).toEqual(records);
    }),
    { numRuns: 100 },
  );
});
