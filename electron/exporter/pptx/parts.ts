// The marks of an item as the shapes of a presentation: a text goes into the box, disc or diamond that it stands in, and what is painted
// alike in a row is one shape. Knows no XML, and moves nothing.

import type { Fill, Mark, Point, Rect, Segment, Stroke } from '../../../shared/layout/drawing.ts';
import { boundsOf, circle, diamond, right } from '../../../shared/layout/geometry.ts';

type TextMark = Extract<Mark, { type: 'text' }>;
type PathMark = Extract<Mark, { type: 'path' }>;

export type Preset = 'rect' | 'roundRect' | 'ellipse' | 'diamond';

/** In the coordinates of the item's marks. */
export type Part =
  | {
      readonly type: 'shape';
      readonly preset: Preset;
      readonly rect: Rect;
      readonly radius: number;
      readonly fill?: Fill | undefined;
      readonly stroke?: Stroke | undefined;
      readonly text?: TextMark | undefined;
    }
  | { readonly type: 'line'; readonly from: Point; readonly to: Point; readonly stroke: Stroke }
  | {
      readonly type: 'freeform';
      readonly rect: Rect;
      readonly segments: readonly Segment[];
      readonly fill?: Fill | undefined;
      readonly stroke?: Stroke | undefined;
    }
  | { readonly type: 'text'; readonly text: TextMark }
  | { readonly type: 'image'; readonly rect: Rect; readonly imageId: string };
export type ShapePart = Extract<Part, { type: 'shape' }>;

/** @param ground of the item, where that is a surface on which things stand: it holds no text of its own. */
export function partsOf(marks: readonly Mark[], ground?: Rect): readonly Part[] {
  const parts: Part[] = [];
  for (const mark of joined(marks)) {
    switch (mark.type) {
      case 'box':
        parts.push({ ...mark, type: 'shape', preset: mark.radius > 0 ? 'roundRect' : 'rect' });
        break;
      case 'path':
        for (const fill of layersOf(mark.fill)) parts.push(toPathPart({ ...mark, fill }));
        break;
      case 'image':
        parts.push(mark);
        break;
      case 'text': {
        const isCarrier = (part: Part) =>
          part.type === 'shape' && !part.text && isIn(mark, part.rect) && !(ground && isBoxOf(part, ground));
        const at = parts.findLastIndex(isCarrier);
        const carrier = parts[at];
        if (carrier?.type === 'shape') parts[at] = { ...carrier, text: mark };
        else parts.push({ type: 'text', text: mark });
      }
    }
  }
  return parts;
}

/** Whether it fills the box of its item. */
export function isBoxOf(part: Part, { width, height }: Rect): boolean {
  return part.type === 'shape' && part.rect.x === 0 && part.rect.y === 0 && part.rect.width === width && part.rect.height === height;
}

/**
 * A gradient that goes over into another colour at one place, as one of each colour, transparent where the other is: programs that know
 * gradients of two colours only show these as they are, and others no differently.
 */
function layersOf(fill: Fill | undefined): readonly (Fill | undefined)[] {
  if (fill === undefined || typeof fill === 'string') return [fill];
  const { stops } = fill;
  const turn = stops.findIndex(({ at, colour }, index) => stops[index - 1]?.at === at && stops[index - 1]?.colour !== colour);
  const [last, next] = [stops[turn - 1], stops[turn]];
  if (!last || !next) return [fill];
  const none = (at: number, { colour }: typeof last) => ({ at, colour, opacity: 0 });
  return [
    { ...fill, stops: [...stops.slice(0, turn), none(last.at, last), none(1, last)] },
    { ...fill, stops: [none(0, next), none(next.at, next), ...stops.slice(turn)] },
  ];
}

function toPathPart({ segments, fill, stroke }: Omit<PathMark, 'fill'> & { readonly fill?: Fill | undefined }): Part {
  const rect = boundsOf(segments.flatMap(pointsOf));
  const preset = presetOf(segments, rect);
  if (preset) return { type: 'shape', preset, rect, radius: 0, fill, stroke };
  const [from, to] = segments;
  const isLine = segments.length === 2 && fill === undefined && from?.to === 'move' && to?.to === 'line';
  return isLine && stroke ? { type: 'line', from, to, stroke } : { type: 'freeform', rect, segments, fill, stroke };
}

/** Handles count: they are never far from their curve. */
function pointsOf(segment: Segment): readonly Point[] {
  if (segment.to === 'close') return [];
  if (segment.to !== 'curve') return [segment];
  return [{ x: segment.x1, y: segment.y1 }, { x: segment.x2, y: segment.y2 }, segment];
}

function presetOf(segments: readonly Segment[], { x, y, width, height }: Rect): Preset | undefined {
  const [cx, cy, radius] = [x + width / 2, y + height / 2, width / 2];
  if (Math.abs(width - height) > ALIKE) return undefined;
  if (isAlike(segments, circle(cx, cy, radius))) return 'ellipse';
  return isAlike(segments, diamond(cx, cy, radius)) ? 'diamond' : undefined;
}

/** A drawing is rounded to the hundredth. */
const ALIKE = 0.03;

function isAlike(segments: readonly Segment[], others: readonly Segment[]): boolean {
  return segments.length === others.length && segments.every((segment, index) => isSameSegment(segment, others[index]));
}

function isSameSegment(segment: Segment, other: Segment | undefined): boolean {
  if (segment.to !== other?.to) return false;
  const points = other ? pointsOf(other) : [];
  return pointsOf(segment).every(
    ({ x, y }, index) => Math.abs(x - (points[index]?.x ?? 0)) < ALIKE && Math.abs(y - (points[index]?.y ?? 0)) < ALIKE,
  );
}

/** Its lines begin and stand within the box; a word may reach beyond it. */
function isIn({ lines, style }: TextMark, rect: Rect): boolean {
  return lines.every(
    ({ x, baseline }) => x >= rect.x && x <= right(rect) && baseline >= rect.y + style.size * 0.4 && baseline <= rect.y + rect.height,
  );
}

/** Paths that follow one another in the same paint, side by side, are one path: the dots of a severity, the runs of a curve. */
function joined(marks: readonly Mark[]): readonly Mark[] {
  const all: Mark[] = [];
  marks.forEach((mark, index) => {
    const last = all.at(-1);
    // What a text stands in stays a shape of its own.
    const isCarrier = marks[index + 1]?.type === 'text';
    if (mark.type === 'path' && last?.type === 'path' && !isCarrier && isSamePaint(mark, last)) {
      all[all.length - 1] = { ...last, segments: [...last.segments, ...mark.segments] };
    } else all.push(mark);
  });
  return all;
}

function isSamePaint(a: PathMark, b: PathMark): boolean {
  return JSON.stringify([a.fill, a.stroke]) === JSON.stringify([b.fill, b.stroke]);
}
