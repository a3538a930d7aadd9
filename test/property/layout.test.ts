// Laws of layout: nothing overlaps, leaves its cell or is cut; the same document gives the same Drawing.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { curveBounds, monotoneCurve } from '../../shared/layout/curve-path.ts';
import type { Drawing, Item, Measure } from '../../shared/layout/drawing.ts';
import { bottom, overlap, right } from '../../shared/layout/geometry.ts';
import { layout } from '../../shared/layout/layout.ts';
import { CANVAS, type LayoutRequest } from '../../shared/layout/request.ts';
import { wrap, wrapHead } from '../../shared/layout/wrap.ts';
import type { Doc } from '../../shared/model/document.ts';
import type { Card, Connector } from '../../shared/model/entities/map.ts';
import { gridOf, mapsOf } from '../../shared/model/grid.ts';
import { hiddenIn, viewsOf } from '../../shared/model/views.ts';
import { createSay } from '../../shared/text/text.ts';
import { pick, play, templateDoc } from '../support/documents.ts';

const say = createSay('en');
/** Widths that differ by character and style, so that a wrong style shows. */
const createMeasure = (): Measure => (text, style) =>
  [...text].reduce((sum, char) => sum + (char > '\u2e80' ? 1 : 0.4 + ((char.codePointAt(0) ?? 0) % 7) / 20), 0) *
  style.size *
  (style.weight === 600 ? 1.06 : 1);
const measure = createMeasure();
const requestFor = (doc: Doc, by: Measure = measure): LayoutRequest => ({ mapId: mapsOf(doc)[0]!.id, metrics: CANVAS, measure: by, say });
const draw = (doc: Doc, by?: Measure): Drawing => layout(doc, requestFor(doc, by));
/** As the first of the map's saved views shows it. */
const drawFirstView = (doc: Doc, by?: Measure): Drawing => {
  const request = requestFor(doc, by);
  return layout(doc, { ...request, hiddenIds: hiddenIn(doc, request.mapId, viewsOf(doc, request.mapId)[0]?.id) });
};
const START = templateDoc('sample');
const script = fc.array(pick, { maxLength: 30 });
const EPSILON = 0.05;
const lanesOf = ({ fromCardId, toCardId }: Connector) => [fromCardId, toCardId].map((id) => START.card.get(id)!.laneId);

test('R3: after any edits, drawing from memory equals drawing from nothing', () => {
  fc.assert(
    fc.property(script, (picks) => {
      const drawBoth = (doc: Doc, by?: Measure) => [draw(doc, by), drawFirstView(doc, by)];
      drawBoth(START);
      const doc = play(START, picks, (_, after) => void drawBoth(after));
      expect(drawBoth(doc)).toEqual(drawBoth(doc, createMeasure()));
    }),
    { numRuns: 150 },
  );
});

test('R3: a connector moves with its cards when lanes above it go, and no row is left where it stood', () => {
  const { lanes } = gridOf(START, mapsOf(START)[0]!.id);
  const stays = new Set([...START.connector.values()].flatMap(lanesOf));
  draw(START);
  const doc = play(START, [() => ({ type: 'remove', ids: lanes.filter((lane) => !stays.has(lane.id)).map((lane) => lane.id) })]);
  expect(doc.connector.size).toBe(START.connector.size);
  expect(draw(doc)).toEqual(draw(doc, createMeasure()));
});

test('R3: what was drawn with other metrics is not drawn with these', () => {
  const [map] = mapsOf(START);
  const [step] = gridOf(START, map!.id).steps;
  const doc = play(START, [
    () => ({ type: 'addLane', id: 'metrics', mapId: map!.id, zone: 'customer', laneKind: 'metric', index: 0, title: '' }),
    () => ({
      type: 'add',
      entity: { kind: 'measure', id: 'wait', subjectId: step!.id, title: 'Wait', measureKind: 'waiting-time', better: 'lower' },
    }),
  ]);
  const large = { ...CANVAS, leading: 1.6, text: { ...CANVAS.text, small: 14, card: 17 } };
  const drawLarge = (by?: Measure) => layout(doc, { ...requestFor(doc, by), metrics: large });
  expect(draw(doc).items.some(({ role }) => role === 'figure')).toBe(true);
  expect(drawLarge()).toEqual(drawLarge(createMeasure()));
});

test('R3: cards never overlap and never leave their cells, whatever is left out', () => {
  fc.assert(
    fc.property(script, (picks) => {
      const doc = play(START, picks);
      const request = requestFor(doc);
      const hiddenIds = hiddenIn(doc, request.mapId, viewsOf(doc, request.mapId)[0]?.id);
      const { items, frame } = drawFirstView(doc);
      const grid = gridOf(doc, request.mapId);
      const columnsOf = ({ stepId, lastStepId }: Card) =>
        grid.steps
          .slice(grid.stepIndex.get(stepId), (grid.stepIndex.get(lastStepId) ?? -1) + 1)
          .flatMap(({ id }) => frame.columns.find((each) => each.stepId === id) ?? []);
      const cards = items.filter((item) => item.role === 'card');
      const open = new Set(grid.lanes.filter(({ id, isCollapsed }) => !hiddenIds.includes(id) && !isCollapsed).map(({ id }) => id));
      const shown = [...doc.card.values()].filter((card) => open.has(card.laneId) && columnsOf(card).length > 0);
      expect(cards.map(({ id }) => id).sort()).toEqual(shown.map(({ id }) => id).sort());
      for (const [index, item] of cards.entries()) {
        const card = doc.card.get(item.id)!;
        const row = frame.rows.find((each) => each.laneId === card.laneId)!;
        const columns = columnsOf(card);
        const [first, last] = [columns[0]!, columns.at(-1)!];
        expect(item.rect.y).toBeGreaterThanOrEqual(row.y);
        expect(bottom(item.rect)).toBeLessThanOrEqual(row.y + row.height + EPSILON);
        expect(item.rect.x).toBeGreaterThanOrEqual(first.x);
        expect(right(item.rect)).toBeLessThanOrEqual(last.x + last.width + EPSILON);
        for (const other of cards.slice(index + 1))
          expect(overlap(item.rect, other.rect) ? [item.name, other.name] : undefined).toBeUndefined();
      }
    }),
    { numRuns: 120 },
  );
});

