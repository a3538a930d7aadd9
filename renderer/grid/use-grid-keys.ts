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
      // A "+" or a mark beside the map is pressed by keyboard like any button.
      const isPress = event.target instanceof HTMLButtonElement && (event.key === 'Enter' || event.key === ' ');
      if (isHere && !isPress && !event.defaultPrevented && onGridKey(event, session)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [root, session]);
}
