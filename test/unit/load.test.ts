// What a file holds and cannot be read stays in the file, with all that stands on it.

import { expect, test } from 'vitest';
import { readingOf } from '../../shared/analysis/measures/readings.ts';
import { run } from '../../shared/commands/command.ts';
import type { Round } from '../../shared/model/entities/measures.ts';
import type { Entity } from '../../shared/model/entities.ts';
import { loadDoc } from '../../shared/model/load.ts';
import { createTemplate } from '../../shared/model/templates.ts';
import { countingIds } from '../support/documents.ts';

const SAMPLE = createTemplate('sample', 'en', countingIds());
const altered = (kind: Entity['kind'], fields: object): readonly unknown[] => {
  const index = SAMPLE.findIndex((entity) => entity.kind === kind);
  return SAMPLE.map((entity, at) => (at === index ? { ...entity, ...fields } : entity));
};

test.each([
  ['a map with an unknown scale', altered('map', { scale: '0..3' })],
  ['a stage with too long a title', altered('stage', { title: 'x'.repeat(501) })],
  ['a persona without a colour', altered('persona', { colour: 'mauve' })],
  ['a lane of a kind to come', altered('lane', { laneKind: 'weather' })],
  ['a project without a title', altered('project', { title: 7 })],
  [
    'a row that is no JSON',
    [...SAMPLE.filter((entity) => entity.kind !== 'map'), { unreadable: SAMPLE.find((entity) => entity.kind === 'map')!.id }],
  ],
])('R9: %s is left out and said, and opening changes nothing in the file', (_, records) => {
  const { change, repairs } = loadDoc(records);
  expect(change).toEqual([]);
  expect(repairs[0]).toEqual({ code: 'unreadable', count: 1 });
});

test('R9: a round with a dimension that there is not is read, so that it can say what is wrong', () => {
  const measure: Entity = {
    kind: 'measure',
    id: 'm',
    subjectId: SAMPLE.find(({ kind }) => kind === 'map')?.id ?? '',
    order: 'W',
    title: '',
    measureKind: 'servqual',
    better: 'higher',
  };
  const round: Entity = {
    kind: 'round',
    id: 'r',
    measureId: 'm',
    date: '2026-10-15',
    servqual: { warmth: { expectation: 5, perception: 4 } },
  };
  const { doc, repairs } = loadDoc([...SAMPLE, measure, round]);
  expect(repairs).toEqual([]);
  expect(readingOf(measure, doc.round.get('r') as Round)).toEqual({ problem: 'unknown-dimension', values: { name: 'warmth' } });
});

test('R9: what stands on an entity of a kind to come is left out, without a word and without a change', () => {
  const map = SAMPLE.find((entity) => entity.kind === 'map')!;
  const survey = { kind: 'survey', id: 'survey', mapId: map.id };
  const measure: Entity = {
    kind: 'measure',
    id: 'of-it',
    subjectId: 'survey',
    order: 'V',
    title: 'n',
    measureKind: 'free',
    better: 'higher',
  };
  const { doc, change, repairs } = loadDoc([...SAMPLE, survey, measure]);
  expect([change, repairs, doc.measure.has('of-it')]).toEqual([[], [], false]);
});

test('a card that is tied to something unreadable keeps the tie and can still be edited', () => {
  const opportunity = SAMPLE.find((entity) => entity.kind === 'card' && entity.value !== undefined)!;
  const pain = (opportunity as { aboutIds: readonly string[] }).aboutIds[0]!;
  const { doc, change } = loadDoc(SAMPLE.map((entity) => (entity.id === pain ? { ...entity, severity: 9 } : entity)));
  expect(change).toEqual([]);
  expect('change' in run(doc, { type: 'set', ids: [opportunity.id], fields: { text: 'Another' } })).toBe(true);
});

test('what has lost its place for good is still mended', () => {
  const step = SAMPLE.find((entity) => entity.kind === 'step')!;
  const { repairs } = loadDoc(SAMPLE.filter((entity) => entity.id !== step.id));
  expect(repairs.map(({ code }) => code)).toContain('card-rehomed');
});
