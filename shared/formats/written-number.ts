// Numbers as people and spreadsheets write them: in which of two ways commas and points are meant, and what a text then comes to. The one
// way in which numbers are read from text; knows no unit, no range and no column.

/** The sign before decimals; the other one may stand before thousands. */
export type Decimal = '.' | ',';

const AS: Readonly<Record<Decimal, RegExp>> = {
  '.': /^[+-]?(?=\.?\d)(\d*|[1-9]\d{0,2}(,\d{3})+)(\.\d*)?(e[+-]?\d+)?$/i,
  ',': /^[+-]?(?=,?\d)(\d*|[1-9]\d{0,2}(\.\d{3})+)(,\d*)?(e[+-]?\d+)?$/i,
};

const CODES =
  'eur|usd|gbp|chf|cny|rmb|jpy|hkd|twd|krw|sgd|inr|aud|cad|nzd|sek|nok|dkk|pln|czk|huf|brl|mxn|zar|kr|zł|fr|rs'; // biome-ignore format: one line
const CURRENCY = new RegExp(`^(?:${CODES})(?=[\\s\\d+-])|(?<=[\\d\\s.,])(?:${CODES})$|[\\p{Sc}元圆]|%$`, 'giu');

/** Without the currency, the percent sign and what parts thousands beside commas and points. */
function toPlain(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .replace('−', '-')
    .replace(CURRENCY, '')
    .trim()
    .replace(/(?<=\d)[\s'’_](?=\d{3}(?!\d))/g, '');
}

function readAs(plain: string, decimal: Decimal): number | undefined {
  if (!AS[decimal].test(plain)) return undefined;
  const number = Number(decimal === ',' ? plain.replaceAll('.', '').replace(',', '.') : plain.replaceAll(',', ''));
  return Number.isFinite(number) ? number : undefined;
}

/**
 * `1.234,50 €`, `¥1,234`, `1 234.5`, `84 %`, `1e3`; undefined for what is no number.
 * @param decimal how a text is meant that can be read both ways, such as `1,200`; any other says it itself.
 */
export function parseWritten(text: string, decimal: Decimal): number | undefined {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  const plain = toPlain(text);
  return readAs(plain, decimal) ?? readAs(plain, decimal === '.' ? ',' : '.');
}

function readingsOf(text: string): readonly [byPoint: number | undefined, byComma: number | undefined] {
  if (!/[.,．，]/.test(text)) return [undefined, undefined];
  const plain = toPlain(text);
  return [readAs(plain, '.'), readAs(plain, ',')];
}

/** How numbers that belong together are meant, by those that can be read in one way only; undefined where none tells or two disagree. */
export function decimalOf(texts: Iterable<string>): Decimal | undefined {
  let told: Decimal | undefined;
  for (const text of texts) {
    const [byPoint, byComma] = readingsOf(text);
    if ((byPoint === undefined) === (byComma === undefined)) continue;
    const tells = byPoint === undefined ? ',' : '.';
    if (told !== undefined && told !== tells) return undefined;
    told = tells;
  }
  return told;
}

/** Whether a text is one number by a decimal point and another by a decimal comma. */
export function isEitherWay(text: string): boolean {
  const [byPoint, byComma] = readingsOf(text);
  return byPoint !== undefined && byComma !== undefined && byPoint !== byComma;
}

/** Between numbers stand spaces, lines or semicolons; a comma with a space after it. Undefined where something is no number. */
export function parseNumberList(text: string): readonly number[] | undefined {
  const parts = text
    .split(/[\s;]+/)
    .map((part) => part.replace(/,$/, ''))
    .filter((part) => part !== '');
  const decimal = decimalOf(parts) ?? '.';
  const numbers = parts.map((part) => parseWritten(part, decimal));
  return numbers.every((number) => number !== undefined) ? numbers : undefined;
}
