// The focus follows the cursor wherever the keyboard is sent, on the screen that shows the grid. What is not drawn yet is waited for.

import { type RefObject, useLayoutEffect, useRef } from 'react';
import { type Cursor, useView } from '../canvas/view.ts';
import { cursorWishes } from './cursor.ts';

const FRAMES = 4;

/** The element of the cursor bears `data-item` with the thing's id, or `data-cell` for a cell as such; of several, one is in the Tab order. */
function elementOf(root: HTMLElement, { id }: Cursor): HTMLElement | null {
  const which = id === undefined ? '[data-cell]' : `[data-item="${CSS.escape(id)}"]`;
  return root.querySelector<HTMLElement>(`${which}[tabindex="0"]`) ?? root.querySelector<HTMLElement>(which);
}

/** `reveal` brings the cursor into sight. */
export function useCursorFocus(root: RefObject<HTMLElement | null>, reveal: (cursor: Cursor) => void): void {
  const cursor = useView((view) => view.cursor);
  const isEditing = useView((view) => view.editing !== undefined);
  const heard = useRef(cursorWishes());
  useLayoutEffect(() => {
    const isSent = heard.current !== cursorWishes();
    // Where the focus is on something of the grid, it is on what the cursor is at, however that came there: keys mean the cursor.
    const isHere = root.current?.contains(document.activeElement) && document.activeElement?.closest('[data-item], [data-cell]');
    if (!cursor || isEditing || (!isSent && !isHere)) return;
    heard.current = cursorWishes();
    if (isSent) reveal(cursor);
    return focusOn(root, cursor);
  }, [cursor, isEditing, root, reveal]);

  // A screen that takes the place of the other takes the keyboard over, where it is, without scrolling.
  useLayoutEffect(() => {
    const now = useView.getState().cursor;
    return now && focusOn(root, now);
  }, [root]);
}

/** @returns what gives up waiting for it. */
function focusOn(root: RefObject<HTMLElement | null>, cursor: Cursor): () => void {
  let frame = 0;
  const seek = (tries: number) => {
    const found = root.current && elementOf(root.current, cursor);
    if (found) found.focus({ preventScroll: true });
    else if (tries > 0) frame = requestAnimationFrame(() => seek(tries - 1));
  };
  seek(FRAMES);
  return () => cancelAnimationFrame(frame);
}
