// The keys of the grid, on the screen that shows it.

import { type RefObject, useEffect } from 'react';
import { useProject } from '../session/use-session.tsx';
import { onGridKey } from './grid-keys.ts';

export function useGridKeys(root: RefObject<HTMLElement | null>): void {
  const { session } = useProject();
  useEffect(() => {
    // Keys also come to nobody: when what had the focus went.
    const onKey = (event: KeyboardEvent) => {
      const isHere = event.target === document.body || root.current?.contains(event.target as Node);
      if (isHere && !event.defaultPrevented && onGridKey(event, session)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [root, session]);
}
