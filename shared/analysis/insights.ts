// What a map comes to, in one plain object that the screen, the report and the command line read alike. It only brings together what the
// modules beside it compute; no sentence and no rounding in it.

import { type Doc, get } from '../model/document.ts';
import type { Id, JourneyMap, PainRanking } from '../model/entities.ts';
import { type Curve, curvesOf, rememberedByAll, type Together } from './curves.ts';
import { type RankedOpportunity, rankOpportunities } from './opportunity-ranking.ts';
import { type RankedPain, rankingOf, rankPains } from './pain-ranking.ts';

export type Insights = {
  readonly map: JourneyMap;
  readonly curves: readonly Curve[];
  /** Undefined where no customer's feeling is scored. */
  readonly together: Together | undefined;
  /** Those of the map, in the order in which to fix them among all of the project. */
  readonly pains: readonly RankedPain[];
  readonly ranking: PainRanking;
  readonly opportunities: readonly RankedOpportunity[];
};

const known = new WeakMap<Doc, Map<string, Insights | undefined>>();

/** Undefined where there is no such map. */
export function insightsOf(doc: Doc, mapId: Id<'map'>): Insights | undefined {
  const byMap = known.get(doc) ?? new Map<string, Insights | undefined>();
  known.set(doc, byMap);
  if (!byMap.has(mapId)) byMap.set(mapId, createInsights(doc, mapId));
  return byMap.get(mapId);
}

function createInsights(doc: Doc, mapId: Id<'map'>): Insights | undefined {
  const map = get(doc, 'map', mapId);
  if (!map) return undefined;
  const curves = curvesOf(doc, mapId);
  const isHere = (placed: { readonly mapId: string }) => placed.mapId === mapId;
  return {
    map,
    curves,
    together: rememberedByAll(curves),
    pains: rankPains(doc).filter(isHere),
    ranking: rankingOf(doc),
    opportunities: rankOpportunities(doc).filter(isHere),
  };
}
