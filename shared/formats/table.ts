// A table as programs hand it to each other: rows of cells of text, and its plain form, tab-separated with Excel's quoting. What a
// cell means on a map is not decided here.

import { LIMITS } from '../model/limits.ts';

/** Rows from the top, cells from the left; rows need not be of one length. */
export type Table = readonly (readonly string[])[];

/** The most cells that are read. */
export const MOST_CELLS = LIMITS.tableSide ** 2;

/** The text that a field in quotation marks holds, and where it ends; undefined where its closing mark is not at the field's end. */
function quoted(text: string, start: number): { readonly cell: string; readonly end: number } | undefined {
  let at = start + 1;
  for (;;) {
    const mark = text.indexOf('"', at);
    if (mark < 0) return undefined;
    if (text[mark + 1] !== '"') {
      const isEnd = mark + 1 === text.length || '\t\r\n'.includes(text[mark + 1] ?? '');
      return isEnd ? { cell: text.slice(start + 1, mark).replaceAll('""', '"'), end: mark + 1 } : undefined;
    }
    at = mark + 2;
  }
}

/**
 * A cell in quotation marks may hold tabs, line breaks and doubled quotation marks; one that merely begins with such a mark is text.
 * The line break at the very end begins no row. `too-large`: more than `MOST_CELLS`.
 */
export function parseTsv(text: string): Table | 'too-large' {
  const rows: string[][] = [];
  const ends = /[\t\r\n]/g;
  let row: string[] = [];
  let cells = 0;
  for (let at = 0; at < text.length || row.length > 0; ) {
    const field = text[at] === '"' ? quoted(text, at) : undefined;
    ends.lastIndex = at;
    const end = field?.end ?? ends.exec(text)?.index ?? text.length;
    cells += 1;
    if (cells > MOST_CELLS) return 'too-large';
    row.push(field?.cell ?? text.slice(at, end));
    at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
    if (text[end] === '\t') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** Each row ends with a line break. */
export function writeTsv(table: Table): string {
  return table.map((cells) => `${cells.map(toField).join('\t')}\n`).join('');
}

function toField(cell: string): string {
  return /^"|[\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
