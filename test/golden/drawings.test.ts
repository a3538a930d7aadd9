// Small named maps and what layout makes of them, a line an item: read a change in these files like a change in code.

import { expect, test } from 'vitest';
import { openFonts } from '../../electron/exporter/fonts.ts';
import { createMeasure, createToRuns } from '../../electron/exporter/measure.ts';
import type { DifferenceKind } from '../../shared/analysis/comparison/compare.ts';
import { layout } from '../../shared/layout/layout.ts';
import { CANVAS } from '../../shared/layout/request.ts';
import { type Doc, projectOf, toDoc } from '../../shared/model/document.ts';
import type { Card, Lane, LaneKind, Zone } from '../../shared/model/entities/map.ts';
import type { Entity } from '../../shared/model/entities.ts';
import { repair } from '../../shared/model/integrity.ts';
import { createSay } from '../../shared/text/text.ts';
import { templateDoc } from '../support/documents.ts';
import { toLines } from '../support/drawing-lines.ts';

const measure = createMeasure(createToRuns(openFonts()));

const draw = (name: string, doc: Doc) =>
  toLines(
    layout(doc, {
      mapId: [...doc.map.keys()][0]!,
      hiddenIds: [...doc.view.values()][0]?.hiddenIds,
      metrics: CANVAS,
      measure,
      say: createSay(projectOf(doc).language),
      differences: DIFFERENCES.get(name),
      legend: 'Golden',
    }),
  );

/** What is marked on the map of that name. */
const DIFFERENCES: ReadonlyMap<string, ReadonlyMap<string, DifferenceKind>> = new Map([
  [
    'differences marked',
    new Map([
      ['a1', 'changed'],
      ['f1', 'added'],
      ['f3', 'removed'],
      ['says', 'added'],
      ['needs', 'changed'],
      ['s2', 'changed'],
      ['one', 'changed'],
      ['stage', 'added'],
      ['front', 'added'],
      ['elsewhere', 'removed'],
    ]),
  ],
]);

/** A map of three steps in one stage, with these lanes and whatever else is given. */
function mapOf(
  lanes: readonly (readonly [id: string, Zone, LaneKind])[],
  others: readonly Entity[] = [],
  looks: Readonly<Record<string, Partial<Lane>>> = {},
): Doc {
  const keys = ['V', 'W', 'X', 'Y', 'Z', 'a', 'b'];
  const doc = toDoc([
    { kind: 'project', id: 'project', title: 'Golden', client: '', language: 'en' },
    { kind: 'map', id: 'map', order: 'V', title: 'Golden', scale: '-2..2' },
    { kind: 'stage', id: 'stage', mapId: 'map', order: 'V', title: 'Only stage' },
    ...['one', 'two', 'three'].map(
      (id, at): Entity => ({ kind: 'step', id, stageId: 'stage', order: keys[at]!, title: `Step ${id}`, marks: [] }),
    ),
    ...lanes.map(
      ([id, zone, laneKind], at): Entity => ({ kind: 'lane', id, mapId: 'map', zone, laneKind, order: keys[at]!, title: '', ...looks[id] }),
    ),
    ...others,
  ]);
  expect(repair(doc).repairs).toEqual([]);
  return doc;
}

function card(id: string, laneId: string, stepId: string, text: string, more: Partial<Card> = {}): Card {
  return { kind: 'card', id, laneId, stepId, lastStepId: stepId, order: 'V', text, marks: [], ...more };
}

