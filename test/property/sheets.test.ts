// Laws of tables that become maps: whatever they hold there is a whole map or none, and what a map is written as comes back as it was.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runEach } from '../../shared/commands/run-each.ts';
import { guessMapping } from '../../shared/formats/sheets/guess.ts';
import { mapTable } from '../../shared/formats/sheets/map-table.ts';
import { LONG_FIELDS, type Mapping, SHAPES } from '../../shared/formats/sheets/mapping.ts';
import type { Table } from '../../shared/formats/table.ts';
import { type Doc, get } from '../../shared/model/document.ts';
import { LANE_KINDS, type LaneKind, SCALES, type Scale, ZONES } from '../../shared/model/entities/map.ts';
import { cardsFrom, gridOf } from '../../shared/model/grid.ts';
import { repair } from '../../shared/model/integrity.ts';
import { toScale } from '../../shared/model/score.ts';
import { zoneRank } from '../../shared/model/zones.ts';
import { countingIds, templateDoc } from '../support/documents.ts';

const BEFORE = templateDoc('sample');
const scale = fc.constantFrom(...(Object.keys(SCALES) as Scale[]));

/** Words that mean something to whoever guesses, and anything else. */
const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  fc.constantFrom(
    'Stage', 'Step', 'Lane', 'Text', 'Persona', 'Score', 'Severity', 'Owner', 'Tags', 'Status', 'Evidence', 'Marks', 'Votes', 'Zone',
    'Customer actions', 'Emotion', 'Pain points', '痛点', '情绪', '步骤', '泳道', '内容', 'Front-stage', 'Line of visibility', 'Total',
    '3', '-2', '4,5', '99', 'high', 'open', 'Anna', 'a\n- b\n- c', 'x; y, z', '😀'.repeat(3000), 'long '.repeat(150),
    '__proto__', 'constructor', ' ', '\u0000', '\ud800',
  ), // biome-ignore format: a few lines read better than forty
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const rows = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 });
const place = fc.nat(12);
const lane = fc.record({
  at: place,
  title: cell,
  laneKind: fc.option(fc.constantFrom(...LANE_KINDS), { nil: undefined }),
  zone: fc.constantFrom(...ZONES),
});
/** As a screen may change it, whether it fits the table or not. */
const mapping: fc.Arbitrary<Mapping> = fc.oneof(
  fc.record({
    shape: fc.constantFrom('across', 'down'),
    stepsAt: fc.option(place, { nil: undefined }),
    stagesAt: fc.option(place, { nil: undefined }),
    firstStep: place,
    lanes: fc.array(lane, { maxLength: 4 }),
    scale,
    isCardALine: fc.boolean(),
  }),
  fc.record({
    shape: fc.constant('long' as const),
    headRow: fc.option(place, { nil: undefined }),
    columns: fc.array(fc.option(fc.constantFrom(...LONG_FIELDS), { nil: undefined }), { maxLength: 8 }),
    lanes: fc.array(lane, { maxLength: 4 }),
    scale,
  }),
);

function take(table: Table, as: Mapping): Doc {
  const mapped = mapTable(BEFORE, table, as, { newId: countingIds('new'), title: 'File' });
  const made = runEach(BEFORE, mapped.commands);
  if ('refused' in made) throw new Error(made.refused.code);
  expect(repair(made.doc).repairs).toEqual([]);
  expect(made.doc.map.size - BEFORE.map.size).toBe(mapped.mapId === undefined ? 0 : 1);
  for (const { row, column } of mapped.notes)
    expect([row ?? 1, column ?? 1].every((each) => Number.isInteger(each) && each > 0)).toBe(true);
  return made.doc;
}

test('whatever a table holds, it is a whole map or none, guessed or in any shape that is asked for', () => {
  fc.assert(
    fc.property(rows, fc.option(fc.constantFrom(...SHAPES), { nil: undefined }), (table, shape) => {
      take(table, guessMapping(table, shape));
    }),
    { numRuns: 600 },
  );
});

test('however a mapping fits the table, what comes of it is whole', () => {
  fc.assert(
    fc.property(rows, mapping, (table, as) => {
      take(table, as);
    }),
    { numRuns: 600 },
  );
});

