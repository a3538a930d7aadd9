// What the storage process has not yet confirmed. One message is under way at a time, the rest waits in order; nothing is
// forgotten until it is acknowledged, and "saved" compares revisions (R8).

import { type Commit, type ProjectApi, SAVE_PROBLEMS, type SaveProblem } from '../../shared/ipc/project-api.ts';
import { type Client, RpcError } from '../../shared/ipc/rpc.ts';
import type { Change } from '../../shared/model/change.ts';
import { LIMITS } from '../../shared/model/limits.ts';

/** `waiting`: the storage process ended and has not come back yet. */
export type SaveStatus = 'saved' | 'saving' | 'waiting' | SaveProblem;

export type Outbox = {
  readonly status: () => SaveStatus;
  /** Of the last revision that was sent. */
  readonly token: () => string;
  readonly send: (change: Change) => void;
  /** Sends what is not acknowledged once more: after a new start of storage, or because the user asks. */
  readonly resend: () => void;
  /** The storage process ended; what was under way is not known to be on disk. */
  readonly hold: () => void;
  /** True once everything is on disk; false as soon as something stands in the way. */
  readonly flush: () => Promise<boolean>;
};

/** A disk that was full may have room in a moment; these are tried again by themselves. */
const PASSING: readonly SaveStatus[] = ['disk-full', 'disk-error', 'read-only'];
const RETRY_MS = 5000;

type Parts = {
  readonly api: Pick<Client<ProjectApi>, 'commit'>;
  readonly rev: number;
  readonly token: string;
  readonly newToken: () => string;
  readonly onStatus: (status: SaveStatus) => void;
};

export function createOutbox({ api, rev, token, newToken, onStatus }: Parts): Outbox {
  let last = { rev, token };
  let waiting: readonly Commit[] = [];
  let status: SaveStatus = 'saved';
  let isUnderWay = false;
  /** No storage process is there to answer. */
  let isHeld = false;
  /** Counts the starts of storage: an answer from an earlier one no longer counts. */
  let era = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;
  const flushing = new Set<(isSaved: boolean) => void>();

  function become(next: SaveStatus): void {
    const isNew = next !== status;
    status = next;
    if (isNew) onStatus(next);
    if (next === 'saving') return;
    for (const settle of flushing) settle(next === 'saved');
    flushing.clear();
  }

  async function sendWaiting(): Promise<void> {
    if (isUnderWay || waiting.length === 0) return;
    isUnderWay = true;
    const own = era;
    become('saving');
    try {
      const acknowledged = await api.commit({ commits: waiting.slice(0, LIMITS.commitsPerMessage) });
      if (own !== era) return;
      isUnderWay = false;
      waiting = waiting.filter((commit) => commit.rev > acknowledged.rev);
      if (waiting.length > 0) await sendWaiting();
      else become('saved');
    } catch (error) {
      if (own !== era) return;
      isUnderWay = false;
      fail(error);
    }
  }

  function fail(error: unknown): void {
    const code = error instanceof RpcError ? error.code : 'failed';
    const problem = SAVE_PROBLEMS.find((each) => each === code);
    become(problem ?? (code === 'closed' ? 'waiting' : 'disk-error'));
    if (PASSING.includes(status)) retry = setTimeout(resend, RETRY_MS);
  }

  function resend(): void {
    clearTimeout(retry);
    era += 1;
    isHeld = false;
    isUnderWay = false;
    if (waiting.length === 0) become('saved');
    else void sendWaiting();
  }

  return {
    status: () => status,
    token: () => last.token,
    send(change) {
      const commit: Commit = { rev: last.rev + 1, baseToken: last.token, token: newToken(), change };
      last = { rev: commit.rev, token: commit.token };
      waiting = [...waiting, commit];
      // Behind a problem that does not pass by itself, new work waits with the old: nothing is dropped, nothing hammers the disk.
      if (isHeld) become('waiting');
      else if (status === 'saved' || status === 'saving') void sendWaiting();
    },
    resend,
    hold() {
      clearTimeout(retry);
      era += 1;
      isHeld = true;
      isUnderWay = false;
      become(waiting.length > 0 ? 'waiting' : 'saved');
    },
    flush() {
      if (status === 'saved' && waiting.length === 0) return Promise.resolve(true);
      if (status !== 'saving') return Promise.resolve(false);
      return new Promise((settle) => flushing.add(settle));
    },
  };
}
