// Numbers as people type and read them in fields: comma or point, hyphen or minus. Knows no scale and no unit.

export type Range = { readonly min?: number; readonly max?: number };

/** Undefined for an empty text; `invalid` for one that is no number, or none of the range. */
export function parseNumber(
  text: string,
  { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: Range = {},
): number | undefined | 'invalid' {
  const plain = text.trim().replace('−', '-').replace(',', '.');
  if (plain === '') return undefined;
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain)) return 'invalid';
  const number = Number(plain);
  return number < min || number > max ? 'invalid' : number;
}

/** What a field asks for, as values of a sentence: the ends of a range around zero carry their signs. */
export function rangeInWords(min: number, max: number) {
  return { low: formatNumber(min), high: min < 0 && max > 0 ? `+${formatNumber(max)}` : formatNumber(max) };
}

/** `−3.6`, `12`; without the digits that binary fractions add. */
export function formatNumber(value: number): string {
  return String(Number(value.toPrecision(12))).replace('-', '−');
}
