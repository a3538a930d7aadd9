// How large papers are, and a map that is printed as it is. Nothing of what stands on them.

import type { Paper } from '../ipc/export-api.ts';

const POINTS_OF_INCH = 72;
export const POINTS_OF_MM = POINTS_OF_INCH / 25.4;
/** A map unit is a CSS pixel. */
export const UNITS_OF_INCH = 96;
export const POINTS_OF_MAP_UNIT = POINTS_OF_INCH / UNITS_OF_INCH;

/** ISO 216, ANSI Y14.1 and PowerPoint's wide slide, short side × long side in mm. */
const SIDES = {
  A4: [210, 297],
  A3: [297, 420],
  A2: [420, 594],
  A1: [594, 841],
  A0: [841, 1189],
  Letter: [215.9, 279.4],
  Tabloid: [279.4, 431.8],
  '16:9': [190.5, (190.5 * 16) / 9],
} as const;

/** In points; a slide always lies. */
export function paperSize(paper: Exclude<Paper, 'map'>, isLandscape: boolean): { readonly width: number; readonly height: number } {
  const [short, long] = SIDES[paper].map((mm) => mm * POINTS_OF_MM) as [number, number];
  return isLandscape || paper === '16:9' ? { width: long, height: short } : { width: short, height: long };
}
