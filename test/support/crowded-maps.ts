// Maps that are crowded: cards that span, stack and stand side by side, and connectors between any two of them.

import fc from 'fast-check';
import { apply } from '../../shared/model/change.ts';
import { type Doc, toDoc } from '../../shared/model/document.ts';
import { CONNECTOR_KINDS, type LaneKind, type Zone } from '../../shared/model/entities/map.ts';
import type { Entity } from '../../shared/model/entities.ts';
import { repair } from '../../shared/model/integrity.ts';
import { keysBetween } from '../../shared/model/order.ts';

const LANES: readonly (readonly [Zone, LaneKind])[] = [
  ['customer', 'customer-actions'],
  ['customer', 'touchpoints'],
  ['customer', 'emotion'],
  ['front-stage', 'people'],
  ['back-stage', 'technology'],
  ['support', 'support-processes'],
  ['support', 'text'],
];
const STEPS = 5;
const TEXTS = [
  '',
  'App',
  'E-mail',
  'Waits for the refund',
  'Grades the item, restocks it and prints a label for the next one in the queue',
];

const nat = fc.nat(10_000);
const crowd = fc.record({
  lanes: fc.subarray([...LANES.keys()], { minLength: 1 }),
  cards: fc.array(
    fc.tuple(nat, fc.nat(STEPS - 1), fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(3) }), nat),
    {
      minLength: 2,
      maxLength: 40,
      size: 'medium',
    },
  ),
  connectors: fc.array(
    fc.tuple(nat, nat, fc.constantFrom(...CONNECTOR_KINDS), fc.option(fc.constantFrom('asks', 'hands over the slip'), { freq: 4 })),
    {
      minLength: 1,
      maxLength: 40,
      size: 'medium',
    },
  ),
});

function toCrowdedDoc({ lanes, cards, connectors }: typeof crowd extends fc.Arbitrary<infer T> ? T : never): Doc {
  const keys = keysBetween(undefined, undefined, 60);
  const laneIds = lanes.map((at) => `lane${at}`);
  const entities: Entity[] = [
    { kind: 'project', id: 'project', title: 'Crowded', client: '', language: 'en' },
    { kind: 'map', id: 'map', order: 'V', title: 'Crowded', scale: '-2..2' },
    { kind: 'stage', id: 'stage', mapId: 'map', order: 'V', title: '' },
    ...Array.from(
      { length: STEPS },
      (_, at): Entity => ({ kind: 'step', id: `step${at}`, stageId: 'stage', order: keys[at]!, title: `${at}`, marks: [] }),
    ),
    ...lanes.map(
      (at): Entity => ({
        kind: 'lane',
        id: `lane${at}`,
        mapId: 'map',
        zone: LANES[at]![0],
        laneKind: LANES[at]![1],
        order: keys[at]!,
        title: '',
      }),
    ),
    ...cards.map(
      ([lane, first, span, text], at): Entity => ({
        kind: 'card',
        id: `card${at}`,
        laneId: laneIds[lane % laneIds.length]!,
        stepId: `step${first}`,
        lastStepId: `step${Math.min(STEPS - 1, first + span)}`,
        order: keys[at]!,
        text: TEXTS[text % TEXTS.length]!,
        marks: [],
      }),
    ),
    ...connectors.map(
      ([from, to, connectorKind, label], at): Entity => ({
        kind: 'connector',
        id: `connector${at}`,
        fromCardId: `card${from % cards.length}`,
        toCardId: `card${to % cards.length}`,
        connectorKind,
        ...(label !== null && { label }),
      }),
    ),
  ];
  const doc = toDoc(entities);
  return apply(doc, repair(doc).change);
}

export const crowdedMap: fc.Arbitrary<Doc> = crowd.map(toCrowdedDoc);
