// A copy of a whole map, as entities for `addMap`: what is tied within the map is tied within the copy; ties to the rest of
// the project (images, personas, other maps and their cards) stay as they are.

import { all, type Doc } from './document.ts';
import type { JourneyMap } from './entities/map.ts';
import type { Entity } from './entities.ts';
import { gridOf } from './grid.ts';
import { LIMITS } from './limits.ts';
import { viewsOf } from './views.ts';

export type CopyOfMap = {
  readonly map: JourneyMap;
  readonly title: string;
  /** The copy is the to-be of the map. It keeps the targets, but not what was measured and when it was checked: that was the map as it is. */
  readonly isToBe: boolean;
};

/** @param newId gives a new unique id at each call. */
export function copyMap(
  doc: Doc,
  { map, title, isToBe }: CopyOfMap,
  newId: () => string,
): { readonly map: JourneyMap; readonly entities: readonly Entity[] } {
  const mapId = map.id;
  const { stages, steps, lanes, laneIndex } = gridOf(doc, mapId);
  const cards = all(doc, 'card').filter((card) => laneIndex.has(card.laneId));
  const ids = new Map<string, string>();
  for (const { id } of [map, ...stages, ...steps, ...lanes, ...cards]) ids.set(id, newId());
  const measures = all(doc, 'measure').filter((measure) => ids.has(measure.subjectId));
  for (const { id } of measures) ids.set(id, newId());
  const copied = (id: string) => ids.get(id) ?? id;
  const made: JourneyMap = {
    ...map,
    id: copied(mapId),
    title: title.slice(0, LIMITS.titleLength),
    originId: mapId,
    ...(isToBe && { asIsMapId: mapId }),
  };
  const entities: readonly Entity[] = [
    made,
    ...stages.map((stage) => ({ ...stage, id: copied(stage.id), originId: stage.id, mapId: copied(mapId) })),
    ...steps.map((step) => ({ ...step, id: copied(step.id), originId: step.id, stageId: copied(step.stageId) })),
    ...lanes.map((lane) => ({ ...lane, id: copied(lane.id), originId: lane.id, mapId: copied(mapId) })),
    ...viewsOf(doc, mapId).map((view) => ({ ...view, id: newId(), mapId: copied(mapId), hiddenIds: view.hiddenIds.map(copied) })),
    // The idea of a workshop was sorted onto the one map, not onto its copies.
    ...cards.map(({ ideaId: _, ...card }) => ({
      ...card,
      id: copied(card.id),
      originId: card.id,
      laneId: copied(card.laneId),
      stepId: copied(card.stepId),
      lastStepId: copied(card.lastStepId),
      ...(card.aboutIds && { aboutIds: card.aboutIds.map(copied) }),
    })),
    ...all(doc, 'connector')
      .filter((connector) => ids.has(connector.fromCardId))
      .map((connector) => ({
        ...connector,
        id: newId(),
        originId: connector.id,
        fromCardId: copied(connector.fromCardId),
        toCardId: copied(connector.toCardId),
      })),
    ...all(doc, 'score')
      .filter((score) => laneIndex.has(score.laneId))
      .map((score) => ({ ...score, id: newId(), laneId: copied(score.laneId), stepId: copied(score.stepId) })),
    ...measures.map(({ lastChecked, ...measure }) => ({
      ...measure,
      ...(!isToBe && lastChecked !== undefined && { lastChecked }),
      id: copied(measure.id),
      subjectId: copied(measure.subjectId),
    })),
    ...all(doc, 'round')
      .filter((round) => !isToBe && ids.has(round.measureId))
      .map((round) => ({ ...round, id: newId(), measureId: copied(round.measureId) })),
  ];
  return { map: made, entities };
}
