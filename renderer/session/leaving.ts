// Before a project closes: the field that is being typed in commits as it loses the focus, then everything must reach the disk.

import type { Session } from './session.ts';

/** True once everything is on disk. */
export async function leaveFieldsAndFlush({ outbox }: Session): Promise<boolean> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await new Promise((painted) => requestAnimationFrame(painted));
  return outbox.flush();
}
