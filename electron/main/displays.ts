// On which display what stands, as pure questions of where displays and windows are. Asks the system nothing.

import type { Bounds } from './settings.ts';

export type DisplayPlace = { readonly id: number; readonly bounds: Bounds };

/** The display that shows most of a window; the first one where none shows any of it, and undefined where there is none. */
export function displayOf<Place extends DisplayPlace>(window: Bounds, displays: readonly Place[]): Place | undefined {
  const [most] = displays.toSorted((a, b) => sharedArea(window, b.bounds) - sharedArea(window, a.bounds));
  return most;
}

/**
 * Where the room's window stands: never where the presenter's is; where it is already, if it may; else not on the system's main display, the
 * one that a presenter sits at. Undefined where there is no display to spare.
 */
export function displayForRoom<Place extends DisplayPlace>(
  displays: readonly Place[],
  {
    presenter,
    primaryId,
    nowId,
  }: {
    readonly presenter: Bounds;
    readonly primaryId?: number | undefined;
    /** Where the room's window is. */
    readonly nowId?: number | undefined;
  },
): Place | undefined {
  const own = displayOf(presenter, displays);
  const others = displays.filter(({ id }) => id !== own?.id);
  return others.find(({ id }) => id === nowId) ?? others.find(({ id }) => id !== primaryId) ?? others[0];
}

/** The remembered bounds, or undefined where no display shows enough of them to take hold of the window. */
export function boundsOnDisplays(wanted: Bounds | undefined, displays: readonly Bounds[]): Bounds | undefined {
  if (!wanted) return undefined;
  const isReachable = displays.some((display) => {
    const { width, height } = shared(wanted, display);
    return width >= 200 && height >= 100;
  });
  return isReachable ? wanted : undefined;
}

function sharedArea(a: Bounds, b: Bounds): number {
  const { width, height } = shared(a, b);
  return width * height;
}

/** Nothing where they do not meet. */
function shared(a: Bounds, b: Bounds): Pick<Bounds, 'width' | 'height'> {
  const along = (from: number, size: number, otherFrom: number, otherSize: number) =>
    Math.max(0, Math.min(from + size, otherFrom + otherSize) - Math.max(from, otherFrom));
  return { width: along(a.x, a.width, b.x, b.width), height: along(a.y, a.height, b.y, b.height) };
}
