// The records of workshops as they stand in a document: the latest first, each with its votes and the tray of ideas.

import { all, type Doc } from '../model/document.ts';
import type { Ballot, Idea, Workshop } from '../model/entities.ts';
import { byOrder } from '../model/order.ts';

export function workshopsOf(doc: Doc): readonly Workshop[] {
  return all(doc, 'workshop').toSorted((a, b) => (a.started < b.started ? 1 : a.started > b.started ? -1 : 0));
}

/** In the order in which they were begun. */
export function ballotsOf(doc: Doc, workshopId: string): readonly Ballot[] {
  return all(doc, 'ballot')
    .filter((ballot) => ballot.workshopId === workshopId)
    .toSorted((a, b) => (a.started < b.started ? -1 : a.started > b.started ? 1 : 0));
}

export function ideasOf(doc: Doc, workshopId: string): readonly Idea[] {
  return all(doc, 'idea')
    .filter((idea) => idea.workshopId === workshopId)
    .toSorted(byOrder);
}
