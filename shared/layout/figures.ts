// Small charts of measures in a metric lane: name, last value with the arrow of its trend, a line through the rounds with its target.
// Up is always for the better: the arrow says what the number alone does not.

import type { Figure } from '../analysis/measures/figures.ts';
import type { Mark, Point, Rect } from './drawing.ts';
import { circle, polyline, round, textMark } from './geometry.ts';
import type { LayoutRequest } from './request.ts';
import type { ColourToken } from './theme.ts';
import { truncate } from './wrap.ts';

/** Of one chart, with the space above it. */
export const FIGURE_HEIGHT = 42;

const SPARK = { width: 58, height: 16 } as const;
/** No more than can be told apart. */
const MOST_ROUNDS = 12;

const COLOURS: Readonly<Record<NonNullable<Figure['trend']>, ColourToken>> = {
  rising: 'pill-above',
  holding: 'ink-soft',
  falling: 'pill-below',
};

/** `x`, `y`: its top left corner; `width`: the room it has. */
export function drawFigure(figure: Figure, x: number, y: number, width: number, { measure, metrics }: LayoutRequest): readonly Mark[] {
  const { leading, text } = metrics;
  const small = { size: text.small, weight: 400, italic: false } as const;
  const strong = { size: text.card, weight: 600, italic: false } as const;
  const below = y + 4 + small.size * leading;
  const value = truncate(figure.value, width - SPARK.width - 20, measure, strong);
  const spark = { x: round(x + width - SPARK.width), y: round(below + 2), ...SPARK };
  return [
    textMark([truncate(figure.name, width, measure, small)], { x, top: y + 4, leading }, small, 'ink-soft'),
    textMark([value], { x, top: below, leading }, strong, 'ink'),
    ...drawTrend(figure, round(x + measure(value, strong) + 9), round(below + (strong.size * leading) / 2)),
    ...drawSpark(figure, spark),
  ];
}

/** An arrow up, to the right or down. */
function drawTrend({ trend }: Figure, cx: number, cy: number): readonly Mark[] {
  if (!trend) return [];
  const turn = (dx: number, dy: number): Point => {
    const [x, y] = trend === 'rising' ? [dx, dy] : trend === 'falling' ? [dx, -dy] : [-dy, dx];
    return { x: round(cx + x), y: round(cy + y) };
  };
  const stroke = { colour: COLOURS[trend], width: 1.75, cap: 'round' } as const;
  return [
    { type: 'path', segments: polyline([turn(0, 4), turn(0, -4)]), stroke },
    { type: 'path', segments: polyline([turn(-3.5, -0.5), turn(0, -4), turn(3.5, -0.5)]), stroke },
  ];
}

/** A line through the rounds within `rect`, its last point, the target dashed. */
export function drawSpark({ values: all, target }: Figure, rect: Rect): readonly Mark[] {
  const values = all.slice(-MOST_ROUNDS);
  const shown = [...values, target].filter((value) => value !== undefined);
  if (shown.length === 0) return [];
  const low = Math.min(...shown);
  const high = Math.max(...shown);
  const xOf = (index: number) => round(rect.x + (values.length > 1 ? (rect.width * index) / (values.length - 1) : rect.width));
  const yOf = (value: number) => round(rect.y + (high === low ? rect.height / 2 : (rect.height * (high - value)) / (high - low)));
  const marks: Mark[] = [];
  if (target !== undefined) {
    const ends = [rect.x, rect.x + rect.width].map((x) => ({ x, y: yOf(target) }));
    marks.push({ type: 'path', segments: polyline(ends), stroke: { colour: 'ink-faint', width: 1, dash: [3, 2] } });
  }
  for (const run of runsOf(values)) {
    const points = run.map((index) => ({ x: xOf(index), y: yOf(values[index] ?? 0) }));
    if (points.length > 1) marks.push({ type: 'path', segments: polyline(points), stroke: { colour: 'curve', width: 1.5, cap: 'round' } });
  }
  // A round without a value is a gap with a cross in it.
  values.forEach((value, index) => {
    if (value === undefined) marks.push(...drawCross(xOf(index), round(rect.y + rect.height / 2)));
  });
  const last = values.findLastIndex((value) => value !== undefined);
  const value = values[last];
  if (value !== undefined) marks.push({ type: 'path', segments: circle(xOf(last), yOf(value), 2.5), fill: 'curve' });
  // A point between two gaps would not be seen.
  for (const [index, another] of runsOf(values))
    if (index !== undefined && another === undefined && index !== last)
      marks.push({ type: 'path', segments: circle(xOf(index), yOf(values[index] ?? 0), 1.5), fill: 'curve' });
  return marks;
}

/** Rounds one after another that have values, as their places. */
function runsOf(values: readonly (number | undefined)[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  values.forEach((value, index) => {
    if (value === undefined) return;
    const run = values[index - 1] === undefined ? undefined : runs.at(-1);
    if (run) run.push(index);
    else runs.push([index]);
  });
  return runs;
}

function drawCross(cx: number, cy: number): readonly Mark[] {
  const stroke = { colour: 'ink-soft', width: 1.25 } as const;
  return [1, -1].map((turn): Mark => {
    const ends = [-2.5, 2.5].map((by) => ({ x: round(cx + by), y: round(cy + by * turn) }));
    return { type: 'path', segments: polyline(ends), stroke };
  });
}
