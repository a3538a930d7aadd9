// What is written as PNG, as SVG and as PDF is one picture (R3): pixel by pixel, and where each run of text begins.

import { inflateSync } from 'node:zlib';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { openFonts } from '../../electron/exporter/fonts.ts';
import { createMeasure, createToRuns, toPlacedRuns } from '../../electron/exporter/measure.ts';
import { createToOutlines } from '../../electron/exporter/outline-text.ts';
import { toPdf } from '../../electron/exporter/to-pdf.ts';
import { toPng } from '../../electron/exporter/to-png.ts';
import type { Page } from '../../shared/export/pages.ts';
import { pagesOf } from '../../shared/export/pages-of.ts';
import { toSvg } from '../../shared/export/svg.ts';
import { LIGHT } from '../../shared/layout/theme.ts';
import { LANGUAGES, type Language } from '../../shared/model/entities/project.ts';
import { mapsOf } from '../../shared/model/grid.ts';
import { createSay } from '../../shared/text/text.ts';
import { templateDoc } from '../support/documents.ts';

const fonts = openFonts();
const toRuns = createToRuns(fonts);
const parts = { theme: LIGHT, fonts, toRuns, imageOf: () => undefined, onItem: async () => undefined };

function sampleIn(language: Language) {
  const doc = templateDoc('sample', language);
  const [map] = mapsOf(doc);
  const options = { mapId: map!.id, slides: 'map', format: 'pdf', paper: 'map', orientation: 'auto', scale: 1 } as const;
  const made = pagesOf(doc, options, { measure: createMeasure(toRuns), say: createSay(language) });
  if ('problem' in made) throw new Error(made.problem);
  const [page] = made.pages;
  return { doc, mapId: map!.id, page: page! };
}

/** Drawn on paper of the same size, whatever the fraction of a pixel that a picture ends with. */
async function pixelsOf(bytes: Uint8Array, width: number, height: number): Promise<Uint8ClampedArray> {
  const context = createCanvas(width, height).getContext('2d');
  context.drawImage(await loadImage(bytes), 0, 0);
  return context.getImageData(0, 0, width, height).data;
}

/** Of a hundred pixels; letters as shapes are smoothed otherwise than letters of a font. */
const MOST_DIFFERENT = 1;
/** Of 255. */
const MOST_MEAN = 2;

test.each(LANGUAGES)('R3: the sample as SVG is the picture that it is as PNG, in %s', async (language) => {
  const { page } = sampleIn(language);
  const pieces: Uint8Array[] = [];
  for await (const piece of toPng(page, { ...parts, pixelsPerUnit: 1 })) pieces.push(piece);
  const png = Buffer.concat(pieces);
  const toOutlines = createToOutlines(fonts, toRuns);
  const svg = toSvg(page, LIGHT, { font: 'Inter', fontFaces: [], toOutlines, imageHref: () => undefined, language });
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const [drawn, spelled] = await Promise.all([pixelsOf(png, width, height), pixelsOf(Buffer.from(svg), width, height)]);
  let [different, sum] = [0, 0];
  for (let at = 0; at < drawn.length; at += 4) {
    const difference = [0, 1, 2].reduce((total, channel) => total + Math.abs(drawn[at + channel]! - spelled[at + channel]!), 0);
    if (difference > 200) different += 1;
    sum += difference / 3;
  }
  expect((100 * different) / (width * height)).toBeLessThan(MOST_DIFFERENT);
  expect(sum / (width * height)).toBeLessThan(MOST_MEAN);
});

type Matrix = readonly [number, number, number, number, number, number];

function times([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix): Matrix {
  return [a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u];
}

/** Where every run of text of a page begins, in points from its upper left, as the operators of its content say (ISO 32000-1, 8.4, 9.4). */
function textPlacesIn(content: string, height: number): readonly (readonly [x: number, y: number])[] {
  const places: [number, number][] = [];
  const saved: Matrix[] = [];
  let now: Matrix = [1, 0, 0, 1, 0, 0];
  for (const line of content.split('\n')) {
    const numbers = line.split(' ').slice(0, 6).map(Number) as unknown as Matrix;
    if (line === 'q') saved.push(now);
    else if (line === 'Q') now = saved.pop()!;
    else if (line.endsWith(' cm')) now = times(numbers, now);
    else if (line.endsWith(' Tm')) {
      const [, , , , x, y] = times(numbers, now);
      places.push([x, height - y]);
    }
  }
  return places;
}

function textPlacesOf({ drawing, offset, scale, furniture }: Page): readonly (readonly [x: number, y: number])[] {
  const of = (items: Page['furniture'], by: number, at: { readonly x: number; readonly y: number }) =>
    items.flatMap(({ rect, marks }) =>
      marks.flatMap((mark) =>
        mark.type === 'text'
          ? toPlacedRuns(mark, toRuns).map(({ x, baseline }) => [at.x + (rect.x + x) * by, at.y + (rect.y + baseline) * by] as const)
          : [],
      ),
    );
  return [...of(drawing.items, scale, offset), ...of(furniture, 1, { x: 0, y: 0 })];
}

test.each(LANGUAGES)('R3: every run of text of the sample stands in the PDF where the page has it, in %s', async (language) => {
  const { doc, mapId, page } = sampleIn(language);
  const pdf = Buffer.from(await toPdf([page], { ...parts, title: page.title, doc, mapIds: [mapId], isDeck: false, language })).toString(
    'latin1',
  );
  const streams = [...pdf.matchAll(/stream\n([\s\S]*?)\nendstream/g)].map(([, body = '']) => {
    try {
      return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  const content = streams.find((stream) => stream.includes(' Tm\n')) ?? '';
  const written = textPlacesIn(content, page.height);
  const wanted = textPlacesOf(page);
  expect(written).toHaveLength(wanted.length);
  const moved = wanted.filter(([x, y], index) => Math.hypot(x - written[index]![0], y - written[index]![1]) > 0.01);
  expect(moved).toEqual([]);
  expect(wanted.length).toBeGreaterThan(80);
});
