// Grouping by zone and lane changes no picture: what is painted in another order than the Drawing says does not overlap. Names make ids
// that every reader of XML takes.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DIFFERENCE_KINDS } from '../../shared/analysis/comparison/compare.ts';
import { type Group, groupsOf } from '../../shared/export/svg-groups.ts';
import { createIds } from '../../shared/export/svg-names.ts';
import type { Item, Point, Rect, Segment } from '../../shared/layout/drawing.ts';
import { boundsOf, overlap } from '../../shared/layout/geometry.ts';
import { layout } from '../../shared/layout/layout.ts';
import { CANVAS } from '../../shared/layout/request.ts';
import type { Doc } from '../../shared/model/document.ts';
import { mapsOf } from '../../shared/model/grid.ts';
import { createSay } from '../../shared/text/text.ts';
import { crowdedMap } from '../support/crowded-maps.ts';
import { pick, play, templateDoc } from '../support/documents.ts';

const say = createSay('en');
const measure = (text: string, { size }: { readonly size: number }) => text.length * size * 0.6;

function paintedIn(parts: readonly (Group | Item)[]): readonly Item[] {
  return parts.flatMap((part) => ('parts' in part ? paintedIn(part.parts) : [part]));
}

/** Where an item is painted, mark by mark. Strokes are taken as if they had caps, and so hairlines reach half of theirs too far. */
function extentsOf({ rect, marks }: Item): readonly Rect[] {
  return marks.flatMap((mark) => {
    if (mark.type === 'image') return [moved(mark.rect, rect)];
    if (mark.type === 'text')
      return mark.lines.map(({ x, baseline, text }) => {
        const width = measure(text, mark.style);
        const left = { left: x, middle: x - width / 2, right: x - width }[mark.align];
        return moved({ x: left, y: baseline - mark.style.size, width, height: mark.style.size * 1.3 }, rect);
      });
    const box = mark.type === 'box' ? mark.rect : boundsOf(mark.segments.flatMap(pointsOf));
    const stroke = (mark.stroke?.width ?? 0) / 2 - HAIRLINE;
    return [moved({ x: box.x - stroke, y: box.y - stroke, width: box.width + 2 * stroke, height: box.height + 2 * stroke }, rect)];
  });
}

const HAIRLINE = 0.5;

function pointsOf(segment: Segment): readonly Point[] {
  if (segment.to === 'close') return [];
  return segment.to === 'curve' ? [{ x: segment.x1, y: segment.y1 }, { x: segment.x2, y: segment.y2 }, segment] : [segment];
}

function moved({ x, y, width, height }: Rect, by: Rect): Rect {
  return { x: x + by.x, y: y + by.y, width, height };
}

function overtakingPairs(doc: Doc, mapId: string): readonly string[] {
  const differences = new Map(
    [...doc.card.keys(), ...doc.step.keys(), ...doc.lane.keys(), ...doc.score.keys()].map((id, index) => [
      id,
      DIFFERENCE_KINDS[index % 3]!,
    ]),
  );
  return [undefined, differences].flatMap((marked) => {
    const drawing = layout(doc, { mapId, metrics: CANVAS, measure, say, differences: marked });
    const painted = paintedIn(groupsOf(drawing, 'en'));
    expect(painted.map(({ id }) => id).sort()).toEqual(drawing.items.map(({ id }) => id).sort());
    const places = new Map(painted.map(({ id }, index) => [id, index]));
    const extents = new Map(drawing.items.map((item) => [item.id, extentsOf(item)]));
    return drawing.items.flatMap((below, index) =>
      drawing.items
        .slice(index + 1)
        .filter((above) => places.get(above.id)! < places.get(below.id)!)
        .filter((above) => extents.get(above.id)!.some((a) => extents.get(below.id)!.some((b) => overlap(a, b))))
        .map((above) => `${below.role} ${below.id} under ${above.role} ${above.id}`),
    );
  });
}

test('R3: nothing is painted over what it lay under before it was put into groups', () => {
  fc.assert(
    fc.property(crowdedMap, (doc) => {
      for (const { id } of mapsOf(doc)) expect(overtakingPairs(doc, id)).toEqual([]);
    }),
    { numRuns: 30 },
  );
  fc.assert(
    fc.property(fc.constantFrom('sample', 'blueprint', 'journey'), fc.array(pick, { maxLength: 40 }), (template, picks) => {
      const doc = play(templateDoc(template as 'sample'), picks);
      for (const { id } of mapsOf(doc)) expect(overtakingPairs(doc, id)).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

/** NameStartChar and NameChar of XML 1.0, fifth edition, without the colon. */
const START =
  'A-Za-z_\\u{c0}-\\u{d6}\\u{d8}-\\u{f6}\\u{f8}-\\u{2ff}\\u{370}-\\u{37d}\\u{37f}-\\u{1fff}\\u{200c}\\u{200d}\\u{2070}-\\u{218f}\\u{2c00}-\\u{2fef}\\u{3001}-\\u{d7ff}\\u{f900}-\\u{fdcf}\\u{fdf0}-\\u{fffd}\\u{10000}-\\u{effff}';
const NAME = new RegExp(`^[${START}][${START}.0-9\\u{b7}\\u{300}-\\u{36f}\\u{203f}\\u{2040}-]*$`, 'u');

test('ids are names of XML and no two are equal, whatever the titles are', () => {
  const title = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('a', 'a_2', 'a 2', '', '取件', '1', '-', 'a.'),
  );
  fc.assert(
    fc.property(fc.array(title, { maxLength: 60 }), (titles) => {
      const ids = titles.map(createIds());
      expect(ids.filter((id) => !NAME.test(id))).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});
