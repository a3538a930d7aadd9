// Fills and strokes as DrawingML. The order of elements is the schema's.

import { HEAD } from '../../../shared/layout/connectors/connector-drawing.ts';
import type { Fill, Gradient, Rect, Stroke } from '../../../shared/layout/drawing.ts';
import type { Place } from './places.ts';
import type { SchemeColour } from './scheme.ts';
import { toShare } from './xml.ts';

/** @param within the box of the filled shape, in the coordinates of the gradient: a gradient of DrawingML has no others. */
export function toFill(fill: Fill | undefined, within: Rect, colour: SchemeColour): string {
  if (fill === undefined) return '<a:noFill/>';
  if (typeof fill === 'string') return `<a:solidFill>${colour(fill)}</a:solidFill>`;
  const isAcross = fill.from.x !== fill.to.x;
  const stops = stopsWithin(fill, within, isAcross ? 'x' : 'y').map(
    (stop) => `<a:gs pos="${toShare(stop.at)}">${colour(stop.colour, stop.opacity)}</a:gs>`,
  );
  return `<a:gradFill rotWithShape="1"><a:gsLst>${stops.join('')}</a:gsLst><a:lin ang="${isAcross ? 0 : 5_400_000}" scaled="0"/></a:gradFill>`;
}

type Stop = Gradient['stops'][number];

/** The stops as they come to lie on a box that the gradient reaches beyond, or does not fill. */
function stopsWithin({ from, to, stops }: Gradient, within: Rect, axis: 'x' | 'y'): readonly Stop[] {
  const low = within[axis];
  const size = Math.max(1e-6, axis === 'x' ? within.width : within.height);
  const placed = stops.map((stop) => ({ ...stop, at: (from[axis] + stop.at * (to[axis] - from[axis]) - low) / size }));
  const inside = placed.filter(({ at }) => at > 0 && at < 1);
  return [stopAt(placed, 0), ...inside, stopAt(placed, 1)];
}

/** Between two stops of different colours it takes the nearer: only opacity is blended here. */
function stopAt(stops: readonly Stop[], at: number): Stop {
  const after = stops.findIndex((stop) => stop.at > at);
  const next = stops[after] ?? stops.at(-1);
  const last = after === -1 ? next : (stops[after - 1] ?? next);
  if (!next || !last) return { at, colour: 'paper', opacity: 0 };
  const share = next.at === last.at ? 0 : (at - last.at) / (next.at - last.at);
  return { at, colour: (share < 0.5 ? last : next).colour, opacity: last.opacity + (next.opacity - last.opacity) * Math.max(0, share) };
}

/** Arrow heads of a line, at its beginning and at its end. */
export type Heads = { readonly from: boolean; readonly to: boolean };

/** What a head of each size is as long and as wide as: so many widths of its line, which counts as 2 points at least. */
const HEAD_SIZES = { sm: 2, med: 3, lg: 5 } as const;
const LEAST_LINE = 2;

/** The size that comes nearest to the drawing's own: on a small map the usual one would cover it. */
function toHead(stroke: Stroke, place: Place): string {
  const line = Math.max(LEAST_LINE, place.points(stroke.width));
  const wanted = place.points(HEAD.length);
  const awayFrom = (size: keyof typeof HEAD_SIZES) => Math.abs(HEAD_SIZES[size] * line - wanted);
  const size = (['sm', 'med', 'lg'] as const).reduce((best, each) => (awayFrom(each) < awayFrom(best) ? each : best));
  return `type="triangle" w="${size}" len="${size}"`;
}

export function toLine(stroke: Stroke | undefined, place: Place, colour: SchemeColour, heads?: Heads): string {
  if (!stroke) return '<a:ln><a:noFill/></a:ln>';
  const cap = stroke.cap ? ' cap="rnd"' : '';
  const head = toHead(stroke, place);
  const ends = `${heads?.from ? `<a:headEnd ${head}/>` : ''}${heads?.to ? `<a:tailEnd ${head}/>` : ''}`;
  return `<a:ln w="${Math.max(1, place.length(stroke.width))}"${cap}><a:solidFill>${colour(stroke.colour)}</a:solidFill>${toDash(stroke)}<a:round/>${ends}</a:ln>`;
}

/** In widths of the line. */
function toDash({ dash, width }: Stroke): string {
  if (!dash) return '';
  const share = (length: number) => Math.max(1, toShare(length / width));
  const pairs = dash.flatMap((length, index) =>
    index % 2 === 0 ? [`<a:ds d="${share(length)}" sp="${share(dash[index + 1] ?? length)}"/>`] : [],
  );
  return `<a:custDash>${pairs.join('')}</a:custDash>`;
}
