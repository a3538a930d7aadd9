// A table as a CSV file that spreadsheets open as it is meant: in every script, and with no cell that they would run as a formula.

import Papa from 'papaparse';
import type { Table } from './table.ts';

/** With the mark by which Excel knows UTF-8; lines end as RFC 4180 has it. Without the character 0, by which programs tell what is no text. */
export function writeCsv(table: Table): string {
  return `\ufeff${Papa.unparse(safeTable(table) as string[][], { newline: '\r\n' })}\r\n`.replaceAll('\0', '');
}

/** What spreadsheets begin a formula with, however wide; behind apostrophes, so that each can be taken away again. White space alone is none. */
const FORMULA = /^'*(?:[=+\-@＝＋－＠]|[\t\r]\s*\S)/;

/** A cell that a spreadsheet would take for a formula begins with an apostrophe. */
export function safeTable(table: Table): Table {
  return table.map((cells) => cells.map((cell) => (FORMULA.test(cell) ? `'${cell}` : cell)));
}

/** What the cell was before `safeTable`. */
export function fromSafeCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
