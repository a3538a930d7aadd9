// Laws of what appears on a slide: each thing once, in its place, never gone again, and in the end all of it.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Measure } from '../../shared/layout/drawing.ts';
import { REVEALS, type Stop } from '../../shared/model/entities/show.ts';
import { gridOf, mapsOf } from '../../shared/model/grid.ts';
import { beatsOf, piecesOf, revealed } from '../../shared/present/reveal.ts';
import { slidesOf } from '../../shared/present/slides.ts';
import { createSay } from '../../shared/text/text.ts';
import { crowdedMap } from '../support/crowded-maps.ts';
import { pick, play, templateDoc } from '../support/documents.ts';

const say = createSay('en');
const measure: Measure = (text, { size }) => text.length * size * 0.5;
const edited = fc.array(pick, { maxLength: 20 }).map((picks) => play(templateDoc('sample'), picks));

/** A slide of the first map, and what its stop is about: some cards, scores and steps. */
const slide = fc
  .tuple(fc.oneof(edited, crowdedMap), fc.constantFrom(...REVEALS), fc.array(fc.nat(), { maxLength: 3 }))
  .map(([doc, reveal, at]) => {
    const { id: mapId } = mapsOf(doc)[0]!;
    const ids = [...doc.card.keys(), ...doc.score.keys(), ...gridOf(doc, mapId).steps.map(({ id }) => id)];
    const aboutIds = at.flatMap((each) => ids[each % ids.length] ?? []);
    const stop: Stop = { kind: 'stop', id: 'stop', mapId, order: 'V', title: '', laneIds: [], stepIds: [], reveal, aboutIds };
    const { drawing } = slidesOf(doc, stop, { measure, say, larger: 1 })[0]!;
    return { drawing, reveal, pieces: piecesOf(drawing, stop) };
  });

test('every card, score, figure and curve appears with one piece, or is there from the beginning', () => {
  fc.assert(
    fc.property(slide, ({ drawing, reveal, pieces }) => {
      const content = drawing.items.filter(({ role }) => ['card', 'score', 'figure', 'curve'].includes(role)).map(({ id }) => id);
      const [, ...others] = [...pieces].reverse();
      const appearing = pieces.flatMap((piece, at) => [...piece].filter((id) => !pieces.slice(0, at).some((earlier) => earlier.has(id))));
      if (reveal !== 'at-once' || pieces.length > 0) expect(appearing.toSorted()).toEqual(content.toSorted());
      // Only the last one names what has been.
      expect(others.reduce((count, piece) => count + piece.size, 0)).toBe(new Set(others.flatMap((piece) => [...piece])).size);
      expect(pieces.every(({ size }) => size > 0)).toBe(true);
    }),
  );
});

test('what is seen stays in its place and is never unseen again, and at the last beat all is lit', () => {
  fc.assert(
    fc.property(slide, ({ drawing, pieces }) => {
      const beats = beatsOf(pieces);
      const shows = Array.from({ length: beats }, (_, beat) => revealed(drawing, pieces, beat));
      expect(shows.at(-1)).toBe(drawing);
      const seen = new Set<string>();
      for (const { items } of shows) {
        expect(items.map(({ id, rect }) => [id, rect])).toEqual(drawing.items.map(({ id, rect }) => [id, rect]));
        for (const { id, tone } of items) {
          if (tone === 'unseen') expect(seen).not.toContain(id);
          else seen.add(id);
        }
        // A connector comes when both its ends have.
        const toneOf = new Map(items.map(({ id, tone }) => [id, tone]));
        for (const { ends, tone } of items) {
          if (!ends) continue;
          const isOpen = [ends.from.cardId, ends.to.cardId].some((id) => toneOf.get(id) === 'unseen');
          expect(tone === 'unseen').toBe(isOpen);
        }
      }
      for (const { items } of shows.slice(0, -1)) expect(items.some(({ role, tone }) => role !== 'line' && tone === undefined)).toBe(true);
    }),
  );
});

test('a curve reaches as far as its scores are seen', () => {
  fc.assert(
    fc.property(slide, ({ drawing, pieces }) => {
      for (let beat = 0; beat < beatsOf(pieces) - 1; beat += 1) {
        const { items, frame } = revealed(drawing, pieces, beat);
        for (const curve of items.filter(({ role, tone }) => role === 'curve' && tone !== 'unseen')) {
          const row = frame.rows.find(({ y }) => y === curve.rect.y);
          const isHere = ({ rect }: { readonly rect: { readonly y: number } }) =>
            row !== undefined && rect.y + 10 >= row.y && rect.y + 10 <= row.y + row.height;
          const unseen = items
            .filter((item) => item.role === 'score' && item.tone === 'unseen' && isHere(item))
            .map(({ rect }) => rect.x + 10);
          const reach = Math.max(
            ...curve.marks.flatMap((mark) =>
              mark.type === 'path' ? mark.segments.flatMap((segment) => ('x' in segment ? [segment.x] : [])) : [],
            ),
          );
          if (unseen.length > 0) expect(curve.rect.x + reach).toBeLessThan(Math.max(...unseen));
        }
      }
    }),
  );
});
