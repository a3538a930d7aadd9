// What of a show is kept in the record of its workshop: the stops that were shown, for how long, and the timers that ran. Gathered while the
// show goes on; written whenever something of it is over, so that a crash loses no more than what was under way. Makes no record (workshop.ts).

import { useEffect } from 'react';
import { get } from '../../shared/model/document.ts';
import { NO_VISITS, toRecordedVisits, type Visits, visit } from '../../shared/present/agenda.ts';
import { withTimerRun } from '../../shared/present/timer.ts';
import type { Session } from '../session/session.ts';
import { useProject } from '../session/use-session.tsx';
import { createLookedAt } from '../views/looked-at.ts';
import { useShow } from './show.ts';
import { useTimer } from './timer/timer-now.ts';

export const useVisits = createLookedAt<{ readonly visits: Visits }>({ visits: NO_VISITS });

/** Brings the record up to now, where there is one. @param ended the record of a show that is over. */
export function keepRecord(session: Session, ended?: string): void {
  const workshop = get(session.store.getState().doc, 'workshop', ended ?? useShow.getState().show?.workshopId);
  if (!workshop) return;
  const now = Date.now();
  const { visits } = useVisits.getState();
  const { timer } = useTimer.getState();
  const on = visits.shown.find(({ stopId }) => stopId === visits.on?.stopId);
  const fields = {
    visits: toRecordedVisits(visits, now),
    ...(timer && { timers: withTimerRun(workshop.timers ?? [], timer, on?.title ?? '', now) }),
    ...(ended !== undefined && { ended: new Date(now).toISOString() }),
  };
  session.dispatch({ type: 'set', ids: [workshop.id], fields }, 'undo.workshop');
}

/** While the project is open: follows which stop is on, and closes the record when the show ends. */
export function useRecord(): void {
  const { session } = useProject();
  useEffect(() => {
    let { show } = useShow.getState();
    const follow = () => {
      const before = show;
      show = useShow.getState().show;
      const { visits } = useVisits.getState();
      if (before && !show) {
        keepRecord(session, before.workshopId);
        useTimer.setState({ timer: undefined });
        useVisits.setState({ visits: NO_VISITS });
        return;
      }
      const stop = get(session.store.getState().doc, 'stop', show?.place.stopId);
      // The stop that was on is gone: the show is about to go on to another.
      if (show && !stop) return;
      const next = visit(visits, stop, Date.now());
      if (next !== visits) useVisits.setState({ visits: next });
      if (next !== visits || show?.workshopId !== before?.workshopId) keepRecord(session);
    };
    const ends = [useShow.subscribe(follow), session.store.subscribe(follow)];
    return () => {
      for (const end of ends) end();
    };
  }, [session]);
}
