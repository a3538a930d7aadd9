// What an export is drawn in: its family of type and its colours. Every exporter and every preview asks here.

import type { ExportOptions } from '../ipc/export-api.ts';
import type { FontFamily } from '../layout/font-families.ts';
import { LIGHT, type Theme } from '../layout/theme.ts';
import type { Doc } from '../model/document.ts';

export type Look = { readonly font: FontFamily; readonly theme: Theme };

export function lookOf(_doc: Doc, { format, font }: Pick<ExportOptions, 'format' | 'font'>): Look {
  // PowerPoint embeds no font: lines break by the widths of one that its users have.
  return { font: font ?? (format === 'pptx' ? 'Arimo' : 'Inter'), theme: LIGHT };
}
