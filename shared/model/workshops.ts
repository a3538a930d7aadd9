// The records of workshops as they stand in a document: the latest first, each with its votes and the tray of ideas.

import { all, type Doc, get } from './document.ts';
import type { Ballot, Idea, Workshop } from './entities/workshops.ts';
import { byOrder } from './order.ts';

type Started = { readonly started: string };

/** The earliest first. */
export function byStarted(a: Started, b: Started): number {
  return a.started < b.started ? -1 : a.started > b.started ? 1 : 0;
}

/** The latest first. */
export function workshopsOf(doc: Doc): readonly Workshop[] {
  return all(doc, 'workshop').toSorted((a, b) => byStarted(b, a));
}

/** In the order in which they were begun. */
export function ballotsOf(doc: Doc, workshopId: string): readonly Ballot[] {
  return all(doc, 'ballot')
    .filter((ballot) => ballot.workshopId === workshopId)
    .toSorted(byStarted);
}

export function ideasOf(doc: Doc, workshopId: string): readonly Idea[] {
  return all(doc, 'idea')
    .filter((idea) => idea.workshopId === workshopId)
    .toSorted(byOrder);
}

/** How long it took, in seconds; where its end was not recorded, as long as stops were shown. */
export function secondsOf({ started, ended, visits = [] }: Workshop): number {
  if (ended !== undefined) return Math.max(0, Math.round((Date.parse(ended) - Date.parse(started)) / 1000));
  return visits.reduce((sum, { seconds }) => sum + seconds, 0);
}

export type RecordedVisit = {
  readonly title: string;
  /** Seconds; undefined where the stop has no minutes now, or is gone. */
  readonly planned: number | undefined;
  readonly took: number;
};

export function visitsOf(doc: Doc, { visits = [] }: Workshop): readonly RecordedVisit[] {
  return visits.map(({ stopId, title, seconds }) => {
    const { minutes } = get(doc, 'stop', stopId) ?? {};
    return { title, planned: minutes ? minutes * 60 : undefined, took: seconds };
  });
}
