// Which of a workbook's sheets are tables of ours, and where their columns are: known by the ids and the headings in either language, so that
// rows may be sorted, columns moved, hidden or inserted, and sheets renamed.

import type { Sheet } from '../../ipc/import-api.ts';
import { LIMITS } from '../../model/limits.ts';
import { fromSafeCell } from '../write-csv.ts';
import { type Column, wordsOf } from './column.ts';
import { ALL_OF_CARDS, COLUMNS, ID_HEADING, SHEETS } from './columns.ts';
import { sameName } from './names.ts';

export type TableKey = keyof typeof COLUMNS;

export type Row = {
  /** From 1, as the spreadsheet counts. */
  readonly row: number;
  /** Undefined where the table has no such column. */
  readonly cell: (key: string) => string | undefined;
};

export type ReadTable = {
  /** `all`: of all cards, of whatever kind. */
  readonly key: TableKey | 'all';
  readonly sheet: string;
  /** Where the headings stand, from 1. */
  readonly headRow: number;
  /** From 1. */
  readonly columnOf: (key: string) => number;
  /** What stands above columns that are not known, and where they are, from 1. */
  readonly others: readonly { readonly heading: string; readonly column: number }[];
  /** Those that hold anything. */
  readonly rows: readonly Row[];
};

/** How far down the headings are looked for: somebody may have put a title above them. */
const HEAD_ROWS = 20;
const ID = sameName(wordsOf(ID_HEADING)[0] ?? '');

const TABLES: Readonly<Record<ReadTable['key'], readonly Column[]>> = { ...COLUMNS, all: ALL_OF_CARDS };

/** The name of a column of another persona than nobody is none of ours: those are read as `others`. */
export const NOBODY = 'nobody';

/** Whether a file is a map of ours as tables, to be compared with what it came from. */
export function isWorkbook(sheets: readonly Sheet[]): boolean {
  return sheets.some((sheet) => headOf(sheet) !== undefined);
}

export function readTables(sheets: readonly Sheet[]): readonly ReadTable[] {
  return sheets.flatMap((sheet) => {
    const head = headOf(sheet);
    return head === undefined ? [] : [readTable(sheet, head)];
  });
}

/** Sheets with a name of ours whose column of ids is gone. */
export function sheetsWithoutIds(sheets: readonly Sheet[]): readonly string[] {
  const ours = new Set(
    SHEETS.filter((key) => key !== 'about' && key !== 'map').flatMap((key) => wordsOf(`workbook.sheet.${key}`).map(sameName)),
  );
  return sheets
    .filter((sheet) => ours.has(sameName(sheet.name)) && headOf(sheet) === undefined && sheet.rows.length > 0)
    .map(({ name }) => name);
}

function headOf({ rows }: Sheet): number | undefined {
  const at = rows.slice(0, HEAD_ROWS).findIndex((cells) => cells.some((cell) => sameName(cell) === ID));
  return at < 0 ? undefined : at;
}

function readTable({ name, rows }: Sheet, head: number): ReadTable {
  const headings = (rows[head] ?? []).map(sameName);
  const key = keyOf(headings);
  const columns = new Map<string, number>();
  const known = new Set<number>();
  const find = (field: string, words: readonly string[]) => {
    const names = words.map(sameName);
    const at = headings.findIndex((heading, column) => names.includes(heading) && !known.has(column));
    if (at < 0) return;
    columns.set(field, at);
    known.add(at);
  };
  // Of a card, whatever sheet it was put into.
  const isOfCards = key === 'all' || key === 'cards' || key === 'pains' || key === 'opportunities';
  for (const column of isOfCards ? ALL_OF_CARDS : TABLES[key]) find(column.key, wordsOf(column.heading));
  if (key === 'scores') find(NOBODY, wordsOf('workbook.nobody'));
  // A text has no name; what made its cells harmless is taken away.
  const plain = name === '' ? fromSafeCell : (cell: string) => cell;
  return {
    key,
    sheet: name,
    headRow: head + 1,
    columnOf: (field) => (columns.get(field) ?? -1) + 1,
    others: (rows[head] ?? []).flatMap((heading, at) => (known.has(at) || heading.trim() === '' ? [] : [{ heading, column: at + 1 }])),
    rows: rows.slice(head + 1).flatMap((cells, at) => {
      if (cells.every((cell) => cell.trim() === '')) return [];
      const cell = (field: string) => {
        const column = /^#\d+$/.test(field) ? Number(field.slice(1)) - 1 : columns.get(field);
        return column === undefined ? undefined : toldText(plain(cells[column] ?? ''));
      };
      return [{ row: head + at + 2, cell }];
    }),
  };
}

/** The table that has most of the headings; of those with as many, the one that lacks fewest. */
function keyOf(headings: readonly string[]): ReadTable['key'] {
  let best: { readonly key: ReadTable['key']; readonly score: number } = { key: 'cards', score: -1 };
  for (const [key, columns] of Object.entries(TABLES) as [ReadTable['key'], readonly Column[]][]) {
    const found = columns.filter(({ heading }) => wordsOf(heading).some((word) => headings.includes(sameName(word)))).length;
    const score = found + found / (columns.length + 1);
    if (score > best.score) best = { key, score };
  }
  return best.key;
}

/** A text without what XML cannot hold, or its writers stumble over: control characters, and code points that are no characters. */
export function withoutUnwritable(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|\p{Noncharacter_Code_Point}/gu, '');
}

/** A text as a cell of a spreadsheet can hold it, so that texts which come back can be compared: line ends are one, white space at either end is none. */
export function toldText(text: string): string {
  return withoutUnwritable(text.replace(/\r\n?/g, '\n')).trim();
}

export type About = {
  /** Of the map. */
  readonly title: string | undefined;
  readonly scale: string | undefined;
  readonly mapId: string | undefined;
  readonly exported: string | undefined;
  /** Undefined where no sheet says what was left out. */
  readonly leftOut: readonly string[] | undefined;
};

/** What the sheet about the workbook says, wherever it stands. */
export function readAbout(sheets: readonly Sheet[]): About {
  const said = new Map<string, string[]>();
  for (const { rows } of sheets) {
    for (const [label = '', value = ''] of rows) {
      const known = said.get(sameName(label));
      if (known) known.push(value.trim());
      else said.set(sameName(label), [value.trim()]);
    }
  }
  const valuesOf = (key: Parameters<typeof wordsOf>[0]) => wordsOf(key).flatMap((word) => said.get(sameName(word)) ?? []);
  const [title] = valuesOf('workbook.about.map');
  const [scale] = valuesOf('workbook.about.scale');
  const [mapId] = valuesOf('workbook.about.map-id');
  const [exported] = valuesOf('workbook.about.date');
  return {
    title: title?.slice(0, LIMITS.titleLength),
    scale,
    mapId,
    exported: exported === undefined ? undefined : /^\d{4}-\d{2}-\d{2}/.exec(exported)?.[0],
    leftOut: mapId === undefined ? undefined : valuesOf('workbook.about.left-out'),
  };
}
