// Pain points that still hurt: which things they are about.

import type { Doc } from '../model/document.ts';

const known = new WeakMap<Doc['card'], { readonly lanes: Doc['lane']; readonly counts: ReadonlyMap<string, number> }>();

/** How many open pain points are about each card, by its id; 0 are left out. */
export function countOpenPains(doc: Doc): ReadonlyMap<string, number> {
  const before = known.get(doc.card);
  if (before?.lanes === doc.lane) return before.counts;
  const counts = new Map<string, number>();
  for (const { aboutIds, laneId, status } of doc.card.values()) {
    if (!aboutIds || status === 'solved' || status === 'wont-do' || doc.lane.get(laneId)?.laneKind !== 'pain-points') continue;
    for (const id of aboutIds) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  known.set(doc.card, { lanes: doc.lane, counts });
  return counts;
}
