// The inventory of touchpoints: what a customer meets, through which channel, in which stage, under whose care, and how much stands on
// it. The notion: Lemon and Verhoef, "Understanding Customer Experience Throughout the Customer Journey", Journal of Marketing 80 (2016):
// a firm manages only some of the touchpoints on a journey. Who owns one is what the map says (card.owner), nothing guessed.

import type { Doc } from '../../model/document.ts';
import type { Card, JourneyMap, Stage, Step } from '../../model/entities/map.ts';
import { gridOf, mapsOf } from '../../model/grid.ts';
import { groupBy } from '../../model/group-by.ts';
import { byOrder } from '../../model/order.ts';
import { keep } from '../keep.ts';
import { lastReadingOf } from '../measures/readings.ts';
import { isOpen } from '../pains/pains.ts';
import { likelyKey, nameKey, uniqueNames } from './same-name.ts';

/** A card at a step that it covers: there the touchpoint is met. */
export type Meeting = {
  readonly card: Card;
  readonly mapId: string;
  readonly stage: Stage;
  readonly step: Step;
  /** Of the step, from 1. */
  readonly number: number;
};

/**
 * What a touchpoint carries: at how many steps of how many maps it is met; how many connectors begin or end at its cards; how many open
 * pain points are about one of its cards or stand in a step where it is met, each counted once; and, where conversion is measured on its
 * cards, how many customers entered there in the last round that comes to a value (of several measures on a card the largest, its cards added up).
 */
export type Load = {
  readonly steps: number;
  readonly maps: number;
  readonly connectors: number;
  readonly pains: number;
  readonly entered?: number;
};

/** All cards of touchpoint lanes that bear the same name (`nameKey`). */
export type Touchpoint = {
  readonly key: string;
  /** As it is written where it is first met. */
  readonly name: string;
  /** In the order in which they are met: map by map, step by step, lane by lane. */
  readonly cards: readonly Card[];
  readonly meetings: readonly Meeting[];
  /** Each once, as first written; none where no card says one. */
  readonly channels: readonly string[];
  readonly owners: readonly string[];
  readonly load: Load;
};

/** How many different touchpoints are met, and how many of them somebody owns. */
export type Total = { readonly met: number; readonly managed: number };

export type Inventory = {
  /** In the order in which they are met. Cards without text name no touchpoint and are left out. */
  readonly touchpoints: readonly Touchpoint[];
  /** Of these maps, in their order. */
  readonly stages: readonly Stage[];
  readonly total: Total;
  readonly byMap: readonly { readonly map: JourneyMap; readonly total: Total }[];
};

/** Maps of what is, or of what is to be: they are never counted together. */
export function mapsOfKind(doc: Doc, kind: 'as-is' | 'to-be'): readonly JourneyMap[] {
  return mapsOf(doc).filter(({ asIsMapId }) => (asIsMapId !== undefined) === (kind === 'to-be'));
}

/** At least one of its cards has an owner. */
function isManaged({ owners }: Touchpoint): boolean {
  return owners.length > 0;
}

const inventoryOfKey = keep(['card', 'map', 'stage', 'step', 'lane', 'connector', 'measure', 'round'], (doc, key) =>
  takeInventory(doc, new Set(key.split(' '))),
);

export function inventoryOf(doc: Doc, mapIds: readonly string[]): Inventory {
  return inventoryOfKey(doc, mapIds.join(' '));
}

function takeInventory(doc: Doc, mapIds: ReadonlySet<string>): Inventory {
  const maps = mapsOf(doc).filter(({ id }) => mapIds.has(id));
  const pains = openPainsAt(doc);
  const connectors = connectorsAt(doc);
  const entered = enteredByCard(doc);
  const byName = groupBy(
    maps.flatMap(({ id }) => meetingsOn(doc, id)),
    ({ card }) => nameKey(card.text),
  );
  const touchpoints = [...byName].map(([key, meetings]): Touchpoint => {
    const cards = [...new Set(meetings.map(({ card }) => card))];
    const ids = new Set(cards.map(({ id }) => id));
    const stepIds = new Set(meetings.map(({ step }) => step.id));
    const counted = cards.flatMap(({ id }) => entered.get(id) ?? []);
    return {
      key,
      name: cards[0]?.text.trim() ?? '',
      cards,
      meetings,
      channels: uniqueNames(cards.map(({ channel }) => channel)),
      owners: uniqueNames(cards.map(({ owner }) => owner)),
      load: {
        steps: stepIds.size,
        maps: new Set(meetings.map(({ mapId }) => mapId)).size,
        connectors: countTogether(connectors, ids),
        pains: countTogether(pains, [...ids, ...stepIds]),
        ...(counted.length > 0 && { entered: counted.reduce((sum, count) => sum + count, 0) }),
      },
    };
  });
  return {
    touchpoints,
    stages: maps.flatMap(({ id }) => gridOf(doc, id).stages),
    total: totalOf(touchpoints),
    byMap: maps.map((map) => ({
      map,
      total: totalOf(touchpoints.filter(({ meetings }) => meetings.some(({ mapId }) => mapId === map.id))),
    })),
  };
}

function totalOf(touchpoints: readonly Touchpoint[]): Total {
  return { met: touchpoints.length, managed: touchpoints.filter(isManaged).length };
}

