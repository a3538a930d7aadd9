// Conversion along the steps of a map.

import { expect, test } from 'vitest';
import { funnelOf } from '../../shared/analysis/measures/funnel.ts';
import { toDoc } from '../../shared/model/document.ts';
import type { Round } from '../../shared/model/entities/measures.ts';
import type { Entity } from '../../shared/model/entities.ts';

const steps: readonly Entity[] = [
  { kind: 'map', id: 'map', order: 'a', title: '', scale: '-2..2' },
  { kind: 'stage', id: 'stage', mapId: 'map', order: 'a', title: '' },
  ...(['a', 'b', 'c', 'd'] as const).map((id): Entity => ({ kind: 'step', id, stageId: 'stage', order: id, title: id, marks: [] })),
];
const conversion = (subjectId: string, round: Partial<Round>, personaId?: string): readonly Entity[] => {
  const id = `m-${subjectId}-${personaId ?? ''}`;
  return [
    { kind: 'measure', id, subjectId, order: 'a', title: '', measureKind: 'conversion', better: 'higher', personaId },
    { kind: 'round', id: `r-${id}`, measureId: id, date: '2026-10-15', ...round },
  ];
};

test('steps in their order, the greatest drop marked, overall from the first to the last', () => {
  const doc = toDoc([
    ...steps,
    ...conversion('c', { entered: 560, wentOn: 280 }),
    ...conversion('a', { entered: 1000, wentOn: 800 }),
    ...conversion('b', { entered: 800, wentOn: 560 }),
    ...conversion('b', { entered: 10, wentOn: 1 }, 'other'),
    ...conversion('d', { entered: 3, wentOn: 9 }),
  ]);
  const funnel = funnelOf(doc, 'map');
  expect(funnel).toMatchObject({ overall: 28, isProduct: false });
  expect(
    funnel?.steps.map(({ step, entered, wentOn, dropOff, isBiggestDrop }) => [
      step.id,
      entered,
      wentOn,
      Math.round(dropOff),
      isBiggestDrop,
    ]),
  ).toEqual([
    ['a', 1000, 800, 20, false],
    ['b', 800, 560, 30, false],
    ['c', 560, 280, 50, true],
  ]);
  expect(funnelOf(doc, 'map', 'other')).toMatchObject({ overall: 10 });
});

test('where only percentages are known, overall is their product', () => {
  const doc = toDoc([...steps, ...conversion('a', { value: 80 }), ...conversion('b', { value: 50 })]);
  expect(funnelOf(doc, 'map')).toMatchObject({ overall: 40, isProduct: true });
});

test('where more entered a step than went on before it, overall is the product too: never above 100 %', () => {
  const more = toDoc([...steps, ...conversion('a', { entered: 100, wentOn: 90 }), ...conversion('b', { entered: 1000, wentOn: 500 })]);
  expect(funnelOf(more, 'map')).toMatchObject({ overall: 45, isProduct: true });
  const other = toDoc([...steps, ...conversion('a', { entered: 100, wentOn: 90 }), ...conversion('c', { entered: 95, wentOn: 19 })]);
  expect(funnelOf(other, 'map')).toMatchObject({ overall: 18, isProduct: true });
});

test('no measure, no funnel; nobody lost, no drop', () => {
  expect(funnelOf(toDoc(steps), 'map')).toBeUndefined();
  expect(funnelOf(toDoc([...steps, ...conversion('a', { entered: 5, wentOn: 5 })]), 'map')?.steps[0]?.isBiggestDrop).toBe(false);
});
