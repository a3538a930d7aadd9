// What a map comes to, in one plain object that the screen, the report and the command line read alike. It only brings together what the
// modules beside it compute; no sentence and no rounding in it.

import { scoresOf } from '../commands/scores.ts';
import { type Doc, get } from '../model/document.ts';
import type { Id, JourneyMap, Lane, Persona } from '../model/entities.ts';
import { gridOf, personasOf } from '../model/grid.ts';
import { type Experience, experienceOf, type Moment, toMoments } from './experience.ts';

/** What the customers of one persona (or nobody in particular) felt along one lane. */
export type Curve = {
  readonly lane: Lane;
  readonly persona: Persona | undefined;
  readonly moments: readonly Moment[];
  readonly experience: Experience;
};

export type Insights = {
  readonly map: JourneyMap;
  /** By lane from the top, then by persona; only those with scores. */
  readonly curves: readonly Curve[];
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
  return map && { map, curves: curvesOf(doc, map) };
}

function curvesOf(doc: Doc, map: JourneyMap): readonly Curve[] {
  const { lanes, stepIndex } = gridOf(doc, map.id);
  return lanes
    .filter((lane) => lane.laneKind === 'emotion')
    .flatMap((lane) =>
      [undefined, ...personasOf(doc)].flatMap((persona) => {
        const moments = toMoments(scoresOf(doc, lane.id, persona?.id), stepIndex);
        const experience = experienceOf(moments, map.leverLevel);
        return experience ? [{ lane, persona, moments, experience }] : [];
      }),
    );
}