/** Step by step, lane by lane, cell by cell from the top. */
function meetingsOn(doc: Doc, mapId: string): readonly Meeting[] {
  const { stages, steps, lanes, stepIndex, laneIndex } = gridOf(doc, mapId);
  const laneIds = new Set(lanes.filter(({ laneKind }) => laneKind === 'touchpoints').map(({ id }) => id));
  const stageById = new Map(stages.map((stage) => [stage.id, stage]));
  const at = (index: ReadonlyMap<string, number>, id: string) => index.get(id) ?? 0;
  return [...doc.card.values()]
    .filter(({ laneId, text }) => laneIds.has(laneId) && text.trim() !== '')
    .sort((a, b) => at(stepIndex, a.stepId) - at(stepIndex, b.stepId) || at(laneIndex, a.laneId) - at(laneIndex, b.laneId) || byOrder(a, b))
    .flatMap((card) =>
      steps.slice(stepIndex.get(card.stepId), at(stepIndex, card.lastStepId) + 1).flatMap((step) => {
        const stage = stageById.get(step.stageId);
        return stage ? [{ card, mapId, stage, step, number: at(stepIndex, step.id) + 1 }] : [];
      }),
    );
}

/** Ids of things by the cards and steps that they stand at. */
type At = ReadonlyMap<string, ReadonlySet<string>>;

function toAt(pairs: Iterable<readonly [at: string, id: string]>): At {
  const ids = new Map<string, Set<string>>();
  for (const [at, id] of pairs) {
    const own = ids.get(at);
    if (own) own.add(id);
    else ids.set(at, new Set([id]));
  }
  return ids;
}

/** Each once, at however many of these places it stands. */
function countTogether(ids: At, places: Iterable<string>): number {
  return new Set([...places].flatMap((place) => [...(ids.get(place) ?? [])])).size;
}

function connectorsAt(doc: Doc): At {
  return toAt([...doc.connector.values()].flatMap(({ id, fromCardId, toCardId }) => [[fromCardId, id] as const, [toCardId, id] as const]));
}

function openPainsAt(doc: Doc): At {
  return toAt(
    [...doc.card.values()].filter(isOpen).flatMap(({ id, laneId, stepId, lastStepId, aboutIds = [] }) => {
      const lane = doc.lane.get(laneId);
      if (lane?.laneKind !== 'pain-points') return [];
      const { steps, stepIndex } = gridOf(doc, lane.mapId);
      const covered = steps.slice(stepIndex.get(stepId), (stepIndex.get(lastStepId) ?? -1) + 1);
      return [...aboutIds, ...covered.map((step) => step.id)].map((at) => [at, id] as const);
    }),
  );
}

function enteredByCard(doc: Doc): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const measure of doc.measure.values()) {
    const { subjectId, measureKind } = measure;
    const entered = measureKind === 'conversion' && doc.card.has(subjectId) ? lastReadingOf(doc, measure)?.round.entered : undefined;
    if (entered !== undefined) counts.set(subjectId, Math.max(entered, counts.get(subjectId) ?? 0));
  }
  return counts;
}

export type ChannelRow = {
  /** As it is first written; empty for touchpoints that are met through none that is named, which come last. */
  readonly channel: string;
  /** Of different touchpoints: one that is met in several stages counts once. */
  readonly total: Total;
  /** One for each stage, in their order: the touchpoints met there through this channel, each once. */
  readonly cells: readonly (readonly Touchpoint[])[];
};

/**
 * Channels by stages. Stages of one name (`nameKey`) are one, of all maps together, in the order in which the maps come to them; those
 * without a title are one as well, the last. A touchpoint that is met through several channels stands in the row of each.
 */
export type ChannelMatrix = { readonly stages: readonly string[]; readonly rows: readonly ChannelRow[] };

export function channelMatrixOf({ touchpoints, stages }: Inventory): ChannelMatrix {
  const met = touchpoints.flatMap((touchpoint) =>
    touchpoint.meetings.map(({ card, stage }) => ({ touchpoint, channel: nameKey(card.channel), stage: nameKey(stage.title) })),
  );
  const columns = withUnnamed(stages.map(({ title }) => title));
  const channels = withUnnamed(touchpoints.flatMap(({ cards }) => cards.map(({ channel = '' }) => channel)));
  const once = (those: typeof met) => [...new Set(those.map(({ touchpoint }) => touchpoint))];
  return {
    stages: columns,
    rows: channels.map((channel) => {
      const own = met.filter((each) => each.channel === nameKey(channel));
      return {
        channel,
        total: totalOf(once(own)),
        cells: columns.map((title) => once(own.filter(({ stage }) => stage === nameKey(title)))),
      };
    }),
  };
}

/** Each name once; where there are some without, one empty name after them. */
function withUnnamed(names: readonly string[]): readonly string[] {
  return [...uniqueNames(names), ...(names.some((name) => nameKey(name) === '') ? [''] : [])];
}

/** Touchpoints whose names differ only in space, hyphens or width: likely one, for people to decide. */
export function likelySame({ touchpoints }: Inventory): readonly (readonly Touchpoint[])[] {
  return [...groupBy(touchpoints, ({ name }) => likelyKey(name)).values()].filter((group) => group.length > 1);
}
