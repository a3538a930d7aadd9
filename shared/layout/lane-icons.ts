// A small line drawing for each kind of lane, in strokes of the Drawing, so that it is the same on screen and on paper.

import type { LaneKind } from '../model/entities/map.ts';
import type { Mark, Point, Segment } from './drawing.ts';
import { circle, polyline } from './geometry.ts';

export const ICON_SIZE = 16;

const points = (...coordinates: readonly number[]): readonly Point[] =>
  coordinates.flatMap((x, index) => (index % 2 === 0 ? [{ x, y: coordinates[index + 1] ?? 0 }] : []));
const line = (...coordinates: readonly number[]) => polyline(points(...coordinates));
const shape = (...coordinates: readonly number[]) => polyline(points(...coordinates), true);
const curve = (x: number, y: number, x1: number, y1: number, x2: number, y2: number, toX: number, toY: number): readonly Segment[] => [
  { to: 'move', x, y },
  { to: 'curve', x1, y1, x2, y2, x: toX, y: toY },
];
const shoulders = (cx: number, top: number, half: number, foot: number) =>
  curve(cx - half, foot, cx - half, top, cx + half, top, cx + half, foot);

const ICONS: Readonly<Record<LaneKind, readonly (readonly Segment[])[]>> = {
  'physical-evidence': [
    shape(3, 1.5, 10, 1.5, 13, 4.5, 13, 14.5, 3, 14.5),
    line(10, 1.5, 10, 4.5, 13, 4.5),
    line(5.5, 8, 10.5, 8),
    line(5.5, 11, 10.5, 11),
  ],
  'customer-actions': [circle(8, 3.6, 2.1), line(8, 6, 8, 10), line(4, 8, 8, 7, 12, 8), line(5, 14.5, 8, 10, 11, 14.5)],
  touchpoints: [circle(8, 8, 2), circle(8, 8, 6.2)],
  needs: [
    [
      { to: 'move', x: 8, y: 14 },
      { to: 'curve', x1: -1.5, y1: 8, x2: 3, y2: -0.5, x: 8, y: 4.5 },
      { to: 'curve', x1: 13, y1: -0.5, x2: 17.5, y2: 8, x: 8, y: 14 },
      { to: 'close' },
    ],
  ],
  thoughts: [shape(2, 2.5, 14, 2.5, 14, 11, 8, 11, 4.5, 14, 4.5, 11, 2, 11), line(5, 6.8, 11, 6.8)],
  emotion: [curve(1.5, 10, 5, 0, 6, 3, 8, 8), curve(8, 8, 10, 13, 11, 16, 14.5, 6)],
  images: [shape(2, 3, 14, 3, 14, 13, 2, 13), circle(5.5, 6.2, 1.2), line(2.5, 12.5, 7, 8.5, 9.5, 11, 11.5, 9, 13.8, 11.5)],
  'pain-points': [circle(8, 8, 6.4), line(8, 4.6, 8, 8.8), line(8, 11, 8, 11.4)],
  opportunities: [
    [
      { to: 'move', x: 6, y: 11 },
      { to: 'curve', x1: 6, y1: 9, x2: 3.5, y2: 8.5, x: 3.5, y: 6 },
      { to: 'curve', x1: 3.5, y1: 0, x2: 12.5, y2: 0, x: 12.5, y: 6 },
      { to: 'curve', x1: 12.5, y1: 8.5, x2: 10, y2: 9, x: 10, y: 11 },
      { to: 'close' },
    ],
    line(6.2, 13, 9.8, 13),
    line(7, 15, 9, 15),
  ],
  people: [circle(8, 5, 2.8), shoulders(8, 8, 5.5, 14.5)],
  technology: [shape(1.5, 3, 14.5, 3, 14.5, 11, 1.5, 11), line(8, 11, 8, 14), line(5, 14, 11, 14)],
  'support-processes': [
    circle(8, 8, 2.4),
    circle(8, 8, 5),
    line(8, 1, 8, 3),
    line(8, 13, 8, 15),
    line(1, 8, 3, 8),
    line(13, 8, 15, 8),
    line(3.1, 3.1, 4.5, 4.5),
    line(11.5, 11.5, 12.9, 12.9),
    line(3.1, 12.9, 4.5, 11.5),
    line(11.5, 4.5, 12.9, 3.1),
  ],
  text: [line(2.5, 4, 13.5, 4), line(2.5, 8, 13.5, 8), line(2.5, 12, 9, 12)],
  time: [circle(8, 8, 6.4), line(8, 4.2, 8, 8, 10.8, 9.6)],
  policy: [shape(8, 1.5, 13.5, 3.5, 13.5, 8, 8, 14.5, 2.5, 8, 2.5, 3.5), line(5.5, 7.5, 7.4, 9.4, 10.6, 5.8)],
  metric: [line(2, 1.5, 2, 14.5, 14.5, 14.5), line(5.5, 12, 5.5, 8.5), line(8.8, 12, 8.8, 5.5), line(12, 12, 12, 3)],
};

export function drawLaneIcon(laneKind: LaneKind, x: number, y: number): readonly Mark[] {
  const at = (segment: Segment): Segment => {
    switch (segment.to) {
      case 'move':
      case 'line':
        return { ...segment, x: segment.x + x, y: segment.y + y };
      case 'curve':
        return {
          ...segment,
          x1: segment.x1 + x,
          y1: segment.y1 + y,
          x2: segment.x2 + x,
          y2: segment.y2 + y,
          x: segment.x + x,
          y: segment.y + y,
        };
      case 'close':
        return segment;
    }
  };
  return [
    { type: 'path', segments: ICONS[laneKind].flatMap((part) => part.map(at)), stroke: { colour: 'ink-soft', width: 1.25, cap: 'round' } },
  ];
}
