// Tells of every change of the viewport without rendering anything. React Flow's own hook of that kind keeps one listener only.

import { useStoreApi } from '@xyflow/react';
import { useLayoutEffect } from 'react';
import type { Viewport } from './grid-geometry.ts';

/** `listener` hears the viewport at once, and then whenever it moves. */
export function useFollowViewport(listener: (viewport: Viewport) => void): void {
  const store = useStoreApi();
  useLayoutEffect(() => {
    const tell = ([x, y, zoom]: readonly [number, number, number]) => listener({ x, y, zoom });
    tell(store.getState().transform);
    return store.subscribe((state, before) => {
      if (state.transform !== before.transform) tell(state.transform);
    });
  }, [store, listener]);
}
