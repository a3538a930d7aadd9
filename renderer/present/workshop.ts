// The record of the workshop that is on: made with the first thing of it that is worth keeping (a timer, a vote, an idea), so that a
// rehearsal leaves none. Its changes are no undo steps (R11).

import { uuidv7 } from 'uuidv7';
import { get, projectOf } from '../../shared/model/document.ts';
import type { Session } from '../session/session.ts';
import { changeShow, useShow } from './show.ts';

/** @returns its id; undefined while nothing is presented, or in a file for reading. */
export function workshopNow(session: Session): string | undefined {
  const { show } = useShow.getState();
  if (!show || session.isReadOnly) return undefined;
  const { doc } = session.store.getState();
  if (get(doc, 'workshop', show.workshopId)) return show.workshopId;
  const id = uuidv7();
  const entity = { kind: 'workshop', id, title: projectOf(doc).title, started: new Date(show.started).toISOString() } as const;
  if (session.dispatch({ type: 'add', entity }, 'undo.workshop')) return undefined;
  changeShow({ workshopId: id });
  return id;
}