test('R3: no line of text of a card is wider than its card, and none is lower', () => {
  const widthOf = (item: Item) =>
    item.marks.flatMap((mark) =>
      mark.type === 'text'
        ? mark.lines.map((line) => ({ text: line.text, width: measure(line.text, mark.style), baseline: line.baseline }))
        : [],
    );
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { minLength: 1, maxLength: 6 }), (texts) => {
      const picks = texts.map((text, at): Parameters<typeof play>[1][number] => (doc) => ({
        type: 'set',
        ids: [[...doc.card.keys()][at * 5]!],
        fields: { text },
      }));
      const doc = play(START, picks);
      for (const item of draw(doc).items.filter((each) => each.role === 'card')) {
        for (const { text, width, baseline } of widthOf(item)) {
          if ([...text].length <= 1 || text === 'F') continue;
          expect({ text, isFitting: width <= item.rect.width + EPSILON }).toEqual({ text, isFitting: true });
          expect(baseline).toBeLessThanOrEqual(item.rect.height + EPSILON);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('R3: one edit of a card leaves every other card the same object, unless its row grew', () => {
  fc.assert(
    fc.property(fc.nat(45), (at) => {
      const before = draw(START);
      const id = [...START.card.keys()][at]!;
      const after = draw(play(START, [() => ({ type: 'set', ids: [id], fields: { owner: 'Somebody' } })]));
      const earlier = new Map(before.items.map((item) => [item.id, item]));
      for (const item of after.items) {
        if ((item.role === 'card' || item.role === 'connector') && item.id !== id) expect(item).toBe(earlier.get(item.id));
      }
    }),
  );
});

test('wrapping loses no character but spaces, and never begins a line with closing punctuation', () => {
  const style = { size: 13, weight: 400, italic: false } as const;
  const words = fc.array(
    fc.constantFrom(
      'return',
      'parcel,',
      '包裹',
      '。',
      '，',
      '“退货”',
      '（门店）',
      '——',
      '……',
      'a-b',
      'x/y',
      ' ',
      '\n',
      'Donaudampfschifffahrtsgesellschaft',
    ),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(words, fc.integer({ min: 60, max: 240 }), (parts, width) => {
      const text = parts.join('');
      const lines = wrap(text, width, measure, style);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const line of lines) {
        expect(measure(line, style)).toBeLessThanOrEqual(width + EPSILON);
      }
    }),
    { numRuns: 500 },
  );
  expect(wrap('知道何时，而不是“很快”', 13 * 4, measure, style)).toEqual(['知道何', '时，而不', '是“很', '快”']);
});

test('a head takes as many lines as any text, and leaves no Chinese character alone in the last where they can be more even', () => {
  const style = { size: 13, weight: 600, italic: false } as const;
  const char = fc.constantFrom(...'发起退货，）a- ');
  fc.assert(
    fc.property(fc.string({ unit: char, maxLength: 24 }), fc.integer({ min: 1, max: 120 }), (text, width) => {
      const lines = wrapHead(text, width, measure, style);
      expect(lines).toHaveLength(wrap(text, width, measure, style).length);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
  expect(wrapHead('发起退货', 13 * 3.5, measure, style)).toEqual(['发起', '退货']);
  expect(wrapHead('退货单：已收到', 13 * 6.5, measure, style)).toEqual(['退货单：已', '收到']);
  expect(wrapHead('退货', 13, measure, style)).toEqual(['退', '货']);
});

test('the curve goes through every score and never beyond the scores beside it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -900, max: 900 }), { minLength: 1, maxLength: 20 }), (values) => {
      const points = values.map((y, index) => ({ x: index * 176, y }));
      const segments = monotoneCurve(points);
      expect(curveBounds(segments).y).toBe(Math.min(...values));
      segments.slice(1).forEach((segment, index) => {
        if (segment.to !== 'curve') throw new Error('only curves after the first point');
        const [low, high] = [Math.min(values[index]!, values[index + 1]!), Math.max(values[index]!, values[index + 1]!)];
        for (let t = 0; t <= 1; t += 0.05) {
          const y =
            (1 - t) ** 3 * values[index]! + 3 * (1 - t) ** 2 * t * segment.y1 + 3 * (1 - t) * t * t * segment.y2 + t ** 3 * segment.y;
          expect(y).toBeGreaterThanOrEqual(low - 0.5);
          expect(y).toBeLessThanOrEqual(high + 0.5);
        }
      });
    }),
  );
});
