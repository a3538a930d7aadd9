import { describe, expect, test } from 'vitest';
import { type PageOptions, refusePage, resolutionOf, toPage, toPixels } from '../../shared/export/pages.ts';
import { createDrawing } from '../support/drawings.ts';

function pageOf(width: number, height: number, options: Partial<PageOptions> = {}) {
  const drawing = createDrawing([], { x: 0, y: 0, width, height });
  return toPage(drawing, { paper: 'map', orientation: 'auto', title: 'Map', ...options });
}

const rounded = (value: number) => Math.round(value * 100) / 100;

describe('a page of the map’s own size', () => {
  test('is the map at 96 units an inch, with a margin', () => {
    const page = pageOf(400, 240);
    expect(page).toMatchObject({
      width: 348,
      height: 228,
      margin: 24,
      scale: 0.75,
      offset: { x: 24, y: 24 },
      background: 'surround',
      title: 'Map',
    });
  });

  test('brings a drawing that does not begin at 0 to the margin', () => {
    const drawing = createDrawing([], { x: -100, y: 40, width: 400, height: 240 });
    const page = toPage(drawing, { paper: 'map', orientation: 'auto', title: '' });
    expect(page.offset).toEqual({ x: 24 + 75, y: 24 - 30 });
  });
});

describe('a page of paper', () => {
  test.each([
    ['A4', 841.89, 595.28],
    ['A3', 1190.55, 841.89],
    ['A2', 1683.78, 1190.55],
    ['A1', 2383.94, 1683.78],
    ['A0', 3370.39, 2383.94],
    ['Letter', 792, 612],
    ['Tabloid', 1224, 792],
    ['16:9', 960, 540],
  ] as const)('%s has its size', (paper, width, height) => {
    const page = pageOf(400, 240, { paper });
    expect([rounded(page.width), rounded(page.height)]).toEqual([width, height]);
  });

  test('stands as the map does, unless told otherwise', () => {
    const isLandscape = (width: number, height: number, orientation: PageOptions['orientation']) => {
      const page = pageOf(width, height, { paper: 'A4', orientation });
      return page.width > page.height;
    };
    expect([
      isLandscape(400, 240, 'auto'),
      isLandscape(240, 400, 'auto'),
      isLandscape(400, 240, 'portrait'),
      isLandscape(240, 400, 'landscape'),
    ]).toEqual([true, false, false, true]);
  });

  test.each([
    [4000, 300],
    [300, 4000],
    [40, 30],
  ])('holds a map of %i × %i centred within its margins, touching two of them', (width, height) => {
    const page = pageOf(width, height, { paper: 'A3', orientation: 'landscape' });
    const left = page.offset.x;
    const top = page.offset.y;
    expect(rounded(left)).toBe(rounded(page.width - left - width * page.scale));
    expect(rounded(top)).toBe(rounded(page.height - top - height * page.scale));
    expect(rounded(Math.min(left, top))).toBe(rounded(page.margin));
  });

  test('survives a map of nothing', () => {
    const page = pageOf(0, 0, { paper: 'A4' });
    expect([page.scale, page.offset.x, page.offset.y].every(Number.isFinite)).toBe(true);
  });
});

describe('what no file can hold', () => {
  const asked = (options: Partial<Parameters<typeof refusePage>[1]>) => ({ format: 'png', paper: 'map', scale: 1, ...options }) as const;

  test('a PDF page ends at 14,400 points', () => {
    const widest = (14_400 - 48) / 0.75;
    expect(refusePage(pageOf(widest, 100), asked({ format: 'pdf' }))).toBe(undefined);
    expect(refusePage(pageOf(widest + 1, 100), asked({ format: 'pdf' }))).toEqual({ problem: 'page-too-large' });
    expect(refusePage(pageOf(widest + 1, 100), asked({ format: 'svg' }))).toBe(undefined);
    expect(refusePage(pageOf(widest + 1, 100, { paper: 'A0' }), asked({ format: 'pdf', paper: 'A0' }))).toBe(undefined);
  });

  test('a PNG has a largest area and a largest side, and it is said how large it may be', () => {
    const square = pageOf(10_000 - 64, 10_000 - 64);
    expect(refusePage(square, asked({ scale: 1.5 }))).toBe(undefined);
    expect(refusePage(square, asked({ scale: 2 }))).toEqual({ problem: 'too-many-pixels', values: { most: 1.5 } });
    expect(refusePage(pageOf(40_000, 100), asked({}))).toEqual({ problem: 'too-large-for-pixels' });
    expect(refusePage(square, asked({ format: 'svg', scale: 4 }))).toBe(undefined);
  });

  test('every paper can be drawn at 400 dpi, whatever the map', () => {
    const pages = (['A0', 'Tabloid'] as const).flatMap((paper) => [pageOf(40_000, 100, { paper }), pageOf(10, 10, { paper })]);
    expect(pages.map((page) => refusePage(page, asked({ paper: 'A0', dpi: 400 })))).toEqual(pages.map(() => undefined));
    expect(pages.map((page) => toPixels(page, resolutionOf(page, { paper: 'A0', scale: 1, dpi: 400 })))).toEqual([
      { width: 18_724, height: 13_244 },
      { width: 18_724, height: 13_244 },
      { width: 6800, height: 4400 },
      { width: 6800, height: 4400 },
    ]);
  });

  test('pixels count map units at the map’s own size', () => {
    expect(toPixels(pageOf(400, 240), 2)).toEqual({ width: 928, height: 608 });
  });
});
