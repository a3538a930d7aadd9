// The inventory of touchpoints: which cards are one touchpoint, what it carries, who manages it, and through which channel it is met where.

import { expect, test } from 'vitest';
import { likelyKey, nameKey } from '../../shared/analysis/service/same-name.ts';
import { channelMatrixOf, inventoryOf, likelySame, mapsOfKind, type Touchpoint } from '../../shared/analysis/service/touchpoints.ts';
import { type Doc, toDoc } from '../../shared/model/document.ts';
import type { Card } from '../../shared/model/entities/map.ts';
import type { Entity } from '../../shared/model/entities.ts';
import { templateDoc } from '../support/documents.ts';

const lane = (id: string, mapId: string, laneKind: 'touchpoints' | 'pain-points' | 'people') =>
  ({ kind: 'lane', id, mapId, zone: laneKind === 'people' ? 'front-stage' : 'customer', laneKind, order: id, title: '' }) as const;

const card = (id: string, laneId: string, step: string, text: string, fields: Partial<Card> = {}): Card => ({
  kind: 'card',
  id,
  laneId,
  stepId: step,
  lastStepId: step,
  order: id,
  text,
  marks: [],
  ...fields,
});

const map = (id: string, asIsMapId?: string) =>
  ({ kind: 'map', id, order: id, title: id, scale: '-2..2', ...(asIsMapId !== undefined && { asIsMapId }) }) as const;

/** Two maps of two stages with a step each, the second with a third of no title, and the to-be of the first. */
const GROUND: readonly Entity[] = [
  { kind: 'project', id: 'project', title: '', client: '', language: 'en' },
  map('a'),
  map('b'),
  map('c', 'a'),
  ...(['a', 'b', 'c'] as const).flatMap((mapId): readonly Entity[] => [
    { kind: 'stage', id: `${mapId}1`, mapId, order: 'a', title: 'Before' },
    { kind: 'stage', id: `${mapId}2`, mapId, order: 'b', title: mapId === 'b' ? ' before' : 'After' },
    { kind: 'step', id: `${mapId}1s`, stageId: `${mapId}1`, order: 'a', title: '', marks: [] },
    { kind: 'step', id: `${mapId}2s`, stageId: `${mapId}2`, order: 'a', title: '', marks: [] },
    lane(`${mapId}-met`, mapId, 'touchpoints'),
    lane(`${mapId}-pains`, mapId, 'pain-points'),
    lane(`${mapId}-people`, mapId, 'people'),
  ]),
  { kind: 'stage', id: 'b3', mapId: 'b', order: 'c', title: '' },
  { kind: 'step', id: 'b3s', stageId: 'b3', order: 'a', title: '', marks: [] },
];

const docOf = (...entities: readonly Entity[]) => toDoc([...GROUND, ...entities]);
const named = (doc: Doc, name: string, maps: readonly string[] = ['a', 'b']): Touchpoint => {
  const found = inventoryOf(doc, maps).touchpoints.find((touchpoint) => touchpoint.name === name);
  if (!found) throw new Error(`no touchpoint ${name}`);
  return found;
};

test('a name is the same whatever its case, the space around it and how its letters are composed; space and hyphens within make it likely', () => {
  expect(nameKey(' Cafe\u0301 ')).toBe(nameKey('CAFÉ'));
  expect(nameKey('E-mail')).not.toBe(nameKey('Email'));
  expect(likelyKey('E-mail')).toBe(likelyKey('e mail'));
  expect(likelyKey('Ｅ–Mail')).toBe(likelyKey('Email'));
  expect(nameKey(undefined)).toBe('');
});

test('cards of one name are one touchpoint, in the order in which they are met; cards without text and of other lanes are none', () => {
  const doc = docOf(
    card('x4', 'b-met', 'b1s', ' app '),
    card('x3', 'a-met', 'a2s', 'App', { channel: 'Phone', owner: 'IT' }),
    card('x2', 'a-met', 'a1s', 'Parcel', { channel: 'Post' }),
    card('x1', 'a-met', 'a1s', ' \n'),
    card('x5', 'a-people', 'a1s', 'Clerk'),
  );
  const { touchpoints, total, byMap } = inventoryOf(doc, ['a', 'b']);
  expect(touchpoints.map(({ name, cards, channels, owners }) => [name, cards.map(({ id }) => id), channels, owners])).toEqual([
    ['Parcel', ['x2'], ['Post'], []],
    ['App', ['x3', 'x4'], ['Phone'], ['IT']],
  ]);
  expect(total).toEqual({ met: 2, managed: 1 });
  expect(byMap.map((each) => [each.map.id, each.total])).toEqual([
    ['a', { met: 2, managed: 1 }],
    ['b', { met: 1, managed: 1 }],
  ]);
});

