// Laws of slides: all of a stop stands on them once, in type that can be read from the back row, within the room that a slide has; and what
// is written on one leaves the others as they are.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Measure } from '../../shared/layout/drawing.ts';
import { bottom, right } from '../../shared/layout/geometry.ts';
import { type Doc, toDoc, toEntities } from '../../shared/model/document.ts';
import type { Card, Lane } from '../../shared/model/entities/map.ts';
import type { Stop } from '../../shared/model/entities/show.ts';
import type { Entity } from '../../shared/model/entities.ts';
import { gridOf, mapsOf } from '../../shared/model/grid.ts';
import { gridOfStop } from '../../shared/model/stops.ts';
import { drawSlice, isFitting } from '../../shared/present/slide-plan.ts';
import { LARGER, LEGIBLE, ROOM, type Slide, slicedOf, slidesOf } from '../../shared/present/slides.ts';
import { unreadableStops } from '../../shared/present/unreadable.ts';
import { createSay } from '../../shared/text/text.ts';
import { crowdedMap } from '../support/crowded-maps.ts';
import { pick, play, templateDoc } from '../support/documents.ts';

const say = createSay('en');
const freshMeasure = (): Measure => (text, style) =>
  [...text].reduce((sum, char) => sum + (char > '\u2e80' ? 1 : 0.4 + ((char.codePointAt(0) ?? 0) % 7) / 20), 0) *
  style.size *
  (style.weight === 600 ? 1.06 : 1);
const measure = freshMeasure();
const EPSILON = 0.01;

const edited = fc.array(pick, { maxLength: 30 }).map((picks) => play(templateDoc('sample'), picks));
const texts = fc.oneof(
  { weight: 6, arbitrary: fc.constant(undefined) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 60 }).map((words) => 'waits at the counter for the refund '.repeat(words)) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 1500 }).map((characters) => '退'.repeat(characters)) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 60 }).map((lines) => 'a\n'.repeat(lines)) },
);
/** Maps of any kind, some cards of which say very much. */
const wordy = fc.tuple(fc.oneof(edited, crowdedMap), fc.array(texts, { minLength: 1, maxLength: 8 })).map(([doc, some]): Doc => {
  const cards = [...doc.card.values()].map((card, at): Card => ({ ...card, text: some[at % some.length] ?? card.text }));
  return { ...doc, card: new Map(cards.map((card) => [card.id, card])) };
});
/** How many measures steps and cards have in turn; those in a metric lane are drawn. */
const counts = fc.array(fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat(2), fc.nat(14)), { minLength: 1, maxLength: 8 });
const measured = fc.tuple(wordy, counts, fc.nat(5)).map(([doc, each, at]): Doc => {
  const lanes = [...doc.lane.values()].map((lane, index): Lane => (index === at ? { ...lane, laneKind: 'metric' } : lane));
  const subjects = [...doc.step.keys(), ...doc.card.keys()];
  const measures = subjects.flatMap((subjectId, index) =>
    Array.from(
      { length: each[index % each.length] ?? 0 },
      (_, number): Entity => ({
        kind: 'measure',
        id: `measure-${subjectId}-${number}`,
        subjectId,
        order: `V${number + 1}`,
        title: 'Wait',
        measureKind: 'free',
        better: 'lower',
      }),
    ),
  );
  return toDoc([...toEntities({ ...doc, lane: new Map(lanes.map((lane) => [lane.id, lane])) }), ...measures]);
});
/** Of the first map of a document: the lanes and steps whose turn it is. */
const choice = fc.tuple(fc.nat(63), fc.nat(63), fc.constantFrom('', 'Resolve', 'Hand over'));
const withStop = (doc: Doc, [lanes, steps, title]: readonly [number, number, string]): readonly [Doc, Stop] => {
  const { id: mapId } = mapsOf(doc)[0]!;
  const grid = gridOf(doc, mapId);
  const some = (all: readonly { readonly id: string }[], bits: number) => all.flatMap(({ id }, at) => ((bits >> (at % 6)) & 1 ? [id] : []));
  const stop: Stop = {
    kind: 'stop',
    id: 'stop',
    mapId,
    order: 'V',
    title,
    laneIds: some(grid.lanes, lanes),
    stepIds: some(grid.steps, steps),
  };
  return [{ ...doc, stop: new Map([[stop.id, stop]]) }, stop];
};

const smallest = ({ drawing, scale }: Slide) =>
  Math.min(
    ...drawing.items.flatMap(({ marks }) =>
      marks.flatMap((mark) => (mark.type === 'text' && mark.lines.some(({ text }) => text !== '') ? [mark.style.size * scale] : [])),
    ),
  );

