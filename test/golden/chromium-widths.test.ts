// What Chromium 156's canvas measured at 13 px in `Inter, "Noto Sans SC"`, piece by piece: [text, 400, 600, 400 italic].

import { describe, expect, test } from 'vitest';
import { openFonts } from '../../electron/exporter/fonts.ts';
import { createMeasure, createToRuns } from '../../electron/exporter/measure.ts';
import { toPieces } from '../../shared/layout/pieces.ts';
import WIDTHS from './chromium-widths.json' with { type: 'json' };

const measure = createMeasure(createToRuns(openFonts()));
const STYLES = [
  { size: 13, weight: 400, italic: false },
  { size: 13, weight: 600, italic: false },
  { size: 13, weight: 400, italic: true },
] as const;

test('every text in the list is one piece', () => {
  expect(WIDTHS.filter(([text]) => toPieces(String(text)).length !== 1)).toEqual([]);
});

describe('R3: what Node measures is what a browser measures', () => {
  test.each(STYLES)('in weight $weight, italic $italic', (style) => {
    const column = STYLES.indexOf(style) + 1;
    const different = WIDTHS.filter((row) => Math.abs(measure(String(row[0]), style) - Number(row[column])) > 0.01);
    expect(different).toEqual([]);
  });
});
