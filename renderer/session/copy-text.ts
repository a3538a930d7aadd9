// A table put onto the clipboard by a button; what came of it is said.

import { notify } from '../ui/notices.tsx';

/** @param text tab-separated. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    notify({ text: { key: 'table.copied' }, tone: 'passing' });
  } catch {
    // The system lets only a window in front write onto the clipboard.
    notify({ text: { key: 'table.not-copied' }, tone: 'error' });
  }
}
