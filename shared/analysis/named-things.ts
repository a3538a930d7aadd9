// Everything of a project that can be gone to by its name, map by map as a reader goes: the map, its stages, steps and lanes, the
// cards lane by lane, the labels of connectors; then the personas.

import { laneTitle } from '../layout/heads.ts';
import { all, type Doc } from '../model/document.ts';
import type { Card } from '../model/entities.ts';
import { gridOf, mapsOf, personasOf } from '../model/grid.ts';
import { byOrder } from '../model/order.ts';
import type { Say } from '../text/text.ts';

type ThingKind = 'map' | 'stage' | 'step' | 'lane' | 'card' | 'connector' | 'persona';

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
  const cardsByLane = new Map<string, Card[]>([...doc.lane.keys()].map((id) => [id, []]));
  for (const card of all(doc, 'card')) cardsByLane.get(card.laneId)?.push(card);
  const labelled = all(doc, 'connector').filter(({ label }) => label);
  const things = mapsOf(doc).flatMap((map): readonly NamedThing[] => {
    const { stages, steps, lanes, stepIndex } = gridOf(doc, map.id);
    const at = (card: Card | undefined) => (stepIndex.get(card?.stepId ?? '') ?? 0) + 1;
    const cards = lanes.flatMap(({ id }) => (cardsByLane.get(id) ?? []).toSorted((a, b) => at(a) - at(b) || byOrder(a, b)));
    const own = { mapId: map.id };
    return [
      { id: map.id, kind: 'map', name: map.title, ...own },
      ...stages.map(({ id, title }) => ({ id, kind: 'stage', name: title, ...own }) as const),
      ...steps.map(({ id, title }, index) => ({ id, kind: 'step', name: title, step: index + 1, ...own }) as const),
      ...lanes.map((lane) => ({ id: lane.id, kind: 'lane', name: laneTitle(lane, say), ...own }) as const),
      ...cards.map((card) => ({ id: card.id, kind: 'card', name: card.text, laneId: card.laneId, step: at(card), ...own }) as const),
      ...labelled.flatMap(({ id, fromCardId, label = '' }) => {
        const from = doc.card.get(fromCardId);
        const isHere = doc.lane.get(from?.laneId ?? '')?.mapId === map.id;
        return isHere ? [{ id, kind: 'connector', name: label, step: at(from), ...own } as const] : [];
      }),
    ];
  });
  const personas = personasOf(doc).map(({ id, title }) => ({ id, kind: 'persona', name: title }) as const);
  return [...things, ...personas].filter(({ name }) => name.trim() !== '');
}
