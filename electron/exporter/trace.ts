// The segments of a path with whatever pen: a canvas and a PDF have the same four strokes.

import type { Segment } from '../../shared/layout/drawing.ts';

type Pen = {
  moveTo(x: number, y: number): unknown;
  lineTo(x: number, y: number): unknown;
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): unknown;
  closePath(): unknown;
};

export function trace(pen: Pen, segments: readonly Segment[]): void {
  for (const segment of segments) {
    switch (segment.to) {
      case 'move':
        pen.moveTo(segment.x, segment.y);
        break;
      case 'line':
        pen.lineTo(segment.x, segment.y);
        break;
      case 'curve':
        pen.bezierCurveTo(segment.x1, segment.y1, segment.x2, segment.y2, segment.x, segment.y);
        break;
      case 'close':
        pen.closePath();
    }
  }
}
