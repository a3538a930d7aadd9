// What of a document bears on the checks of one map: told apart map by map, so that an edit of one leaves the others as they were.

import type { Doc } from '../../model/document.ts';
import type { Card, Connector, JourneyMap, Lane, Score, Stage, Step } from '../../model/entities/map.ts';
import type { Measure, Round } from '../../model/entities/measures.ts';
import type { Entity } from '../../model/entities.ts';

export type MapPart = {
  readonly map: JourneyMap;
  readonly stages: readonly Stage[];
  readonly steps: readonly Step[];
  readonly lanes: readonly Lane[];
  readonly cards: readonly Card[];
  readonly connectors: readonly Connector[];
  readonly scores: readonly Score[];
  readonly measures: readonly Measure[];
  readonly rounds: readonly Round[];
  /** The opportunities, on whichever map, that name a card of this one. */
  readonly answers: readonly Card[];
};

type Growing = { -readonly [K in keyof MapPart]: MapPart[K] extends readonly (infer T)[] ? T[] : MapPart[K] };

/** By map. One walk over the document, whatever the number of its maps. */
export function partsOf(doc: Doc): ReadonlyMap<string, MapPart> {
  const parts = new Map<string, Growing>();
  for (const map of doc.map.values())
    parts.set(map.id, {
      map,
      stages: [],
      steps: [],
      lanes: [],
      cards: [],
      connectors: [],
      scores: [],
      measures: [],
      rounds: [],
      answers: [],
    });
  const partOfLane = (laneId: string) => parts.get(doc.lane.get(laneId)?.mapId ?? '');
  const partOfCard = (cardId: string) => partOfLane(doc.card.get(cardId)?.laneId ?? '');
  const partOfStep = (stepId: string) => parts.get(doc.stage.get(doc.step.get(stepId)?.stageId ?? '')?.mapId ?? '');
  const partOfSubject = (id: string) => parts.get(id) ?? partOfStep(id) ?? partOfLane(id) ?? partOfCard(id);

  for (const stage of doc.stage.values()) parts.get(stage.mapId)?.stages.push(stage);
  for (const step of doc.step.values()) partOfStep(step.id)?.steps.push(step);
  for (const lane of doc.lane.values()) parts.get(lane.mapId)?.lanes.push(lane);
  for (const card of doc.card.values()) {
    partOfLane(card.laneId)?.cards.push(card);
    if (card.aboutIds && doc.lane.get(card.laneId)?.laneKind === 'opportunities')
      for (const part of new Set(card.aboutIds.map(partOfCard))) part?.answers.push(card);
  }
  for (const connector of doc.connector.values()) partOfCard(connector.fromCardId)?.connectors.push(connector);
  for (const score of doc.score.values()) partOfLane(score.laneId)?.scores.push(score);
  for (const measure of doc.measure.values()) partOfSubject(measure.subjectId)?.measures.push(measure);
  for (const round of doc.round.values()) partOfSubject(doc.measure.get(round.measureId)?.subjectId ?? '')?.rounds.push(round);
  return parts;
}

/** The very same things, so that nothing that follows from them can have changed. */
export function isSamePart(one: MapPart, other: MapPart): boolean {
  const isSame = (a: readonly Entity[], b: readonly Entity[]) => a.length === b.length && a.every((each, at) => each === b[at]);
  return (
    one.map === other.map &&
    isSame(one.cards, other.cards) &&
    isSame(one.scores, other.scores) &&
    isSame(one.steps, other.steps) &&
    isSame(one.lanes, other.lanes) &&
    isSame(one.stages, other.stages) &&
    isSame(one.connectors, other.connectors) &&
    isSame(one.measures, other.measures) &&
    isSame(one.rounds, other.rounds) &&
    isSame(one.answers, other.answers)
  );
}
