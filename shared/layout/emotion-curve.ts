// An emotion lane: one monotone curve for each persona, gaps where nothing is scored, peak and end flagged with word and number.
// The curve itself is made in curve-path.ts.

import { type JourneyMap, type Lane, SCALES, type Score } from '../model/entities/map.ts';
import type { Persona } from '../model/entities/personas.ts';
import { formatScore, toScale } from '../model/score.ts';
import { cutCurve, monotoneCurve, pointsOn, runsOf } from './curve-path.ts';
import type { Column, Gradient, Item, Mark, Point, Rect, Segment } from './drawing.ts';
import { circle, polyline, round, textMark } from './geometry.ts';
import type { LayoutRequest } from './request.ts';
import type { ColourToken } from './theme.ts';

/** Room above the highest and below the lowest score, for a flag. */
const MARGIN = 34;
const PILL_HEIGHT = 20;
/** The same where the lane is collapsed. */
const FLAT_MARGIN = 5;
const DASHES: readonly (readonly number[] | undefined)[] = [undefined, [8, 4], [2, 4], [10, 4, 2, 4]];

export type Curve = {
  readonly persona: Persona | undefined;
  readonly scores: readonly Score[];
  /** The steps of peak and end, which may be among those that are not shown. */
  readonly peakStepId: string | undefined;
  readonly endStepId: string | undefined;
};

/** Height over the lane's top at which a stored score stands. */
export function scoreY(value: number, height: number): number {
  return round(height / 2 - (value / 900) * (height / 2 - MARGIN));
}

/** The stored score at a height: the inverse of `scoreY`, kept within −900…900. */
export function scoreAtY(y: number, height: number): number {
  return Math.max(-900, Math.min(900, ((height / 2 - y) / (height / 2 - MARGIN)) * 900));
}

/** Ids of the steps before the first and after the last of those that are shown, in their order. */
export type Beyond = { readonly before: readonly string[]; readonly after: readonly string[] };
export type Across = { readonly columns: readonly Column[]; readonly beyond: Beyond };

/** Placed relative to the row's corner at the first column; `width` reaches over all columns. */
export function drawEmotion(
  map: JourneyMap,
  lane: Lane,
  curves: readonly Curve[],
  across: Across,
  height: number,
  request: LayoutRequest,
): readonly Item[] {
  const { columns } = across;
  const last = columns.at(-1);
  const width = (last?.x ?? 0) + (last?.width ?? 0) - (columns[0]?.x ?? 0);
  const items: Item[] = [
    { id: `axis:${lane.id}`, role: 'background', rect: { x: 0, y: 0, width, height }, marks: drawAxis(width, height), name: '' },
  ];
  for (const [index, curve] of curves.entries()) {
    items.push(...drawCurve(map, lane, curve, index, curves.length, across, { x: 0, y: 0, width, height }, request));
  }
  return items;
}

function drawAxis(width: number, height: number): readonly Mark[] {
  const line = (value: number) =>
    polyline([
      { x: 0, y: scoreY(value, height) },
      { x: width, y: scoreY(value, height) },
    ]);
  return [
    { type: 'path', segments: line(900), stroke: { colour: 'curve-axis', width: 0.75, dash: [2, 4] } },
    { type: 'path', segments: line(0), stroke: { colour: 'curve-axis', width: 1 } },
    { type: 'path', segments: line(-900), stroke: { colour: 'curve-axis', width: 0.75, dash: [2, 4] } },
  ];
}

/** The numbers beside the axis, for the lane's head: `[value on the scale, height over the lane's top]`. */
export function axisLabels(map: JourneyMap, height: number): readonly { readonly text: string; readonly y: number }[] {
  const [low, high] = SCALES[map.scale];
  return [
    { text: formatScore(high, map.scale, 0), y: scoreY(900, height) },
    { text: formatScore((low + high) / 2, map.scale, Number.isInteger((low + high) / 2) ? 0 : 1), y: scoreY(0, height) },
    { text: formatScore(low, map.scale, 0), y: scoreY(-900, height) },
  ];
}

export function curveStroke(
  persona: Persona | undefined,
  index: number,
): { readonly colour: ColourToken; readonly dash?: readonly number[] } {
  const dash = DASHES[index % DASHES.length];
  const colour = persona ? (persona.colour as ColourToken) : 'curve';
  return { colour, ...(dash && { dash }) };
}

/** All curves in a row one line tall: how it went, without axis, points or flags. */
export function drawFlatCurves(curves: readonly Curve[], { columns, beyond }: Across, width: number, height: number): readonly Mark[] {
  const yOf = (value: number) => round(height / 2 - (value / 900) * (height / 2 - FLAT_MARGIN));
  return curves.flatMap(({ persona, scores }, index) => {
    const { colour, ...dash } = curveStroke(persona, index);
    return runsOf(placeScores(scores, columns, yOf, beyond)).flatMap((run): readonly Mark[] => {
      const [point, ...others] = run;
      if (!point) return [];
      if (others.length === 0)
        return point.x < 0 || point.x > width ? [] : [{ type: 'path', segments: circle(point.x, point.y, 2), fill: colour }];
      const segments = cutCurve(monotoneCurve(run), 0, width);
      return segments.length === 0 ? [] : [{ type: 'path', segments, stroke: { colour, ...dash, width: 1.5, cap: 'round' } }];
    });
  });
}