const title = fc.stringMatching(/^[A-Za-z\u4e00-\u9fff]{1,6}$/).map((text) => `x${text}`);
const LANES: readonly (readonly [string, LaneKind])[] = [
  ['Customer actions', 'customer-actions'],
  ['触点', 'touchpoints'],
  ['Emotion', 'emotion'],
  ['Pain points', 'pain-points'],
  ['Thoughts', 'thoughts'],
  ['机会点', 'opportunities'],
];
const tenths = fc.integer({ min: 10, max: 50 }).map((each) => `${each / 10}`);
const drawn = fc
  .record({
    stages: fc.array(fc.record({ title, steps: fc.array(title, { minLength: 1, maxLength: 3 }) }), { minLength: 1, maxLength: 3 }),
    lanes: fc.shuffledSubarray([...LANES], { minLength: 2 }),
  })
  .map(({ stages, lanes }) => ({ stages: stages.map((stage, at) => ({ ...stage, title: `${stage.title}${at}` })), lanes }))
  .chain(({ stages, lanes }) => {
    const steps = stages.flatMap((stage) => stage.steps.map((step, at) => ({ stage: at === 0 ? stage.title : '', step })));
    const cells = lanes.map(([, laneKind]) =>
      fc.array(laneKind === 'emotion' ? tenths : fc.array(title, { maxLength: 3 }).map((lines) => lines.join('\n')), {
        minLength: steps.length,
        maxLength: steps.length,
      }),
    );
    return fc.tuple(...cells).map((body) => ({ steps, lanes, body }));
  });

function shown(doc: Doc) {
  const mapId = [...doc.map.keys()].at(-1) ?? '';
  const { stages, steps, lanes } = gridOf(doc, mapId);
  const scaleOf = get(doc, 'map', mapId)?.scale ?? '-2..2';
  return {
    stages: steps.map(({ stageId }, at) => (steps[at - 1]?.stageId === stageId ? '' : stages.find(({ id }) => id === stageId)?.title)),
    steps: steps.map((step) => step.title),
    lanes: lanes.map((each) => each.laneKind),
    body: lanes.map(({ id, laneKind }) =>
      steps.map((step) =>
        laneKind === 'emotion'
          ? [...doc.score.values()]
              .filter(({ laneId, stepId }) => laneId === id && stepId === step.id)
              .map(({ value }) => `${toScale(value, scaleOf)}`)
              .join()
          : cardsFrom(doc, id, step.id)
              .map(({ text }) => text)
              .join('\n'),
      ),
    ),
  };
}

test('a map written with its steps across the top, or down the side, comes back', () => {
  fc.assert(
    fc.property(drawn, fc.boolean(), ({ steps, lanes, body }, isTurned) => {
      const table: Table = [
        ['Stage', ...steps.map(({ stage }) => stage)],
        ['Step', ...steps.map(({ step }) => step)],
        ...lanes.map(([name], at) => [name, ...(body[at] ?? [])]),
      ];
      const given = isTurned ? (table[0] ?? []).map((_, column) => table.map((row) => row[column] ?? '')) : table;
      const guessed = guessMapping(given);
      expect(guessed.shape).toBe(isTurned ? 'down' : 'across');
      expect(shown(take(given, guessed))).toEqual({
        stages: steps.map(({ stage }) => stage),
        steps: steps.map(({ step }) => step),
        lanes: lanes.map(([, laneKind]) => laneKind),
        body,
      });
    }),
  );
});

test('a map written with a card a row comes back, in whichever order its columns stand', () => {
  const columns = ['Stage', 'Step', 'Lane', 'Text', 'Score'] as const;
  fc.assert(
    fc.property(drawn, fc.shuffledSubarray([...columns], { minLength: columns.length }), ({ steps, lanes, body }, order) => {
      const named = steps.map(({ step }, at) => ({
        stage: steps.slice(0, at + 1).findLast(({ stage }) => stage !== '')?.stage ?? '',
        step: `${step}${at}`,
      }));
      const records = named.flatMap(({ stage, step }, along) =>
        lanes.flatMap(([lane, laneKind], down) => {
          const place = { Stage: stage, Step: step, Lane: lane };
          const content = body[down]?.[along] ?? '';
          if (laneKind === 'emotion') return [{ ...place, Text: '', Score: content }];
          return content.split('\n').map((text) => ({ ...place, Text: text, Score: '' }));
        }),
      );
      const table: Table = [order, ...records.map((record) => order.map((column) => record[column]))];
      expect(shown(take(table, guessMapping(table)))).toEqual({
        stages: steps.map(({ stage }) => stage),
        steps: named.map(({ step }) => step),
        lanes: [...lanes].map(([, laneKind]) => laneKind),
        body,
      });
    }),
  );
});

test('zones stay in their order however rows name them', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Support', 'Back-stage', 'Front-stage', 'Customer actions', 'Systems'), { minLength: 2, maxLength: 6 }),
      (names) => {
        const doc = take(
          [['', 'A', 'B'], ...names.map((name) => [name, 'x', 'y'])],
          guessMapping([['', 'A', 'B'], ...names.map((name) => [name, 'x', 'y'])]),
        );
        const ranks = gridOf(doc, [...doc.map.keys()].at(-1) ?? '').lanes.map(({ zone }) => zoneRank(zone));
        expect(ranks).toHaveLength(names.length);
        expect(ranks).toEqual([...ranks].sort());
      },
    ),
  );
});
