// A poster on sheets: its plan, its labels and marks, and what is too many of them.

import { expect, test } from 'vitest';
import { toPage } from '../../shared/export/pages.ts';
import { pagesOf } from '../../shared/export/pages-of.ts';
import { sheetsOf } from '../../shared/export/sheets.ts';
import type { Measure } from '../../shared/layout/drawing.ts';
import { mapsOf } from '../../shared/model/grid.ts';
import { createSay } from '../../shared/text/text.ts';
import { templateDoc } from '../support/documents.ts';
import { createDrawing, createItem, createText } from '../support/drawings.ts';

const measure: Measure = (text, { size }) => text.length * size * 0.5;
const asked = { measure, say: createSay('en') };
const TILE = { paper: 'A4', overlap: 10 } as const;

function posterOf(width: number, height: number) {
  const drawing = createDrawing([createItem('a', [createText('Waits')], { name: 'Waits' })], { x: 0, y: 0, width, height });
  return toPage(drawing, { paper: 'A1', orientation: 'auto', title: 'Returns' });
}

test('the plan comes first: how many sheets, how large it becomes, what overlaps and what is to be done', () => {
  const { pages, count } = sheetsOf(posterOf(4000, 2000), TILE, asked);
  const [plan, ...sheets] = [...pages];
  expect([count, sheets.length]).toEqual([16, 15]);
  expect(plan?.title).toBe('Assembly plan');
  const [above, grid, steps] = plan?.sheet?.around ?? [];
  expect(above?.name).toContain('15 sheets of A4: 3 × 5 (rows × columns)  ·  Finished size 841 × 594 mm  ·  Overlap 10 mm');
  expect(grid?.name).toBe('A1, A2, A3, A4, A5, B1, B2, B3, B4, B5, C1, C2, C3, C4, C5');
  expect(steps?.name).toContain('actual size (100 %)');
  // Words that are too small to be read are not there to be found.
  expect(plan?.drawing.items.flatMap(({ marks }) => marks.map(({ type }) => type))).toEqual(['box']);
});

test('each sheet says which it is and which are its neighbours, and has its marks outside the picture', () => {
  const [, first, ...others] = [...sheetsOf(posterOf(4000, 2000), TILE, asked).pages];
  const wordsOf = (page: typeof first) =>
    page?.sheet?.around.flatMap(({ marks }) => marks.flatMap((mark) => (mark.type === 'text' ? mark.lines.map(({ text }) => text) : [])));
  expect(wordsOf(first)).toEqual(['A1', 'Sheet 1 of 15 · Returns', 'A2 on the right · B1 below']);
  expect(wordsOf(others.at(-1))).toEqual(['C5', 'Sheet 15 of 15 · Returns', '']);
  const { clip, around } = first!.sheet!;
  const points = around.flatMap(({ marks }) =>
    marks.flatMap((mark) => (mark.type === 'path' ? mark.segments.flatMap((segment) => ('x' in segment ? [segment] : [])) : [])),
  );
  const isOutside = ({ x, y }: { x: number; y: number }) => x < clip.x || y < clip.y || x > clip.x + clip.width || y > clip.y + clip.height;
  expect(points).toHaveLength(16);
  expect(points.filter((point) => !isOutside(point))).toEqual([]);
});

test('what fits on one sheet needs no plan, no marks and no label', () => {
  const poster = toPage(createDrawing([], { x: 0, y: 0, width: 100, height: 100 }), { paper: 'map', orientation: 'auto', title: '' });
  const { pages, count } = sheetsOf(poster, TILE, asked);
  expect(count).toBe(1);
  expect([...pages].map((page) => page.sheet?.around)).toEqual([[]]);
});

test('a wall of sheets is refused, and it is said how many they would be', () => {
  const doc = templateDoc('sample');
  const options = {
    mapId: mapsOf(doc)[0]!.id,
    slides: 'map',
    format: 'pdf',
    paper: 'A0',
    orientation: 'auto',
    scale: 1,
    tile: TILE,
  } as const;
  expect(pagesOf(doc, options, asked)).toMatchObject({ count: 26, title: 'As-is blueprint' });
  const steps = [...doc.step.values()];
  const more = Array.from({ length: 2400 }, (_, at) => ({ ...steps[0]!, id: `more-${at}`, order: `z${at + 1000}1` }));
  const wide = { ...doc, step: new Map([...steps, ...more].map((step) => [step.id, step])) };
  const refused = pagesOf(wide, { ...options, paper: 'map' }, asked);
  expect(refused).toEqual({ problem: 'too-many-sheets', values: { count: expect.any(Number), most: 500 } });
});
