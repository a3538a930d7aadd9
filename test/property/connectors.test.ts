// Laws of connectors: none runs through a card, none on top of another; over scripts of commands and over maps that are crowded with
// cards that span, stack and stand side by side.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layout } from '../../shared/layout/layout.ts';
import { CANVAS } from '../../shared/layout/request.ts';
import type { Doc } from '../../shared/model/document.ts';
import { mapsOf } from '../../shared/model/grid.ts';
import { createSay } from '../../shared/text/text.ts';
import { slantedTips, throughCards, tooNear } from '../support/connector-laws.ts';
import { crowdedMap } from '../support/crowded-maps.ts';
import { pick, play, templateDoc } from '../support/documents.ts';

const say = createSay('en');
const measure = (text: string, { size }: { readonly size: number }) => [...text].length * size * 0.55;
const draw = (doc: Doc) => layout(doc, { mapId: mapsOf(doc)[0]!.id, metrics: CANVAS, measure, say });

const maps: fc.Arbitrary<Doc> = fc.oneof(
  crowdedMap,
  fc.array(pick, { maxLength: 40 }).map((picks) => play(templateDoc('sample'), picks)),
);
const runs = 200;

test('R3: no connector runs through a card, and each touches its two at a right angle', () => {
  fc.assert(
    fc.property(maps, (doc) => {
      const drawing = draw(doc);
      expect({ through: throughCards(drawing), tips: slantedTips(drawing) }).toEqual({ through: [], tips: [] });
    }),
    { numRuns: runs },
  );
});

test('R3: no two connectors run on top of each other', () => {
  fc.assert(
    fc.property(maps, (doc) => {
      expect(tooNear(draw(doc), 0.3)).toEqual([]);
    }),
    { numRuns: runs },
  );
});
