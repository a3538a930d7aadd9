// Everything of a project that can be gone to by its name, map by map as a reader goes: the map, its stages, steps and lanes, the
// cards lane by lane, the labels of connectors; then the personas, and the stops of the show.

import { laneTitle } from '../../layout/heads.ts';
import type { Doc } from '../../model/document.ts';
import { cardsInReadingOrder, connectorsOf, gridOf, mapsOf, personasOf } from '../../model/grid.ts';
import { stopsOf } from '../../model/stops.ts';
import type { Say } from '../../text/text.ts';

type ThingKind = 'map' | 'stage' | 'step' | 'lane' | 'card' | 'connector' | 'persona' | 'stop';

export type NamedThing = {
  readonly id: string;
  readonly kind: ThingKind;
  readonly name: string;
  readonly mapId?: string;
  /** Where a card stands; steps count from 1. */
  readonly laneId?: string;
  readonly step?: number;
};

/** What has no name is left out. @param say in the language of the map: lanes without a title are named by their kind. */
export function namedThings(doc: Doc, say: Say): readonly NamedThing[] {
  const things = mapsOf(doc).flatMap(({ id: mapId, title: mapTitle }): readonly NamedThing[] => {
    const { stages, steps, lanes, stepIndex } = gridOf(doc, mapId);
    const stepOf = (stepId = '') => (stepIndex.get(stepId) ?? 0) + 1;
    return [
      { id: mapId, kind: 'map', name: mapTitle, mapId },
      ...stages.map(({ id, title }) => ({ id, kind: 'stage', name: title, mapId }) as const),
      ...steps.map(({ id, title }) => ({ id, kind: 'step', name: title, step: stepOf(id), mapId }) as const),
      ...lanes.map((lane) => ({ id: lane.id, kind: 'lane', name: laneTitle(lane, say), mapId }) as const),
      ...cardsInReadingOrder(doc, mapId).map(
        ({ id, text, laneId, stepId }) => ({ id, kind: 'card', name: text, laneId, step: stepOf(stepId), mapId }) as const,
      ),
      ...connectorsOf(doc, mapId).map(
        ({ id, label = '', fromCardId }) =>
          ({ id, kind: 'connector', name: label, step: stepOf(doc.card.get(fromCardId)?.stepId), mapId }) as const,
      ),
    ];
  });
  const personas = personasOf(doc).map(({ id, title }) => ({ id, kind: 'persona', name: title }) as const);
  const stops = stopsOf(doc).map(({ id, title, mapId }) => ({ id, kind: 'stop', name: title, mapId }) as const);
  return [...things, ...personas, ...stops].filter(({ name }) => name.trim() !== '');
}
