// Laws of what stands around an exported map: nothing of it leaves the page, overlaps anything else or touches the map, on whatever paper.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { furnitureOf } from '../../shared/export/furniture.ts';
import { legendOf } from '../../shared/export/legend.ts';
import { type Page, toPage } from '../../shared/export/pages.ts';
import { pagesOf } from '../../shared/export/pages-of.ts';

import { usualFurniture } from '../../shared/export/usual-furniture.ts';
import { FURNITURE, ORIENTATIONS, PAPERS } from '../../shared/ipc/export-api.ts';
import type { Item, Mark, Measure, Rect } from '../../shared/layout/drawing.ts';
import { bottom, overlap, right } from '../../shared/layout/geometry.ts';
import { layout } from '../../shared/layout/layout.ts';
import { CANVAS } from '../../shared/layout/request.ts';
import { type Doc, projectOf, toDoc, toEntities } from '../../shared/model/document.ts';
import type { Entity } from '../../shared/model/entities.ts';
import { mapsOf } from '../../shared/model/grid.ts';
import { createSay } from '../../shared/text/text.ts';
import { pick, play, templateDoc } from '../support/documents.ts';

const say = createSay('en');
const measure: Measure = (text, style) => [...text].reduce((sum, char) => sum + (char > '\u2e80' ? 1 : 0.55), 0) * style.size;
const SLACK = 0.02;

const words = fc.oneof(
  fc.constantFrom('', 'Northwind', '顾客旅程', 'a\nb'),
  fc.integer({ min: 1, max: 120 }).map((count) => 'returns '.repeat(count)),
);
const logo = fc.option(fc.record({ width: fc.integer({ min: 1, max: 4000 }), height: fc.integer({ min: 1, max: 4000 }) }), {
  nil: undefined,
});

/** A generated map with a project of any title, client and logo. */
const project = fc
  .tuple(fc.array(pick, { maxLength: 25 }), fc.constantFrom('sample', 'blueprint', 'empty'), words, words, logo)
  .map(([picks, template, title, client, size]): Doc => {
    const doc = play(templateDoc(template as 'sample'), picks);
    const image: readonly Entity[] = size
      ? [{ kind: 'image', id: 'logo', hash: 'a'.repeat(64), mediaType: 'image/png', name: 'logo', ...size }]
      : [];
    return toDoc([...toEntities(doc), ...image, { ...projectOf(doc), title, client, ...(size && { logoId: 'logo' }) }]);
  });

const asked = fc.record({
  furniture: fc.subarray([...FURNITURE]),
  paper: fc.constantFrom(...PAPERS),
  orientation: fc.constantFrom(...ORIENTATIONS),
  date: fc.constant('2026-11-22'),
  version: words,
  number: fc.integer({ min: 1, max: 9999 }),
});

function rectsOf({ rect, marks }: Item): readonly Rect[] {
  return marks.flatMap((mark) => rectOf(mark)).map((each) => ({ ...each, x: each.x + rect.x, y: each.y + rect.y }));
}

function rectOf(mark: Mark): readonly Rect[] {
  if (mark.type === 'box' || mark.type === 'image') return [mark.rect];
  if (mark.type !== 'text') return [];
  return mark.lines.map(({ x, baseline, text }) => {
    const width = measure(text, mark.style);
    const left = x - { left: 0, middle: width / 2, right: width }[mark.align];
    return { x: left, y: baseline - mark.style.size * 0.75, width, height: mark.style.size };
  });
}

function pageOf(
  doc: Doc,
  { furniture, paper, orientation, date, version, number }: typeof asked extends fc.Arbitrary<infer T> ? T : never,
): Page | undefined {
  const [map] = mapsOf(doc);
  if (!map) return undefined;
  const drawing = layout(doc, { mapId: map.id, metrics: CANVAS, measure, say });
  const around = {
    ...furnitureOf(doc, { furniture, date, version }, { title: map.title, mapId: map.id, hiddenIds: [], drawing }, { measure, say }),
    number,
    count: 9999,
  };
  return toPage(drawing, { paper, orientation, title: map.title, around });
}

