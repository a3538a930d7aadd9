// Lines of text as the shapes of their letters, for programs that lack the font. Measures nothing: where a run begins is decided.

import type { Font } from 'fontkit';
import type { ToOutlines } from '../../shared/export/svg.ts';
import type { Segment } from '../../shared/layout/drawing.ts';
import type { Face, Fonts } from './fonts.ts';
import { type ToRuns, toPlacedRuns } from './measure.ts';

type Glyph = ReturnType<Font['layout']>['glyphs'][number];

export function createToOutlines(fonts: Fonts, toRuns: ToRuns): ToOutlines {
  return (mark) =>
    mark.lines.map((line) => ({
      text: line.text,
      segments: toPlacedRuns({ ...mark, lines: [line] }, toRuns).flatMap(({ face, text, x, baseline }) =>
        outlineOf(text, face, { x, y: baseline, size: mark.style.size }),
      ),
    }));

  function outlineOf(text: string, face: Face, at: { readonly x: number; readonly y: number; readonly size: number }): readonly Segment[] {
    const font = fonts.font(face);
    const scale = at.size / font.unitsPerEm;
    const { glyphs, positions } = font.layout(text);
    let { x } = at;
    return glyphs.flatMap((glyph, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      const segments = toSegments(glyph, { x: x + xOffset * scale, y: at.y - yOffset * scale, scale });
      x += xAdvance * scale;
      return segments;
    });
  }
}

/** Upside down, for in fonts y grows upwards; quadratic curves are raised to cubic ones. */
function toSegments({ path }: Glyph, at: { readonly x: number; readonly y: number; readonly scale: number }): readonly Segment[] {
  let here = { x: 0, y: 0 };
  return path.commands.map(({ command, args }): Segment => {
    const place = (index: number) => ({ x: at.x + (args[index] ?? 0) * at.scale, y: at.y - (args[index + 1] ?? 0) * at.scale });
    if (command === 'closePath') return { to: 'close' };
    const end = place(args.length - 2);
    const from = here;
    here = end;
    if (command === 'moveTo') return { to: 'move', ...end };
    if (command === 'lineTo') return { to: 'line', ...end };
    const first = place(0);
    const [one, two] =
      command === 'bezierCurveTo'
        ? [first, place(2)]
        : [
            { x: (from.x + 2 * first.x) / 3, y: (from.y + 2 * first.y) / 3 },
            { x: (end.x + 2 * first.x) / 3, y: (end.y + 2 * first.y) / 3 },
          ];
    return { to: 'curve', x1: one.x, y1: one.y, x2: two.x, y2: two.y, ...end };
  });
}
