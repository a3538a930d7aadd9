// What an export is drawn in: its family of type and its colours. Every exporter and every preview asks here.

import type { ExportFormat } from '../ipc/export-api.ts';
import type { FontFamily } from '../layout/font-families.ts';
import { LIGHT, type Theme } from '../layout/theme.ts';

export type Look = { readonly font: FontFamily; readonly theme: Theme };

export function lookOf({ font }: { readonly format: ExportFormat; readonly font?: FontFamily | undefined }): Look {
  return { font: font ?? 'Inter', theme: LIGHT };
}