/** Scores by column, each at the middle of its cell; `beyond` stands in cells of the same width. Those of other steps are left out. */
function placeScores(scores: readonly Score[], columns: readonly Column[], yOf: (value: number) => number, beyond: Beyond) {
  const width = columns[0]?.width ?? 0;
  const stepIds = [...beyond.before, ...columns.map(({ stepId }) => stepId), ...beyond.after];
  const places = new Map(stepIds.map((stepId, place) => [stepId, place - beyond.before.length]));
  return scores
    .flatMap((score) => {
      const column = places.get(score.stepId);
      return column === undefined ? [] : [{ score, column, point: { x: round((column + 0.5) * width), y: yOf(score.value) } }];
    })
    .sort((a, b) => a.column - b.column);
}

function drawCurve(
  map: JourneyMap,
  lane: Lane,
  { persona, scores, peakStepId, endStepId }: Curve,
  index: number,
  count: number,
  { columns, beyond }: Across,
  row: Rect,
  request: LayoutRequest,
): readonly Item[] {
  const { height, width } = row;
  const placed = placeScores(scores, columns, (value) => scoreY(value, height), beyond);
  const points = placed.filter(({ column }) => column >= 0 && column < columns.length);
  if (points.length === 0) return [];

  const runs = runsOf(placed).flatMap((run) => (run.length > 1 ? [cutCurve(monotoneCurve(run), 0, width)] : []));
  const shown = runs.filter((run) => run.length > 1);
  const marks: Mark[] = [];
  if (count === 1) for (const run of shown) marks.push(areaUnder(run, height));
  const stroke = { width: 2.25, cap: 'round' as const, ...curveStroke(persona, index) };
  for (const segments of shown) marks.push({ type: 'path', segments, stroke });
  const name = persona?.title ?? '';
  const items: Item[] = [{ id: `curve:${lane.id}:${persona?.id ?? ''}`, role: 'curve', rect: row, marks, name }];

  // Without an axis each point says its own number, to its right and off the curve.
  const isNumbered = count === 1 && request.metrics.heads === 'plain';
  for (const { score, column, point } of points) {
    const next = placed.find((other) => other.column === column + 1)?.score.value;
    const number = !isNumbered ? undefined : (next === undefined ? score.value < 0 : next > score.value) ? 'below' : 'above';
    const flags = { isPeak: peakStepId === score.stepId, isEnd: endStepId === score.stepId, number } as const;
    items.push(drawScore(map, score, point, flags, name, row, request));
  }
  return items;
}

function areaUnder(curve: readonly Segment[], height: number): Mark {
  const [first] = pointsOn(curve);
  const last = pointsOn(curve).at(-1);
  const neutral = scoreY(0, height);
  const fill: Gradient = {
    from: { x: 0, y: scoreY(900, height) },
    to: { x: 0, y: scoreY(-900, height) },
    stops: [
      { at: 0, colour: 'curve-above', opacity: 0.34 },
      { at: 0.5, colour: 'curve-above', opacity: 0.02 },
      { at: 0.5, colour: 'curve-below', opacity: 0.02 },
      { at: 1, colour: 'curve-below', opacity: 0.36 },
    ],
  };
  return {
    type: 'path',
    segments: [...curve, { to: 'line', x: last?.x ?? 0, y: neutral }, { to: 'line', x: first?.x ?? 0, y: neutral }, { to: 'close' }],
    fill,
  };
}

function drawScore(
  map: JourneyMap,
  score: Score,
  point: Point,
  flags: { readonly isPeak: boolean; readonly isEnd: boolean; readonly number: 'above' | 'below' | undefined },
  persona: string,
  row: Rect,
  request: LayoutRequest,
): Item {
  const { say, measure, metrics } = request;
  const isFlagged = flags.isPeak || flags.isEnd;
  const radius = isFlagged ? 6.5 : 4.5;
  const words = [...(flags.isPeak ? [say('word.peak')] : []), ...(flags.isEnd ? [say('word.end')] : [])].join(' · ');
  const number = formatScore(toScale(score.value, map.scale), map.scale);
  const rect = { x: round(point.x - 10), y: round(point.y - 10), width: 20, height: 20 };
  const colour: ColourToken = score.value >= 0 ? 'curve-above' : 'curve-below';
  const marks: Mark[] = [{ type: 'path', segments: circle(10, 10, radius), fill: colour, stroke: { colour: 'paper', width: 1.5 } }];
  if (isFlagged) {
    const style = { size: metrics.text.small, weight: 600, italic: false } as const;
    const text = `${words} ${number}`;
    const width = Math.ceil(measure(text, style)) + 18;
    const isBelow = score.value < 0;
    const x = round(Math.max(4 - rect.x, Math.min(row.width - width - 4 - rect.x, 10 - width / 2)));
    const y = isBelow ? 21 : -PILL_HEIGHT - 1;
    marks.push(
      { type: 'box', rect: { x, y, width, height: PILL_HEIGHT }, radius: PILL_HEIGHT / 2, fill: isBelow ? 'pill-below' : 'pill-above' },
      textMark(
        [text],
        { x: round(x + width / 2), top: y + (PILL_HEIGHT - style.size * metrics.leading) / 2, leading: metrics.leading },
        style,
        'pill-ink',
        'middle',
      ),
    );
  }
  if (flags.number && !isFlagged) {
    const style = { size: metrics.text.small, weight: 600, italic: false } as const;
    const top = flags.number === 'below' ? 11 : 9 - style.size * metrics.leading;
    marks.push(textMark([number], { x: 19, top, leading: metrics.leading }, style, 'ink'));
  }
  const name = [persona, words, number].filter((part) => part !== '').join(' ');
  return { id: score.id, role: 'score', entityId: score.id, rect, marks, name };
}
