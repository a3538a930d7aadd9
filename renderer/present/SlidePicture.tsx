// A slide as a picture, as far as it is revealed: what the room sees, and what the presenter sees of it and of what comes next. As large as
// the box that it stands in; nothing on it is edited.

import { memo } from 'react';
import type { Drawing, Item } from '../../shared/layout/drawing.ts';
import { toColour } from '../../shared/layout/theme.ts';
import { SLIDE, type Slide } from '../../shared/present/slides.ts';
import { Marks } from '../canvas/layers/Marks.tsx';
import { toneClass } from '../canvas/layers/tone.ts';
import { useTheme } from '../ui/theme.tsx';
import { slideIn, type Zoom } from './tools/zoom.ts';

type Props = {
  readonly slide: Slide;
  /** The slide's, as far as it is revealed. */
  readonly drawing: Drawing;
  readonly zoom?: Zoom | undefined;
  readonly label: string;
};

export function SlidePicture({ slide: { background, offset, scale, furniture }, drawing, zoom, label }: Props) {
  const theme = useTheme();
  const whole = slideIn(1, zoom);
  return (
    <svg className="slide-picture" viewBox={`0 0 ${SLIDE.width} ${SLIDE.height}`} role="img" aria-label={label}>
      <rect width={SLIDE.width} height={SLIDE.height} fill={toColour(theme, background)} />
      <g style={{ transform: `translate(${whole.x}px, ${whole.y}px) scale(${whole.zoom})` }}>
        {furniture.map((item) => (
          <Drawn key={item.id} item={item} />
        ))}
        <g transform={`translate(${offset.x} ${offset.y}) scale(${scale})`}>
          {drawing.items.map((item) => (
            <Drawn key={item.id} item={item} />
          ))}
        </g>
      </g>
    </svg>
  );
}

const Drawn = memo(({ item }: { readonly item: Item }) => (
  <g data-item={item.id} data-role={item.role} className={toneClass(item)} transform={`translate(${item.rect.x} ${item.rect.y})`}>
    <Marks marks={item.marks} />
  </g>
));
