// Which column of a pasted or imported table holds what of a measure's rounds: guessed from its head, else from what stands in it.

import { KIND_FACTS } from '../analysis/measures/measure-kinds.ts';
import { type Measure, SERVQUAL_DIMENSIONS } from '../model/entities/measures.ts';
import { type CsvRow, parseCsv, parseDay } from './csv.ts';
import { parseWritten } from './written-number.ts';

export const ANSWER_ROLES = [
  'date', 'answer', 'count', 'entered', 'wentOn', 'purchases', 'spend', 'periods', 'question', 'expectation', 'perception',
] as const; // biome-ignore format: one line reads better than eleven
export type AnswerRole = (typeof ANSWER_ROLES)[number];

/** The column of each role, from 0; a role without one is missing. */
export type AnswerColumns = Readonly<Partial<Record<AnswerRole, number>>>;

export type AnswerTable = {
  /** One for each column; `3` where the table has no heads. */
  readonly heads: readonly string[];
  readonly rows: readonly CsvRow[];
  /** How many cells a row may have; the rest would be of no column. Endless where the table has no heads. */
  readonly width: number;
  /** SERVQUAL: columns E1…E22 and P1…P22, one respondent a row. */
  readonly items: readonly { readonly column: number; readonly side: 'expectation' | 'perception'; readonly question: number }[];
};

const ROLES_OF = {
  answers: ['answer', 'count', 'date'],
  numbers: ['answer', 'date'],
  share: ['entered', 'wentOn', 'date'],
  worth: ['purchases', 'spend', 'periods', 'date'],
  servqual: ['question', 'expectation', 'perception', 'date'],
} as const satisfies Record<string, readonly AnswerRole[]>;

/** In the order in which columns without heads hold them, but for the date, which may stand first. */
export function rolesOf({ measureKind }: Measure): readonly AnswerRole[] {
  return ROLES_OF[KIND_FACTS[measureKind].given];
}

export const isNeeded = (role: AnswerRole) => role !== 'date' && role !== 'count';

const HEADS: Readonly<Record<AnswerRole, RegExp>> = {
  date: /date|time|^day$|datum|日期|时间|^日$/,
  answer: /answer|score|rating|recommend|value|response|nps|csat|ces|minutes|cost|答|评分|分数|得分|打分|数值|分钟|时长|金额/,
  count: /count|number|^n$|how many|frequency|次数|人数|数量|计数|份数/,
  entered: /enter|start|visit|进入|期初|开始/,
  wentOn: /went|stay|kept|finish|convert|complete|继续|留下|完成|转化/,
  purchases: /purchase|order|购买|次数|订单/,
  spend: /spend|basket|amount|消费|金额|客单/,
  periods: /period|year|month|kept|期数|年|留存/,
  question: /question|item|dimension|题|维度/,
  expectation: /expect|期望|期待/,
  perception: /perce|experience|感知|实际/,
};

const ITEM = /^([ep])\s*[-_]?\s*(\d{1,2})$/i;

export function toAnswerTable(text: string, measure: Measure): AnswerTable {
  const isNumbers = KIND_FACTS[measure.measureKind].given === 'numbers';
  const rows = asColumn(parseCsv(text, { isNumbers }), isNumbers);
  const [first] = rows;
  const hasHeads = first !== undefined && rows.length > 1 && first.cells.every((cell) => !isValue(cell) || ITEM.test(cell));
  const width = rows.slice(0, 100).reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const heads = Array.from({ length: width }, (_, column) => (hasHeads && first.cells[column]) || `${column + 1}`);
  const items = heads.flatMap((head, column) => {
    const [, letter, question] = ITEM.exec(head.normalize('NFKC')) ?? [];
    const isItem = letter !== undefined && Number(question) >= 1 && Number(question) <= 22;
    return isItem ? [{ column, side: side(letter), question: Number(question) }] : [];
  });
  const isWide = measure.measureKind === 'servqual' && items.length > 1;
  return {
    heads,
    rows: hasHeads ? rows.slice(1) : rows,
    width: hasHeads ? first.cells.length : Number.POSITIVE_INFINITY,
    items: isWide ? items : [],
  };
}

const side = (letter: string): 'expectation' | 'perception' => (letter.toLowerCase() === 'e' ? 'expectation' : 'perception');

const isValue = (cell: string) => isNumber(cell) || parseDay(cell, 'day-first') !== undefined;

/** A space that does not break stands before thousands. */
const partsOf = (cell = '') => cell.split(/[ \u3000]+/);

/** Numbers one after another, in a line or in several, are one column. */
function asColumn(rows: readonly CsvRow[], isNumbers: boolean): readonly CsvRow[] {
  const isList = rows.every(({ cells: [cell, another] }) => another === undefined && partsOf(cell).every(isNumber));
  if (isList) return rows.flatMap(({ line, cells }) => partsOf(cells[0]).map((part) => ({ line, cells: [part] })));
  const [only, another] = rows;
  const isLine = only !== undefined && another === undefined && only.cells.length > (isNumbers ? 2 : 3) && only.cells.every(isNumber);
  return isLine ? only.cells.map((cell) => ({ line: only.line, cells: [cell] })) : rows;
}

const isNumber = (text: string) => parseWritten(text, '.') !== undefined;

export function guessColumns({ heads, rows, items }: AnswerTable, measure: Measure): AnswerColumns {
  const columns: Partial<Record<AnswerRole, number>> = {};
  const free = () => heads.map((_, column) => column).filter((column) => !Object.values(columns).includes(column));
  const some = rows.slice(0, 50);
  const isMost = (column: number, isMeant: (cell: string) => boolean) => {
    const filled = some.flatMap(({ cells }) => cells[column] || []);
    return filled.length > 0 && filled.filter(isMeant).length > filled.length / 2;
  };
  const roles = items.length > 0 ? (['date'] as const) : rolesOf(measure);
  // What a date is tells itself; a head such as "Time (min)" does not make one.
  columns.date = free().find((column) => isMost(column, (cell) => parseDay(cell, 'day-first') !== undefined));
  for (const role of roles) {
    columns[role] ??= free().find(
      (column) =>
        HEADS[role].test(heads[column]?.normalize('NFKC').toLowerCase() ?? '') && (role === 'date' || isMost(column, isFor(role))),
    );
  }
  for (const role of roles) {
    const isBare = heads.every((head, column) => head === `${column + 1}`);
    if (isNeeded(role) || (role === 'count' && isBare)) columns[role] ??= free().find((column) => isMost(column, isFor(role)));
  }
  return columns;
}

const isFor = (role: AnswerRole) => (role === 'question' ? (cell: string) => cell !== '' : isNumber);

const DIMENSION_NAMES: Readonly<Record<(typeof SERVQUAL_DIMENSIONS)[number], readonly string[]>> = {
  tangibles: ['有形性', '有形'],
  reliability: ['可靠性'],
  responsiveness: ['响应性', '回应性'],
  assurance: ['保证性'],
  empathy: ['移情性', '同理心', '关怀性'],
};

export function dimensionNamed(text: string) {
  const name = text.trim().toLowerCase();
  return SERVQUAL_DIMENSIONS.find((dimension) => dimension === name || DIMENSION_NAMES[dimension].includes(name));
}
