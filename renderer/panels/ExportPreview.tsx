// A Page as a picture in the window: the same marks that the exporters spell. Decides nothing.

import { memo } from 'react';
import type { Page } from '../../shared/export/pages.ts';
import { LIGHT, toColour } from '../../shared/layout/theme.ts';
import { Marks } from '../canvas/Marks.tsx';
import { useSay } from '../ui/language.tsx';

export const ExportPreview = memo(({ page }: { readonly page: Page }) => {
  const say = useSay();
  const { width, height, scale, offset, drawing, background, title } = page;
  return (
    <svg className="export-preview" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={say('export-dialog.preview', { name: title })}>
      <rect width={width} height={height} fill={toColour(LIGHT, background)} />
      <g transform={`translate(${offset.x} ${offset.y}) scale(${scale})`}>
        {drawing.items.map((item) => (
          <g key={item.id} transform={`translate(${item.rect.x} ${item.rect.y})`}>
            <Marks marks={item.marks} />
          </g>
        ))}
      </g>
    </svg>
  );
});
