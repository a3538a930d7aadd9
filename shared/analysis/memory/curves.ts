// What a map's emotion curves say: each lane and persona by itself, the customers together, and how it feels where the work changes
// hands. The rule for one curve is in experience.ts. In stored units (−900…900).

import { all, type Doc, get } from '../../model/document.ts';
import type { Connector, Lane, LaneKind, Step } from '../../model/entities/map.ts';
import type { Persona } from '../../model/entities/personas.ts';
import type { Id } from '../../model/entities.ts';
import { gridOf, personasOf } from '../../model/grid.ts';
import { groupBy } from '../../model/group-by.ts';
import { keep } from '../keep.ts';
import { mean } from '../mean.ts';
import { type Experience, experienceOf, type Moment, toMoments } from './experience.ts';

export type Curve = {
  /** An emotion lane; in the customer zone it is a customer's, elsewhere the staff's. */
  readonly lane: Lane;
  /** Undefined: the scores of nobody in particular. */
  readonly persona: Persona | undefined;
  /** In the order of the steps; at least one. */
  readonly moments: readonly Moment[];
  readonly experience: Experience;
};

/** By a map's id: lane by lane from the top, nobody's curve first, then by persona. Only what has scores; hidden lanes are read as well. */
export const curvesOf = keep(['score', 'step', 'stage', 'lane', 'persona', 'map'], createCurves);

function createCurves(doc: Doc, mapId: Id<'map'>): readonly Curve[] {
  const { lanes, stepIndex } = gridOf(doc, mapId);
  const level = get(doc, 'map', mapId)?.leverLevel;
  const keyOf = (laneId: string, personaId = '') => `${laneId} ${personaId}`;
  const scores = groupBy(doc.score.values(), ({ laneId, personaId }) => keyOf(laneId, personaId));
  return lanes
    .filter((lane) => lane.laneKind === 'emotion')
    .flatMap((lane) =>
      [undefined, ...personasOf(doc)].flatMap((persona) => {
        const moments = toMoments(scores.get(keyOf(lane.id, persona?.id)) ?? [], stepIndex);
        const experience = experienceOf(moments, level);
        return experience ? [{ lane, persona, moments, experience }] : [];
      }),
    );
}

export function isStaff({ lane }: Curve): boolean {
  return lane.zone !== 'customer';
}

export type Together = {
  /** How many personas; 1 where only nobody's curve is there. */
  readonly n: number;
  readonly remembered: number;
  readonly average: number;
  /** Remembered − average. */
  readonly gap: number;
  /** Whether the shares of the segments weigh; without a share for every persona, all weigh the same. */
  readonly isWeighted: boolean;
};

/**
 * What the customers remember, all together: the mean of what each persona remembers and of each average, weighted by the share of the
 * segment (percent of all customers; they need not add up to 100). A persona with several curves counts once, by their mean. Nobody's
 * curves count only where no persona has one; staff never. Undefined where no customer's feeling is scored.
 */
export function rememberedByAll(curves: readonly Curve[]): Together | undefined {
  const customers = curves.filter((curve) => !isStaff(curve));
  const named = customers.filter(({ persona }) => persona !== undefined);
  const byPersona = groupBy(named.length > 0 ? named : customers, ({ persona }) => persona);
  if (byPersona.size === 0) return undefined;
  const shares = [...byPersona.keys()].map((persona) => persona?.share);
  const isWeighted = shares.every((share) => share !== undefined) && shares.some((share) => share !== 0);
  const weights = shares.map((share = 0) => (isWeighted ? share : 1));
  const meanOf = (figure: 'remembered' | 'average') => {
    const each = [...byPersona.values()].map((own) => mean(own.map(({ experience }) => experience[figure])));
    return mean(each, weights);
  };
  const remembered = meanOf('remembered');
  const average = meanOf('average');
  return { n: byPersona.size, remembered, average, gap: remembered - average, isWeighted };
}

const HANDS: ReadonlySet<LaneKind | undefined> = new Set(['customer-actions', 'people', 'technology', 'support-processes'] as const);

export type HandOff = { readonly step: Step; readonly connectors: readonly Connector[] };

/**
 * Where the work changes hands: one-way and two-way connectors between cards of two lanes in which somebody, or something, does the work
 * (customer actions, people, technology, support processes), by the step in which they land. What only needs another has no time, so
 * nothing is handed over. In the order of the steps; how a persona feels there is the moment of that step in their curve, if any.
 */
export function handOffsOf(doc: Doc, mapId: Id<'map'>): readonly HandOff[] {
  const { steps, laneIndex } = gridOf(doc, mapId);
  const landing = all(doc, 'connector').flatMap((connector) => {
    const from = get(doc, 'card', connector.fromCardId);
    const to = get(doc, 'card', connector.toCardId);
    if (connector.connectorKind === 'needs' || !from || !to || from.laneId === to.laneId || !laneIndex.has(to.laneId)) return [];
    const isInHands = [from, to].every(({ laneId }) => HANDS.has(get(doc, 'lane', laneId)?.laneKind));
    return isInHands ? [{ stepId: to.stepId, connector }] : [];
  });
  const byStep = groupBy(landing, ({ stepId }) => stepId);
  return steps.flatMap((step) => {
    const connectors = byStep.get(step.id)?.map(({ connector }) => connector);
    return connectors ? [{ step, connectors }] : [];
  });
}
