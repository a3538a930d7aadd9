// Text as this window measures it: Chromium's own shaping, piece by piece like everyone else (layout/pieces.ts), each piece
// once. Chinese fonts are large, so they are loaded when the first Chinese text comes; what was measured before is then measured anew.

import { useEffect, useSyncExternalStore } from 'react';
import type { Measure, TextStyle } from '../../shared/layout/drawing.ts';
import type { FontFamily } from '../../shared/layout/font-families.ts';
import { toDrawable, toPieces } from '../../shared/layout/pieces.ts';
import type { Doc } from '../../shared/model/document.ts';

/** Measured at a large size and scaled down: no rounding of small sizes gets in. */
const SIZE = 100;
const BEYOND_INTER = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{3ffff}]/u;

function createMeasure(family: FontFamily, onChinese: () => void): Measure {
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas) throw new Error('no canvas to measure with');
  canvas.textRendering = 'geometricPrecision';
  const widths = new Map<string, Map<string, number>>();
  const widthOf = (piece: string, style: TextStyle): number => {
    const font = `${style.italic ? 'italic ' : ''}${style.weight} ${SIZE}px ${family}, 'Noto Sans SC', sans-serif`;
    const known = widths.get(font) ?? new Map<string, number>();
    widths.set(font, known);
    let width = known.get(piece);
    if (width === undefined) {
      if (BEYOND_INTER.test(piece)) onChinese();
      canvas.font = font;
      width = canvas.measureText(piece).width / SIZE;
      known.set(piece, width);
    }
    return width;
  };
  return (text, style) => toPieces(toDrawable(text)).reduce((sum, piece) => sum + widthOf(piece, style) * style.size, 0);
}

let hasChinese = false;
const roughly: Measure = (text, style) => text.length * style.size * 0.5;
/** Of the families that are loaded. */
const measures = new Map<FontFamily, Measure>([['Inter', roughly]]);
const listeners = new Set<() => void>();

function renew(family: FontFamily): void {
  measures.set(
    family,
    createMeasure(family, () => {
      if (!hasChinese) void loadChinese();
    }),
  );
  for (const listener of listeners) listener();
}

async function loadChinese(): Promise<void> {
  hasChinese = true;
  await Promise.all([document.fonts.load("400 13px 'Noto Sans SC'", '汉'), document.fonts.load("600 13px 'Noto Sans SC'", '汉')]);
  for (const family of measures.keys()) renew(family);
}

async function loadFamily(family: FontFamily): Promise<void> {
  await Promise.all(['400', '600', 'italic 400'].map((font) => document.fonts.load(`${font} 13px ${family}`, 'a')));
}

/** To be awaited before a document is first drawn, so that nothing jumps. */
export async function loadFontsFor(doc: Doc): Promise<void> {
  await loadFamily('Inter');
  const isChinese =
    [...doc.project.values()].some((project) => project.language === 'zh-CN') ||
    [...doc.card.values()].some((card) => BEYOND_INTER.test(card.text));
  if (isChinese && !hasChinese) await loadChinese();
  else renew('Inter');
}

/** The measure in force in this moment, of our own family. */
export function measureNow(): Measure {
  return measures.get('Inter') ?? roughly;
}

/**
 * The measure in force; another function once fonts have come, so that layouts are made anew. A family that is not loaded yet is loaded,
 * and until then measured as ours is.
 */
export function useMeasure(family: FontFamily = 'Inter'): Measure {
  useEffect(() => {
    if (!measures.has(family)) void loadFamily(family).then(() => renew(family));
  }, [family]);
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => measures.get(family) ?? measureNow(),
  );
}
