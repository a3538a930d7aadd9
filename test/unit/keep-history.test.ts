// When the history is handed over to be kept.

import { beforeEach, expect, test, vi } from 'vitest';
import { keepHistory } from '../../renderer/session/keep-history.ts';
import { createOutbox } from '../../renderer/session/outbox.ts';
import { createSession } from '../../renderer/session/session.ts';
import { parseKept } from '../../shared/history/kept.ts';
import { NO_STEPS } from '../../shared/history/stacks.ts';
import type { Commit } from '../../shared/ipc/project-api.ts';
import { RpcError } from '../../shared/ipc/rpc.ts';
import { countingIds, templateDoc } from '../support/documents.ts';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

const START = templateDoc('sample');
const [card] = [...START.card.values()];
if (!card) throw new Error('the sample has a card');

function start() {
  const disk = { token: 'token-0', isFull: false, isGone: false };
  const kept: string[] = [];
  const api = {
    async commit({ commits }: { readonly commits: readonly Commit[] }) {
      if (disk.isFull) throw new RpcError('disk-full');
      const last = commits.at(-1);
      disk.token = last?.token ?? disk.token;
      return { rev: last?.rev ?? 0, token: disk.token };
    },
    async keepHistory({ text }: { readonly text: string }) {
      if (disk.isGone) throw new RpcError('closed');
      kept.push(text);
      return { kept: true } as const;
    },
  };
  const session = createSession(START, false, (onStatus) =>
    createOutbox({ api, rev: 0, token: 'token-0', newToken: countingIds('token-'), onStatus }),
  );
  const keep = keepHistory(session, api, NO_STEPS);
  const type = (text: string) => session.dispatch({ type: 'set', ids: [card?.id ?? ''], fields: { text } }, 'undo.typing', 'sitting');
  /** What a new opening would find. */
  const found = () => parseKept(kept.at(-1) ?? '', disk.token, session.store.getState().doc).undo.map(({ label }) => label);
  return { session, disk, kept, keep, type, found };
}

test('it is kept once, a while after the last change, and not again where nothing changed', async () => {
  const { kept, type, found } = start();
  for (const text of ['a', 'ab', 'abc']) {
    type(text);
    await vi.advanceTimersByTimeAsync(1000);
  }
  expect(kept).toEqual([]);
  await vi.advanceTimersByTimeAsync(5000);
  expect(kept.length).toBe(1);
  expect(found()).toEqual(['undo.typing']);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(kept.length).toBe(1);
});

test('it is kept at once when the project closes', async () => {
  const { session, kept, keep, type, found } = start();
  type('a');
  await session.outbox.flush();
  await keep();
  expect(found()).toEqual(['undo.typing']);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(kept.length).toBe(1);
});

test('R8: what is not on disk yet is not kept before it is', async () => {
  const { disk, kept, type, found } = start();
  disk.isFull = true;
  type('a');
  await vi.advanceTimersByTimeAsync(4000);
  expect(kept).toEqual([]);
  disk.isFull = false;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(found()).toEqual(['undo.typing']);
});

test('where it could not be kept, the next change tries again; what is forgotten is kept nowhere', async () => {
  const { session, disk, kept, type, found } = start();
  disk.isGone = true;
  type('a');
  await vi.advanceTimersByTimeAsync(5000);
  disk.isGone = false;
  type('b');
  await vi.advanceTimersByTimeAsync(5000);
  expect(found()).toEqual(['undo.typing']);
  session.forget();
  await vi.advanceTimersByTimeAsync(5000);
  expect(kept.at(-1)).toBe('');
});
