// A table as a CSV file that spreadsheets open as it is meant: in every script, and with no cell that they would run as a formula.

import Papa from 'papaparse';
import type { Table } from './table.ts';

/** With the mark by which Excel knows UTF-8; lines end as RFC 4180 has it. */
export function writeCsv(table: Table): string {
  return `\ufeff${Papa.unparse(safeTable(table) as string[][], { newline: '\r\n' })}\r\n`;
}

/** A cell that a spreadsheet would take for a formula begins with an apostrophe. */
export function safeTable(table: Table): Table {
  return table.map((cells) => cells.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)));
}
