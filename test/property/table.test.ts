// Laws of the table: it says what the map says, cell by cell; its rows hold what stands in them; the lines run where the zones part.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Sheet, type SheetCard, SIZES, toSheet } from '../../renderer/views/table/sheet.ts';
import type { Measure } from '../../shared/layout/drawing.ts';
import type { Doc } from '../../shared/model/document.ts';
import { cardsAt, type Grid, gridOf, mapsOf } from '../../shared/model/grid.ts';
import { hiddenIn, shownGrid } from '../../shared/model/views.ts';
import { linesOf } from '../../shared/model/zones.ts';
import { createSay } from '../../shared/text/text.ts';
import { pick, play, templateDoc } from '../support/documents.ts';

const say = createSay('en');
const measure: Measure = (text, style) => [...text].length * style.size * 0.5;
const START = templateDoc('sample');

function sheetOf(doc: Doc, editedId?: string, by = measure): { readonly grid: Grid; readonly sheet: Sheet } {
  const mapId = mapsOf(doc)[0]!.id;
  const hiddenIds = hiddenIn(doc, mapId, undefined);
  return { grid: shownGrid(gridOf(doc, mapId), hiddenIds), sheet: toSheet(doc, { mapId, hiddenIds, measure: by, say, editedId }) };
}

function forAnyMap(law: (doc: Doc, grid: Grid, sheet: Sheet) => void): void {
  fc.assert(
    fc.property(fc.array(pick, { maxLength: 30 }), (picks) => {
      const doc = play(START, picks);
      const { grid, sheet } = sheetOf(doc);
      law(doc, grid, sheet);
    }),
    { numRuns: 100 },
  );
}

test('R3: a card is in every cell that it covers, whole in the first of them, and nowhere else; so is every score', () => {
  forAnyMap((doc, grid, { rows }) => {
    expect(rows.map(({ lane }) => lane)).toEqual(grid.lanes);
    for (const { lane, cells } of rows) {
      grid.steps.forEach(({ id }, column) => {
        const { cards, scores } = cells.get(column) ?? { cards: [], scores: [] };
        const there = cardsAt(doc, grid, lane.id, id).map((card) => ({ id: card.id, isFirst: card.stepId === id }));
        const shown = cards.map(({ placed, isFirst }) => ({ id: placed.card.id, isFirst }));
        const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
        expect(shown.sort(byId)).toEqual(there.sort(byId));
        const scored = [...doc.score.values()].filter((score) => score.laneId === lane.id && score.stepId === id);
        expect(scores.map(({ score }) => score.id).sort()).toEqual(scored.map((score) => score.id).sort());
      });
    }
  });
});

test('after any edits, the table from memory equals the table from nothing', () => {
  fc.assert(
    fc.property(fc.array(pick, { maxLength: 30 }), (picks) => {
      const doc = play(START, picks, (_, after) => void sheetOf(after));
      expect(sheetOf(doc).sheet).toEqual(sheetOf(doc, undefined, (text, style) => measure(text, style)).sheet);
    }),
    { numRuns: 100 },
  );
});

test('a row is as tall as what stands in it, and the next begins below it', () => {
  const heightOf = ({ lines, hasSigns, isFirst, placed: { card } }: SheetCard) =>
    lines.length * SIZES.line + SIZES.card + (hasSigns ? SIZES.signs : 0) + (isFirst && card.imageId !== undefined ? SIZES.image : 0);
  forAnyMap((_, __, { rows, bands, headHeight, height }) => {
    const tops = [...rows.map(({ top }) => top), ...bands.map(({ top }) => top), height].sort((a, b) => a - b);
    expect(tops[0]).toBe(headHeight);
    for (const row of rows) {
      expect(tops[tops.indexOf(row.top) + 1]).toBe(row.top + row.height);
      if (row.lane.isCollapsed) continue;
      for (const { cards, scores } of row.cells.values()) {
        const needed = cards.reduce((sum, card) => sum + heightOf(card) + SIZES.gap, 0) + scores.length * SIZES.line;
        expect(row.height).toBeGreaterThanOrEqual(needed + SIZES.cell);
      }
    }
  });
});

test('the three lines run between the rows where the zones part, and nowhere else', () => {
  forAnyMap((_, grid, { rows, bands }) => {
    const lines = linesOf(grid.lanes.map(({ zone }) => zone));
    expect(bands.map(({ line }) => line)).toEqual(lines.map(({ line }) => line));
    for (const [index, { before }] of lines.entries()) {
      expect(bands[index]!.top).toBeLessThan(rows[before]!.top);
      expect(bands[index]!.top).toBeGreaterThan(rows[before - 1]!.top);
    }
  });
});

test('a long text is cut to some lines, and stands whole where it is written in', () => {
  const [card] = START.card.values();
  const long = { ...card!, text: 'word '.repeat(60) };
  const doc = { ...START, card: new Map(START.card).set(long.id, long) };
  const shownAs = (editedId?: string) =>
    sheetOf(doc, editedId)
      .sheet.rows.flatMap(({ cells }) => [...cells.values()].flatMap(({ cards }) => cards))
      .find(({ placed }) => placed.card.id === long.id)!;
  expect(shownAs()).toMatchObject({ isCut: true });
  expect(shownAs(long.id)).toMatchObject({ isCut: false });
  expect(shownAs(long.id).lines.length).toBeGreaterThan(shownAs().lines.length);
});
