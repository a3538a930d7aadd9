import { crc32 } from 'node:zlib';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { openFonts } from '../../electron/exporter/fonts.ts';
import type { ImageOf } from '../../electron/exporter/images.ts';
import { createToRuns } from '../../electron/exporter/measure.ts';
import { type PngParts, toPng } from '../../electron/exporter/to-png.ts';
import { type Page, toPage } from '../../shared/export/pages.ts';
import { toSvg } from '../../shared/export/svg.ts';
import type { Drawing } from '../../shared/layout/drawing.ts';
import { LIGHT } from '../../shared/layout/theme.ts';
import { createDrawing, createItem, createText, EVERY_MARK, RED_IMAGE } from '../support/drawings.ts';

const fonts = openFonts();
const toRuns = createToRuns(fonts);
const redImage: ImageOf = (id) => (id === 'red' ? RED_IMAGE : undefined);

function pageOf(drawing: Drawing) {
  return toPage(drawing, { paper: 'map', orientation: 'auto', title: 'Map' });
}

async function draw(drawing: Drawing, asked: Partial<PngParts> = {}) {
  return toPicture(await write(pageOf(drawing), asked));
}

async function write(page: Page, asked: Partial<PngParts> = {}) {
  const pieces: Uint8Array[] = [];
  const parts = { theme: LIGHT, pixelsPerUnit: 1, fonts, toRuns, imageOf: redImage, onItem: async () => undefined, ...asked };
  for await (const piece of toPng(page, parts)) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function toPicture(bytes: Uint8Array) {
  const image = await loadImage(bytes);
  const { width, height } = image;
  const context = createCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const at = (x: number, y: number) => [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)];
  return { width, height, data, at };
}

/** Pixels that differ by more than what two ways to smooth an edge differ by. */
function countDifferent(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  let count = 0;
  for (let index = 0; index < a.length; index += 4) {
    const difference = [0, 1, 2].reduce((sum, channel) => sum + Math.abs(a[index + channel]! - b[index + channel]!), 0);
    if (difference > 200) count += 1;
  }
  return count;
}

test('has the pixels that were asked for', async () => {
  const sizes = await Promise.all([1, 1.5, 4].map((pixelsPerUnit) => draw(EVERY_MARK, { pixelsPerUnit })));
  expect(sizes.map(({ width, height }) => [width, height])).toEqual([
    [464, 304],
    [696, 456],
    [1856, 1216],
  ]);
});

test('R3: draws boxes, paths, dashes and gradients as the SVG spells them', async () => {
  const items = EVERY_MARK.items.map((item) => ({ ...item, marks: item.marks.filter(({ type }) => type !== 'text') }));
  const drawing = { ...EVERY_MARK, items };
  const noImage = () => undefined;
  const svg = toSvg(pageOf(drawing), LIGHT, { font: 'Inter', fontFaces: [], imageHref: noImage, language: 'en' });
  const [png, picture] = await Promise.all([draw(drawing, { imageOf: noImage }), toPicture(Buffer.from(svg))]);
  expect([png.width, png.height]).toEqual([picture.width, picture.height]);
  expect(countDifferent(png.data, picture.data)).toBeLessThan(20);
});

test('an image fills its rectangle', async () => {
  const { at } = await draw(EVERY_MARK);
  expect([at(32 + 200, 32 + 165), at(32 + 259, 32 + 204), at(32 + 262, 32 + 204)]).toEqual([
    [255, 0, 0],
    [255, 0, 0],
    [229, 244, 243],
  ]);
});

test('text begins, centres and ends where its line says', async () => {
  const text = (align: 'left' | 'middle' | 'right') => createText('', { align, lines: [{ x: 200, baseline: 100, text: 'Mind 客户' }] });
  const edges = await Promise.all(
    (['left', 'middle', 'right'] as const).map(async (align) => {
      const { width, height, at } = await draw(createDrawing([createItem('a', [text(align)])]));
      const inked = Array.from({ length: width }, (_, x) => x).filter((x) =>
        Array.from({ length: height }, (_, y) => at(x, y)).some(([red = 255]) => red < 150),
      );
      return { from: inked.at(0)! - 32, to: inked.at(-1)! - 32 };
    }),
  );
  const [left, middle, right] = edges;
  expect(left!.from).toBeGreaterThanOrEqual(200);
  expect(left!.from).toBeLessThanOrEqual(203);
  expect(right!.to).toBeGreaterThanOrEqual(197);
  expect(right!.to).toBeLessThanOrEqual(201);
  expect(Math.abs(middle!.from + middle!.to - 400)).toBeLessThanOrEqual(4);
});

test('survives characters that no font has, and images that are none', async () => {
  const image = { type: 'image', rect: { x: 0, y: 0, width: 40, height: 40 }, imageId: 'broken' } as const;
  const { at } = await draw(createDrawing([createItem('a', [image, createText('😀👍🏽 \ud800 \u0000 한글 ﷽')])]), {
    imageOf: () => ({ mediaType: 'image/png', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]) }),
  });
  expect(at(32 + 30, 32 + 30)).toEqual([0xe6, 0xe0, 0xd2]);
});

/** Of 255. No eye sees it. */
const FAINT = 8;

test('drawn in strips it is the picture drawn in one, to a shade that no eye sees', async () => {
  const title = { ...createItem('title', [createText('Title 标题')]), rect: { x: 30, y: 5, width: 80, height: 20 } };
  const page = { ...pageOf(EVERY_MARK), furniture: [title] };
  const whole = await toPicture(await write(page, { pixelsPerUnit: 3 }));
  for (const rowsAtATime of [100, 257]) {
    const inStrips = await toPicture(await write(page, { pixelsPerUnit: 3, rowsAtATime }));
    expect([inStrips.width, inStrips.height]).toEqual([whole.width, whole.height]);
    const most = whole.data.reduce((found, value, index) => Math.max(found, Math.abs(value - inStrips.data[index]!)), 0);
    expect(most).toBeLessThanOrEqual(FAINT);
  }
});

test('says how large it is on paper, and every piece of it is sound', async () => {
  const bytes = await write(pageOf(EVERY_MARK), { dpi: 300 });
  const chunks: [string, Buffer][] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const data = bytes.subarray(at + 8, at + 8 + length);
    chunks.push([bytes.toString('latin1', at + 4, at + 8), data]);
    expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(bytes.subarray(at + 4, at + 8 + length)));
    at += 12 + length;
  }
  expect(new Set(chunks.map(([type]) => type))).toEqual(new Set(['IHDR', 'pHYs', 'IDAT', 'IEND']));
  const [, density] = chunks[1]!;
  expect([density.readUInt32BE(0), density.readUInt32BE(4), density[8]]).toEqual([11_811, 11_811, 1]);
});
