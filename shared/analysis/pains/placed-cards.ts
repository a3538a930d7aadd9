// The cards of one kind of lane across all maps of a project, in the order in which they are read, each with where it stands.

import { type Doc, get } from '../../model/document.ts';
import type { Card, LaneKind, Step } from '../../model/entities/map.ts';
import type { Id } from '../../model/entities.ts';
import { gridOf, mapsOf } from '../../model/grid.ts';
import { byOrder } from '../../model/order.ts';
import { keep } from '../keep.ts';

export type PlacedCard = {
  readonly card: Card;
  readonly mapId: Id<'map'>;
  /** Of the map among the maps, of the card in the order of reading: from 0. */
  readonly mapIndex: number;
  readonly index: number;
  readonly step: Step;
  /** Of its first and its last step on the map, from 1. */
  readonly number: number;
  readonly lastNumber: number;
};

/** The kinds of entities that it is computed from: who builds on it remembers by them too. */
export const PLACED_FROM = ['card', 'map', 'stage', 'step', 'lane'] as const;

const placed = keep(PLACED_FROM, (doc, laneKind) => place(doc, laneKind as LaneKind));

/** Map by map, step by step, each from the top. */
export function placedCards(doc: Doc, laneKind: LaneKind): readonly PlacedCard[] {
  return placed(doc, laneKind);
}

/** @param mapIds none for all maps. */
export function placedOn(doc: Doc, laneKind: LaneKind, mapIds: readonly string[]): readonly PlacedCard[] {
  return mapIds.length === 0 ? placed(doc, laneKind) : placed(doc, laneKind).filter(({ mapId }) => mapIds.includes(mapId));
}

function place(doc: Doc, laneKind: LaneKind): readonly PlacedCard[] {
  const mapIndex = new Map(mapsOf(doc).map((map, index) => [map.id, index]));
  const found: (PlacedCard & { readonly lane: number })[] = [];
  for (const card of doc.card.values()) {
    const lane = get(doc, 'lane', card.laneId);
    const step = get(doc, 'step', card.stepId);
    if (lane?.laneKind !== laneKind || !step) continue;
    const grid = gridOf(doc, lane.mapId);
    const numberOf = (stepId: string) => 1 + (grid.stepIndex.get(stepId) ?? 0);
    found.push({
      card,
      mapId: lane.mapId,
      mapIndex: mapIndex.get(lane.mapId) ?? 0,
      index: 0,
      step,
      number: numberOf(card.stepId),
      lastNumber: numberOf(card.lastStepId),
      lane: grid.laneIndex.get(lane.id) ?? 0,
    });
  }
  return found
    .sort((a, b) => a.mapIndex - b.mapIndex || a.number - b.number || a.lane - b.lane || byOrder(a.card, b.card))
    .map(({ lane: _, ...each }, index) => ({ ...each, index }));
}
