// Before a project closes: the field that is being typed in commits as it loses the focus, then everything must reach the disk.

import { useView } from '../canvas/view.ts';
import type { Session } from './session.ts';

/** True once everything is on disk; false while a field holds a text that was refused, or when saving does not go through. */
export async function leaveFieldsAndFlush({ outbox }: Session): Promise<boolean> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await new Promise((painted) => requestAnimationFrame(painted));
  return useView.getState().editing === undefined && (await outbox.flush());
}
