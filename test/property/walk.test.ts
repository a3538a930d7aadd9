// Laws of the grid by keyboard: where keys lead, and what moving by keys comes to.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cursor } from '../../renderer/canvas/view.ts';
import { cellOf, type Place } from '../../renderer/grid/cursor.ts';
import { moveBy, stretchBy } from '../../renderer/grid/moving.ts';
import { cardsIn, contentBetween, type Direction, enterCell, isFilled, jump, nextCell, openLanes, walk } from '../../renderer/grid/walk.ts';
import { runAll } from '../../renderer/session/session.ts';
import { type Doc, find } from '../../shared/model/document.ts';
import { type Grid, gridOf, mapsOf } from '../../shared/model/grid.ts';
import { repair } from '../../shared/model/integrity.ts';
import { hiddenIn, shownGrid } from '../../shared/model/views.ts';
import { pick, play, templateDoc } from '../support/documents.ts';

const START = templateDoc('sample');
const DIRECTIONS: readonly Direction[] = ['left', 'right', 'up', 'down'];
const BACK: Readonly<Record<Direction, Direction>> = { left: 'right', right: 'left', up: 'down', down: 'up' };
const script = fc.array(pick, { maxLength: 20 });
const direction = fc.constantFrom(...DIRECTIONS);
const kind = fc.constantFrom('card' as const, 'step' as const, 'lane' as const, 'stage' as const);

function shown(doc: Doc): Grid {
  const [map] = mapsOf(doc);
  return shownGrid(gridOf(doc, map!.id), hiddenIn(doc, map!.id, undefined));
}

function cellsOf(grid: Grid): readonly Place[] {
  return openLanes(grid).flatMap((lane) => grid.steps.map((step) => ({ laneId: lane.id, stepId: step.id })));
}

const keyOf = ({ laneId, stepId, id }: Cursor) => `${laneId ?? ''} ${stepId ?? ''} ${id ?? ''}`;

/** Everywhere that arrow keys lead. */
function reached(doc: Doc, grid: Grid, from: Cursor): readonly Cursor[] {
  const found = new Map([[keyOf(from), from]]);
  for (const cursor of found.values()) {
    for (const each of DIRECTIONS) {
      const next = walk(doc, grid, cursor, each);
      if (next && !('beyond' in next) && !found.has(keyOf(next))) found.set(keyOf(next), next);
    }
  }
  return [...found.values()];
}

