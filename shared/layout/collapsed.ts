// What a collapsed lane still says, in a row one line tall: how many cards stand in each of its cells, or the run of its curves.

import type { Lane } from '../model/entities/map.ts';
import type { Column, Item, Mark, Row, TextStyle } from './drawing.ts';
import { type Across, type Curve, drawFlatCurves } from './emotion-curve.ts';
import { round, textMark } from './geometry.ts';
import type { LayoutRequest } from './request.ts';
import type { PlacedCard } from './rows.ts';

const PILL_HEIGHT = 18;

/** How many cards each column holds; one that spans counts in each of its columns. */
export function countByColumn(cards: readonly PlacedCard[], columns: readonly Column[]): readonly number[] {
  const counts = columns.map(() => 0);
  for (const { first, last } of cards) for (let column = first; column <= last; column += 1) counts[column] = (counts[column] ?? 0) + 1;
  return counts;
}

export function drawCollapsed(
  lane: Lane,
  row: Row,
  across: Across,
  content: { readonly counts: readonly number[]; readonly curves: readonly Curve[] },
  request: LayoutRequest,
): Item {
  const { columns } = across;
  const [first] = columns;
  const last = columns.at(-1);
  const x = first?.x ?? 0;
  const rect = { x, y: row.y, width: (last?.x ?? 0) + (last?.width ?? 0) - x, height: row.height };
  const marks =
    lane.laneKind === 'emotion'
      ? drawFlatCurves(content.curves, across, rect.width, row.height)
      : drawCounts(content.counts, columns, row.height, request);
  return { id: `collapsed:${lane.id}`, role: 'background', rect, marks, name: '' };
}

function drawCounts(counts: readonly number[], columns: readonly Column[], height: number, request: LayoutRequest): readonly Mark[] {
  const { metrics, measure } = request;
  const style: TextStyle = { size: metrics.text.small, weight: 600, italic: false };
  const origin = columns[0]?.x ?? 0;
  return columns.flatMap((column, index): readonly Mark[] => {
    const text = `${counts[index] ?? 0}`;
    if (text === '0') return [];
    const width = Math.ceil(measure(text, style)) + 16;
    const cx = round(column.x - origin + column.width / 2);
    const top = round((height - PILL_HEIGHT) / 2);
    return [
      {
        type: 'box',
        rect: { x: round(cx - width / 2), y: top, width, height: PILL_HEIGHT },
        radius: PILL_HEIGHT / 2,
        fill: 'chip-fill',
        stroke: { colour: 'chip-edge', width: 1 },
      },
      textMark(
        [text],
        { x: cx, top: top + (PILL_HEIGHT - style.size * metrics.leading) / 2, leading: metrics.leading },
        style,
        'ink-soft',
        'middle',
      ),
    ];
  });
}
