// Text as Node measures it and sets it: by which font each part of a line is drawn, and how wide it comes out, kerning included.
// Chooses fonts as a browser does for `font-family: Inter, "Noto Sans SC"`: character by character, the first that has it.

import type { Font } from 'fontkit';
import type { Mark, Measure, TextStyle } from '../../shared/layout/drawing.ts';
import { toDrawable, toPieces } from '../../shared/layout/pieces.ts';
import { type Face, type Fonts, facesOf } from './fonts.ts';

/** A part of a line in one font; `width` in map units; `undrawn`: what of it no font has. Runs stand side by side, without gaps. */
export type Run = { readonly face: Face; readonly text: string; readonly width: number; readonly undrawn: string };
export type ToRuns = (text: string, style: TextStyle) => readonly Run[];

/** Marks, joiners and selectors go with the character before them, whatever their own font. */
const DEPENDENT = /^[\p{M}\p{Cf}\p{Emoji_Modifier}]$/u;
/** Joiners, selectors, soft hyphens: drawn, they would be boxes where the font lacks them. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

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
    return parts.map(({ face, text }) => toRun(face, text, fonts.font(face)));
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
        if (last?.face !== run.face) runs.push({ ...run, width });
        else
          runs[runs.length - 1] = {
            ...last,
            text: last.text + run.text,
            width: last.width + width,
            undrawn: last.undrawn + run.undrawn,
          };
      }
    }
    return runs;
  };
}

/** At size 1. */
function toRun(face: Face, text: string, font: Font): Run {
  const seen = text.replace(UNSEEN, '');
  const undrawn = [...seen].filter((char) => !font.hasGlyphForCodePoint(char.codePointAt(0)!)).join('');
  return { face, text, width: font.layout(seen).advanceWidth / font.unitsPerEm, undrawn };
}

/** Keeps in `undrawn` what no font has of what is drawn, each character with the first line that it is in. */
export function notingUndrawn(toRuns: ToRuns, undrawn: Map<string, string>): ToRuns {
  return (text, style) => {
    const runs = toRuns(text, style);
    for (const run of runs) for (const char of run.undrawn) if (!undrawn.has(char)) undrawn.set(char, text);
    return runs;
  };
}

export function createMeasure(toRuns: ToRuns): Measure {
  return (text, style) => toRuns(text, style).reduce((sum, { width }) => sum + width, 0);
}

export type PlacedRun = Run & { readonly x: number; readonly baseline: number };

/** The runs of every line of a text, each with its left edge, without what is not seen of them. */
export function toPlacedRuns({ lines, align, style }: Extract<Mark, { type: 'text' }>, toRuns: ToRuns): readonly PlacedRun[] {
  return lines.flatMap((line) => {
    const runs = toRuns(line.text, style);
    const width = runs.reduce((sum, run) => sum + run.width, 0);
    let x = line.x - { left: 0, middle: width / 2, right: width }[align];
    return runs.map((run) => {
      const placed = { ...run, text: run.text.replace(UNSEEN, ''), x, baseline: line.baseline };
      x += run.width;
      return placed;
    });
  });
}
