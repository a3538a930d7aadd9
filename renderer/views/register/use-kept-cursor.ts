// The cell of the register that has the keyboard, kept where something is.

import { useLayoutEffect, useRef } from 'react';
import { showRegister } from '../../actions/register-actions.ts';
import { select, useView } from '../../canvas/view.ts';
import type { Column } from './columns.ts';

export function focusCell(frame: HTMLElement | null): void {
  const cell = frame?.querySelector<HTMLElement>('[data-cursor]');
  cell?.focus({ preventScroll: true });
  cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

type Kept = {
  readonly ids: readonly string[];
  readonly at: number;
  readonly columns: readonly Column[];
  readonly frame: React.RefObject<HTMLElement | null>;
};

/**
 * The cursor stays where something is: what is selected elsewhere, such as a dot of the plot, takes it along; where its row goes, the
 * next one has it.
 */
export function useKeptCursor({ ids, at, columns, frame }: Kept): void {
  const selection = useView((view) => view.selection);
  const last = useRef(0);
  useLayoutEffect(() => {
    const { register } = useView.getState();
    const [only, another] = selection;
    const column = register.cursor?.column ?? 'text';
    if (another === undefined && only !== undefined && only !== register.cursor?.id && ids.includes(only)) {
      showRegister({ cursor: { id: only, column }, writing: undefined });
      requestAnimationFrame(() => frame.current?.querySelector('[data-cursor]')?.scrollIntoView({ block: 'nearest' }));
    } else if (at >= 0) last.current = at;
    else if (register.cursor && columns.some(({ name }) => name === column)) {
      const next = ids[Math.min(last.current, ids.length - 1)];
      showRegister({ cursor: next === undefined ? undefined : { id: next, column }, writing: undefined });
      if (next !== undefined && document.activeElement === document.body) {
        select([next]);
        requestAnimationFrame(() => focusCell(frame.current));
      }
    }
  }, [selection, ids, at, columns, frame]);
}
