// NPS beside lifetime value by persona.

import { expect, test } from 'vitest';
import { recommendationsOf } from '../../shared/analysis/measures/recommendation.ts';
import { toDoc } from '../../shared/model/document.ts';
import type { Measure } from '../../shared/model/entities/measures.ts';
import type { Entity } from '../../shared/model/entities.ts';

const persona = (id: string): Entity => ({ kind: 'persona', id, order: id, title: id, colour: '#336699' });
const measured = (id: string, measureKind: Measure['measureKind'], personaId: string, date: string, value: number): readonly Entity[] => [
  { kind: 'measure', id, subjectId: 'map', order: id, title: '', measureKind, better: 'higher', personaId },
  { kind: 'round', id: `r-${id}`, measureId: id, date, value },
];

test('the last of several measures of a kind counts; a persona without either is left out', () => {
  const doc = toDoc([
    persona('a'),
    persona('b'),
    persona('c'),
    ...measured('m1', 'nps', 'a', '2026-10-01', 40),
    ...measured('m2', 'nps', 'a', '2026-11-01', 20),
    ...measured('m3', 'nps', 'a', '2026-09-01', 60),
    ...measured('m4', 'lifetime-value', 'a', '2026-10-01', 900),
    ...measured('m5', 'lifetime-value', 'b', '2026-10-01', 100),
    ...measured('m6', 'nps', 'b', '2026-10-01', 400),
    ...measured('m7', 'csat', 'c', '2026-10-01', 80),
  ]);
  expect(recommendationsOf(doc).map(({ persona: { id }, nps, worth }) => [id, nps?.reading.value, worth?.reading.value])).toEqual([
    ['a', 20, 900],
    ['b', undefined, 100],
  ]);
});