test('nothing that stands around a map leaves the page, touches the map or overlaps another part', () => {
  fc.assert(
    fc.property(project, asked, (doc, options) => {
      const page = pageOf(doc, options);
      if (!page || page.drawing.bounds.width < 150) return;
      const { bounds } = page.drawing;
      const map = {
        x: page.offset.x + bounds.x * page.scale,
        y: page.offset.y + bounds.y * page.scale,
        width: bounds.width * page.scale,
        height: bounds.height * page.scale,
      };
      const whole = { x: -SLACK, y: -SLACK, width: page.width + 2 * SLACK, height: page.height + 2 * SLACK };
      const isIn = (rect: Rect) => rect.x >= whole.x && rect.y >= whole.y && right(rect) <= right(whole) && bottom(rect) <= bottom(whole);
      const shrunk = ({ x, y, width, height }: Rect) => ({
        x: x + SLACK,
        y: y + SLACK,
        width: width - 2 * SLACK,
        height: height - 2 * SLACK,
      });
      expect(isIn(map)).toBe(true);
      const solid = page.furniture.filter(({ id }) => id !== 'furniture-border');
      for (const item of page.furniture) expect(isIn(item.rect), item.id).toBe(true);
      for (const [index, item] of solid.entries()) {
        expect(overlap(shrunk(item.rect), map), item.id).toBe(false);
        for (const other of solid.slice(index + 1)) expect(overlap(shrunk(item.rect), other.rect), `${item.id} ${other.id}`).toBe(false);
        const parts = rectsOf(item);
        for (const part of parts) expect(isIn(part), item.id).toBe(true);
      }
      const [head] = solid.filter(({ id }) => id === 'furniture-head');
      const inHead = head ? rectsOf(head) : [];
      for (const [index, part] of inHead.entries())
        for (const other of inHead.slice(index + 1)) expect(overlap(shrunk(part), other), 'within the head').toBe(false);
    }),
    { numRuns: 120 },
  );
});

test('nothing that stands on a slide, or on a page laid out as one, meets its border or overlaps another part', () => {
  const asSlide = fc.record({ slides: fc.constantFrom('stages', 'pages'), paper: fc.constantFrom(...PAPERS) });
  fc.assert(
    fc.property(project, asked, asSlide, (doc, { furniture, ...options }, { slides, paper }) => {
      const [map] = mapsOf(doc);
      if (!map) return;
      const given = { ...options, mapId: map.id, format: 'pdf', slides, paper, scale: 1, furniture: [...furniture, 'border'] } as const;
      const work = pagesOf(doc, given, { measure, say });
      if ('problem' in work) return;
      const [page] = work.pages;
      const border = page!.furniture.find(({ id }) => id === 'furniture-border')!.rect;
      const others = page!.furniture.filter(({ role }) => role !== 'background');
      for (const [index, { id, rect }] of others.entries()) {
        const isIn = rect.x > border.x && rect.y > border.y && right(rect) < right(border) && bottom(rect) < bottom(border);
        expect(isIn, id).toBe(true);
        // The number is written at the right end of its line.
        if (id === 'page-number') continue;
        for (const other of others.slice(index + 1))
          if (other.id !== 'page-number') expect(overlap(rect, other.rect), `${id} ${other.id}`).toBe(false);
      }
    }),
    { numRuns: 30 },
  );
});

const typeOf = ({ marks }: Item) => marks.flatMap((mark) => (mark.type === 'text' ? [mark.style.size] : []));

test('on paper a legend is no larger than the cards as printed, down to five points, and a map below a title stands right below it', () => {
  fc.assert(
    fc.property(project, asked, (doc, options) => {
      const page = pageOf(doc, options);
      if (!page) return;
      const most = Math.max(5, CANVAS.text.card * page.scale);
      for (const item of page.furniture.filter(({ id }) => id === 'furniture-legend'))
        for (const size of typeOf(item)) expect(size).toBeLessThanOrEqual(most + SLACK);
      const head = page.furniture.find(({ id }) => id === 'furniture-head');
      const top = page.offset.y + page.drawing.bounds.y * page.scale;
      if (head) expect(top - bottom(head.rect)).toBeLessThan(Math.max(20, page.height / 20));
    }),
    { numRuns: 80 },
  );
});

test('with all that is usual around it, the sample takes most of a sheet of any size', () => {
  for (const language of ['en', 'zh-CN'] as const)
    for (const paper of PAPERS.filter((each) => each !== 'map')) {
      const doc = templateDoc('sample', language);
      const furniture = [...usualFurniture({ format: 'pdf', slides: 'map', paper })];
      const page = pageOf(doc, { furniture, paper, orientation: 'auto', date: '2026-11-22', version: '', number: 1 });
      const { bounds } = page?.drawing ?? { bounds: { width: 0, height: 0 } };
      const { width = 0, height = 0, margin = 0, scale = 0 } = page ?? {};
      const share = Math.max((bounds.width * scale) / (width - 2 * margin), (bounds.height * scale) / (height - 2 * margin));
      expect(share, `${paper} ${language}`).toBeGreaterThan(0.8);
    }
});

test('a legend names each sign once, and only signs of the map', () => {
  fc.assert(
    fc.property(project, (doc) => {
      const [map] = mapsOf(doc);
      if (!map) return;
      const drawing = layout(doc, { mapId: map.id, metrics: CANVAS, measure, say });
      const entries = legendOf(doc, drawing, say).map((entry) => JSON.stringify(entry));
      expect(new Set(entries).size).toBe(entries.length);
      const empty = legendOf(doc, { items: [], frame: { ...drawing.frame, bands: [] } }, say);
      expect(empty).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
