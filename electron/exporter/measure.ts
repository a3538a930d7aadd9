// Text as Node measures it and sets it: by which font each part of a line is drawn, and how wide it comes out, kerning included.
// Chooses fonts as a browser does for `font-family: Inter, "Noto Sans SC"`: character by character, the first that has it.

import type { Font } from 'fontkit';
import type { Mark, Measure, TextStyle } from '../../shared/layout/drawing.ts';
import { toDrawable, toPieces } from '../../shared/layout/pieces.ts';
import { type Face, type Fonts, facesOf } from './fonts.ts';

/** A part of a line in one font; `width` in map units. Runs stand side by side, without gaps. */
export type Run = { readonly face: Face; readonly text: string; readonly width: number };
export type ToRuns = (text: string, style: TextStyle) => readonly Run[];

/** Marks, joiners and selectors go with the character before them, whatever their own font. */
const DEPENDENT = /^[\p{M}\p{Cf}\p{Emoji_Modifier}]$/u;

export function createToRuns(fonts: Fonts): ToRuns {
  /** Runs of single pieces at size 1, for each pair of faces. */
  const caches = new Map<Face, Map<string, readonly Run[]>>();

  const runsOfPiece = (piece: string, latin: Face, chinese: Face): readonly Run[] => {
    const parts: { face: Face; text: string }[] = [];
    for (const char of piece) {
      const last = parts.at(-1);
      const face =
        last && DEPENDENT.test(char) ? last.face : fonts.font(latin).hasGlyphForCodePoint(char.codePointAt(0)!) ? latin : chinese;
      if (last?.face === face) last.text += char;
      else parts.push({ face, text: char });
    }
    return parts.map(({ face, text }) => ({ face, text, width: widthOf(fonts.font(face), text) }));
  };

  return (text, style) => {
    const { latin, chinese } = facesOf(style, fonts.family);
    let cache = caches.get(latin);
    if (!cache) {
      cache = new Map();
      caches.set(latin, cache);
    }
    const runs: Run[] = [];
    for (const piece of toPieces(toDrawable(text))) {
      let known = cache.get(piece);
      if (!known) {
        known = runsOfPiece(piece, latin, chinese);
        cache.set(piece, known);
      }
      for (const run of known) {
        const last = runs.at(-1);
        const width = run.width * style.size;
        if (last?.face === run.face) runs[runs.length - 1] = { ...last, text: last.text + run.text, width: last.width + width };
        else runs.push({ ...run, width });
      }
    }
    return runs;
  };
}

/** In em. */
function widthOf(font: Font, text: string): number {
  return font.layout(text).advanceWidth / font.unitsPerEm;
}

export function createMeasure(toRuns: ToRuns): Measure {
  return (text, style) => toRuns(text, style).reduce((sum, { width }) => sum + width, 0);
}

export type PlacedRun = Run & { readonly x: number; readonly baseline: number };

/** The runs of every line of a text, each with its left edge. */
export function toPlacedRuns({ lines, align, style }: Extract<Mark, { type: 'text' }>, toRuns: ToRuns): readonly PlacedRun[] {
  return lines.flatMap((line) => {
    const runs = toRuns(line.text, style);
    const width = runs.reduce((sum, run) => sum + run.width, 0);
    let x = line.x - { left: 0, middle: width / 2, right: width }[align];
    return runs.map((run) => {
      const placed = { ...run, x, baseline: line.baseline };
      x += run.width;
      return placed;
    });
  });
}
