// The agenda of a show: what each stop was given, what it has taken, and how far the whole is ahead or behind. All of it comes from the
// moments at which stops were come to; nothing is counted.

import type { Stop } from '../model/entities/show.ts';
import type { Workshop } from '../model/entities/workshops.ts';
import { LIMITS } from '../model/limits.ts';

/** What was shown, in the order in which it was first come to. Milliseconds; `since`: when the one that is on was come to. */
export type Visits = {
  readonly shown: readonly { readonly stopId: string; readonly title: string; readonly took: number }[];
  readonly on?: { readonly stopId: string; readonly since: number };
};

export const NO_VISITS: Visits = { shown: [] };

/** Another stop is on from now, or none. The same one goes on, by the title that it has now. */
export function visit(visits: Visits, stop: Pick<Stop, 'id' | 'title'> | undefined, now: number): Visits {
  const known = visits.shown.find(({ stopId }) => stopId === stop?.id);
  if (stop?.id === visits.on?.stopId && stop?.title === known?.title) return visits;
  const isSame = stop?.id === visits.on?.stopId;
  const shown = visits.shown.map((each) => ({
    ...each,
    ...(each === known && stop && { title: stop.title }),
    ...(!isSame && { took: tookOf(visits, each.stopId, now) }),
  }));
  if (!stop) return { shown };
  return {
    shown: known ? shown : [...shown, { stopId: stop.id, title: stop.title, took: 0 }],
    on: visits.on && isSame ? visits.on : { stopId: stop.id, since: now },
  };
}

/** Milliseconds that a stop was shown, all visits together. A clock that was set back takes none away. */
export function tookOf({ shown, on }: Visits, stopId: string, now: number): number {
  const before = shown.find((each) => each.stopId === stopId)?.took ?? 0;
  return before + (on?.stopId === stopId ? Math.max(0, now - on.since) : 0);
}

/** As the record of a workshop keeps them: without stops that were only passed by, in less than a second. */
export function toRecordedVisits(visits: Visits, now: number): NonNullable<Workshop['visits']> {
  return visits.shown
    .map(({ stopId, title }) => ({
      stopId,
      title,
      seconds: Math.min(Math.floor(tookOf(visits, stopId, now) / 1000), LIMITS.timerSeconds),
    }))
    .filter(({ seconds }) => seconds > 0)
    .slice(0, LIMITS.records);
}

export type AgendaEntry = {
  readonly stop: Stop;
  /** What it was given; 0 where it has no minutes. This and all below in milliseconds. */
  readonly planned: number;
  /** When it was to begin, and to end, since 1970. */
  readonly starts: number;
  readonly ends: number;
  readonly took: number;
  /** Of what it was given; never below 0. */
  readonly left: number;
  readonly isOn: boolean;
};

export type Agenda = {
  readonly entries: readonly AgendaEntry[];
  readonly planned: number;
  /** Of the stop that is on and those after it. */
  readonly left: number;
  /**
   * How much later than planned the end would be, when from here on every stop takes what is left of its time; ahead where below 0.
   * Stops that were left out on the way are not waited for.
   */
  readonly behind: number;
};

/** @param began when the show did; like `now` in milliseconds since 1970. */
export function agendaOf(stops: readonly Stop[], visits: Visits, began: number, now: number): Agenda {
  const entries: AgendaEntry[] = [];
  let starts = began;
  for (const stop of stops) {
    const planned = (stop.minutes ?? 0) * 60_000;
    const took = tookOf(visits, stop.id, now);
    const isOn = stop.id === visits.on?.stopId;
    entries.push({ stop, planned, starts, ends: starts + planned, took, left: Math.max(0, planned - took), isOn });
    starts += planned;
  }
  const at = Math.max(
    0,
    entries.findIndex(({ isOn }) => isOn),
  );
  const planned = starts - began;
  const left = entries.slice(at).reduce((sum, entry) => sum + entry.left, 0);
  return { entries, planned, left, behind: Math.max(0, now - began) + left - planned };
}

/** As it is told, in whole minutes; 0 where it is less than half of one. */
export function minutesBehind({ behind }: Agenda): number {
  return Math.round(behind / 60_000) || 0;
}
