// Which paper a map is on and what stands around it where nobody said: the same in the window and on the command line.

import type { ExportFormat, ExportOptions, FurniturePart, Paper } from '../ipc/export-api.ts';

/** A map in a presentation is a slide among others. */
export function usualPaper(format: ExportFormat): Paper {
  return format === 'pptx' ? '16:9' : 'map';
}

/** What is read by itself says what it is; a picture goes into something that does. */
export function usualFurniture({ format, slides, paper }: Pick<ExportOptions, 'format' | 'slides' | 'paper'>): readonly FurniturePart[] {
  // They bear the map's title as it is.
  if (slides === 'pages') return ['client', 'logo', 'date', 'pages'];
  if (slides !== 'map') return ['background', 'pages'];
  if (format === 'html') return ['title', 'client', 'logo', 'legend', 'background'];
  if (format === 'pptx' && paper !== 'map') return ['title', 'client', 'logo'];
  if (format !== 'pdf') return ['background'];
  return ['title', 'client', 'logo', 'legend', 'date', ...(paper === 'map' ? ['background' as const] : [])];
}
