// Text as XML 1.0, and the lengths of DrawingML. Knows no element.

import { toDrawable } from '../../../shared/layout/pieces.ts';

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** For content and for attributes in double quotes. */
export function toXml(text: string): string {
  return toDrawable(text).replace(/[&<>"]/g, (char) => `&#${char.codePointAt(0)};`);
}

const EMU_OF_POINT = 12_700;

/** English Metric Units, 914,400 to the inch, of points. */
export function toEmu(points: number): number {
  return Math.round(points * EMU_OF_POINT) || 0;
}

/** In the thousandths of a percent that DrawingML counts in. */
export function toShare(share: number): number {
  return Math.round(share * 100_000) || 0;
}
