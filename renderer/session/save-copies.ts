// A copy of the project: of what is on disk, or of what this window holds where that did not get there. Nothing can be changed
// meanwhile: a change made then would be in neither.

import type { SaveOutcome } from '../../shared/ipc/main-api.ts';
import { toEntities } from '../../shared/model/document.ts';
import { main } from '../bridge.ts';
import { useView } from '../canvas/view.ts';
import { notify } from '../ui/notices.tsx';
import type { Session } from './session.ts';

export async function saveCopy(session: Session): Promise<void> {
  if (!session.isReadOnly) await session.outbox.flush();
  if (session.store.getState().save === 'saved') await whileBusy(() => main.saveCopy(null));
  else await saveVersion(session);
}

/** The copy is then open in this window, in place of the project that could not be saved. */
export async function saveVersion({ store }: Session): Promise<void> {
  await whileBusy(() => main.saveVersion({ entities: toEntities(store.getState().doc) }));
}

async function whileBusy(save: () => Promise<SaveOutcome>): Promise<void> {
  useView.setState({ isBusy: true });
  try {
    const outcome = await save();
    if ('saved' in outcome) notify({ text: { key: 'save.copied', values: { name: outcome.fileName } }, tone: 'info' });
    else if ('problem' in outcome) notify({ text: { key: 'save.copy-failed' }, tone: 'error' });
  } catch {
    notify({ text: { key: 'save.copy-failed' }, tone: 'error' });
  } finally {
    useView.setState({ isBusy: false });
  }
}