test('the load: steps and maps where it is met, connectors at it, open pains about it or in its step, and who entered in the last round', () => {
  const doc = docOf(
    card('app', 'a-met', 'a1s', 'App', { lastStepId: 'a2s' }),
    card('app2', 'b-met', 'b1s', 'App'),
    card('clerk', 'a-people', 'a1s', 'Clerk'),
    card('about', 'b-pains', 'b3s', 'About the app', { aboutIds: ['app', 'app2'] }),
    card('beside', 'a-pains', 'a2s', 'Beside the app'),
    card('solved', 'a-pains', 'a2s', 'Was beside the app', { status: 'solved' }),
    card('far', 'b-pains', 'b2s', 'Elsewhere'),
    { kind: 'connector', id: 'l1', fromCardId: 'app', toCardId: 'clerk', connectorKind: 'one-way' },
    { kind: 'connector', id: 'l2', fromCardId: 'app2', toCardId: 'app2', connectorKind: 'needs' },
    { kind: 'measure', id: 'm', subjectId: 'app', order: 'a', title: '', measureKind: 'conversion', better: 'higher' },
    { kind: 'round', id: 'r1', measureId: 'm', date: '2026-01-01', entered: 900, wentOn: 100 },
    { kind: 'round', id: 'r2', measureId: 'm', date: '2026-02-01', entered: 400, wentOn: 100 },
    { kind: 'round', id: 'r3', measureId: 'm', date: '2026-03-01', entered: 40, wentOn: 100 },
  );
  expect(named(doc, 'App').load).toEqual({ steps: 3, maps: 2, connectors: 2, pains: 2, entered: 400 });
  expect(named(doc, 'App', ['b']).load).toEqual({ steps: 1, maps: 1, connectors: 1, pains: 1 });
});

test('stages of one name are one column; a touchpoint of two channels stands in both rows and is counted once in each', () => {
  const doc = docOf(
    card('x1', 'a-met', 'a1s', 'App', { channel: 'Phone' }),
    card('x2', 'b-met', 'b2s', 'App', { channel: 'phone ' }),
    card('x3', 'b-met', 'b3s', 'App'),
    card('x4', 'a-met', 'a2s', 'Shop'),
  );
  const { stages, rows } = channelMatrixOf(inventoryOf(doc, ['a', 'b']));
  expect(stages).toEqual(['Before', 'After', '']);
  expect(rows.map(({ channel, total, cells }) => [channel, total.met, cells.map((cell) => cell.map(({ name }) => name))])).toEqual([
    ['Phone', 1, [['App'], [], []]],
    ['', 2, [[], ['Shop'], ['App']]],
  ]);
});

test('what is to be is never counted with what is', () => {
  const doc = docOf();
  expect(mapsOfKind(doc, 'as-is').map(({ id }) => id)).toEqual(['a', 'b']);
  expect(mapsOfKind(doc, 'to-be').map(({ id }) => id)).toEqual(['c']);
});

test('names that are likely one are found, and nothing else', () => {
  const doc = docOf(
    card('x1', 'a-met', 'a1s', 'E-mail'),
    card('x2', 'a-met', 'a1s', 'e mail'),
    card('x3', 'b-met', 'b1s', 'E-MAIL'),
    card('x4', 'b-met', 'b1s', 'Post'),
  );
  expect(likelySame(inventoryOf(doc, ['a', 'b'])).map((group) => group.map(({ name }) => name))).toEqual([['E-mail', 'e mail']]);
});

test('what was computed is kept until a part changes from which it was computed', () => {
  const doc = docOf(card('x1', 'a-met', 'a1s', 'App'));
  const inventory = inventoryOf(doc, ['a']);
  expect(inventoryOf({ ...doc, persona: new Map() }, ['a'])).toBe(inventory);
  expect(inventoryOf({ ...doc, connector: new Map() }, ['a'])).not.toBe(inventory);
  expect(inventoryOf(doc, ['b'])).not.toBe(inventory);
});

test('in the sample a customer meets nine touchpoints, three of them managed, through five channels', () => {
  for (const language of ['en', 'zh-CN'] as const) {
    const doc = templateDoc('sample', language);
    const inventory = inventoryOf(doc, [...doc.map.keys()]);
    expect(inventory.total).toEqual({ met: 9, managed: 3 });
    expect(
      channelMatrixOf(inventory).rows.map(({ total, cells }) => [total.met, total.managed, ...cells.map((cell) => cell.length)]),
    ).toEqual([
      [3, 0, 1, 2, 0, 0],
      [1, 1, 1, 0, 0, 0],
      [2, 1, 0, 1, 0, 2],
      [2, 1, 0, 0, 2, 0],
      [1, 0, 0, 0, 0, 1],
    ]);
  }
});
