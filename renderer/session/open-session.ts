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
};

function portChannel(port: MessagePort): Channel {
  return {
    send: (message) => port.postMessage(message),
    onMessage(listener) {
      port.addEventListener('message', (event: MessageEvent<unknown>) => listener(event.data));
      port.start();
    },
    // The port outlives the storage process behind it; main tells of its end by an event.
    onClose: () => undefined,
  };
}

export async function openSession(port: MessagePort, fileName: string): Promise<OpenProject> {
  const api = connect<ProjectApi>(portChannel(port));
  const { rev, token, entities, readOnly } = await api.load(null);
  const { doc, change, repairs } = loadDoc(entities);
  const session = createSession(doc, readOnly, (onStatus) => createOutbox({ api, rev, token, newToken: () => crypto.randomUUID(), onStatus }));
  if (change.length > 0 && !readOnly) session.outbox.send(change);
  return { session, api, fileName, repairs };
}
