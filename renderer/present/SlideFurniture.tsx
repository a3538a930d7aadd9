// What stands on a slide beside its map, as the deck has it too. It lies over the slide and is no part of what is edited there.

import { SLIDE, type Slide } from '../../shared/present/slides.ts';
import { Marks } from '../canvas/layers/Marks.tsx';
import { slideIn, type Zoom } from './tools/zoom.ts';

type Props = Pick<Slide, 'furniture'> & { readonly zoom: Zoom | undefined };

export function SlideFurniture({ furniture, zoom }: Props) {
  const slide = slideIn(1, zoom);
  return (
    <svg className="slide-furniture" viewBox={`0 0 ${SLIDE.width} ${SLIDE.height}`} role="presentation">
      <g style={{ transform: `translate(${slide.x}px, ${slide.y}px) scale(${slide.zoom})` }}>
        {furniture.map(({ id, rect, marks }) => (
          <g key={id} transform={`translate(${rect.x} ${rect.y})`}>
            <Marks marks={marks} />
          </g>
        ))}
      </g>
    </svg>
  );
}