test('arrow keys reach every cell, every card, every head of a lane and a step, and nothing that is not there', () => {
  fc.assert(
    fc.property(script, (picks) => {
      const doc = play(START, picks);
      const grid = shown(doc);
      const [first] = cellsOf(grid);
      if (!first) return;
      const places = reached(doc, grid, enterCell(doc, grid, first, 0));
      for (const { id, laneId, stepId } of places) {
        if (id !== undefined) expect(find(doc, id)).toBeDefined();
        if (laneId !== undefined) expect(grid.laneIndex.has(laneId)).toBe(true);
        if (stepId !== undefined) expect(grid.stepIndex.has(stepId)).toBe(true);
      }
      const ids = new Set(places.map(({ id }) => id));
      const expected = [
        ...openLanes(grid).map(({ id }) => id),
        ...grid.steps.map(({ id }) => id),
        ...cellsOf(grid).flatMap((cell) => cardsIn(doc, grid, cell).map(({ id }) => id)),
      ];
      expect(expected.filter((id) => !ids.has(id))).toEqual([]);
      const cells = new Set(places.flatMap((place) => (cellOf(place) ? [`${place.laneId} ${place.stepId}`] : [])));
      const isCovered = ({ laneId, stepId }: Place) =>
        cells.has(`${laneId} ${stepId}`) || cardsIn(doc, grid, { laneId, stepId }).some(({ id }) => ids.has(id));
      expect(cellsOf(grid).filter((cell) => !isCovered(cell))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('from a cell as such, a step to its neighbour and one back lead home', () => {
  fc.assert(
    fc.property(script, fc.nat(), direction, (picks, at, to) => {
      const grid = shown(play(START, picks));
      const cells = cellsOf(grid);
      const from = cells[at % Math.max(1, cells.length)];
      const next = from && nextCell(grid, from, to);
      if (next) expect(nextCell(grid, next, BACK[to])).toEqual(from);
    }),
    { numRuns: 100 },
  );
});

test('a jump ends at the edge of content or of the map, never between', () => {
  fc.assert(
    fc.property(script, fc.nat(), direction, (picks, at, to) => {
      const doc = play(START, picks);
      const grid = shown(doc);
      const cells = cellsOf(grid);
      const from = cells[at % Math.max(1, cells.length)];
      if (!from) return;
      const there = jump(doc, grid, from, to);
      const after = nextCell(grid, there, to);
      const before = nextCell(grid, there, BACK[to]);
      const isEdge = (cell: Place | undefined) => cell === undefined || !isFilled(doc, grid, cell);
      if (after) expect([isFilled(doc, grid, there), isEdge(after) || isEdge(before)]).toEqual([true, true]);
    }),
    { numRuns: 200 },
  );
});

test('a range selects what stands in it, whichever corner it was begun at', () => {
  fc.assert(
    fc.property(script, fc.nat(), fc.nat(), (picks, a, b) => {
      const doc = play(START, picks);
      const grid = shown(doc);
      const cells = cellsOf(grid);
      const [from, to] = [cells[a % Math.max(1, cells.length)], cells[b % Math.max(1, cells.length)]];
      if (!from || !to) return;
      const ids = contentBetween(doc, grid, from, to);
      expect(contentBetween(doc, grid, { laneId: to.laneId, stepId: from.stepId }, { laneId: from.laneId, stepId: to.stepId })).toEqual(
        ids,
      );
      for (const { id } of cardsIn(doc, grid, from)) expect(ids).toContain(id);
    }),
    { numRuns: 100 },
  );
});

test('R2: whatever is moved or stretched by keys is never refused and leaves nothing to mend', () => {
  fc.assert(
    fc.property(script, fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), kind, direction, (picks, chosen, what, to) => {
      const doc = play(START, picks);
      const grid = shown(doc);
      const all = [...doc[what].keys()];
      if (all.length === 0) return;
      const ids = [...new Set(chosen.map((each) => all[each % all.length]!))];
      const outcome = runAll(doc, moveBy(doc, grid, ids, to));
      expect(outcome).not.toHaveProperty('refused');
      if ('doc' in outcome) expect(repair(outcome.doc).repairs).toEqual([]);
      const cards = ids.flatMap((id) => doc.card.get(id) ?? []);
      expect(runAll(doc, stretchBy(grid, cards, to === 'left' ? -1 : 1))).not.toHaveProperty('refused');
    }),
    { numRuns: 200 },
  );
});

test('a lane taken down past its zone crosses the line into the next zone that its kind belongs to', () => {
  const grid = shown(START);
  const front = grid.lanes.find((lane) => lane.zone === 'front-stage')!;
  expect(moveBy(START, grid, [front.id], 'down')).toEqual([{ type: 'moveLane', laneId: front.id, zone: 'back-stage', index: 0 }]);
  const actions = grid.lanes.find((lane) => lane.laneKind === 'customer-actions')!;
  expect(moveBy(START, grid, [actions.id], 'up')).toEqual([]);
});

test('steps that leave their stage empty take the next one along over the place where it was', () => {
  const split = runAll(START, [{ type: 'splitStage', id: 'late', stepId: shown(START).steps[7]!.id, title: '' }]);
  const doc = 'doc' in split ? split.doc : START;
  const [, , , , , sixth, seventh] = shown(doc).steps;
  const moved = runAll(doc, moveBy(doc, shown(doc), [sixth!.id, seventh!.id], 'right'));
  const after = 'doc' in moved ? shown(moved.doc) : undefined;
  expect(after?.steps.map(({ id }) => id)).toEqual(shown(doc).steps.map(({ id }) => id));
  expect(after?.stages.map(({ id }) => id)).not.toContain(seventh!.stageId);
});
