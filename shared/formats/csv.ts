// Text with columns, as it comes from spreadsheets and survey tools: the separator is found, days are read as people write them. Knows nothing of what the columns mean.

import Papa from 'papaparse';
import { groupBy } from '../model/group-by.ts';
import { LIMITS } from '../model/limits.ts';
import type { Table } from './table.ts';
import { parseWritten } from './written-number.ts';

/**
 * `line` counts rows from 1 as a spreadsheet does; rows without anything in them are left out. `fault`: a quotation mark that is never closed,
 * from which row on all such marks are read as any other character; or one in the middle of a quoted cell, which may reach too far.
 */
export type CsvRow = { readonly line: number; readonly cells: readonly string[]; readonly fault?: CsvFault };
export type CsvFault = 'open-quote' | 'stray-quote';

type Parsed = {
  readonly data: readonly string[][];
  readonly errors: readonly { readonly code: string; readonly row?: number | undefined }[];
  readonly meta: { readonly cursor: number };
};

/** How much of a text is read at a time, in characters: some hundredths of a second. */
const PIECE = 500_000;

/** @param isNumbers a single column of numbers is expected, in which a comma may be that of decimals or thousands. */
export function parseCsv(text: string, { isNumbers = false } = {}): readonly CsvRow[] {
  return [...csvPieces(text, { isNumbers })].flat();
}

/** The rows of a long text, piece by piece, so that whoever reads it can do something else in between. */
export function* csvPieces(text: string, { isNumbers = false, piece = PIECE, separator = '' } = {}): Generator<readonly CsvRow[], void> {
  const clean = text.replace(/^\ufeff/, '');
  const parser = { delimiter: separator || separatorOf(clean, isNumbers), newline: newlineOf(clean) };
  let before = 0;
  let openLine: number | undefined;
  for (let at = 0, length = piece; at < clean.length; ) {
    const isLast = at + length >= clean.length;
    // The fast mode knows no quotation marks.
    const parse = (ignoresLast: boolean): Parsed =>
      new Papa.Parser({ ...parser, ...(openLine !== undefined && { fastMode: true }) }).parse(
        clean.slice(at, at + length),
        at,
        ignoresLast,
      );
    let parsed = parse(!isLast);
    const isOpen = isLast && parsed.errors.some(({ code }) => code === 'MissingQuotes');
    if (isOpen) parsed = parse(true);
    if (parsed.data.length === 0 && !isLast) {
      // A cell in quotation marks may be longer than a piece.
      length *= 2;
      continue;
    }
    const strays = new Set(parsed.errors.map(({ row }) => row));
    yield parsed.data.flatMap((cells, index): readonly CsvRow[] => {
      const trimmed = cells.map((cell) => cell.trim());
      if (trimmed.every((cell) => cell === '')) return [];
      const line = before + index + 1;
      const fault = line === openLine ? 'open-quote' : strays.has(index) ? 'stray-quote' : undefined;
      return [{ line, cells: trimmed, ...(fault && { fault }) }];
    });
    before += parsed.data.length;
    if (isOpen) openLine = before + 1;
    at = isLast && !isOpen ? clean.length : parsed.meta.cursor;
    length = piece;
  }
}

/** Rows that are named for their faults. */
const MOST_FAULTS = 50;

type CsvTable = { readonly rows: Table; readonly faults: readonly { readonly row: number; readonly code: CsvFault }[] };

/** All rows of a text as they stand in it, the empty ones too. `too-large`: more than `LIMITS.tableCells`. */
export function csvTable(text: string): CsvTable | 'too-large' {
  // Excel writes, and expects, the separator in a line of its own before all others; it counts as the first.
  const said = /^\ufeff?sep=(.)\r?\n/i.exec(text);
  const table: (readonly string[])[] = said ? [[]] : [];
  const faults: CsvTable['faults'][number][] = [];
  let count = 0;
  for (const piece of csvPieces(said ? text.slice(said[0].length) : text, said?.[1] ? { separator: said[1] } : {}))
    for (const { line, cells, fault } of piece) {
      while (table.length < line - 1 + (said ? 1 : 0)) table.push([]);
      table.push(cells);
      if (fault && faults.length < MOST_FAULTS) faults.push({ row: table.length, code: fault });
      count += cells.length;
      if (count > LIMITS.tableCells) return 'too-large';
    }
  return { rows: table, faults };
}

const SEPARATORS = ['\t', ';', '|', ',', '，'] as const;

/** Of those that most of the first lines have, the one that most lines have equally often; what stands in quotation marks parts nothing. */
function separatorOf(text: string, isNumbers: boolean): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/(^|[\t;|,，\r\n])"(?:[^"]|"")*"/g, '$1""')
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 40);
  if (isNumbers && isOneColumn(lines)) return '\t';
  let found: { readonly separator: string; readonly agreeing: number } | undefined;
  for (const separator of SEPARATORS) {
    const counts = lines.map((line) => line.split(separator).length - 1).filter((count) => count > 0);
    if (counts.length <= lines.length / 2) continue;
    const agreeing = Math.max(...[...groupBy(counts, (count) => count).values()].map((same) => same.length));
    if (!found || agreeing > found.agreeing) found = { separator, agreeing };
  }
  return found?.separator ?? '\t';
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
