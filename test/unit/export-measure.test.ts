import { describe, expect, test } from 'vitest';
import { openFonts } from '../../electron/exporter/fonts.ts';
import { createMeasure, createToRuns, toPlacedRuns } from '../../electron/exporter/measure.ts';
import { toDrawable, toPieces } from '../../shared/layout/pieces.ts';

const toRuns = createToRuns(openFonts());
const measure = createMeasure(toRuns);
const style = { size: 10, weight: 400, italic: false } as const;

describe('pieces', () => {
  test.each([
    ['Hand over the parcel', ['Hand', ' ', 'over', ' ', 'the', ' ', 'parcel']],
    ['客户App下载', ['客', '户', 'App', '下', '载']],
    ['“你好”，再见。', ['“', '你', '好', '”', '，', '再', '见', '。']],
    ['e\u0301 你\u0301', ['e\u0301', ' ', '你\u0301']],
    ['👨‍👩‍👧 a', ['👨‍👩‍👧', ' ', 'a']],
    ['', []],
  ])('of %j', (text, pieces) => {
    expect(toPieces(text)).toEqual(pieces);
  });

  test('lose nothing', () => {
    const text = 'A\u0000B\ud800C\r\n\u202e👍🏽 漢字かな한글 10×20\u2028ﬁ';
    expect(toPieces(text).join('')).toBe(text);
  });
});

test('what cannot be drawn is replaced or left out', () => {
  expect(toDrawable('a\tb\u0000c\u2028d\ud800e\uffff\u202ef\u2069')).toBe('a b c d\ufffde\ufffdf');
});

describe('runs', () => {
  test('are in the first font that has the character', () => {
    const runs = toRuns('“为什么” why?', style).map(({ face, text }) => [face, text]);
    expect(runs).toEqual([
      ['inter-400', '“'],
      ['noto-sans-sc-400', '为什么'],
      ['inter-400', '” why?'],
    ]);
  });

  test('of italic text are italic in Latin and upright in Chinese', () => {
    expect(toRuns('so 这样', { ...style, italic: true }).map(({ face }) => face)).toEqual(['inter-400-italic', 'noto-sans-sc-400']);
    expect(toRuns('so 这样', { ...style, weight: 600 }).map(({ face }) => face)).toEqual(['inter-600', 'noto-sans-sc-600']);
  });
});

describe('what no font has', () => {
  test.each([
    ['Waits, 排队 → ✓ e\u0301', ''],
    ['a 한국', '한국'],
    ['ก\u0e31', 'ก\u0e31'],
    ['👩‍💻 👍🏽', '👩💻👍🏽'],
    ['x\ufe0f a\u00adb \u200d', ''],
    ['q\u20e3', '\u20e3'],
  ])('of %j', (text, undrawn) => {
    expect(
      toRuns(text, style)
        .map((run) => run.undrawn)
        .join(''),
    ).toBe(undrawn);
  });

  test('keeps its place whatever was met before it, and joiners and selectors neither take one nor are drawn', () => {
    const widthAfter = (first: string) => {
      const fresh = createMeasure(createToRuns(openFonts()));
      fresh(first, style);
      return fresh('한', style);
    };
    expect(widthAfter('\u200d')).toBe(widthAfter('국'));
    expect(measure('👩‍💻', style)).toBeCloseTo(2 * measure('👩', style), 6);
    const mark = { type: 'text', lines: [{ x: 0, baseline: 0, text: '👩‍💻 a\u00adb' }], style, colour: 'ink', align: 'left' } as const;
    expect(
      toPlacedRuns(mark, toRuns)
        .map(({ text }) => text)
        .join(''),
    ).toBe('👩💻 ab');
    expect(
      toRuns('👩‍💻 a\u00adb', style)
        .map(({ text }) => text)
        .join(''),
    ).toBe('👩‍💻 a\u00adb');
  });
});

describe('widths', () => {
  test('count kerning', () => {
    expect(measure('AVAT', style)).toBeLessThan([...'AVAT'].reduce((sum, char) => sum + measure(char, style), 0) - 1);
  });

  test('are the sum of the pieces, and grow with the size', () => {
    const text = 'Shows the code, 出示退货码。';
    const sum = toPieces(text).reduce((total, piece) => total + measure(piece, style), 0);
    expect(measure(text, style)).toBeCloseTo(sum, 6);
    expect(measure(text, { ...style, size: 20 })).toBeCloseTo(2 * sum, 6);
  });

  test('are there for what no font has, and none for what is not seen', () => {
    expect(measure('😀', style)).toBeGreaterThan(0);
    expect(measure('\u200b\ufeff', style)).toBe(0);
    expect(measure('', style)).toBe(0);
  });
});
