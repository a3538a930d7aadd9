// Rows of a table in which things are written: while somebody is in one of them, none goes or moves, though what is written would sort
// it elsewhere or filter it out.

import { type FocusEvent, useRef, useState } from 'react';

/**
 * @param wanted what is to be shown, in order; @param all what there is.
 * @returns the rows to show, and what the element that holds them listens to.
 */
export function useSteadyRows<T>(wanted: readonly T[], all: readonly T[], idOf: (row: T) => string) {
  const [held, setHeld] = useState<readonly string[]>();
  const shown = useRef<readonly string[]>([]);
  const byId = held && new Map(all.map((row) => [idOf(row), row]));
  const rows = held && byId ? [...held.flatMap((id) => byId.get(id) ?? []), ...wanted.filter((row) => !held.includes(idOf(row)))] : wanted;
  shown.current = rows.map(idOf);
  return {
    rows,
    events: {
      onFocus: () => setHeld((before) => before ?? shown.current),
      onBlur: (event: FocusEvent<HTMLElement>) => !event.currentTarget.contains(event.relatedTarget) && setHeld(undefined),
    },
  };
}
