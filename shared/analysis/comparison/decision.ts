// What is decided on a map: what it comes to as it is to be, beside as it is. Nothing where there is no to-be map.

import { type Doc, get } from '../../model/document.ts';
import { mapsOf } from '../../model/grid.ts';
import { curvesOf, rememberedByAll, type Together } from '../memory/curves.ts';
import { type Comparison, compare } from './compare.ts';
import { type Summary, summaryOf } from './compare-summary.ts';
import type { Pair } from './pairing.ts';

export type Decision = { readonly comparison: Comparison; readonly summary: Summary; readonly together: Pair<Together> };

const known = new WeakMap<Doc, Map<string, Decision | undefined>>();

/** The map beside its as-is, else its first to-be map beside it. */
export function decisionOf(doc: Doc, mapId: string): Decision | undefined {
  const byMap = known.get(doc) ?? new Map<string, Decision | undefined>();
  known.set(doc, byMap);
  if (!byMap.has(mapId)) byMap.set(mapId, decide(doc, mapId));
  return byMap.get(mapId);
}

function decide(doc: Doc, mapId: string): Decision | undefined {
  const own = get(doc, 'map', mapId);
  const toBe = get(doc, 'map', own?.asIsMapId) ? own : mapsOf(doc).find(({ asIsMapId }) => asIsMapId === mapId);
  const asIs = get(doc, 'map', toBe?.asIsMapId);
  if (!toBe || !asIs) return undefined;
  const comparison = compare({ doc, mapId: asIs.id }, { doc, mapId: toBe.id });
  const [before, after] = [asIs, toBe].map(({ id }) => rememberedByAll(curvesOf(doc, id)));
  return { comparison, summary: summaryOf(comparison), together: { before, after } };
}
