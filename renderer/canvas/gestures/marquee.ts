// A rectangle drawn on the empty map selects what it touches; with Shift it adds to the selection.

import type { Rect } from '../../../shared/layout/drawing.ts';
import { overlap } from '../../../shared/layout/geometry.ts';
import { type Gesture, type Surface, showMarks } from '../gesture.ts';
import type { MapPoint } from '../grid-geometry.ts';
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
  const touched = (rect: Rect) =>
    drawing()
      .items.filter((item) => (item.role === 'card' || item.role === 'score') && overlap(item.rect, rect))
      .map((item) => item.id);
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
