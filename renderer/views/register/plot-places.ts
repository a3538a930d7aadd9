// Where things stand on a plot of two whole numbers: their dots, those that share a place side by side, and the names that fit beside
// them. Knows nothing of what they are; screen positions of a plot, never of a map.

/** Whole numbers along the axes, or the pixel of a plot counted from its upper left corner. */
export type Spot = { readonly x: number; readonly y: number };
export type Size = { readonly width: number; readonly height: number };
export type Scale = { readonly low: number; readonly high: number };
export type Axes = { readonly x: Scale; readonly y: Scale };

/** Each whole number has a strip of its own, so that those at the ends have room too. */
const strips = ({ low, high }: Scale) => high - low + 1;

/** The middle of the square of two numbers; what lies between whole numbers, such as a crosshair, in between. */
export function toPlace({ x, y }: Spot, axes: Axes, { width, height }: Size): Spot {
  return {
    x: ((x - axes.x.low + 0.5) / strips(axes.x)) * width,
    y: height - ((y - axes.y.low + 0.5) / strips(axes.y)) * height,
  };
}

/** The whole numbers nearest to a place, kept on the axes. */
export function toNumbers({ x, y }: Spot, axes: Axes, { width, height }: Size): Spot {
  const nearest = (part: number, scale: Scale) => Math.max(scale.low, Math.min(scale.high, scale.low + Math.floor(part * strips(scale))));
  return { x: nearest(x / width, axes.x), y: nearest(1 - y / height, axes.y) };
}

export type Placed = { readonly id: string; readonly at: Spot /** From 0 to 1. */; readonly weight: number };
export type Dot = Spot & { readonly id: string; readonly radius: number };

/** Pixels: the smallest dot holds a number; of those that share a place each shows at least so much. */
const RADIUS = { least: 9, most: 16 } as const;
const BESIDE = 15;

/** The area follows the weight. Those that share a place stand side by side in their order. */
export function placeDots(things: readonly Placed[], axes: Axes, size: Size): readonly Dot[] {
  const stripWidth = size.width / strips(axes.x);
  const groups = new Map<string, Placed[]>();
  for (const thing of things) {
    const place = `${thing.at.x} ${thing.at.y}`;
    const group = groups.get(place) ?? [];
    group.push(thing);
    groups.set(place, group);
  }
  const dots = new Map<string, Dot>();
  for (const together of groups.values()) {
    const beside = Math.min(BESIDE, Math.max(1, (stripWidth * 2) / together.length));
    together.forEach(({ id, at, weight }, index) => {
      const middle = toPlace(at, axes, size);
      const x = middle.x + (index - (together.length - 1) / 2) * beside;
      const radius = Math.sqrt(RADIUS.least ** 2 + weight * (RADIUS.most ** 2 - RADIUS.least ** 2));
      dots.set(id, { id, x: Math.max(radius, Math.min(size.width - radius, x)), y: middle.y, radius });
    });
  }
  return things.flatMap(({ id }) => dots.get(id) ?? []);
}

export type Box = Spot & Size;
const LINE = 16;
/** More names than this nobody reads on one plot; the other dots are told by their signs. */
const NAMED = 100;
/** Around a dot, where what is selected or has the keyboard is ringed. */
export const HALO = 4;

/**
 * Names beside their dots: right, left, above or below (in the middle, or to a side), the first of these that is free. A name that fits
 * nowhere has none, nor have dots beyond the first hundred.
 * @param taken what else no name may cover.
 */
export function placeNames(
  dots: readonly Dot[],
  widthOf: (id: string) => number,
  size: Size,
  taken: readonly Box[] = [],
): ReadonlyMap<string, Box> {
  const covered: Box[] = [...taken, ...dots.map(toBox)];
  const places = new Map<string, Box>();
  for (const { id, x, y, radius } of dots.slice(0, NAMED)) {
    const width = widthOf(id);
    const above = y - radius - HALO - LINE;
    const below = y + radius + HALO;
    const corners: readonly Spot[] = [
      { x: x + radius + HALO + 3, y: y - LINE / 2 },
      { x: x - radius - HALO - 3 - width, y: y - LINE / 2 },
      ...[above, below].flatMap((top) => [x - width / 2, x, x - width].map((left) => ({ x: left, y: top }))),
    ];
    const box = corners
      .map((corner) => ({ ...corner, width, height: LINE }))
      .find((each) => isWithin(each, size) && !covered.some((other) => overlap(each, other)));
    if (!box) continue;
    covered.push(box);
    places.set(id, box);
  }
  return places;
}

/**
 * Where the names of the quadrants stand, in each at the corner that no dot covers, the outermost first: upper left, upper right, lower left,
 * lower right. @param cross where the quadrants meet.
 */
export function placeQuadrantNames(widths: readonly number[], cross: Spot, dots: readonly Dot[], size: Size): readonly Box[] {
  const covered = dots.map(toBox);
  return widths.map((width, index) => {
    const [isRight, isLow] = [index % 2 === 1, index >= 2];
    const outer = { x: isRight ? size.width - 8 - width : 8, y: isLow ? size.height - 21 : 5 };
    const inner = { x: isRight ? cross.x + 8 : cross.x - 8 - width, y: isLow ? cross.y + 5 : cross.y - 21 };
    const boxes = [outer, { x: inner.x, y: outer.y }, { x: outer.x, y: inner.y }, inner].map((spot) => ({ ...spot, width, height: LINE }));
    return boxes.find((box) => !covered.some((other) => overlap(box, other))) ?? { ...outer, width, height: LINE };
  });
}

export function toBox({ x, y, radius }: Dot): Box {
  const reach = radius + HALO;
  return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
}

function isWithin({ x, y, width, height }: Box, size: Size): boolean {
  return x >= HALO && y >= 0 && x + width <= size.width - HALO && y + height <= size.height;
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
