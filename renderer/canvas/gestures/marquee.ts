// A rectangle drawn on the empty map selects the cards and scores that it touches, or else the connectors that it crosses; with Shift it
// adds to the selection.

import type { Item, Rect } from '../../../shared/layout/drawing.ts';
import { boundsOf, overlap } from '../../../shared/layout/geometry.ts';
import { type Gesture, type Surface, showMarks } from '../gesture.ts';
import { type MapPoint, wayOf } from '../grid-geometry.ts';
import { select, useView } from '../view.ts';

export function marquee(start: MapPoint, isAdding: boolean, surface: Surface): Gesture {
  const { drawing } = surface;
  const before = useView.getState().selection;
  const kept = isAdding ? before : [];
  const rectTo = (point: MapPoint): Rect => ({
    x: Math.min(start.x, point.x),
    y: Math.min(start.y, point.y),
    width: Math.abs(point.x - start.x),
    height: Math.abs(point.y - start.y),
  });
  const touched = (rect: Rect) => {
    const { items } = drawing();
    const things = items.filter(({ role, rect: its }) => (role === 'card' || role === 'score') && overlap(its, rect));
    const chosen = things.length > 0 ? things : items.filter((item) => item.role === 'connector' && crosses(item, rect));
    return chosen.map(({ id }) => id);
  };
  return {
    move(point) {
      const rect = rectTo(point);
      showMarks({ marquee: rect }, surface);
      select([...kept, ...touched(rect)]);
    },
    end: (point) => select([...kept, ...touched(rectTo(point))]),
    clear: () => select(before),
  };
}

/** Its way goes across and down only. */
function crosses(connector: Item, rect: Rect): boolean {
  const way = wayOf(connector);
  return overlap(connector.rect, rect) && way.slice(1).some((to, index) => overlap(thickened(boundsOf([way[index] ?? to, to])), rect));
}

function thickened({ x, y, width, height }: Rect): Rect {
  return { x: x - 1, y: y - 1, width: width + 2, height: height + 2 };
}
