// Numbers as people type and read them in fields. Knows no scale and no unit.

import { parseWritten } from '../../shared/formats/written-number.ts';

export type Range = { readonly min?: number; readonly max?: number };

/** Undefined for an empty text; `invalid` for one that is no number, or none of the range. */
export function parseNumber(
  text: string,
  { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: Range = {},
): number | undefined | 'invalid' {
  const plain = text.trim();
  if (plain === '') return undefined;
  const number = /^[+−-]?[\d.,]+$/.test(plain) ? parseWritten(plain, '.') : undefined;
  return number === undefined || number < min || number > max ? 'invalid' : number;
}

/** What a field asks for, as values of a sentence: the ends of a range around zero carry their signs. */
export function rangeInWords(min: number, max: number) {
  return { low: formatNumber(min), high: min < 0 && max > 0 ? `+${formatNumber(max)}` : formatNumber(max) };
}

/** `−3.6`, `12`; without the digits that binary fractions add. */
export function formatNumber(value: number): string {
  return String(Number(value.toPrecision(12))).replace('-', '−');
}
