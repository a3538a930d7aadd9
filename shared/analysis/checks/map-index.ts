// One map as the checks ask for it: what stands at a step and in a kind of lane, who is connected with whom. Made once for all of them.

import type { Doc } from '../../model/document.ts';
import type { Card, Connector, Lane, LaneKind, Score, Step, Zone } from '../../model/entities/map.ts';
import type { Measure } from '../../model/entities/measures.ts';
import { gridOf } from '../../model/grid.ts';
import { groupBy } from '../../model/group-by.ts';
import { zoneRank } from '../../model/zones.ts';
import { missedBy } from '../measures/readings.ts';
import { type Curve, curvesOf } from '../memory/curves.ts';
import type { MapPart } from './map-part.ts';

export type MapIndex = {
  readonly part: MapPart;
  /** From left to right. */
  readonly steps: readonly Step[];
  readonly lanes: readonly Lane[];
  readonly curves: readonly Curve[];
  readonly scoreOf: (curve: Curve, stepId: string) => Score | undefined;
  readonly has: (laneKind: LaneKind) => boolean;
  readonly kindOf: (card: Card) => LaneKind | undefined;
  readonly zoneOf: (card: Card) => Zone | undefined;
  readonly cardsOfKind: (...kinds: readonly LaneKind[]) => readonly Card[];
  /** What stands at a step; a card that spans several stands at each of them. */
  readonly cardsAtStep: (step: Step) => readonly Card[];
  /** Whether a card of that kind of lane, or of that zone, stands at the step. */
  readonly holds: (step: Step, what: LaneKind | Zone) => boolean;
  /** The same of any step of the card, which itself counts. */
  readonly isBeside: (card: Card, what: LaneKind | Zone) => boolean;
  readonly stepsOf: (card: Card) => readonly Step[];
  readonly card: (id: string) => Card | undefined;
  readonly connectorsFrom: (card: Card) => readonly Connector[];
  /** By a connector of any kind, either way. */
  readonly connectedWith: (card: Card) => readonly Card[];
  readonly measuresOn: (subjectId: string) => readonly Measure[];
  /** How far the last round is on the wrong side of the target; undefined without the one or the other. */
  readonly missedBy: (measure: Measure) => number | undefined;
  readonly placeOf: (stepId: string | undefined, laneId: string | undefined) => number;
};

/** Whether a zone is farther from the customer than another. */
export function isBelow(zone: Zone | undefined, other: Zone | undefined): boolean {
  return zone !== undefined && other !== undefined && zoneRank(zone) > zoneRank(other);
}

export function createIndex(doc: Doc, part: MapPart): MapIndex {
  const { steps, lanes, stepIndex, laneIndex } = gridOf(doc, part.map.id);
  const laneById = new Map(lanes.map((lane) => [lane.id, lane]));
  const cardById = new Map(part.cards.map((card) => [card.id, card]));
  const kindOf = (card: Card) => laneById.get(card.laneId)?.laneKind;
  const byKind = groupBy(part.cards, kindOf);
  const stepsOf = (card: Card) => steps.slice(stepIndex.get(card.stepId) ?? 0, (stepIndex.get(card.lastStepId) ?? -1) + 1);
  const atStep = new Map<string, Card[]>(steps.map(({ id }) => [id, []]));
  const heldAt = new Map<string, Set<LaneKind | Zone>>(steps.map(({ id }) => [id, new Set()]));
  for (const card of part.cards) {
    const lane = laneById.get(card.laneId);
    for (const { id } of stepsOf(card)) {
      atStep.get(id)?.push(card);
      if (lane) heldAt.get(id)?.add(lane.laneKind).add(lane.zone);
    }
  }
  const holds = ({ id }: Step, what: LaneKind | Zone) => heldAt.get(id)?.has(what) ?? false;
  const outgoing = groupBy(part.connectors, ({ fromCardId }) => fromCardId);
  const incoming = groupBy(part.connectors, ({ toCardId }) => toCardId);
  const measures = groupBy(part.measures, ({ subjectId }) => subjectId);

  const connectedWith = (card: Card): readonly Card[] => {
    const ids = [
      ...(outgoing.get(card.id) ?? []).map(({ toCardId }) => toCardId),
      ...(incoming.get(card.id) ?? []).map(({ fromCardId }) => fromCardId),
    ];
    return ids.flatMap((id) => cardById.get(id) ?? []);
  };

  return {
    part,
    steps,
    lanes,
    curves: curvesOf(doc, part.map.id),
    scoreOf: ({ lane, persona }, stepId) =>
      part.scores.find((score) => score.laneId === lane.id && score.personaId === persona?.id && score.stepId === stepId),
    has: (laneKind) => lanes.some((lane) => lane.laneKind === laneKind),
    kindOf,
    zoneOf: (card) => laneById.get(card.laneId)?.zone,
    cardsOfKind: (...kinds) => kinds.flatMap((kind) => byKind.get(kind) ?? []),
    cardsAtStep: ({ id }) => atStep.get(id) ?? [],
    holds,
    isBeside: (card, what) => stepsOf(card).some((step) => holds(step, what)),
    stepsOf,
    card: (id) => cardById.get(id),
    connectorsFrom: ({ id }) => outgoing.get(id) ?? [],
    connectedWith,
    measuresOn: (subjectId) => measures.get(subjectId) ?? [],
    missedBy: (measure) => missedBy(doc, measure),
    placeOf: (stepId, laneId) => (stepIndex.get(stepId ?? '') ?? -1) * (lanes.length + 1) + (laneIndex.get(laneId ?? '') ?? -1),
  };
}
