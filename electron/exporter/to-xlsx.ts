// The tables of a workbook as an XLSX file: typed cells, heads that stay in sight, and no cell that is a formula, whatever a text begins with.

import writeXlsxFile, { type CellObject } from 'write-excel-file/node';
import { withoutUnwritable } from '../../shared/formats/workbook/read-tables.ts';
import type { WrittenCell, WrittenColumn, WrittenSheet } from '../../shared/formats/workbook/workbook.ts';
import type { Theme } from '../../shared/layout/theme.ts';

/** Excel's own limit for one cell, in UTF-16 units. */
const CELL_LENGTH = 32_767;

export async function toXlsx(sheets: readonly WrittenSheet[], theme: Theme): Promise<Uint8Array> {
  const written = sheets.map(({ name, columns, rows, frozen }) => ({
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    ...(frozen > 0 && { stickyColumnsCount: frozen }),
    data: [
      asHigh(
        columns.map((column) => toHead(column, theme)),
        columns.map(({ heading }) => heading),
        columns,
      ),
      ...rows.map((cells) =>
        asHigh(
          cells.map((cell, at) => toCell(cell, columns[at])),
          cells,
          columns,
        ),
      ),
    ],
  }));
  return writeXlsxFile(written, { fontFamily: 'Calibri', fontSize: 11 }).toBuffer();
}

/** What does not come back is grey and slanted: colour alone would not say it. */
function toHead({ heading, isRead }: WrittenColumn, theme: Theme): CellObject {
  return {
    type: String,
    value: toText(heading),
    fontWeight: 'bold',
    wrap: true,
    alignVertical: 'top',
    ...(isRead
      ? { textColor: theme['step-number-ink'], backgroundColor: theme['step-number'] }
      : { textColor: theme['ink-soft'], backgroundColor: theme['zone-support'], fontStyle: 'italic' }),
  };
}

function toCell(cell: WrittenCell, column: WrittenColumn | undefined): CellObject {
  const style = { alignVertical: 'top', wrap: isWrapped(`${cell}`) } as const;
  if (typeof cell === 'number') return { ...style, type: Number, value: cell };
  if (cell !== '' && column?.format === 'day') return { ...style, type: Date, value: new Date(`${cell}T00:00:00Z`), format: 'yyyy-mm-dd' };
  // As text, so that a spreadsheet makes no date of what is typed over it.
  return column?.format === 'text' ? { ...style, type: String, value: toText(cell), format: '@' } : {};
}

/**
 * Excel reads `_x0041_` as the character of that number: what looks like it is spelled out. So is the beginning of words such as `valueOf`, which
 * write-excel-file would take for a text that it has written already.
 */
function toText(text: string): string {
  const written = withoutUnwritable(text)
    .slice(0, CELL_LENGTH)
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
  return written in {} ? `_x${written.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_${written.slice(1)}` : written;
}

const POINTS_OF_LINE = 15;
const MOST_LINES = 20;

/** A row of more than one line says how high it is: not every program finds it out for itself. */
function asHigh([first, ...others]: readonly CellObject[], texts: readonly WrittenCell[], columns: readonly WrittenColumn[]): CellObject[] {
  const lines = texts.reduce<number>((most, text, at) => Math.max(most, linesOf(`${text}`, columns[at]?.width ?? 1)), 1);
  return lines > 1 ? [{ ...first, height: Math.min(lines, MOST_LINES) * POINTS_OF_LINE }, ...others] : [first ?? {}, ...others];
}

/** Ids and other single words run out of sight instead. */
function isWrapped(text: string): boolean {
  return /[\s\u2e80-\uffef]/.test(text);
}

/** Roughly: Chinese is twice as wide. */
function linesOf(text: string, width: number): number {
  if (!isWrapped(text)) return 1;
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length + (line.match(/[\u2e80-\uffef]/g)?.length ?? 0)) / width)), 0);
}
