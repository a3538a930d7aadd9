// Laws of the session and its outbox, against a disk that keeps rule R8 and a storage process that may end at any moment.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createOutbox } from '../../renderer/session/outbox.ts';
import { createSession, type Session } from '../../renderer/session/session.ts';
import type { Commit } from '../../shared/ipc/project-api.ts';
import { RpcError } from '../../shared/ipc/rpc.ts';
import { apply } from '../../shared/model/change.ts';
import type { Doc } from '../../shared/model/document.ts';
import { countingIds, type Pick, pick, templateDoc, withoutRecords } from '../support/documents.ts';

const START = templateDoc('sample');

/** A disk that writes commit by commit; `dies` says after how many commits of a message its process ends, answering nothing. */
function createDisk() {
  const disk = { doc: START, rev: 0, token: 'token-0', dies: undefined as number | undefined };
  function write(commits: readonly Commit[], most: number): void {
    const known = commits.findIndex((commit) => commit.rev === disk.rev && commit.token === disk.token);
    for (const commit of commits.slice(known + 1, known + 1 + most)) {
      if (commit.rev !== disk.rev + 1 || commit.baseToken !== disk.token) throw new RpcError('conflict');
      disk.doc = apply(disk.doc, commit.change);
      disk.rev = commit.rev;
      disk.token = commit.token;
    }
  }
  const api = {
    async commit({ commits }: { readonly commits: readonly Commit[] }) {
      if (disk.dies === undefined) write(commits, commits.length);
      else {
        write(commits, disk.dies);
        await new Promise(() => undefined);
      }
      return { rev: disk.rev, token: disk.token };
    },
  };
  return { disk, api };
}

function start(): { readonly session: Session; readonly disk: ReturnType<typeof createDisk>['disk'] } {
  const { disk, api } = createDisk();
  const newToken = countingIds('token-');
  const session = createSession(START, false, (onStatus) => createOutbox({ api, rev: 0, token: 'token-0', newToken, onStatus }));
  return { session, disk };
}

type Act = Pick | 'undo' | 'redo' | 'settle' | { readonly dies: number };
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: pick as fc.Arbitrary<Act> },
  { weight: 2, arbitrary: fc.constantFrom<Act>('undo', 'redo', 'settle') },
  { weight: 1, arbitrary: fc.nat(3).map((dies) => ({ dies })) },
);

async function play({ session, disk }: ReturnType<typeof start>, acts: readonly Act[], mergeKey?: string): Promise<Doc> {
  const newId = countingIds('n');
  for (const each of acts) {
    if (each === 'undo') session.undo();
    else if (each === 'redo') session.redo();
    else if (each === 'settle') await session.outbox.flush();
    else if (typeof each === 'function') {
      const command = each(session.store.getState().doc, newId);
      if (command) session.dispatch(command, 'undo.typing', mergeKey);
    } else {
      disk.dies = each.dies;
      await Promise.resolve();
      // The process ended; another took its place.
      disk.dies = undefined;
      session.outbox.hold();
      session.outbox.resend();
    }
  }
  expect(await session.outbox.flush()).toBe(true);
  return session.store.getState().doc;
}

test('R2, R8: after any edits, undos, redos and ends of the storage process the disk holds what the screen shows', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
      const both = start();
      const shown = await play(both, acts);
      expect(both.disk.doc).toEqual(shown);
      expect(both.session.store.getState().save).toBe('saved');
    }),
    { numRuns: 200 },
  );
});

test('R2, R11: undoing everything but records comes back to the start, redoing everything to the end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(pick, { maxLength: 20 }), async (picks) => {
      const both = start();
      const end = await play(both, picks);
      while (both.session.undo().length > 0);
      expect(withoutRecords(both.session.store.getState().doc)).toEqual(START);
      while (both.session.redo().length > 0);
      expect(both.session.store.getState().doc).toEqual(end);
    }),
    { numRuns: 100 },
  );
});

test('R10: a sitting of typing is one undo step; what is typed after a redo begins another', () => {
  const { session } = start();
  const [card] = [...START.card.values()];
  const type = (text: string, key: string) => session.dispatch({ type: 'set', ids: [card!.id], fields: { text } }, 'undo.typing', key);
  type('a', 'one');
  type('ab', 'one');
  type('abc', 'two');
  expect(session.store.getState().undo.length).toBe(2);
  session.undo();
  expect(session.store.getState().doc.card.get(card!.id)!.text).toBe('ab');
  session.redo();
  type('abcd', 'two');
  expect(session.store.getState().undo.length).toBe(3);
});

test('R10: typing that ends where it began leaves no undo step', () => {
  const { session } = start();
  const [card] = [...START.card.values()];
  session.dispatch({ type: 'set', ids: [card!.id], fields: { text: 'x' } }, 'undo.typing', 'one');
  session.dispatch({ type: 'set', ids: [card!.id], fields: { text: card!.text } }, 'undo.typing', 'one');
  expect(session.store.getState().undo).toEqual([]);
});

test('R10: a sitting that is taken back leaves no step to undo or redo; nothing else is taken back', () => {
  const { session } = start();
  const [card] = [...START.card.values()];
  const type = (text: string, key: string) => session.dispatch({ type: 'set', ids: [card!.id], fields: { text } }, 'undo.typing', key);
  type('a', 'one');
  type('ab', 'two');
  type('abc', 'two');
  expect(session.takeBack('one')).toEqual([]);
  expect(session.takeBack('two').length).toBe(1);
  const { doc, undo, redo } = session.store.getState();
  expect(doc.card.get(card!.id)!.text).toBe('a');
  expect([undo.length, redo.length]).toEqual([1, 0]);
  expect(session.takeBack('two')).toEqual([]);
});

test('R8: a conflict stops sending, says so, and keeps what was not saved', async () => {
  const { session, disk } = start();
  const [card] = [...START.card.values()];
  disk.token = 'somebody else';
  session.dispatch({ type: 'set', ids: [card!.id], fields: { text: 'mine' } }, 'undo.typing');
  expect(await session.outbox.flush()).toBe(false);
  expect(session.store.getState().save).toBe('conflict');
  session.dispatch({ type: 'set', ids: [card!.id], fields: { text: 'mine, too' } }, 'undo.typing');
  expect(session.store.getState().save).toBe('conflict');
  expect(disk.doc).toEqual(START);
  disk.token = 'token-0';
  session.outbox.resend();
  expect(await session.outbox.flush()).toBe(true);
  expect(disk.doc.card.get(card!.id)!.text).toBe('mine, too');
});

test('a read-only project refuses every command and sends nothing', () => {
  const session = createSession(START, true, (onStatus) =>
    createOutbox({
      api: { commit: () => Promise.reject(new RpcError('read-only')) },
      rev: 0,
      token: 'token-0',
      newToken: countingIds(),
      onStatus,
    }),
  );
  expect(session.dispatch({ type: 'remove', ids: [[...START.card.keys()][0]!] }, 'undo.delete')).toEqual({ code: 'read-only' });
  expect(session.store.getState().doc).toBe(START);
});
