// The slides of the stop that comes next are laid out ahead, while nothing moves and nobody waits: on a large map that takes a while.

import { useEffect } from 'react';
import { stopsOf } from '../../shared/present/stops.ts';
import { useProject } from '../session/use-session.tsx';
import { slidesNow, useShow } from './show.ts';

/** Milliseconds from going on until what moves has come to rest. */
const REST = 400;

export function useComingStop(): void {
  const { session } = useProject();
  const stopId = useShow(({ show }) => show?.place.stopId);
  const larger = useShow(({ show }) => show?.larger);
  // biome-ignore lint/correctness/useExhaustiveDependencies: anew where everything is laid out larger; not whenever something is edited
  useEffect(() => {
    let idle = 0;
    const timer = setTimeout(() => {
      idle = requestIdleCallback(() => {
        const { doc } = session.store.getState();
        const stops = stopsOf(doc);
        const next = stops[stops.findIndex(({ id }) => id === stopId) + 1];
        if (next) slidesNow(doc, next);
      });
    }, REST);
    return () => {
      clearTimeout(timer);
      cancelIdleCallback(idle);
    };
  }, [session, stopId, larger]);
}
