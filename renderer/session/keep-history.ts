// Keeps what can be undone where the next opening of the project finds it: a moment after the last change, and when it closes.

import { toKept } from '../../shared/history/kept.ts';
import { NO_STEPS, type Stacks } from '../../shared/history/stacks.ts';
import type { ProjectApi } from '../../shared/ipc/project-api.ts';
import type { Client } from '../../shared/ipc/rpc.ts';
import type { Session } from './session.ts';

/** What comes before it is over is kept by storage, revision by revision. */
const PAUSE_MS = 2000;

/** @param kept what is known to be kept. @returns keeps it now; settles when that is done, or cannot be. */
export function keepHistory({ store, outbox }: Session, api: Pick<Client<ProjectApi>, 'keepHistory'>, kept: Stacks): () => Promise<void> {
  let last = kept;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function keep(): Promise<void> {
    clearTimeout(timer);
    const now = store.getState();
    if (isKept(now) || now.save !== 'saved') return;
    last = now;
    // It is no one's work: where it cannot be kept, the next change tries again.
    await api.keepHistory({ text: toKept(now, outbox.token()) }).catch(() => {
      if (last === now) last = NO_STEPS;
    });
  }

  const isKept = ({ undo, redo }: Stacks) => undo === last.undo && redo === last.redo;
  const later = (now: Stacks) => {
    if (isKept(now)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void keep(), PAUSE_MS);
  };
  store.subscribe(later);
  later(store.getState());
  return keep;
}
