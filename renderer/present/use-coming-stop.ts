// What comes next is laid out ahead, while nothing moves and nobody waits: the slide that follows, and the first of the stop that does.

import { useEffect } from 'react';
import { get } from '../../shared/model/document.ts';
import { stopsOf } from '../../shared/model/stops.ts';
import { useProject } from '../session/use-session.tsx';
import { useShow } from './show.ts';
import { slidesNow } from './slides-now.ts';

/** Milliseconds from going on until what moves has come to rest. */
const REST = 400;

export function useComingStop(): void {
  const { session } = useProject();
  const stopId = useShow(({ show }) => show?.place.stopId);
  const slide = useShow(({ show }) => show?.place.slide ?? 0);
  const larger = useShow(({ show }) => show?.larger);
  // biome-ignore lint/correctness/useExhaustiveDependencies: anew where everything is laid out larger; not whenever something is edited
  useEffect(() => {
    let idle = 0;
    const timer = setTimeout(() => {
      idle = requestIdleCallback(() => {
        const { doc } = session.store.getState();
        const stops = stopsOf(doc);
        const next = stops[stops.findIndex(({ id }) => id === stopId) + 1];
        const stop = get(doc, 'stop', stopId);
        const coming = [stop && slidesNow(doc, stop).slides[slide + 1], next && slidesNow(doc, next).slides[0]];
        for (const each of coming) void each?.drawing;
      });
    }, REST);
    return () => {
      clearTimeout(timer);
      cancelIdleCallback(idle);
    };
  }, [session, stopId, slide, larger]);
}
