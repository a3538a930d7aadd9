// Rows of a table in which things are written: while somebody is in one of them, none goes or moves, though what is written would sort
// it elsewhere or filter it out.

import { type FocusEvent, useEffect, useRef, useState } from 'react';

/**
 * @param wanted what is to be shown, in order; @param all what there is.
 * @param choice by what rows were filtered and sorted: with another one they are shown as wanted.
 * @returns the rows to show, and what the element that holds them listens to.
 */
export function useSteadyRows<T>(wanted: readonly T[], all: readonly T[], idOf: (row: T) => string, choice: unknown) {
  const [held, setHeld] = useState<{ readonly ids: readonly string[]; readonly choice: unknown }>();
  const shown = useRef<readonly string[]>([]);
  const holder = useRef<Element>(null);
  const ids = held?.choice === choice ? held?.ids : undefined;
  const byId = new Map(ids && all.map((row) => [idOf(row), row]));
  const rows = ids ? [...ids.flatMap((id) => byId.get(id) ?? []), ...wanted.filter((row) => !ids.includes(idOf(row)))] : wanted;
  shown.current = rows.map(idOf);
  // What had the focus may go without a word, with its row.
  useEffect(() => {
    if (held && !holder.current?.contains(document.activeElement)) setHeld(undefined);
  });
  return {
    rows,
    events: {
      onFocus: ({ currentTarget }: FocusEvent<HTMLElement>) => {
        holder.current = currentTarget;
        setHeld((before) => (before?.choice === choice ? before : { ids: shown.current, choice }));
      },
      onBlur: (event: FocusEvent<HTMLElement>) => !event.currentTarget.contains(event.relatedTarget) && setHeld(undefined),
    },
  };
}
