// Pain points that still hurt: which things they are about.

import type { Doc } from '../../model/document.ts';
import type { Card } from '../../model/entities/map.ts';

const known = new WeakMap<Doc['card'], { readonly lanes: Doc['lane']; readonly counts: ReadonlyMap<string, number> }>();

/** Of a pain point or an opportunity: there is still something to do. One without a status is open. */
export function isOpen({ status }: Pick<Card, 'status'>): boolean {
  return status !== 'solved' && status !== 'wont-do';
}

/** How many open pain points are about each card, by its id; 0 are left out. */
export function countOpenPains(doc: Doc): ReadonlyMap<string, number> {
  const before = known.get(doc.card);
  if (before?.lanes === doc.lane) return before.counts;
  const counts = new Map<string, number>();
  for (const card of doc.card.values()) {
    const { aboutIds, laneId } = card;
    if (!aboutIds || !isOpen(card) || doc.lane.get(laneId)?.laneKind !== 'pain-points') continue;
    for (const id of aboutIds) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  known.set(doc.card, { lanes: doc.lane, counts });
  return counts;
}
