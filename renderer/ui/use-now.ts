// The time of day for what shows it: looked at anew at each full second, and only there.

import { useEffect, useReducer } from 'react';

/** Milliseconds since 1970. */
export function useNow(): number {
  const [, look] = useReducer((turn: number) => turn + 1, 0);
  const now = Date.now();
  useEffect(() => {
    const waiting = setTimeout(look, 1000 - (now % 1000));
    return () => clearTimeout(waiting);
  }, [now]);
  return now;
}
