// The map from afar: below about a third of its size words cannot be read, so cards become merged shapes and lines of text bars.
// One path for each colour and lane; what an edit did not touch is not made again.

import { memo } from 'react';
import type { Drawing, Item, Mark } from '../../../shared/layout/drawing.ts';
import { type ColourToken, type Theme, toColour } from '../../../shared/layout/theme.ts';
import { useTheme } from '../../ui/theme.tsx';

/**
 * Below `zoom` the overview comes always, below `crowdedZoom` where more than `cards` are in view: to put them into the page is what costs.
 * It goes later than it comes, so that it does not flap between the two.
 */
const COMES = { zoom: 0.3, crowdedZoom: 0.5, cards: 180 } as const;
const GOES = { zoom: 0.34, crowdedZoom: 0.54, cards: 150 } as const;

/** @param countCards how many cards are in view. */
export function isAfar(zoom: number, wasAfar: boolean, countCards: () => number): boolean {
  const least = wasAfar ? GOES : COMES;
  return zoom < least.zoom || (zoom < least.crowdedZoom && countCards() > least.cards);
}

/** Path data by colour. */
type Shapes = ReadonlyMap<ColourToken, string>;

const known = new WeakMap<Item, Shapes>();

function shapesOf(item: Item): Shapes {
  let shapes = known.get(item);
  if (!shapes) {
    const paths = new Map<ColourToken, string>();
    const add = (colour: ColourToken, path: string) => paths.set(colour, (paths.get(colour) ?? '') + path);
    for (const mark of item.marks) toShape(mark, item, add);
    shapes = paths;
    known.set(item, shapes);
  }
  return shapes;
}

function toShape(mark: Mark, { rect }: Item, add: (colour: ColourToken, path: string) => void): void {
  if (mark.type === 'box') {
    const { x, y, width, height } = mark.rect;
    const path = `M${rect.x + x} ${rect.y + y}h${width}v${height}h${-width}z`;
    if (typeof mark.fill === 'string') add(mark.fill, path);
  } else if (mark.type === 'text') {
    for (const line of mark.lines) {
      const width = Math.min(rect.width, line.text.length * mark.style.size * (line.text.charCodeAt(0) > 0x2e80 ? 0.95 : 0.5));
      const left = mark.align === 'middle' ? line.x - width / 2 : mark.align === 'right' ? line.x - width : line.x;
      add('text-bar', `M${rect.x + left} ${rect.y + line.baseline - mark.style.size * 0.55}h${width}v${mark.style.size * 0.4}h${-width}z`);
    }
  }
}

function merged(items: readonly Item[]): Shapes {
  const paths = new Map<ColourToken, string[]>();
  for (const item of items) {
    for (const [colour, path] of shapesOf(item)) {
      const parts = paths.get(colour);
      if (parts) parts.push(path);
      else paths.set(colour, [path]);
    }
  }
  return new Map([...paths].map(([colour, parts]) => [colour, parts.join('')]));
}

type Row = { readonly items: readonly Item[]; readonly shapes: Shapes };
let rows = new Map<string, Row>();

/** Shapes by row; a row whose items are the same keeps its own. */
function rowsOf(drawing: Drawing): readonly (readonly [string, Shapes])[] {
  const byRow = new Map<string, Item[]>(drawing.frame.rows.map((row) => [row.laneId, []]));
  const ends = drawing.frame.rows.map((row) => row.y + row.height);
  let at = 0;
  for (const item of drawing.items) {
    if (item.role !== 'card') continue;
    while (at > 0 && item.rect.y < (ends[at - 1] ?? 0)) at -= 1;
    while (at < ends.length - 1 && item.rect.y >= (ends[at] ?? 0)) at += 1;
    byRow.get(drawing.frame.rows[at]?.laneId ?? '')?.push(item);
  }
  const next = new Map<string, Row>();
  for (const [laneId, items] of byRow) {
    const before = rows.get(laneId);
    const isSame = before?.items.length === items.length && items.every((item, index) => item === before.items[index]);
    next.set(laneId, isSame && before ? before : { items, shapes: merged(items) });
  }
  rows = next;
  return [...next].map(([laneId, { shapes }]) => [laneId, shapes]);
}

export const Overview = memo(({ drawing }: { readonly drawing: Drawing }) => {
  const theme = useTheme();
  return (
    <svg className="overview" width={drawing.bounds.width} height={drawing.bounds.height} aria-hidden>
      {rowsOf(drawing).map(([laneId, shapes]) => (
        <RowShapes key={laneId} shapes={shapes} theme={theme} />
      ))}
    </svg>
  );
});

const RowShapes = memo(({ shapes, theme }: { readonly shapes: Shapes; readonly theme: Theme }) => (
  <>
    {[...shapes].map(([colour, path]) => (
      <path key={colour} d={path} fill={toColour(theme, colour)} stroke={edgeOf(colour, theme)} />
    ))}
  </>
));

/** A thing as bright as the paper has only its edge to be told by. */
function edgeOf(colour: ColourToken, theme: Theme): string | undefined {
  const edge = colour.replace(/-fill$/, '-edge');
  return edge !== colour && edge in theme && toColour(theme, colour) === theme.paper ? theme[edge as keyof Theme] : undefined;
}
