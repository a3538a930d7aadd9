// The record of a workshop as Markdown, whole, and of a workshop of which hardly anything was kept.

import { expect, test } from 'vitest';
import { toWorkshopReport } from '../../shared/export/workshop-report.ts';
import { toDoc, toEntities } from '../../shared/model/document.ts';
import type { Ballot, Workshop } from '../../shared/model/entities/workshops.ts';
import type { Entity } from '../../shared/model/entities.ts';
import { secondsOf } from '../../shared/model/workshops.ts';
import { createSay } from '../../shared/text/text.ts';
import { templateDoc } from '../support/documents.ts';

const sample = templateDoc('sample');
const [map] = sample.map.values();
const [card] = sample.card.values();
if (!map || !card) throw new Error('the sample has a map and cards');
const WORKSHOP: Workshop = {
  kind: 'workshop',
  id: 'w',
  title: 'Returns, with the store team',
  started: '2026-11-22T09:00:00.000Z',
  ended: '2026-11-22T10:30:05.000Z',
  timers: [
    { started: '2026-11-22T09:10:00.000Z', direction: 'down', planned: 300, ran: 340, title: 'Hand over' },
    { started: '2026-11-22T09:40:00.000Z', direction: 'up', planned: 0, ran: 61, title: '' },
  ],
  visits: [
    { stopId: 's', title: 'Hand over', seconds: 400 },
    { stopId: 'gone', title: 'A stop | that is gone', seconds: 5 },
  ],
};
const RECORDS: readonly Entity[] = [
  WORKSHOP,
  { kind: 'stop', id: 's', mapId: map.id, order: 'a', title: 'Renamed since', laneIds: [], stepIds: [], minutes: 5 },
  {
    kind: 'ballot',
    id: 'b',
    workshopId: 'w',
    title: 'What first?',
    started: '2026-11-22T09:20:00.000Z',
    cardIds: [],
    people: 20,
    dotsEach: 3,
    dots: {},
    closed: {
      at: '2026-11-22T09:25:00.000Z',
      results: [
        { cardId: 'x', text: 'No sign, no greeting', dots: 31 },
        { cardId: 'y', text: '', dots: 12 },
        { cardId: 'z', text: 'The wait', dots: 12 },
        { cardId: 'v', text: 'The form', dots: 0 },
      ],
    },
  },
  { kind: 'idea', id: 'i', workshopId: 'w', order: 'a', text: 'A mat that says *returns*' },
  { kind: 'idea', id: 'j', workshopId: 'w', order: 'b', text: 'Greet people' },
  { ...card, ideaId: 'i' },
];
const doc = toDoc([...toEntities(sample), ...RECORDS]);
const when = (moment: string) => moment.slice(0, 16).replace('T', ' ');

test('it says how long, each stop beside its minutes, the timers, the votes with their ties, and which ideas are on the map', () => {
  expect(toWorkshopReport(doc, WORKSHOP, createSay('en'), when)).toBe(`# Returns, with the store team

2026-11-22 09:00 · 1:30:05

## Stops

| Stop | Planned | Took |
| --- | ---: | ---: |
| Hand over | 5:00 | 6:40 |
| A stop \\| that is gone | – | 0:05 |

## Timers

| Begun | Stop | Planned | Ran |
| --- | --- | ---: | ---: |
| 2026-11-22 09:10 | Hand over | 5:00 | 5:40 |
| 2026-11-22 09:40 | Untitled | Count up | 1:01 |

## Votes

### What first?

closed 2026-11-22 09:25 · people: 20, dots each: 3

| Rank | Card | Dots |
| ---: | --- | ---: |
| 1 | No sign, no greeting | 31 |
| 2 | No longer on the map | 12 |
| 2 | The wait | 12 |

without a dot: 1

## Ideas

- A mat that says \\*returns\\* (on the map)
- Greet people
`);
});

test('of a vote that is still hidden it says how many dots are placed, and not where', () => {
  const { closed: _, ...open } = RECORDS.find((entity) => entity.kind === 'ballot') as Ballot;
  const report = (ballot: Ballot) => toWorkshopReport(toDoc([...toEntities(doc), ballot]), WORKSHOP, createSay('en'), when);
  const dots = { [card.id]: 7 };
  expect(report({ ...open, dots })).toContain('people: 20, dots each: 3 · 7 of 60 dots placed\n\n## Ideas');
  expect(report({ ...open, dots, isRevealed: true })).toContain(`| 1 | ${card.text} | 7 |`);
});

test('a workshop whose end was not recorded took as long as its stops', () => {
  const { ended: _, timers: __, ...crashed } = WORKSHOP;
  expect(secondsOf(crashed)).toBe(405);
  const bare: Workshop = { kind: 'workshop', id: 'bare', title: '', started: WORKSHOP.started };
  expect(toWorkshopReport(doc, bare, createSay('zh-CN'), when)).toBe('# 工作坊\n\n2026-11-22 09:00 · 0:00 · 没有记录到结束时间。\n');
});
