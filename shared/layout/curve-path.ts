// The path of a curve through scores, and pieces of it. Knows neither scores nor lanes.
// Monotone cubic interpolation, Fritsch and Carlson, SIAM J. Numer. Anal. 17 (1980): never a high or a low that nobody scored.

import type { Point, Rect, Segment } from './drawing.ts';
import { boundsOf, round } from './geometry.ts';

/** Bézier segments through points of increasing x; between two points y never leaves their range. */
export function monotoneCurve(points: readonly Point[]): readonly Segment[] {
  const [first] = points;
  if (!first) return [];
  const slopes = points.slice(1).map((point, index) => {
    const before = points[index] ?? point;
    return (point.y - before.y) / (point.x - before.x);
  });
  const tangents = points.map((_, index) => {
    const left = slopes[index - 1];
    const right = slopes[index];
    if (left === undefined || right === undefined) return left ?? right ?? 0;
    return left * right <= 0 ? 0 : (left + right) / 2;
  });
  slopes.forEach((slope, index) => {
    if (slope === 0) {
      tangents[index] = 0;
      tangents[index + 1] = 0;
      return;
    }
    const a = (tangents[index] ?? 0) / slope;
    const b = (tangents[index + 1] ?? 0) / slope;
    const length = Math.hypot(a, b);
    if (length <= 3) return;
    tangents[index] = (3 / length) * a * slope;
    tangents[index + 1] = (3 / length) * b * slope;
  });
  const segments: Segment[] = [{ to: 'move', x: first.x, y: first.y }];
  points.slice(1).forEach((to, index) => {
    const from = points[index] ?? to;
    const third = (to.x - from.x) / 3;
    segments.push({
      to: 'curve',
      x1: round(from.x + third),
      y1: round(from.y + third * (tangents[index] ?? 0)),
      x2: round(to.x - third),
      y2: round(to.y - third * (tangents[index + 1] ?? 0)),
      x: to.x,
      y: to.y,
    });
  });
  return segments;
}

/** What of a curve of increasing x lies between two of them; nothing, where none of it does. */
export function cutCurve(curve: readonly Segment[], from: number, to: number): readonly Segment[] {
  const kept: Segment[] = [];
  const points = pointsOn(curve);
  curve.forEach((segment, index) => {
    const start = points[index - 1];
    if (segment.to !== 'curve' || !start || segment.x <= from || start.x >= to) return;
    // Its handles stand at thirds, so that x grows evenly along it.
    const at = (x: number) => Math.max(0, Math.min(1, (x - start.x) / (segment.x - start.x)));
    const piece = pieceOf(start, segment, at(from), at(to));
    if (kept.length === 0) kept.push({ to: 'move', ...piece.start });
    kept.push(piece.segment);
  });
  return kept;
}

type Bezier = Extract<Segment, { to: 'curve' }>;

/** The piece of a Bézier segment between two parameters from 0 to 1: its blossom at both (de Casteljau). */
function pieceOf(start: Point, end: Bezier, from: number, to: number): { readonly start: Point; readonly segment: Bezier } {
  if (from === 0 && to === 1) return { start, segment: end };
  const blossom = (a: number, b: number, c: number): Point => {
    const between = (t: number, one: Point, other: Point) => ({ x: one.x + t * (other.x - one.x), y: one.y + t * (other.y - one.y) });
    const [p0, p1, p2, p3] = [start, { x: end.x1, y: end.y1 }, { x: end.x2, y: end.y2 }, { x: end.x, y: end.y }] as const;
    const [q0, q1, q2] = [between(a, p0, p1), between(a, p1, p2), between(a, p2, p3)] as const;
    const { x, y } = between(c, between(b, q0, q1), between(b, q1, q2));
    return { x: round(x), y: round(y) };
  };
  const [one, other, last] = [blossom(from, from, to), blossom(from, to, to), blossom(to, to, to)];
  return {
    start: blossom(from, from, from),
    segment: { to: 'curve', x1: one.x, y1: one.y, x2: other.x, y2: other.y, x: last.x, y: last.y },
  };
}

/** Scored steps in a row, parted where a step between them is not scored. Columns before the first are counted below 0. */
export function runsOf(scores: readonly { readonly column: number; readonly point: Point }[]): readonly (readonly Point[])[] {
  const runs: Point[][] = [];
  let last: number | undefined;
  for (const { column, point } of scores) {
    if (last !== undefined && column === last + 1) runs.at(-1)?.push(point);
    else runs.push([point]);
    last = column;
  }
  return runs;
}

/** Where the segments of a curve meet. */
export function pointsOn(segments: readonly Segment[]): readonly Point[] {
  return segments.flatMap((segment) => (segment.to === 'close' ? [] : [{ x: segment.x, y: segment.y }]));
}

/** Bounds of a curve's points, for tests that compare it with its scores. */
export function curveBounds(segments: readonly Segment[]): Rect {
  return boundsOf(pointsOn(segments));
}
