// The hits of a search on the map: a wash and a ring, neither of which is the selection's.

import { memo } from 'react';
import type { Drawing, Item, Rect } from '../../shared/layout/drawing.ts';
import { overlap } from '../../shared/layout/geometry.ts';
import { type HitIds, useHitIds } from './find.ts';

type Props = { readonly drawing: Drawing; readonly range: Rect };

/** Of cards and connectors what is in view. Heads stay in sight over the map: they are marked there. */
export const HitMarks = memo(({ drawing, range }: Props) => {
  const ids = useHitIds();
  if (ids.size === 0) return null;
  return (
    <svg className="hits" width={1} height={1} overflow="visible" aria-hidden>
      {drawing.items.map((item) =>
        (item.role === 'card' || item.role === 'connector') && overlap(item.rect, range) ? toRing(item, ids, around(item)) : null,
      )}
    </svg>
  );
});

export const HeadHits = memo(({ items }: { readonly items: readonly Item[] }) => {
  const ids = useHitIds();
  if (ids.size === 0) return null;
  return items.map((item) => toRing(item, ids, grown(item.rect, -2)));
});

function toRing({ id }: Item, ids: HitIds, rect: Rect) {
  const state = ids.get(id);
  return state && <rect key={`hit ${id}`} data-hit={id} className={`hit is-${state}`} {...rect} rx={10} />;
}

/** A connector is hit where it is labelled: its one box. */
function around({ role, rect, marks }: Item): Rect {
  const label = role === 'connector' ? marks.find((mark) => mark.type === 'box')?.rect : undefined;
  return grown(label ? { ...label, x: rect.x + label.x, y: rect.y + label.y } : rect, 3);
}

function grown({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}
