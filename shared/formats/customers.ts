// A list of customers from a table: which column says what, as far as that can be guessed, and each row as a customer or with the reason
// why it is none. Who the customers are is read only to tell them apart.

import type { Customer } from '../analysis/customers/rfm.ts';
import { type CsvRow, csvPieces, type DayOrder, dayOrderOf, parseDay } from './csv.ts';
import { type Decimal, decimalOf, parseWritten } from './written-number.ts';

export const CUSTOMER_COLUMNS = ['last', 'purchases', 'spend', 'id'] as const;
export type CustomerColumn = (typeof CUSTOMER_COLUMNS)[number];

/** How the last purchase is given: so many days ago, or as a date, in which `3/4/2026` may be meant either way. */
export type LastAs = 'days' | DayOrder;

export type CustomerReading = {
  /** From 0; none but that of the id may be missing. */
  readonly columns: Readonly<Partial<Record<CustomerColumn, number>>>;
  readonly lastAs: LastAs;
  readonly decimal: Decimal;
  /** The first row has the names of the columns. */
  readonly hasHead: boolean;
  /** The day on which the list was made, YYYY-MM-DD. */
  readonly asOf: string;
};

/** In lower case; the better ones first. */
const NAMES: Readonly<Record<CustomerColumn, readonly RegExp[]>> = {
  last: [
    /(last|latest|recent).*(purchase|order|buy|bought|date|visit|transaction)/,
    /recency|days.*(since|ago)|since.*(purchase|order)/,
    /最近|最后|上次|末次/,
    /^(date|日期|天数|r)$|天数/,
  ],
  purchases: [
    /(number|no\.?|count|#).*(purchase|order|transaction)|(purchase|order|transaction)s?[ _-]?(count|number)/,
    /frequency|^(purchases|orders|transactions|visits|f)$/,
    /次数|频次|频率|订单数|笔数|单数/,
  ],
  spend: [
    /(total|sum).*(spen[dt]|amount|revenue|sales|value)/,
    /monetary|spen[dt]/,
    /revenue|amount|sales|turnover|total|^m$/,
    /金额|消费|总额|销售额|花费/,
  ],
  id: [
    /^(customer|client|member|user|account)?[ _-]?(id|no\.?|number|code|key)$/,
    /^(customer|client|member|user|account|e-?mail)$/,
    /^(客户|会员|用户|顾客)(id|编号|号|代码|名称)?$|^编号$/,
    /name|姓名/,
  ],
};

const SAMPLE_ROWS = 200;

/** What a table begins with. */
export function firstRowsOf(text: string): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  for (const piece of csvPieces(text)) {
    rows.push(...piece.slice(0, SAMPLE_ROWS - rows.length));
    if (rows.length >= SAMPLE_ROWS) break;
  }
  return rows;
}

/** Where a date could be meant either way, the month is taken to stand first, as in most files with slashes. */
export function guessReading(rows: readonly CsvRow[], asOf: string): CustomerReading {
  const [head, ...others] = rows;
  const hasHead = head?.cells.every((cell) => !/^\d/.test(cell)) ?? false;
  const columns: Partial<Record<CustomerColumn, number>> = {};
  for (const column of hasHead ? CUSTOMER_COLUMNS : []) {
    const names = head?.cells.map((cell) => cell.normalize('NFKC').toLowerCase()) ?? [];
    const taken = Object.values(columns);
    const at = NAMES[column].map((name) => names.findIndex((each, index) => !taken.includes(index) && name.test(each)));
    const found = at.find((index) => index >= 0);
    if (found !== undefined) columns[column] = found;
  }
  const textsOf = (column: CustomerColumn) => (hasHead ? others : rows).map(({ cells }) => cells[columns[column] ?? -1] ?? '');
  const lasts = textsOf('last').filter((text) => text !== '');
  const decimal = decimalOf([...textsOf('spend'), ...textsOf('purchases')]) ?? '.';
  // A few may be neither.
  const areDays = lasts.filter((text) => parseWritten(text, decimal) !== undefined).length > lasts.length / 2;
  return { columns, lastAs: areDays ? 'days' : (dayOrderOf(lasts) ?? 'month-first'), decimal, hasHead, asOf };
}

/** `again`: a customer who was in an earlier row. */
export type NotTakenReason = 'last' | 'future' | 'purchases' | 'spend' | 'again';
export type NotTakenRow = { readonly line: number; readonly reason: NotTakenReason; readonly text: string };

export type CustomersRead = {
  readonly customers: readonly Customer[];
  /** How many rows are not taken, and the first of them. */
  readonly notTaken: number;
  readonly firstNotTaken: readonly NotTakenRow[];
};

const MOST_SHOWN = 20;

/** Takes rows, in pieces or all at once, and says what it made of them. */
export function createCustomerReader(reading: CustomerReading): {
  readonly take: (rows: readonly CsvRow[]) => void;
  readonly read: () => CustomersRead;
} {
  const customers: Customer[] = [];
  const firstNotTaken: NotTakenRow[] = [];
  const known = new Set<string>();
  let notTaken = 0;
  let isHead = reading.hasHead;
  const takeRow = ({ line, cells }: CsvRow) => {
    const row = toCustomer(cells, reading);
    const id = cells[reading.columns.id ?? -1] ?? '';
    const isAgain = id !== '' && known.has(id);
    if ('customer' in row && !isAgain) {
      customers.push(row.customer);
      if (id !== '') known.add(id);
      return;
    }
    notTaken += 1;
    if (firstNotTaken.length < MOST_SHOWN)
      firstNotTaken.push('customer' in row ? { line, reason: 'again', text: id } : { line, reason: row.reason, text: row.text });
  };
  return {
    take(rows) {
      for (const row of isHead ? rows.slice(1) : rows) takeRow(row);
      if (rows.length > 0) isHead = false;
    },
    read: () => ({ customers, notTaken, firstNotTaken }),
  };
}

type RowRead = { readonly customer: Customer } | { readonly reason: Exclude<NotTakenReason, 'again'>; readonly text: string };

function toCustomer(cells: readonly string[], { columns, lastAs, decimal, asOf }: CustomerReading): RowRead {
  const textOf = (column: CustomerColumn) => cells[columns[column] ?? -1] ?? '';
  const [last, purchases, spend] = [textOf('last'), textOf('purchases'), textOf('spend')];
  const days = lastAs === 'days' ? parseWritten(last, decimal) : daysBetween(parseDay(last, lastAs), asOf);
  if (days === undefined) return { reason: 'last', text: last };
  if (days < 0) return { reason: 'future', text: last };
  const count = parseWritten(purchases, decimal);
  if (count === undefined || count <= 0) return { reason: 'purchases', text: purchases };
  const sum = parseWritten(spend, decimal);
  if (sum === undefined || sum < 0) return { reason: 'spend', text: spend };
  return { customer: { days, purchases: count, spend: sum } };
}

const DAY_MS = 86_400_000;

function daysBetween(from: string | undefined, to: string): number | undefined {
  return from === undefined ? undefined : (Date.parse(to) - Date.parse(from)) / DAY_MS;
}
