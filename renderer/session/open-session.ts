// From the port that main hands over to a session: load, parse, mend (and say so), connect the outbox.

import type { ProjectApi } from '../../shared/ipc/project-api.ts';
import { type Channel, type Client, connect } from '../../shared/ipc/rpc.ts';
import type { Repair } from '../../shared/model/integrity.ts';
import { loadDoc } from '../../shared/model/load.ts';
import { createOutbox } from './outbox.ts';
import { createSession, type Session } from './session.ts';

export type OpenProject = {
  readonly session: Session;
  readonly api: Client<ProjectApi>;
  readonly fileName: string;
  readonly repairs: readonly Repair[];
  /** Main says that the storage process behind the port ended; `restored` when another has taken its place. */
  readonly storageEnded: (restored: boolean) => void;
};

function portChannel(port: MessagePort, closing: Set<() => void>): Channel {
  return {
    send: (message) => port.postMessage(message),
    onMessage(listener) {
      port.addEventListener('message', (event: MessageEvent<unknown>) => listener(event.data));
      port.start();
    },
    onClose: (listener) => void closing.add(listener),
  };
}

export async function openSession(port: MessagePort, fileName: string): Promise<OpenProject> {
  // The port outlives the storage process behind it; calls under way do not.
  const closing = new Set<() => void>();
  const api = connect<ProjectApi>(portChannel(port, closing));
  const { rev, token, entities, readOnly } = await api.load(null);
  const { doc, change, repairs } = loadDoc(entities);
  const session = createSession(doc, readOnly, (onStatus) =>
    createOutbox({ api, rev, token, newToken: () => crypto.randomUUID(), onStatus }),
  );
  if (change.length > 0 && !readOnly) session.outbox.send(change);
  const storageEnded = (restored: boolean) => {
    session.outbox.hold();
    for (const close of closing) close();
    if (restored) session.outbox.resend();
  };
  return { session, api, fileName, repairs, storageEnded };
}
