// What a gesture shows over the map: the marquee, where things would land, what is carried, the wire, and a sign where nothing may be let go.

import { useStore } from '@xyflow/react';
import { Ban } from 'lucide-react';
import type { Range } from '../../../shared/commands/copy.ts';
import { toPathData } from '../../../shared/export/svg.ts';
import type { Drawing, Item, Point, Rect } from '../../../shared/layout/drawing.ts';
import { polyline } from '../../../shared/layout/geometry.ts';
import { useGestureMarks } from '../gesture.ts';
import { wayOf } from '../grid-geometry.ts';
import { Marks } from './Marks.tsx';

export function GestureLayer({ drawing }: { readonly drawing: Drawing }) {
  const marks = useGestureMarks();
  if (Object.keys(marks).length === 0) return null;
  const { marquee, drop, filled, insert, wire, carried, staying, refusedAt } = marks;
  return (
    <svg className={refusedAt ? 'gesture-layer is-refused' : 'gesture-layer'} width={1} height={1} overflow="visible" aria-hidden>
      {staying?.map(({ id, rect, marks: drawn }) => (
        <g key={id} transform={`translate(${rect.x} ${rect.y})`}>
          <Marks marks={drawn} />
        </g>
      ))}
      {carried
        ?.flatMap((id) => bandsOf(drawing, id))
        .map((rect) => (
          <rect key={`${rect.x} ${rect.y}`} className="carried" {...rect} />
        ))}
      {carried?.map((id) => (
        <WayOf key={id} item={drawing.items.find((item) => item.id === id && item.role === 'connector')} />
      ))}
      {drop?.map((rect) => (
        <rect
          key={`${rect.x} ${rect.y}`}
          className="drop-cell"
          x={rect.x + 3}
          y={rect.y + 3}
          width={rect.width - 6}
          height={rect.height - 6}
          rx={8}
        />
      ))}
      {filled && <rect className="drop-cell" {...areaOf(drawing, filled)} rx={8} />}
      {insert && <rect className="insert-bar" {...insert} rx={2} />}
      {marquee && <rect className="marquee" {...marquee} />}
      {wire && <Wire {...wire} />}
    </svg>
  );
}

/** All that moves with a head: the rows of a lane, the columns of a step or a stage. */
function bandsOf({ bounds, frame }: Drawing, id: string): readonly Rect[] {
  const rows = frame.rows.filter(({ laneId }) => laneId === id).map(({ y, height }) => ({ x: 0, y, width: bounds.width, height }));
  const columns = frame.columns
    .filter(({ stepId, stageId }) => stepId === id || stageId === id)
    .map(({ x, width }) => ({ x, y: 0, width, height: bounds.height }));
  return [...rows, ...columns];
}

/** The way that a connector in hand would go. */
function WayOf({ item }: { readonly item: Item | undefined }) {
  return item ? <path className="wire" d={toPathData(polyline(wayOf(item)))} /> : null;
}

/** From the first of these cells to the last. */
function areaOf({ frame }: Drawing, { laneIds, stepIds }: Range): Rect | undefined {
  const rows = frame.rows.filter(({ laneId }) => laneIds.includes(laneId));
  const columns = frame.columns.filter(({ stepId }) => stepIds.includes(stepId));
  const [top, bottom, left, right] = [rows[0], rows.at(-1), columns[0], columns.at(-1)];
  if (!top || !bottom || !left || !right) return undefined;
  return { x: left.x, y: top.y, width: right.x + right.width - left.x, height: bottom.y + bottom.height - top.y };
}

const HEAD = { length: 11, half: 5 };

/** Straight, with the head that the connector will have. */
function Wire({ from, to }: { readonly from: Point; readonly to: Point }) {
  const angle = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  return (
    <>
      <path className="wire" d={toPathData(polyline([from, to]))} />
      <path
        className="wire-head"
        transform={`translate(${to.x} ${to.y}) rotate(${angle})`}
        d={`M2 0L${-HEAD.length} ${HEAD.half}V${-HEAD.half}z`}
      />
    </>
  );
}

/** Beside the pointer, above all else: what is in hand may not be let go here. */
export function RefusedSign() {
  const at = useGestureMarks((marks) => marks.refusedAt);
  const [x, y, zoom] = useStore((state) => state.transform);
  if (!at) return null;
  return <Ban className="refused-sign" size={22} strokeWidth={2.5} style={{ left: at.x * zoom + x, top: at.y * zoom + y }} aria-hidden />;
}