test('each lane and step of a stop stands on one slide, in its place, in type that can be read unless one cell is too much', () => {
  fc.assert(
    fc.property(fc.oneof(wordy, measured), choice, fc.constantFrom(...LARGER), (start, chosen, larger) => {
      const [doc, stop] = withStop(start, chosen);
      const grid = gridOfStop(doc, stop);
      const slides = slidesOf(doc, stop, { measure, say, larger });
      const cells = slides.flatMap(({ laneIds, stepIds }) => laneIds.flatMap((lane) => stepIds.map((step) => `${lane} ${step}`)));
      expect(cells.toSorted()).toEqual(grid.lanes.flatMap((lane) => grid.steps.map((step) => `${lane.id} ${step.id}`)).toSorted());
      for (const slide of slides) {
        const { drawing, offset, scale, laneIds, stepIds, isLegible } = slide;
        expect(drawing.frame.rows.map(({ laneId }) => laneId)).toEqual(laneIds);
        expect(drawing.frame.columns.map(({ stepId }) => stepId)).toEqual(stepIds);
        const least = smallest(slide);
        if (isLegible) expect(least).toBeGreaterThan(LEGIBLE - EPSILON);
        if (laneIds.length !== 1 || stepIds.length !== 1) expect(least).toBeGreaterThan(larger * LEGIBLE - EPSILON);
        expect(offset.x + drawing.bounds.width * scale).toBeLessThan(right(ROOM) + EPSILON);
        expect(offset.y + drawing.bounds.height * scale).toBeLessThan(bottom(ROOM) + EPSILON);
        expect(offset.x).toBeGreaterThan(ROOM.x - EPSILON);
        for (const { role, rect } of drawing.items) {
          if (role === 'card') expect(right(rect)).toBeLessThan(drawing.bounds.width + EPSILON);
          if (role === 'card') expect(bottom(rect)).toBeLessThan(drawing.bounds.height + EPSILON);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('the stops that are said to be unreadable are those with a slide that is', () => {
  fc.assert(
    fc.property(fc.oneof(wordy, measured), choice, (start, chosen) => {
      const [doc, stop] = withStop(start, chosen);
      const failing = slidesOf(doc, stop, { measure, say, larger: 1 }).filter(({ isLegible }) => !isLegible);
      const cells = unreadableStops(doc, { measure, say }).flatMap((each) => each.cells);
      const placesOf = (all: readonly { readonly laneId?: string | undefined; readonly stepId?: string | undefined }[]) =>
        all.map(({ laneId, stepId }) => `${laneId} ${stepId}`).toSorted();
      expect(placesOf(cells)).toEqual(placesOf(failing.map(({ laneIds, stepIds }) => ({ laneId: laneIds[0], stepId: stepIds[0] }))));
    }),
    { numRuns: 150 },
  );
});

test('R3: slides are the same whichever of them is asked for first', () => {
  fc.assert(
    fc.property(wordy, choice, fc.constantFrom(...LARGER), (start, chosen, larger) => {
      const [doc, stop] = withStop(start, chosen);
      const slides = slidesOf(doc, stop, { measure, say, larger });
      expect(slides.map(({ drawing }) => drawing)).toEqual(
        slidesOf(doc, stop, { measure: freshMeasure(), say, larger })
          .toReversed()
          .map(({ drawing }) => drawing)
          .toReversed(),
      );
    }),
    { numRuns: 40 },
  );
});

test('R3: after any edits, what is kept of slides that were shown is what would be drawn', () => {
  fc.assert(
    fc.property(fc.array(pick, { maxLength: 20 }), choice, (picks, chosen) => {
      const [start, stop] = withStop(templateDoc('sample'), chosen);
      let before = slidesOf(start, stop, { measure, say, larger: 1 });
      play(start, picks, (_, doc) => {
        before = slidesOf(doc, stop, { measure, say, larger: 1, before });
        const sliced = slicedOf(doc, stop, { measure: freshMeasure(), say });
        const { lanes, steps } = sliced.grid;
        for (const { laneIds, stepIds, metrics, hiddenIds, drawing } of before) {
          const slice = { lanes: lanes.filter(({ id }) => laneIds.includes(id)), steps: steps.filter(({ id }) => stepIds.includes(id)) };
          expect(drawing).toEqual(drawSlice(sliced, slice, metrics, hiddenIds));
        }
      });
    }),
    { numRuns: 60 },
  );
});

test('while a card is written, each slide keeps its lanes, steps and type as long as all of it fits', () => {
  fc.assert(
    fc.property(
      fc.oneof(edited, crowdedMap),
      choice,
      fc.constantFrom(...LARGER),
      fc.nat(),
      texts,
      (start, chosen, larger, at, text = 'and') => {
        const [doc, stop] = withStop(start, chosen);
        const before = slidesOf(doc, stop, { measure, say, larger });
        const card = [...doc.card.values()][at % Math.max(1, doc.card.size)];
        if (!card) return;
        const next = { ...doc, card: new Map(doc.card).set(card.id, { ...card, text }) };
        const after = slidesOf(next, stop, { measure, say, larger, before });
        const shapeOf = ({ laneIds, stepIds, scale, metrics }: Slide) => ({ laneIds, stepIds, scale, columnWidth: metrics.columnWidth });
        const sliced = slicedOf(next, stop, { measure, say });
        const { lanes, steps } = sliced.grid;
        const stillFits = before.every(({ laneIds, stepIds, scale, isLegible }) => {
          const slice = { lanes: lanes.filter(({ id }) => laneIds.includes(id)), steps: steps.filter(({ id }) => stepIds.includes(id)) };
          return isLegible && isFitting(sliced, slice, scale);
        });
        if (stillFits && lanes.length * steps.length > 0) expect(after.map(shapeOf)).toEqual(before.map(shapeOf));
        else expect(after).toEqual(slidesOf(next, stop, { measure, say, larger }));
      },
    ),
    { numRuns: 150 },
  );
});
