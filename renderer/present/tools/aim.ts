// Where the presenter points, and how large the light is. Never kept (R11).

import { createLookedAt } from '../../views/looked-at.ts';
import type { Spot } from './zoom.ts';

/** The radius of the light, in points of the slide: what it begins with, its limits, and by how much a key or a notch changes it. */
export const LIGHT = { first: 110, least: 45, most: 320, step: 1.2 } as const;

/** `at` is undefined while the pointer is not on the slide. */
export const useAim = createLookedAt<{ readonly at: Spot | undefined; readonly light: number }>({ at: undefined, light: LIGHT.first });

/** The slide has gone from under the pointer. */
export function leaveAim(): void {
  useAim.setState({ at: undefined });
}
