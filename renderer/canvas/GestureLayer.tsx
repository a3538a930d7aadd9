// What a gesture shows over the map: the marquee, the cells a card would land in, the bar where a head would stand, the wire.

import { toPathData } from '../../shared/export/svg.ts';
import { polyline } from '../../shared/layout/geometry.ts';
import { useGestureMarks } from './gesture.ts';

export function GestureLayer() {
  const { marquee, drop, insert, wire } = useGestureMarks();
  if (!marquee && !drop && !insert && !wire) return null;
  const refused = (isRefused: boolean) => (isRefused ? ' is-refused' : '');
  return (
    <svg className="gesture-layer" width={1} height={1} overflow="visible" aria-hidden>
      {drop?.rects.map((rect) => (
        <rect
          key={`${rect.x} ${rect.y}`}
          className={`drop-cell${refused(drop.isRefused)}`}
          x={rect.x + 3}
          y={rect.y + 3}
          width={rect.width - 6}
          height={rect.height - 6}
          rx={8}
        />
      ))}
      {insert && <rect className={`insert-bar${refused(insert.isRefused)}`} {...insert.rect} rx={2} />}
      {marquee && <rect className="marquee" {...marquee} />}
      {wire && (
        <>
          {wire.target && <rect className={`drop-cell${refused(wire.isRefused)}`} {...wire.target} rx={8} />}
          <path className={`wire${refused(wire.isRefused)}`} d={toPathData(polyline([wire.from, wire.to]))} />
        </>
      )}
    </svg>
  );
}
