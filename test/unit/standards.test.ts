// Service standards: which measures are some, when they are due, and the moments of truth that are held to nothing.

import { expect, test } from 'vitest';
import { dueOf, standardsOf, truthsWithoutStandard } from '../../shared/analysis/service/standards.ts';
import { toDoc } from '../../shared/model/document.ts';
import type { Measure } from '../../shared/model/entities/measures.ts';
import type { Entity } from '../../shared/model/entities.ts';
import { loadDoc } from '../../shared/model/load.ts';
import { templateDoc } from '../support/documents.ts';
import { SMALL_PROJECT } from '../support/small-project.ts';

const measure = (id: string, subjectId: string, fields: Partial<Measure> = {}): Measure => ({
  kind: 'measure',
  id,
  subjectId,
  order: id,
  title: id,
  measureKind: 'free',
  better: 'lower',
  ...fields,
});

test('a standard is due when its last check and the interval lie before today; never checked is due where it names an interval', () => {
  const cases = [
    [{}, undefined],
    [{ checkedEvery: 'daily' }, 'never-checked'],
    [{ lastChecked: '2026-01-01' }, undefined],
    [{ lastChecked: '2026-11-21', checkedEvery: 'daily' }, undefined],
    [{ lastChecked: '2026-11-20', checkedEvery: 'daily' }, { since: '2026-11-21' }],
    [{ lastChecked: '2026-11-15', checkedEvery: 'weekly' }, undefined],
    [{ lastChecked: '2026-11-14', checkedEvery: 'weekly' }, { since: '2026-11-21' }],
    [{ lastChecked: '2026-10-22', checkedEvery: 'monthly' }, undefined],
    [{ lastChecked: '2026-01-31', checkedEvery: 'monthly' }, { since: '2026-02-28' }],
    [{ lastChecked: '2024-01-31', checkedEvery: 'monthly' }, { since: '2024-02-29' }],
    [{ lastChecked: '2025-11-30', checkedEvery: 'quarterly' }, { since: '2026-02-28' }],
    [{ lastChecked: '2025-12-31', checkedEvery: 'yearly' }, undefined],
    [{ lastChecked: '2024-02-29', checkedEvery: 'yearly' }, { since: '2025-02-28' }],
    [{ lastChecked: '2027-01-01', checkedEvery: 'daily' }, undefined],
    [{ lastChecked: '9999-12-31', checkedEvery: 'daily' }, undefined],
  ] as const;
  for (const [given, due] of cases) expect(dueOf(given, '2026-11-22'), JSON.stringify(given)).toEqual(due);
});

test('standards are measures of steps and cards that have a sentence or a target, by map and step', () => {
  const doc = toDoc([
    ...SMALL_PROJECT,
    measure('of-map', 'map-1', { target: 1 }),
    measure('of-card', 'card-1', { standard: '' }),
    measure('of-step', 'step-1', { target: 0 }),
    measure('only-measured', 'card-1'),
  ]);
  expect(standardsOf(doc).map((each) => [each.measure.id, each.subject.id, each.mapId, each.number])).toEqual([
    ['measure-1', 'step-1', 'map-1', 1],
    ['of-step', 'step-1', 'map-1', 1],
    ['of-card', 'card-1', 'map-1', 1],
  ]);
});

test('of the sample, the moments of truth at steps 5 and 8 are held to nothing', () => {
  expect(truthsWithoutStandard(templateDoc('sample')).map(({ number, subject }) => [number, subject.kind])).toEqual([
    [5, 'step'],
    [8, 'step'],
  ]);
});

test('a target on the marked step or card answers for it, and so does one on a card of the step or on the step of the card', () => {
  const mark = (id: string) => (entity: Entity) => (entity.id === id ? ({ ...entity, marks: ['moment-of-truth'] } as Entity) : entity);
  const truths = (marked: string, ...measures: readonly Measure[]) => {
    const ground = SMALL_PROJECT.filter(({ kind }) => kind !== 'measure' && kind !== 'round');
    return truthsWithoutStandard(loadDoc([...ground.map(mark(marked)), ...measures]).doc).map(({ standard }) => standard?.id);
  };
  expect(truths('step-1')).toEqual([undefined]);
  expect(truths('step-1', measure('m', 'step-1', { target: 0 }))).toEqual([]);
  expect(truths('step-1', measure('m', 'card-1', { target: 3 }))).toEqual([]);
  expect(truths('card-1', measure('m', 'step-1', { target: 3 }))).toEqual([]);
  expect(truths('card-1', measure('m', 'card-2', { target: 3 }))).toEqual([undefined]);
  expect(truths('step-1', measure('m', 'step-1', { standard: 'Be greeted' }))).toEqual(['m']);
});
