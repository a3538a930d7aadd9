// How a thing looks that a slide does not show yet, or has shown (present.css).

import type { Item } from '../../../shared/layout/drawing.ts';

export function toneClass({ tone }: Pick<Item, 'tone'>): string | undefined {
  return tone && `is-${tone}`;
}
