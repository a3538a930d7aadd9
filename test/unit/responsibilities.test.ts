// Who answers for what: made from owners, helpers and two-way connectors of a map.

import { expect, test } from 'vitest';
import { responsibilitiesOf } from '../../shared/analysis/service/responsibilities.ts';
import { toDoc } from '../../shared/model/document.ts';
import type { Card } from '../../shared/model/entities/map.ts';
import type { Entity } from '../../shared/model/entities.ts';
import { templateDoc } from '../support/documents.ts';

const lane = (id: string, laneKind: 'people' | 'technology' | 'customer-actions', zone: 'customer' | 'front-stage' | 'back-stage') =>
  ({ kind: 'lane', id, mapId: 'map', zone, laneKind, order: id, title: '' }) as const;
const card = (id: string, laneId: string, stepId: string, fields: Partial<Card> = {}): Card => ({
  kind: 'card',
  id,
  laneId,
  stepId,
  lastStepId: stepId,
  order: id,
  text: id,
  marks: [],
  ...fields,
});
const joined = (from: string, to: string, connectorKind: 'two-way' | 'one-way'): Entity => ({
  kind: 'connector',
  id: `${from}-${to}`,
  fromCardId: from,
  toCardId: to,
  connectorKind,
});

const GROUND: readonly Entity[] = [
  { kind: 'project', id: 'project', title: '', client: '', language: 'en' },
  { kind: 'map', id: 'map', order: 'a', title: '', scale: '-2..2' },
  { kind: 'stage', id: 'stage', mapId: 'map', order: 'a', title: '' },
  { kind: 'step', id: 's1', stageId: 'stage', order: 'a', title: '', marks: [] },
  { kind: 'step', id: 's2', stageId: 'stage', order: 'b', title: '', marks: [] },
  lane('actions', 'customer-actions', 'customer'),
  lane('front', 'people', 'front-stage'),
  lane('tech', 'technology', 'back-stage'),
];

test('owners are in charge, helpers help; who owns what needs agreement with it helps as well, and is said to be derived', () => {
  const doc = toDoc([
    ...GROUND,
    card('greet', 'front', 's1', { owner: ' Store ', helpers: ['Security', 'store', 'IT'] }),
    card('scan', 'tech', 's1', { lastStepId: 's2', owner: 'IT' }),
    card('print', 'tech', 's2'),
    card('empty', 'tech', 's2', { text: ' ', owner: 'Ghost' }),
    card('asks', 'actions', 's1', { owner: 'Marketing' }),
    joined('greet', 'scan', 'two-way'),
    joined('print', 'scan', 'two-way'),
    joined('print', 'greet', 'one-way'),
  ]);
  const { rows, roles, steps } = responsibilitiesOf(doc, 'map');
  expect(steps.map(({ id }) => id)).toEqual(['s1', 's2']);
  expect(
    rows.map((row) => [
      row.card.id,
      row.steps.length,
      row.inCharge,
      row.helpers,
      row.derived.map(({ role, through }) => [role, through.map(({ id }) => id)]),
    ]),
  ).toEqual([
    ['greet', 1, 'Store', ['Security', 'IT'], []],
    ['scan', 2, 'IT', [], [['Store', ['greet']]]],
    ['print', 1, undefined, [], [['IT', ['scan']]]],
  ]);
  const ids = (cards: readonly Card[]) => cards.map(({ id }) => id).join(' ');
  expect(roles.map(({ role, cells }) => [role, ...cells.map((cell) => [ids(cell.inCharge), ids(cell.helps), ids(cell.derived)])])).toEqual([
    ['Store', ['greet', '', 'scan'], ['', '', 'scan']],
    ['Security', ['', 'greet', ''], ['', '', '']],
    ['IT', ['scan', 'greet', ''], ['scan', '', 'print']],
    ['', ['', '', ''], ['print', '', '']],
  ]);
});

test('of the sample, one of its thirteen people and support cards has somebody in charge', () => {
  const doc = templateDoc('sample');
  const { rows } = responsibilitiesOf(doc, [...doc.map.keys()][0] ?? '');
  expect([rows.length, rows.filter(({ inCharge }) => inCharge !== undefined).length]).toEqual([13, 1]);
  expect(rows.filter(({ derived }) => derived.length > 0).map(({ card: { text }, derived }) => [text, derived[0]?.role])).toEqual([
    ['Grades the item, restocks', 'Store team'],
  ]);
});
