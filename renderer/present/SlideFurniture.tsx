// What stands on a slide beside its map, as the deck has it too. It lies over the slide and is no part of what is edited there.

import { SLIDE, type Slide } from '../../shared/present/slides.ts';
import { Marks } from '../canvas/layers/Marks.tsx';

export function SlideFurniture({ furniture }: Pick<Slide, 'furniture'>) {
  return (
    <svg className="slide-furniture" viewBox={`0 0 ${SLIDE.width} ${SLIDE.height}`} role="presentation">
      {furniture.map(({ id, rect, marks }) => (
        <g key={id} transform={`translate(${rect.x} ${rect.y})`}>
          <Marks marks={marks} />
        </g>
      ))}
    </svg>
  );
}
