// How a part of an Office file begins, and the lengths of DrawingML. Knows no element.

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const EMU_OF_POINT = 12_700;

/** English Metric Units, 914,400 to the inch, of points. */
export function toEmu(points: number): number {
  return Math.round(points * EMU_OF_POINT) || 0;
}

/** In the thousandths of a percent that DrawingML counts in. */
export function toShare(share: number): number {
  return Math.round(share * 100_000) || 0;
}
