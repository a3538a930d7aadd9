// What stands around a map where nobody said what: the same in the window and on the command line.

import type { ExportOptions, FurniturePart } from '../ipc/export-api.ts';

/** A printed page says by itself what it is; a picture goes into something that does. */
export function usualFurniture({ format, slides, paper }: Pick<ExportOptions, 'format' | 'slides' | 'paper'>): readonly FurniturePart[] {
  // They bear the map's title as it is.
  if (slides === 'pages') return ['client', 'logo', 'date', 'pages'];
  if (slides !== 'map') return ['background', 'pages'];
  if (format !== 'pdf') return ['background'];
  return ['title', 'client', 'logo', 'legend', 'date', ...(paper === 'map' ? ['background' as const] : [])];
}
