// The cells of one sheet as text. Formulas are never computed: what they came to when the file was saved is taken. Nothing outside the sheet is read.

import type { SheetRemark } from '../../../shared/ipc/import-api.ts';
import { ReadRefusal } from '../refusal.ts';
import { toIso } from './dates.ts';
import { attributesOf, type Tag, tags } from './xml.ts';

/** What the cells of all sheets share. */
export type Shared = {
  readonly strings: readonly string[];
  /** By the style of a cell: whether its number is a day or a time. */
  readonly dates: readonly boolean[];
  readonly is1904: boolean;
  /** Counts what was read, over all sheets. @throws ReadRefusal past the limits. */
  readonly count: (cellsAndRows: number, characters: number) => void;
};

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** @param mostNamed cells that are named one by one; the others are counted. */
export function readCells(
  xml: string,
  shared: Shared,
  mostNamed: number,
): { readonly rows: string[][]; readonly remarks: readonly SheetRemark[] } {
  const rows: string[][] = [];
  const remarks: SheetRemark[] = [];
  let [row, column, formulas, hidden, unnamed] = [0, 0, 0, 0, 0];
  let isHidden = false;
  let cell: { type: string; style: number; value: string | undefined; text: string; isFormula: boolean } | undefined;
  const name = (remark: SheetRemark) => {
    if (remarks.length < mostNamed) remarks.push({ ...remark, row, column });
    else unnamed += 1;
  };

  const begin = (tag: Tag) => {
    if (tag.name === 'row') {
      const attributes = attributesOf(tag);
      row = Number(attributes.get('r') ?? row + 1);
      column = 0;
      isHidden = attributes.get('hidden') === '1' || attributes.get('hidden') === 'true';
    } else if (tag.name === 'c') {
      const attributes = attributesOf(tag);
      const place = /^([A-Z]{1,3})(\d{1,7})$/.exec(attributes.get('r') ?? '');
      column = place ? toColumn(place[1] ?? '') : column + 1;
      row = place ? Number(place[2]) : Math.max(1, row);
      const isPlace = Number.isInteger(row) && row >= 1 && row <= LAST_ROW && column <= LAST_COLUMN;
      if (!isPlace) throw new ReadRefusal('damaged');
      cell = { type: attributes.get('t') ?? 'n', style: Number(attributes.get('s') ?? 0), value: undefined, text: '', isFormula: false };
    } else if (tag.name === 'f' && cell) cell.isFormula = true;
  };
  const end = ({ name: tag, text }: Tag) => {
    if (!cell) return;
    if (tag === 'v') cell.value = text;
    else if (tag === 't') cell.text += text;
    else if (tag === 'c') {
      if (cell.isFormula) formulas += 1;
      // Only of a text is nothing what a formula may have come to.
      if (cell.isFormula && !cell.value && (cell.value === undefined || cell.type !== 'str')) name({ code: 'formula-empty' });
      if (cell.type === 'e') name({ code: 'error-cell', found: (cell.value ?? '').slice(0, 20) });
      const content = toContent(cell, shared);
      cell = undefined;
      if (content === '') return;
      if (isHidden) {
        hidden += 1;
        isHidden = false;
      }
      put(rows, row - 1, column - 1, content, shared.count);
    }
  };
  let isPhonetic = false;
  for (const tag of tags(xml)) {
    if (tag.name === 'rPh') isPhonetic = tag.kind === 'begin';
    if (isPhonetic) continue;
    if (tag.kind !== 'end') begin(tag);
    if (tag.kind !== 'begin') end(tag);
    if (tag.name === 'sheetData' && tag.kind === 'end') break;
  }
  if (formulas > 0) remarks.push({ code: 'formulas', count: formulas });
  if (hidden > 0) remarks.push({ code: 'hidden-rows', count: hidden });
  if (unnamed > 0) remarks.push({ code: 'more', count: unnamed });
  return { rows, remarks };
}

function put(rows: string[][], row: number, column: number, content: string, count: Shared['count']): void {
  const newRows = Math.max(0, row + 1 - rows.length);
  count(newRows + Math.max(0, column + 1 - (rows[row]?.length ?? 0)), content.length);
  while (rows.length <= row) rows.push([]);
  const cells = rows[row] ?? [];
  while (cells.length < column) cells.push('');
  cells[column] = content;
}

type Cell = { readonly type: string; readonly style: number; readonly value: string | undefined; readonly text: string };

function toContent({ type, style, value = '', text }: Cell, { strings, dates, is1904 }: Shared): string {
  switch (type) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'inlineStr':
      return toPlain(text);
    case 'str':
      return toPlain(value);
    case 'b':
      return value === '1' ? 'TRUE' : value === '0' ? 'FALSE' : '';
    case 'e':
      return '';
    case 'd':
      return value;
    default: {
      const number = Number(value);
      if (value.trim() === '' || !Number.isFinite(number)) return value;
      return dates[style] ? toIso(number, is1904) : `${number}`;
    }
  }
}

function toColumn(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Characters that XML does not have are written `_x000D_`. */
export function toPlain(text: string): string {
  const plain = text.includes('_x')
    ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
  return plain.replace(/\r\n?/g, '\n');
}

/** Texts of several runs are one; readings beside Japanese characters are left out. */
export function readStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let text = '';
  let isPhonetic = false;
  for (const { name, kind, text: before } of tags(xml)) {
    if (name === 'rPh') isPhonetic = kind === 'begin';
    else if (name === 't' && kind === 'end' && !isPhonetic) text += before;
    else if (name === 'si' && kind !== 'begin') {
      strings.push(toPlain(text));
      text = '';
    }
  }
  return strings;
}
