// The pages of a poster that is printed on sheets: the assembly plan, then a page for each sheet with its marks and its label.

import type { Tile } from '../ipc/export-api.ts';
import type { Item, Mark, Measure, Rect } from '../layout/drawing.ts';
import { bottom, polyline, right, round, textMark } from '../layout/geometry.ts';
import { truncate } from '../layout/wrap.ts';
import type { Say } from '../text/text.ts';
import { assemblyPlan } from './assembly-plan.ts';
import type { Page } from './pages.ts';
import { countOf, labelOf, type Place, placesOf, type Tiling, tilingOf } from './tiles.ts';

/** No one glues more together, and no one would have wanted to. */
export const MOST_SHEETS = 500;

export type Sheets = { readonly pages: Iterable<Page>; readonly count: number; readonly sheets: number };

/** Of one sheet there is no plan: nothing is put together. */
export function sheetsOf(poster: Page, tile: Tile, asked: { readonly measure: Measure; readonly say: Say }): Sheets {
  const tiling = tilingOf(poster, tile);
  const sheets = countOf(tiling);
  const count = sheets > 1 ? sheets + 1 : sheets;
  function* draw() {
    if (sheets > 1) yield assemblyPlan(poster, tile, tiling, asked);
    for (const place of placesOf(poster, tiling)) yield toSheet(poster, tiling, place, asked);
  }
  return { pages: { [Symbol.iterator]: draw }, count, sheets };
}

function toSheet(poster: Page, tiling: Tiling, place: Place, asked: { readonly measure: Measure; readonly say: Say }): Page {
  const { sheet, corner } = tiling;
  const clip = { ...corner, width: place.clip.width, height: place.clip.height };
  const at = { x: corner.x - place.clip.x, y: corner.y - place.clip.y };
  const around = countOf(tiling) > 1 ? [drawMarks(clip, tiling, place), drawLabel(clip, tiling, place, poster.title, asked)] : [];
  return { ...poster, sheet: { ...sheet, at, scale: 1, clip, own: place.own, around } };
}

/** From the picture, and their length, in points. */
const MARK = { gap: 4, length: 14 } as const;

/** Solid where the sheet is cut, dashed where the edge of the next one comes to lie. */
function drawMarks(clip: Rect, { rows, columns, overlap }: Tiling, { row, column }: Place): Item {
  const { x, y } = clip;
  const upright = (at: number, isCut: boolean) => [
    tick({ x: at, y: y - MARK.gap - MARK.length }, { x: at, y: y - MARK.gap }, isCut),
    tick({ x: at, y: bottom(clip) + MARK.gap }, { x: at, y: bottom(clip) + MARK.gap + MARK.length }, isCut),
  ];
  const level = (at: number, isCut: boolean) => [
    tick({ x: x - MARK.gap - MARK.length, y: at }, { x: x - MARK.gap, y: at }, isCut),
    tick({ x: right(clip) + MARK.gap, y: at }, { x: right(clip) + MARK.gap + MARK.length, y: at }, isCut),
  ];
  const isLast = { column: column === columns - 1, row: row === rows - 1 };
  const marks = [
    ...upright(x, true),
    ...upright(isLast.column ? right(clip) : right(clip) - overlap, isLast.column),
    ...level(y, true),
    ...level(isLast.row ? bottom(clip) : bottom(clip) - overlap, isLast.row),
  ];
  return { id: 'trim-marks', role: 'background', rect: { x: 0, y: 0, width: 0, height: 0 }, name: '', marks };
}

function tick(from: { readonly x: number; readonly y: number }, to: { readonly x: number; readonly y: number }, isCut: boolean): Mark {
  const segments = polyline([from, to].map((point) => ({ x: round(point.x), y: round(point.y) })));
  return { type: 'path', segments, stroke: isCut ? { colour: 'ink', width: 0.5 } : { colour: 'ink-soft', width: 0.5, dash: [2, 2] } };
}

const LABEL = { size: 11, weight: 600, italic: false } as const;
const WORDS = { size: 8, weight: 400, italic: false } as const;
const GAP = 8;
const LEADING = 1.35;

/** Below the picture: it is hidden once the sheets are put together. */
function drawLabel(
  clip: Rect,
  tiling: Tiling,
  { label, row, column }: Place,
  title: string,
  { measure, say }: { readonly measure: Measure; readonly say: Say },
): Item {
  const { rows, columns, overlap } = tiling;
  const rect = { x: clip.x + GAP, y: bottom(clip) + MARK.gap, width: clip.width - overlap - 2 * GAP, height: LABEL.size * LEADING };
  const next = [
    ...(column < columns - 1 ? [say('export.sheet.right', { label: labelOf({ row, column: column + 1 }) })] : []),
    ...(row < rows - 1 ? [say('export.sheet.below', { label: labelOf({ row: row + 1, column }) })] : []),
  ].join(' · ');
  const x = measure(label, LABEL) + GAP;
  const place = say('export.sheet.of', { number: row * columns + column + 1, count: countOf(tiling) });
  const room = rect.width - x - measure(next, WORDS) - 2 * GAP;
  const words = truncate([place, title.replaceAll('\n', ' ')].filter((part) => part !== '').join(' · '), room, measure, WORDS);
  // On one baseline.
  const top = 0.3635 * (LABEL.size - WORDS.size) + (rect.height - WORDS.size * LEADING) / 2;
  return {
    id: 'sheet-label',
    role: 'title',
    rect,
    name: `${label} · ${place}`,
    marks: [
      textMark([label], { x: 0, top: 0, leading: LEADING }, LABEL, 'ink'),
      textMark([words], { x, top, leading: LEADING }, WORDS, 'ink-soft'),
      textMark([next], { x: rect.width, top, leading: LEADING }, WORDS, 'ink-soft', 'right'),
    ],
  };
}
