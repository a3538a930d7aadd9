// Where on one map stands what stands at a place on the other: along one axis, by the edges of the steps or lanes that are paired. Between
// two of them, and beyond the last, places lie as far from the edge on one side as on the other, or in proportion.

import type { Comparison } from '../../../shared/analysis/comparison/compare.ts';
import type { Pair, Side } from '../../../shared/analysis/comparison/pairing.ts';
import type { Drawing, Point } from '../../../shared/layout/drawing.ts';

/** Each side's place of the same edge; both rise. */
type Edge = Required<Pair<number>>;

/** @param from the side that `at` is a place on. */
export function placeBeside(edges: readonly Edge[], at: number, from: Side): number {
  const to = from === 'before' ? 'after' : 'before';
  const next = edges.findIndex((edge) => edge[from] > at);
  const [low, high] = [edges[next === -1 ? edges.length - 1 : next - 1], next === -1 ? undefined : edges[next]];
  if (!low) return at;
  if (!high) return low[to] + at - low[from];
  return low[to] + ((at - low[from]) / (high[from] - low[from])) * (high[to] - low[to]);
}

export type Alignment = { readonly x: readonly Edge[]; readonly y: readonly Edge[] };

export function alignmentOf({ steps, lanes }: Comparison, drawings: Readonly<Record<Side, Drawing>>): Alignment {
  const columns = (side: Side) => new Map(drawings[side].frame.columns.map(({ stepId, x }) => [stepId, x]));
  const rows = (side: Side) => new Map(drawings[side].frame.rows.map(({ laneId, y }) => [laneId, y]));
  return {
    x: edgesOf(steps, { before: columns('before'), after: columns('after') }),
    y: edgesOf(lanes, { before: rows('before'), after: rows('after') }),
  };
}

/** Those that were moved past others are left out: edges rise on both sides. */
function edgesOf(
  pairs: readonly Pair<{ readonly id: string }>[],
  places: Readonly<Record<Side, ReadonlyMap<string, number>>>,
): readonly Edge[] {
  const edges: Edge[] = [{ before: 0, after: 0 }];
  for (const pair of pairs) {
    const before = places.before.get(pair.before?.id ?? '');
    const after = places.after.get(pair.after?.id ?? '');
    const last = edges.at(-1);
    if (before === undefined || after === undefined || !last) continue;
    if (before > last.before && after > last.after) edges.push({ before, after });
  }
  return edges;
}

export function pointBeside({ x, y }: Alignment, at: Point, from: Side): Point {
  return { x: placeBeside(x, at.x, from), y: placeBeside(y, at.y, from) };
}
