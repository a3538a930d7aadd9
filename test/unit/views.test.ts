// What a saved view shows of a map, and that it tells nothing that is not so.

import { expect, test } from 'vitest';
import { cardsIn } from '../../renderer/grid/walk.ts';
import { run } from '../../shared/commands/command.ts';
import type { Drawing } from '../../shared/layout/drawing.ts';
import { layout } from '../../shared/layout/layout.ts';
import { CANVAS } from '../../shared/layout/request.ts';
import { apply } from '../../shared/model/change.ts';
import { cardsFrom, gridOf, mapsOf } from '../../shared/model/grid.ts';
import { shownGrid, shownSpan } from '../../shared/model/views.ts';
import { besidesSelection } from '../../shared/present/stop-of-selection.ts';
import { createSay } from '../../shared/text/text.ts';
import { templateDoc } from '../support/documents.ts';

const SAMPLE = templateDoc('sample');
const MAP = mapsOf(SAMPLE)[0]!;
const GRID = gridOf(SAMPLE, MAP.id);

const draw = (...hiddenIds: readonly string[]): Drawing =>
  layout(SAMPLE, {
    mapId: MAP.id,
    hiddenIds,
    metrics: CANVAS,
    measure: (text, { size }) => text.length * size * 0.5,
    say: createSay('en'),
  });
const named = (drawing: Drawing, role: string) => drawing.items.filter((item) => item.role === role).map(({ name }) => name);

test('a view without the last stage calls no other score the end, and no other step by its number', () => {
  const last = GRID.stages.at(-1)!;
  const whole = draw();
  const part = draw(last.id);
  expect(named(whole, 'score').filter((name) => /Peak|End/.test(name))).toEqual(['Busy parent Peak −3.6', 'Busy parent End +3.2']);
  expect(named(part, 'score').filter((name) => /Peak|End/.test(name))).toEqual(['Busy parent Peak −3.6']);
  const first = draw(GRID.stages[0]!.id);
  expect(first.frame.columns.map(({ number }) => number)).toEqual([3, 4, 5, 6, 7, 8]);
});

test('a view without a persona draws no curve of theirs', () => {
  const [persona] = SAMPLE.persona.keys();
  expect(named(draw(), 'curve')).toHaveLength(1);
  expect([named(draw(persona!), 'curve'), named(draw(persona!), 'score')]).toEqual([[], []]);
});

test('wherever a part of the map begins and ends, its curve runs through it', () => {
  const steps = GRID.steps.map(({ id }) => id);
  const parts = steps.flatMap((_, from) => steps.slice(from).map((_step, more) => [from, from + more + 1] as const));
  const withoutCurve = parts.filter(([from, to]) => {
    const part = draw(...steps.slice(0, from), ...steps.slice(to));
    return part.items.find(({ role }) => role === 'curve')?.marks.length !== 2;
  });
  expect(withoutCurve).toEqual([]);
});

test('a view without a lane draws no connector to it', () => {
  const support = GRID.lanes.find(({ laneKind }) => laneKind === 'support-processes')!;
  const isOf = (item: Drawing['items'][number]) =>
    item.ends && [item.ends.from, item.ends.to].some(({ cardId }) => SAMPLE.card.get(cardId)?.laneId === support.id);
  expect(draw().items.filter(isOf).length).toBeGreaterThan(2);
  expect(draw(support.id).items.filter(isOf)).toEqual([]);
});

test('a card stands in the cells of a view that it covers there, and in none where no step of it is shown', () => {
  const [stage] = GRID.stages;
  const actions = GRID.lanes.find(({ laneKind }) => laneKind === 'customer-actions')!;
  const [first, second, third] = GRID.steps;
  const [card] = cardsFrom(SAMPLE, actions.id, first!.id);
  const [other] = cardsFrom(SAMPLE, actions.id, second!.id);
  const outcome = run(SAMPLE, { type: 'stretchCard', cardId: card!.id, stepId: first!.id, lastStepId: third!.id });
  if ('refused' in outcome) throw new Error(outcome.refused.code);
  const doc = apply(SAMPLE, outcome.change);
  const shown = shownGrid(gridOf(doc, MAP.id), [stage!.id]);
  expect(shownSpan(doc.card.get(card!.id)!, shown, GRID)).toEqual({ first: 0, last: 0, isCutBefore: true, isCutAfter: false });
  expect(shownSpan(other!, shown, GRID)).toBeUndefined();
  const texts = cardsIn(doc, shown, { laneId: actions.id, stepId: third!.id }).map(({ text }) => text);
  expect(texts).toEqual(['Tries the jacket on at home', 'Picks a store and a time slot']);
});

test('a selection by itself shows its cards, their lanes and steps and the connectors between them, and nothing else', () => {
  const [connector] = SAMPLE.connector.values();
  const ends = [connector!.fromCardId, connector!.toCardId];
  const shown = gridOf(SAMPLE, MAP.id);
  const drawing = draw(...besidesSelection(SAMPLE, { ids: ends, shown }));
  const idsOf = (role: string) => drawing.items.filter((item) => item.role === role).map(({ entityId }) => entityId);
  const cards = ends.map((id) => SAMPLE.card.get(id)!);
  expect(new Set(idsOf('card'))).toEqual(new Set(ends));
  expect(new Set(idsOf('lane'))).toEqual(new Set(cards.map(({ laneId }) => laneId)));
  expect(new Set(idsOf('step'))).toEqual(new Set(cards.map(({ stepId }) => stepId)));
  expect(idsOf('connector').every((id) => ends.includes(SAMPLE.connector.get(id!)!.fromCardId))).toBe(true);
  expect(idsOf('connector')).toContain(connector!.id);
});

test('lanes and steps that are selected by themselves keep all of their cards, also beside a selected card', () => {
  const [lane, other] = GRID.lanes.filter(({ laneKind }) => laneKind === 'customer-actions' || laneKind === 'pain-points');
  const cardsIn = (laneId: string) => [...SAMPLE.card.values()].filter((card) => card.laneId === laneId);
  const shown = gridOf(SAMPLE, MAP.id);
  const [card] = cardsIn(other!.id);
  const textsOf = (ids: readonly string[]) => new Set(named(draw(...besidesSelection(SAMPLE, { ids, shown })), 'card'));
  expect(textsOf([lane!.id]).size).toBe(cardsIn(lane!.id).length);
  const both = draw(...besidesSelection(SAMPLE, { ids: [lane!.id, card!.id, ...GRID.steps.map(({ id }) => id)], shown }));
  expect(both.items.filter(({ role }) => role === 'card').length).toBe(cardsIn(lane!.id).length + cardsIn(other!.id).length);
});

test('the grid of a view is the same as long as neither changes, and the map’s own where nothing is left out', () => {
  const hiddenIds = [GRID.lanes[0]!.id];
  expect(shownGrid(GRID, hiddenIds)).toBe(shownGrid(GRID, hiddenIds));
  expect(shownGrid(GRID, [])).toBe(GRID);
  expect(shownGrid(GRID, hiddenIds).laneIndex.get(GRID.lanes[1]!.id)).toBe(0);
});
