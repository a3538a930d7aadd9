// Text with columns, as it comes from spreadsheets and survey tools: the separator is found, days are read as people write them. Knows nothing of what the columns mean.

import Papa from 'papaparse';
import { parseWritten } from './written-number.ts';

/** `line` counts rows from 1 as a spreadsheet does; rows without anything in them are left out. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] };

/** How much of a text is read at a time, in characters: some hundredths of a second. */
const PIECE = 500_000;

/** @param isNumbers a single column of numbers is expected, in which a comma may be that of decimals or thousands. */
export function parseCsv(text: string, { isNumbers = false } = {}): readonly CsvRow[] {
  return [...csvPieces(text, { isNumbers })].flat();
}

/** The rows of a long text, piece by piece, so that whoever reads it can do something else in between. */
export function* csvPieces(text: string, { isNumbers = false, piece = PIECE } = {}): Generator<readonly CsvRow[], void> {
  const clean = text.replace(/^\ufeff/, '');
  const parser = { delimiter: separatorOf(clean, isNumbers), newline: newlineOf(clean) };
  let before = 0;
  for (let at = 0, length = piece; at < clean.length; ) {
    const isLast = at + length >= clean.length;
    const parsed: { readonly data: readonly string[][]; readonly meta: { readonly cursor: number } } = new Papa.Parser(parser).parse(
      clean.slice(at, at + length),
      at,
      !isLast,
    );
    if (parsed.data.length === 0 && !isLast) {
      // A cell in quotation marks may be longer than a piece.
      length *= 2;
      continue;
    }
    yield parsed.data.flatMap((cells, index) => {
      const trimmed = cells.map((cell) => cell.trim());
      return trimmed.some((cell) => cell !== '') ? [{ line: before + index + 1, cells: trimmed }] : [];
    });
    before += parsed.data.length;
    at = isLast ? clean.length : parsed.meta.cursor;
    length = piece;
  }
}

const SEPARATORS = ['\t', ';', '|', ',', '，'] as const;

/** The first that most of the first lines have. */
function separatorOf(text: string, isNumbers: boolean): string {
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 40);
  if (isNumbers && isOneColumn(lines)) return '\t';
  const found = SEPARATORS.find((separator) => lines.filter((line) => line.includes(separator)).length > lines.length / 2);
  return found ?? '\t';
}

/** Each line is a number as a whole, but for a head; in a single line, several commas are those of a list. */
function isOneColumn([first, ...others]: readonly string[]): boolean {
  const isNumber = (line: string) => parseWritten(line, '.') !== undefined;
  if (first === undefined || !others.every(isNumber)) return false;
  const commas = first.match(/[,，]/g)?.length ?? 0;
  return isNumber(first) ? others.length > 0 || commas < 2 : others.length > 0 && commas === 0;
}

function newlineOf(text: string): '\r\n' | '\n' | '\r' {
  const found = /\r\n|\n|\r/.exec(text)?.[0];
  return found === '\r\n' || found === '\r' ? found : '\n';
}

export type DayOrder = 'day-first' | 'month-first';

/** How `3/4/2026` is meant, where one of the texts tells; undefined where none does. */
export function dayOrderOf(texts: readonly string[]): DayOrder | undefined {
  for (const text of texts) {
    const [, first, second] = SLASHED.exec(text.normalize('NFKC')) ?? [];
    if (Number(first) > 12) return 'day-first';
    if (Number(second) > 12) return 'month-first';
  }
  return undefined;
}

const YEAR_FIRST = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ].*)?$/;
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?: .*)?$/;
const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?: .*)?$/;

/** YYYY-MM-DD of a written day, with or without a time of day; undefined for what is none, or could be two. */
export function parseDay(text: string, order?: DayOrder): string | undefined {
  const plain = text.normalize('NFKC').trim();
  const ahead = YEAR_FIRST.exec(plain);
  if (ahead) return toDay(ahead[1], ahead[2], ahead[3]);
  const dotted = DOTTED.exec(plain);
  if (dotted) return toDay(dotted[3], dotted[2], dotted[1]);
  const slashed = SLASHED.exec(plain);
  if (!slashed) return undefined;
  const [, first, second, year] = slashed;
  if (first === second || order === 'day-first') return toDay(year, second, first);
  return order === 'month-first' ? toDay(year, first, second) : undefined;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function toDay(year = '', month = '', day = ''): string | undefined {
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const days = (DAYS[Number(month) - 1] ?? 0) + (isLeap && Number(month) === 2 ? 1 : 0);
  if (Number(day) < 1 || Number(day) > days) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
