// The things of all maps that there is something to tell of: where each is in the document, in the order of reading. One of them is the
// current one: it has a ring around it, and the keyboard comes to it.

import type { Details } from '../../../../shared/export/page-details.ts';
import type { PageData } from '../page-data.ts';

export type Place = { readonly details: Details; readonly element: SVGGraphicsElement; readonly map: number };

const SVG = 'http://www.w3.org/2000/svg';
/** Between a thing and its ring, in units of the map. */
const RING = 4;

export function findPlaces(maps: PageData['maps'], sections: readonly HTMLElement[]): readonly Place[] {
  return maps.flatMap(({ details }, map) => {
    const elements = new Map(
      [...(sections[map]?.querySelectorAll<SVGGraphicsElement>('[data-id]') ?? [])].map((each) => [each.dataset.id, each]),
    );
    return details.flatMap((each) => {
      const element = elements.get(each.id);
      if (!element) return [];
      // What a screen reader is to say; as a title it would hang over every card that the pointer passes.
      element.querySelector(':scope > title')?.remove();
      element.setAttribute('role', 'button');
      element.setAttribute('aria-label', [each.name, each.place].filter((part) => part !== '').join('; '));
      return [{ details: each, element, map }];
    });
  });
}

/** Rings of one class around things, and no others. */
export function createRings(className: string): (places: readonly Place[]) => void {
  let rings: readonly SVGElement[] = [];
  return (places) => {
    for (const ring of rings) ring.remove();
    rings = places.flatMap(({ element }) => {
      const { x, y, width, height } = element.getBBox();
      const { e = 0, f = 0 } = element.transform.baseVal.consolidate()?.matrix ?? {};
      const ring = document.createElementNS(SVG, 'rect');
      const box = { x: x + e - RING, y: y + f - RING, width: width + 2 * RING, height: height + 2 * RING, rx: 10 };
      for (const [name, value] of Object.entries(box)) ring.setAttribute(name, `${value}`);
      ring.setAttribute('class', className);
      element.ownerSVGElement?.append(ring);
      return [ring];
    });
  };
}
