// Lines of text as the shapes of their letters, for programs that lack the font. Measures nothing: where a run begins is decided.
// One plain path a line: `<use>` would be smaller, but becomes clones in Inkscape and symbols in Illustrator.

import type { ToOutlines } from '../../shared/export/svg.ts';
import { toPieces } from '../../shared/layout/pieces.ts';
import type { Face, Fonts } from './fonts.ts';
import { type ToRuns, toPlacedRuns } from './measure.ts';

/** Where the shape of a word begins, seen from its origin, the rest of it from there on, in numbers that hold wherever it stands, and its width. */
type Word = { readonly x: number; readonly y: number; readonly rest: string; readonly width: number };

export function createToOutlines(fonts: Fonts, toRuns: ToRuns): ToOutlines {
  const words = new Map<string, Word>();

  return (mark) =>
    mark.lines.map((line) => ({
      text: line.text,
      data: toPlacedRuns({ ...mark, lines: [line] }, toRuns)
        .flatMap(({ face, text, x, baseline }) => {
          let from = x;
          return toPieces(text).map((piece) => {
            const word = wordOf(piece, face, mark.style.size);
            const data = word.rest === '' ? '' : `M${written([toHundredths(from + word.x), toHundredths(baseline + word.y)])}${word.rest}`;
            from += word.width;
            return data;
          });
        })
        .join(''),
    }));

  function wordOf(piece: string, face: Face, size: number): Word {
    const key = `${face} ${size} ${piece}`;
    const known = words.get(key) ?? toWord(piece, face, size);
    words.set(key, known);
    return known;
  }

  function toWord(piece: string, face: Face, size: number): Word {
    const font = fonts.font(face);
    const scale = size / font.unitsPerEm;
    const { glyphs, positions, advanceWidth } = font.layout(piece);
    const start = { x: 0, y: 0 };
    let [here, contour] = [start, start];
    let advance = 0;
    const parts = glyphs.flatMap((glyph, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      const left = advance + xOffset;
      advance += xAdvance;
      return glyph.path.commands.map(({ command, args }) => {
        // Upside down: in fonts y grows upwards.
        const place = args.map((value, at) => toHundredths(at % 2 === 0 ? (left + value) * scale : -(yOffset + value) * scale));
        const from = here;
        here = command === 'closePath' ? contour : { x: place.at(-2) ?? 0, y: place.at(-1) ?? 0 };
        if (command === 'moveTo') contour = here;
        return { command, here, by: place.map((value, at) => value - (at % 2 === 0 ? from.x : from.y)) };
      });
    });
    const [first, ...others] = parts;
    const rest = others.map(({ command, by }) => `${COMMANDS[command]}${written(by)}`).join('');
    return { x: (first?.here.x ?? 0) / 100, y: (first?.here.y ?? 0) / 100, rest, width: advanceWidth * scale };
  }
}

const COMMANDS = { moveTo: 'm', lineTo: 'l', quadraticCurveTo: 'q', bezierCurveTo: 'c', closePath: 'z' } as const;

function toHundredths(value: number): number {
  return Math.round(value * 100);
}

/** Hundredths as numbers, as short as every reader takes them. */
function written(hundredths: readonly number[]): string {
  return hundredths
    .map((value, index) => {
      const text = String(value / 100).replace(/^(-?)0\./, '$1.');
      return index === 0 || text.startsWith('-') ? text : ` ${text}`;
    })
    .join('');
}
