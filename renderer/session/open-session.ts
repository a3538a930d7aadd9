// From the port that main hands over to a session: load, parse, mend (and say so), connect the outbox.

import { parseKept } from '../../shared/history/kept.ts';
import { NO_STEPS } from '../../shared/history/stacks.ts';
import type { Loaded, ProjectApi } from '../../shared/ipc/project-api.ts';
import { type Channel, type Client, connect, RpcError } from '../../shared/ipc/rpc.ts';
import type { Repair } from '../../shared/model/integrity.ts';
import { loadDoc } from '../../shared/model/load.ts';
import { keepHistory } from './keep-history.ts';
import { createOutbox } from './outbox.ts';
import { createSession, type Session } from './session.ts';

/** The way to the storage process, which may end and be replaced by another at any time: the port outlives it, calls under way do not. */
export type StorageLink = {
  readonly api: Client<ProjectApi>;
  /** Main says that the process ended; `restored` when another has taken its place. */
  readonly ended: (restored: boolean) => void;
  readonly onEnded: (listener: (restored: boolean) => void) => void;
};

export type OpenProject = {
  /** Another at each opening, also of the same file. */
  readonly key: number;
  readonly session: Session;
  readonly api: Client<ProjectApi>;
  readonly fileName: string;
  readonly repairs: readonly Repair[];
  /** What can be undone is kept at once rather than in a moment. */
  readonly keepHistory: () => Promise<void>;
};

export function createStorageLink(port: MessagePort): StorageLink {
  const closing = new Set<() => void>();
  const listeners = new Set<(restored: boolean) => void>();
  const channel: Channel = {
    send: (message) => port.postMessage(message),
    onMessage(listener) {
      port.addEventListener('message', (event: MessageEvent<unknown>) => listener(event.data));
      port.start();
    },
    onClose: (listener) => void closing.add(listener),
  };
  return {
    api: connect<ProjectApi>(channel),
    ended(restored) {
      for (const close of closing) close();
      for (const listener of [...listeners]) listener(restored);
    },
    onEnded: (listener) => void listeners.add(listener),
  };
}

/** Asks again when the storage process ended meanwhile and another took its place. */
async function load({ api, onEnded }: StorageLink): Promise<Loaded> {
  for (;;) {
    const end = new Promise<boolean>(onEnded);
    try {
      return await api.load(null);
    } catch (error) {
      if (!(error instanceof RpcError) || error.code !== 'closed' || !(await end)) throw error;
    }
  }
}

let openings = 0;

/** @param before the work that this is a copy of: what could be undone in it still can. */
export async function openSession(link: StorageLink, fileName: string, before: Session | undefined): Promise<OpenProject> {
  const { api } = link;
  const { text } = await api.readHistory(null).catch(() => ({ text: '' }));
  const { rev, token, entities, readOnly } = await load(link);
  const { doc, change, repairs } = loadDoc(entities);
  // What was mended is no longer what a history leads to.
  const isMended = change.length > 0;
  const kept = isMended || before || readOnly ? NO_STEPS : parseKept(text, token, doc);
  if (kept === NO_STEPS && text !== '') api.keepHistory({ text: '' }).catch(() => undefined);
  const session = createSession(
    doc,
    readOnly,
    (onStatus) => createOutbox({ api, rev, token, newToken: () => crypto.randomUUID(), onStatus }),
    before && !isMended ? before.store.getState() : kept,
  );
  link.onEnded((restored) => {
    session.outbox.hold();
    if (restored) session.outbox.resend();
  });
  if (isMended && !readOnly) session.outbox.send(change);
  openings += 1;
  return { key: openings, session, api, fileName, repairs, keepHistory: keepHistory(session, api, kept) };
}