const MAPS: Readonly<Record<string, () => Doc>> = {
  'empty template': () => templateDoc('empty'),
  'blueprint template': () => templateDoc('blueprint'),
  'spans and stacks': () =>
    mapOf(
      [['actions', 'customer', 'customer-actions']],
      [
        card('wide', 'actions', 'one', 'Covers the first two steps', { lastStepId: 'two' }),
        card('below', 'actions', 'two', 'Stands below it', { order: 'W' }),
        card('third', 'actions', 'three', 'Stands alone and is longer than the others, so that its text takes several lines'),
      ],
    ),
  'measures in a metric lane': () =>
    mapOf(
      [
        ['actions', 'customer', 'customer-actions'],
        ['metrics', 'customer', 'metric'],
        ['more', 'customer', 'metric'],
      ],
      [
        card('held', 'metrics', 'one', 'Service desk'),
        card('bare', 'metrics', 'two', 'Nothing is measured of this one'),
        {
          kind: 'measure',
          id: 'wait',
          subjectId: 'held',
          order: 'V',
          title: 'Time at the desk',
          measureKind: 'waiting-time',
          unit: 'min',
          better: 'lower',
          target: 3,
        },
        ...[7, 6, -1, 4].map(
          (value, at): Entity => ({ kind: 'round', id: `wait${at}`, measureId: 'wait', date: `2026-10-0${at + 1}`, value }),
        ),
        { kind: 'measure', id: 'nps', subjectId: 'one', order: 'V', title: '', measureKind: 'nps', better: 'higher', target: 40 },
        { kind: 'round', id: 'nps0', measureId: 'nps', date: '2026-10-01', value: 32 },
        {
          kind: 'measure',
          id: 'later',
          subjectId: 'two',
          order: 'V',
          title: 'Answered within a day, whoever asks',
          measureKind: 'csat',
          better: 'higher',
        },
      ],
    ),
  'chips in two lines': () =>
    mapOf(
      [['touch', 'customer', 'touchpoints']],
      ['App', 'E-mail', 'Call centre', 'Shop'].map((text, at) => card(`chip${at}`, 'touch', 'one', text, { order: `V${at + 1}` })),
    ),
  'emotion with a gap and two personas': () =>
    mapOf(
      [['emotion', 'customer', 'emotion']],
      [
        { kind: 'persona', id: 'ann', order: 'V', title: 'Ann', colour: '#8844aa' },
        { kind: 'persona', id: 'bo', order: 'W', title: 'Bo', colour: '#117733' },
        { kind: 'score', id: 'ann1', laneId: 'emotion', stepId: 'one', personaId: 'ann', value: 450 },
        { kind: 'score', id: 'ann3', laneId: 'emotion', stepId: 'three', personaId: 'ann', value: -900 },
        { kind: 'score', id: 'bo1', laneId: 'emotion', stepId: 'one', personaId: 'bo', value: 0 },
        { kind: 'score', id: 'bo2', laneId: 'emotion', stepId: 'two', personaId: 'bo', value: 180 },
      ],
    ),
  'connectors of each kind and way': () =>
    mapOf(
      [
        ['actions', 'customer', 'customer-actions'],
        ['front', 'front-stage', 'people'],
        ['back', 'back-stage', 'people'],
      ],
      [
        card('a1', 'actions', 'one', 'A'),
        card('a3', 'actions', 'three', 'B'),
        card('f1', 'front', 'one', 'C'),
        card('f2', 'front', 'two', 'D'),
        card('b1', 'back', 'one', 'E', { marks: ['fail-point', 'wait-point'] }),
        { kind: 'connector', id: 'down', fromCardId: 'a1', toCardId: 'f1', connectorKind: 'one-way' },
        { kind: 'connector', id: 'across', fromCardId: 'f1', toCardId: 'f2', connectorKind: 'two-way', label: 'hands over' },
        { kind: 'connector', id: 'past', fromCardId: 'a1', toCardId: 'b1', connectorKind: 'needs' },
        { kind: 'connector', id: 'far', fromCardId: 'b1', toCardId: 'a3', connectorKind: 'one-way' },
      ],
    ),
  'connectors side by side': () =>
    mapOf(
      [
        ['actions', 'customer', 'customer-actions'],
        ['front', 'front-stage', 'people'],
        ['back', 'back-stage', 'people'],
      ],
      [
        card('a1', 'actions', 'one', 'A1'),
        card('a2', 'actions', 'two', 'A2'),
        card('f1', 'front', 'one', 'F1'),
        card('f3', 'front', 'three', 'F3'),
        card('b1', 'back', 'one', 'B1'),
        card('b2', 'back', 'two', 'B2'),
        card('b3', 'back', 'three', 'B3'),
        ...[
          ['a1', 'f1'],
          ['f1', 'a1'],
          ['a1', 'b1'],
          ['a1', 'b2'],
          ['a2', 'b1'],
          ['a1', 'f3'],
          ['a2', 'b3'],
          ['f1', 'f3'],
        ].map(([from = '', to = '']): Entity => {
          return { kind: 'connector', id: `${from}-${to}`, fromCardId: from, toCardId: to, connectorKind: 'one-way', label: 'says' };
        }),
      ],
    ),
  'connectors around cards that shut each other in': () =>
    mapOf(
      [
        ['actions', 'customer', 'customer-actions'],
        ['touch', 'customer', 'touchpoints'],
        ['front', 'front-stage', 'people'],
      ],
      [
        card('above', 'actions', 'one', 'Over two steps', { lastStepId: 'two' }),
        card('left', 'actions', 'one', 'Between', { order: 'W' }),
        card('right', 'actions', 'two', 'Between', { order: 'W' }),
        card('below', 'actions', 'one', 'Over two steps', { order: 'X', lastStepId: 'two' }),
        ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((at) => card(`chip${at}`, 'touch', 'two', 'a', { order: `V${at}` })),
        card('f1', 'front', 'one', 'F1'),
        card('f3', 'front', 'three', 'F3'),
        { kind: 'connector', id: 'out', fromCardId: 'left', toCardId: 'f3', connectorKind: 'one-way' },
        { kind: 'connector', id: 'in', fromCardId: 'f1', toCardId: 'right', connectorKind: 'two-way' },
        { kind: 'connector', id: 'chip', fromCardId: 'chip5', toCardId: 'f1', connectorKind: 'one-way' },
        { kind: 'connector', id: 'along', fromCardId: 'above', toCardId: 'below', connectorKind: 'needs', label: 'past both' },
      ],
    ),
  'connectors that cross in one gutter': () =>
    mapOf(
      [['front', 'front-stage', 'people']],
      [
        card('above', 'front', 'one', 'Over two steps', { order: 'V1', lastStepId: 'two' }),
        card('left', 'front', 'one', 'A', { order: 'V2' }),
        card('below', 'front', 'one', 'Over all steps', { order: 'V3', lastStepId: 'three' }),
        card('middle', 'front', 'two', 'B', { order: 'V4' }),
        card('third', 'front', 'three', 'C', { order: 'V5' }),
        card('under', 'front', 'three', 'D', { order: 'V6' }),
        { kind: 'connector', id: 'rising', fromCardId: 'middle', toCardId: 'third', connectorKind: 'one-way' },
        { kind: 'connector', id: 'falling', fromCardId: 'above', toCardId: 'under', connectorKind: 'one-way' },
      ],
    ),
  'pains and badges': () =>
    mapOf(
      [
        ['actions', 'customer', 'customer-actions'],
        ['pains', 'customer', 'pain-points'],
        ['support', 'support', 'opportunities'],
      ],
      [
        card('a1', 'actions', 'one', 'Waits'),
        card('p1', 'pains', 'one', 'Nobody says how long', { severity: 4, aboutIds: ['a1'] }),
        card('p2', 'pains', 'one', 'Solved meanwhile', { order: 'W', aboutIds: ['a1'], status: 'solved' }),
        card('o1', 'support', 'one', 'Show the time', { aboutIds: ['p1'] }),
      ],
    ),
  'differences marked': () =>
    mapOf(
      [
        ['actions', 'customer', 'customer-actions'],
        ['emotion', 'customer', 'emotion'],
        ['front', 'front-stage', 'people'],
      ],
      [
        card('a1', 'actions', 'one', 'Waits in the queue'),
        card('a2', 'actions', 'two', 'Stays as it was'),
        card('f1', 'front', 'one', 'Hands out numbers'),
        card('f3', 'front', 'three', 'Checks the parcel'),
        { kind: 'connector', id: 'says', fromCardId: 'a1', toCardId: 'f1', connectorKind: 'one-way', label: 'asks' },
        { kind: 'connector', id: 'needs', fromCardId: 'f1', toCardId: 'f3', connectorKind: 'needs' },
        { kind: 'score', id: 's1', laneId: 'emotion', stepId: 'one', value: 450 },
        { kind: 'score', id: 's2', laneId: 'emotion', stepId: 'two', value: -450 },
      ],
    ),
  'collapsed coloured and cut': () =>
    mapOf(
      [
        ['actions', 'customer', 'customer-actions'],
        ['feelings', 'customer', 'emotion'],
        ['front', 'front-stage', 'people'],
        ['back', 'back-stage', 'people'],
      ],
      [
        { kind: 'stage', id: 'later', mapId: 'map', order: 'W', title: 'Left out' },
        { kind: 'step', id: 'four', stageId: 'later', order: 'V', title: 'Step four', marks: [] },
        { kind: 'map', id: 'desk', order: 'W', title: 'At the desk', scale: '-2..2' },
        { kind: 'view', id: 'view', mapId: 'map', order: 'V', title: 'Without the end', hiddenIds: ['later', 'back'] },
        card('cut', 'actions', 'two', 'Goes on after step three', { lastStepId: 'four' }),
        card('gone', 'actions', 'four', 'Is not shown'),
        card('coloured', 'actions', 'one', 'Coloured, with more elsewhere', { colour: '#8fb8a8', linkedMapId: 'desk' }),
        card('f1', 'front', 'one', 'Counted', { lastStepId: 'two' }),
        card('f2', 'front', 'two', 'Counted too', { order: 'W' }),
        { kind: 'score', id: 's1', laneId: 'feelings', stepId: 'one', value: 450 },
        { kind: 'score', id: 's2', laneId: 'feelings', stepId: 'two', value: -450 },
        { kind: 'connector', id: 'hidden', fromCardId: 'coloured', toCardId: 'f1', connectorKind: 'one-way' },
      ],
      { feelings: { isCollapsed: true }, front: { isCollapsed: true, colour: '#d9a86c' } },
    ),
  Chinese: () => templateDoc('journey', 'zh-CN'),
};

test.each(Object.entries(MAPS))('R3: %s', async (name, create) => {
  await expect(draw(name, create())).toMatchFileSnapshot(`drawings/${name.replaceAll(' ', '-')}.txt`);
});
