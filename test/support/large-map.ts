// Large maps for measuring: as many cards as asked for, spread over steps and lanes of every zone, 1.2 connectors a card.

import type { Card, LaneKind, Zone } from '../../shared/model/entities/map.ts';
import type { Entity } from '../../shared/model/entities.ts';
import { keysBetween } from '../../shared/model/order.ts';

const WORDS =
  'the customer waits while staff checks order at counter and system books slot for return of parcel before refund arrives by mail'.split(
    ' ',
  );

const LANES: readonly (readonly [Zone, LaneKind])[] = [
  ['customer', 'customer-actions'],
  ['customer', 'touchpoints'],
  ['customer', 'needs'],
  ['customer', 'pain-points'],
  ['front-stage', 'people'],
  ['front-stage', 'technology'],
  ['back-stage', 'people'],
  ['back-stage', 'technology'],
  ['support', 'support-processes'],
  ['support', 'opportunities'],
];

/** Repeatable: the same count gives the same map. About 100 cards a lane; an emotion lane with a score at every step besides. */
export function createLargeMap(count: number): readonly Entity[] {
  let seed = 42;
  const random = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % below;
  };
  const stepCount = Math.max(10, Math.min(100, Math.round(count / 20)));
  const laneCount = Math.ceil(count / stepCount);
  const key = keysBetween(undefined, undefined, Math.max(stepCount, laneCount, 2));
  const mapId = 'map';
  const entities: Entity[] = [
    { kind: 'project', id: 'project', title: `${count} cards`, client: 'Measuring', language: 'en' },
    { kind: 'map', id: mapId, order: 'V', title: `${count} cards`, scale: '-5..5' },
    { kind: 'lane', id: 'emotion', mapId, zone: 'customer', laneKind: 'emotion', order: 'z', title: '' },
  ];
  for (let at = 0; at < stepCount; at += 1) {
    const stageId = `stage${Math.floor(at / 5)}`;
    if (at % 5 === 0) entities.push({ kind: 'stage', id: stageId, mapId, order: key[at] ?? '', title: `Stage ${at / 5 + 1}` });
    entities.push({ kind: 'step', id: `step${at}`, stageId, order: key[at] ?? '', title: `Step ${at + 1}`, marks: [] });
    entities.push({ kind: 'score', id: `score${at}`, laneId: 'emotion', stepId: `step${at}`, value: random(1801) - 900 });
  }
  for (let at = 0; at < laneCount; at += 1) {
    const [zone, laneKind] = LANES[at % LANES.length] ?? ['customer', 'text'];
    entities.push({ kind: 'lane', id: `lane${at}`, mapId, zone, laneKind, order: key[at] ?? '', title: '' });
  }
  const cards: Card[] = [];
  for (let at = 0; at < count; at += 1) {
    const stepId = `step${at % stepCount}`;
    const text = Array.from({ length: 4 + random(9) }, () => WORDS[random(WORDS.length)]).join(' ');
    cards.push({
      kind: 'card',
      id: `card${at}`,
      laneId: `lane${Math.floor(at / stepCount)}`,
      stepId,
      lastStepId: stepId,
      order: 'V',
      text,
      marks: [],
    });
  }
  entities.push(...cards);
  for (let at = 0; at < count; at += 1) {
    const to = (at + 1 + random(3) * stepCount) % count;
    if (to !== at)
      entities.push({ kind: 'connector', id: `connector${at}`, fromCardId: `card${at}`, toCardId: `card${to}`, connectorKind: 'one-way' });
  }
  return entities;
}
