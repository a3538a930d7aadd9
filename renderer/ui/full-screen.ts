// The whole screen, for as long as a part of the program asks for it.

import { useEffect } from 'react';
import { main } from '../bridge.ts';

/** The window stays full-screen afterwards where it was so before. */
export function useFullScreen(): void {
  useEffect(() => {
    const before = main.setFullScreen({ on: true });
    return () => void before.then(({ was }) => (was ? undefined : main.setFullScreen({ on: false })));
  }, []);
}
