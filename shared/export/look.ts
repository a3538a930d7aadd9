// What an export is drawn in: its family of type and its colours. Every exporter and every preview asks here.

import type { ExportOptions } from '../ipc/export-api.ts';
import { FONT_FAMILIES, type FontFamily } from '../layout/font-families.ts';
import { LIGHT, type Theme } from '../layout/theme.ts';
import { type Doc, projectOf } from '../model/document.ts';
import type { Brand } from '../model/entities/project.ts';
import { brandedTheme } from './brand.ts';

export type Look = { readonly font: FontFamily; readonly theme: Theme };

export function lookOf(doc: Doc, { format, font, isUnbranded }: Pick<ExportOptions, 'format' | 'font' | 'isUnbranded'>): Look {
  const brand = isUnbranded ? undefined : projectOf(doc).brand;
  // PowerPoint embeds no font: lines break by the widths of one that its users have.
  return { font: font ?? fontOf(brand) ?? (format === 'pptx' ? 'Arimo' : 'Inter'), theme: brand ? themeOf(brand) : LIGHT };
}

/** Undefined where the brand names none, or one that this version has not. */
export function fontOf(brand: Brand | undefined): FontFamily | undefined {
  return FONT_FAMILIES.find((family) => family === brand?.font);
}

const themes = new WeakMap<Brand, Theme>();

function themeOf(brand: Brand): Theme {
  const known = themes.get(brand) ?? brandedTheme(brand);
  themes.set(brand, known);
  return known;
}
