// The keyboard goes back from what stood over the map: a dialog, a menu, a bar.

import { useView } from '../canvas/view.ts';
import { followCursor } from './cursor.ts';

/** To where it was; where that has gone meanwhile, such as a field that was typed in, to the cursor. */
export function focusBack(from: Element | null): void {
  const { cursor } = useView.getState();
  if (from !== document.body && from?.isConnected && (from instanceof HTMLElement || from instanceof SVGElement)) {
    from.focus({ preventScroll: true });
  } else if (cursor) followCursor({ ...cursor });
}
