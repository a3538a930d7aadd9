// Before a project closes: the field that is being typed in commits as it loses the focus, a show ends, then everything must reach the disk.

import { useView } from '../canvas/view.ts';
import { endShow } from '../present/moves.ts';
import type { OpenProject } from './open-session.ts';
import type { Session } from './session.ts';

/** True once everything is on disk; false while a field holds a text that was refused, or when saving does not go through. */
export async function leaveFieldsAndFlush({ session, keepHistory }: OpenProject): Promise<boolean> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  // Frames do not come to a window that nobody sees.
  await new Promise((later) => setTimeout(later, 50));
  const isRefused = useView.getState().editing !== undefined || document.querySelector('[aria-invalid="true"]') !== null;
  const isSaved = !isRefused && (await endShowAndFlush(session));
  if (isSaved) await keepHistory();
  return isSaved;
}

/** Also where the user gives up what cannot be saved: the record of the show gets its end. True once everything is on disk. */
export function endShowAndFlush({ outbox }: Session): Promise<boolean> {
  endShow();
  return outbox.flush();
}
