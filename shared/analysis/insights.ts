// What a map comes to, in one plain object that the screen, the report and the command line read alike. It only brings together what the
// modules beside it compute; no sentence and no rounding in it.

import { all, type Doc, find, get } from '../model/document.ts';
import type { JourneyMap } from '../model/entities/map.ts';
import type { Measure } from '../model/entities/measures.ts';
import type { Persona } from '../model/entities/personas.ts';
import type { PainRanking } from '../model/entities/project.ts';
import type { Entity, Id } from '../model/entities.ts';
import { gridOf, mapIdOf, personasOf } from '../model/grid.ts';
import { byOrder } from '../model/order.ts';
import type { Finding } from './checks/check.ts';
import { findingsOf } from './checks/findings.ts';
import { type CustomerValue, customerValueOf } from './customers/customer-value.ts';
import { type GoodReading, goodReadingsOf, missedBy, type RoundReading, readingsOf } from './measures/readings.ts';
import { type Trend, trendOf } from './measures/trend.ts';
import { type Curve, curvesOf, rememberedByAll, type Together } from './memory/curves.ts';
import { type RankedOpportunity, rankOpportunities } from './pains/opportunity-ranking.ts';
import { type RankedPain, rankingOf, rankPains } from './pains/pain-ranking.ts';

/** How a measure stands. */
export type Standing = {
  readonly measure: Measure;
  /** The map, or what of it is measured. */
  readonly subject: Entity;
  /** The last round that comes to a value. */
  readonly last: GoodReading | undefined;
  /** The last round, which may come to none. */
  readonly lastRound: RoundReading | undefined;
  /** How far on the wrong side of the target, in the measure's unit; 0 or less where it is met. */
  readonly missedBy: number | undefined;
  readonly trend: Trend | undefined;
};

export type Insights = {
  readonly map: JourneyMap;
  readonly curves: readonly Curve[];
  /** Undefined where no customer's feeling is scored. */
  readonly together: Together | undefined;
  /** Those of the map, ranked among themselves, in the order in which to fix them. */
  readonly pains: readonly RankedPain[];
  readonly ranking: PainRanking;
  readonly opportunities: readonly RankedOpportunity[];
  /** Of the map and all that is on it: by step, what is of the whole map first. */
  readonly measures: readonly Standing[];
  /** What is found and not silenced. */
  readonly findings: readonly Finding[];
  /** Of the personas of the project that are rated, the project's order. */
  readonly customerValues: readonly { readonly persona: Persona; readonly value: CustomerValue }[];
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
    pains: rankPains(doc, rankingOf(doc), [mapId]),
    ranking: rankingOf(doc),
    opportunities: rankOpportunities(doc, [mapId]),
    measures: standingsOf(doc, mapId),
    findings: findingsOf(doc).filter(isHere),
    customerValues: personasOf(doc).flatMap((persona) => {
      const value = customerValueOf(persona);
      return value ? [{ persona, value }] : [];
    }),
  };
}

/** The measures of a map and of what stands on it, by step, with what they came to. */
export function standingsOf(doc: Doc, mapId: Id<'map'>): readonly Standing[] {
  return all(doc, 'measure')
    .flatMap((measure) => {
      const subject = find(doc, measure.subjectId);
      return subject && mapIdOf(doc, subject) === mapId ? [{ measure, subject }] : [];
    })
    .sort((a, b) => placeOf(doc, mapId, a.subject) - placeOf(doc, mapId, b.subject) || byOrder(a.measure, b.measure))
    .map(({ measure, subject }) => {
      const good = goodReadingsOf(doc, measure);
      return {
        measure,
        subject,
        last: good.at(-1),
        lastRound: readingsOf(doc, measure).at(-1),
        missedBy: missedBy(doc, measure),
        trend: trendOf(measure, good),
      };
    });
}

/** The step of a thing, from 0; before all of them what is of no step. */
function placeOf(doc: Doc, mapId: Id<'map'>, subject: Entity): number {
  const stepId = subject.kind === 'step' ? subject.id : subject.kind === 'card' ? subject.stepId : undefined;
  return stepId === undefined ? -1 : (gridOf(doc, mapId).stepIndex.get(stepId) ?? -1);
}
