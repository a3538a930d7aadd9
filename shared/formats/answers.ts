// Rounds of a measure from a pasted or imported table: raw answers or counts, by date, with what could not be taken and why. It changes
// nothing: what comes of it are the fields of rounds.

import { KIND_FACTS, scaleOf } from '../analysis/measures/measure-kinds.ts';
import type { Measure, Round } from '../model/entities/measures.ts';
import { LIMITS } from '../model/limits.ts';
import { type AnswerColumns, type AnswerTable, dimensionNamed, isNeeded, rolesOf } from './answer-columns.ts';
import { type CsvRow, dayOrderOf, parseDay } from './csv.ts';
import { type Decimal, decimalOf, isEitherWay, parseWritten } from './written-number.ts';

export type RoundFields = Omit<Round, 'kind' | 'id' | 'measureId'>;

/** Each has a sentence in shared/text/measures.ts. */
export type NotTakenReason = 'too-wide' | 'no-date' | 'no-number' | 'off-scale' | 'no-count' | 'no-question' | 'mixed' | 'too-many';
export type NotTakenRow = { readonly line: number; readonly text: string; readonly reason: NotTakenReason };

export type AnswerPlan = {
  readonly rounds: readonly RoundFields[];
  /** Rows. */
  readonly taken: number;
  readonly notTaken: readonly NotTakenRow[];
  /** A number that could be read two ways, such as `1,200`, where no other of the table tells. */
  readonly doubt?: string | undefined;
};

/** Whose answers make one round: those of a day, of a month, or all. */
export const GROUPINGS = ['day', 'month', 'all'] as const;
export type Grouping = (typeof GROUPINGS)[number];

type Choices = {
  readonly columns: AnswerColumns;
  /** Of rows without a date. */
  readonly date: string;
  /** Months where absent and there are more than twelve days. */
  readonly grouping?: Grouping | undefined;
  /** How numbers in doubt are meant; with a decimal point where absent. */
  readonly decimal?: Decimal | undefined;
};

type Parse = (text: string) => number | undefined;
type Dated = { readonly row: CsvRow; readonly date: string };
type Refused = { readonly reason: NotTakenReason; readonly text: string };
type Kept = { readonly fields: Partial<RoundFields>; readonly refused: ReadonlyMap<CsvRow, Refused> };

/** Undefined where a column that is needed is not known. */
export function planRounds(measure: Measure, table: AnswerTable, { columns, date, grouping, decimal }: Choices): AnswerPlan | undefined {
  if (table.items.length === 0 && rolesOf(measure).some((role) => isNeeded(role) && columns[role] === undefined)) return undefined;
  const refused = new Map<CsvRow, Refused>();
  const cellOf = (row: CsvRow, column: number | undefined) => (column === undefined ? '' : (row.cells[column] ?? ''));
  const order = dayOrderOf(table.rows.map((row) => cellOf(row, columns.date)));
  const told = decimalOf(numbersOf(table, columns));
  const parse = (text: string) => parseWritten(text, told ?? decimal ?? '.');
  const dated: Dated[] = [];
  for (const row of table.rows) {
    const text = cellOf(row, columns.date);
    const day = columns.date === undefined ? date : parseDay(text, order);
    const beyond = row.cells.slice(table.width).find((each) => each !== '');
    if (beyond !== undefined) refused.set(row, { reason: 'too-wide', text: beyond });
    else if (day === undefined) refused.set(row, { reason: 'no-date', text });
    else dated.push({ row, date: day });
  }
  const rounds: RoundFields[] = [];
  for (const group of grouped(measure, dated, grouping)) {
    const kept = keep(
      measure,
      table,
      columns,
      group.map(({ row }) => row),
      parse,
    );
    for (const [row, why] of kept.refused) refused.set(row, why);
    const last = group.filter(({ row }) => !kept.refused.has(row)).reduce((latest, each) => (each.date > latest ? each.date : latest), '');
    if (last !== '') rounds.push({ date: last, ...kept.fields });
  }
  return {
    rounds: rounds.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    taken: table.rows.length - refused.size,
    notTaken: table.rows.flatMap((row) => {
      const why = refused.get(row);
      return why ? [{ line: row.line, ...why }] : [];
    }),
    ...(told === undefined && { doubt: numbersOf(table, columns).find(isEitherWay) }),
  };
}

/** What should be numbers. */
function numbersOf({ items, rows }: AnswerTable, { date: _, question: __, ...numbers }: AnswerColumns): readonly string[] {
  const read = items.length > 0 ? items.map(({ column }) => column) : Object.values(numbers);
  return rows.flatMap((row) => read.map((column) => cell(row, column)));
}

/** A row of a share or of a formula is a round of its own. */
function grouped(measure: Measure, rows: readonly Dated[], grouping: Grouping | undefined): readonly (readonly Dated[])[] {
  const { given } = KIND_FACTS[measure.measureKind];
  if (given === 'share' || given === 'worth') return rows.map((row) => [row]);
  const by = grouping ?? (new Set(rows.map(({ date }) => date)).size > 12 ? 'month' : 'day');
  const groups = new Map<string, Dated[]>();
  for (const row of rows) {
    const key = by === 'all' ? '' : row.date.slice(0, by === 'month' ? 7 : 10);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}

function keep(measure: Measure, table: AnswerTable, columns: AnswerColumns, rows: readonly CsvRow[], parse: Parse): Kept {
  switch (KIND_FACTS[measure.measureKind].given) {
    case 'answers':
      return keepAnswers(measure, columns, rows, parse);
    case 'numbers':
      return keepNumbers(columns, rows, parse);
    case 'share':
      return keepParts(['entered', 'wentOn'], true, columns, rows, parse);
    case 'worth':
      return keepParts(['purchases', 'spend', 'periods'], false, columns, rows, parse);
    case 'servqual':
      return table.items.length > 0 ? keepItems(table, rows, parse) : keepQuestions(columns, rows, parse);
  }
}

const cell = (row: CsvRow, column: number | undefined) => (column === undefined ? '' : (row.cells[column] ?? ''));

function keepAnswers(measure: Measure, columns: AnswerColumns, rows: readonly CsvRow[], parse: Parse): Kept {
  const [low, high] = scaleOf(measure);
  const refused = new Map<CsvRow, Refused>();
  const counts: Record<string, number> = {};
  for (const row of rows) {
    const text = cell(row, columns.answer);
    const answer = parse(text);
    const counted = cell(row, columns.count);
    const count = columns.count === undefined ? 1 : parse(counted);
    if (answer === undefined) refused.set(row, { reason: 'no-number', text });
    else if (answer < low || answer > high || !Number.isInteger(answer)) refused.set(row, { reason: 'off-scale', text });
    else if (count === undefined || count < 0 || !Number.isSafeInteger(count)) refused.set(row, { reason: 'no-count', text: counted });
    else if (!Number.isSafeInteger((counts[answer] ?? 0) + count)) refused.set(row, { reason: 'no-count', text: counted });
    else counts[answer] = (counts[answer] ?? 0) + count;
  }
  return { fields: { counts }, refused };
}

function keepNumbers(columns: AnswerColumns, rows: readonly CsvRow[], parse: Parse): Kept {
  const refused = new Map<CsvRow, Refused>();
  const raw: number[] = [];
  for (const row of rows) {
    const text = cell(row, columns.answer);
    const number = parse(text);
    if (number === undefined) refused.set(row, { reason: 'no-number', text });
    else if (raw.length === LIMITS.rawAnswers) refused.set(row, { reason: 'too-many', text });
    else raw.push(number);
  }
  return { fields: { raw }, refused };
}

function keepParts(
  names: readonly ('entered' | 'wentOn' | 'purchases' | 'spend' | 'periods')[],
  isCounted: boolean,
  columns: AnswerColumns,
  rows: readonly CsvRow[],
  parse: Parse,
): Kept {
  const refused = new Map<CsvRow, Refused>();
  const fields: Record<string, number> = {};
  for (const row of rows) {
    for (const name of names) {
      const text = cell(row, columns[name]);
      const number = parse(text);
      if (number === undefined) refused.set(row, { reason: 'no-number', text });
      else if (isCounted && (number < 0 || !Number.isSafeInteger(number))) refused.set(row, { reason: 'no-count', text });
      else fields[name] = number;
    }
  }
  return { fields, refused };
}

type Sums = { expectation: number; perception: number; expected: number; perceived: number };
const toPair = ({ expectation, perception, expected, perceived }: Sums) =>
  expected > 0 && perceived > 0 ? { expectation: expectation / expected, perception: perception / perceived } : null;

function addTo(sums: Sums, side: 'expectation' | 'perception', value: number): void {
  sums[side] += value;
  sums[side === 'expectation' ? 'expected' : 'perceived'] += 1;
}

const noSums = (): Sums => ({ expectation: 0, perception: 0, expected: 0, perceived: 0 });
const isOnScale = (value: number) => value >= 1 && value <= 7;

/** A row is a respondent: an answer that is empty was not given, one that is off the scale takes the row away. */
function keepItems({ items }: AnswerTable, rows: readonly CsvRow[], parse: Parse): Kept {
  const refused = new Map<CsvRow, Refused>();
  const sums = Array.from({ length: 22 }, noSums);
  for (const row of rows) {
    const given = items.flatMap((item) => {
      const text = cell(row, item.column);
      return text === '' ? [] : [{ ...item, text, value: parse(text) }];
    });
    const wrong = given.find(({ value }) => value === undefined || !isOnScale(value));
    if (wrong) refused.set(row, { reason: wrong.value === undefined ? 'no-number' : 'off-scale', text: wrong.text });
    else if (given.length === 0) refused.set(row, { reason: 'no-number', text: '' });
    else
      for (const { question, side, value } of given) {
        const own = sums[question - 1];
        if (own && value !== undefined) addTo(own, side, value);
      }
  }
  return { fields: { servqualItems: sums.map(toPair), n: rows.length - refused.size }, refused };
}

/** A row is one answer to one question, by its number or its dimension, or the mean of many. */
function keepQuestions(columns: AnswerColumns, rows: readonly CsvRow[], parse: Parse): Kept {
  const refused = new Map<CsvRow, Refused>();
  const items = new Map<number, Sums>();
  const dimensions = new Map<string, Sums>();
  for (const row of rows) {
    const asked = cell(row, columns.question);
    const question = Number(parse(asked.replace(/^[a-zQ]+\s*/i, '')));
    const dimension = dimensionNamed(asked);
    const [expectation, perception] = [cell(row, columns.expectation), cell(row, columns.perception)];
    const [expected, perceived] = [parse(expectation), parse(perception)];
    const isItem = Number.isInteger(question) && question >= 1 && question <= 22;
    if (!isItem && !dimension) refused.set(row, { reason: 'no-question', text: asked });
    else if (expected === undefined || perceived === undefined)
      refused.set(row, { reason: 'no-number', text: expected === undefined ? expectation : perception });
    else if (!isOnScale(expected) || !isOnScale(perceived))
      refused.set(row, { reason: 'off-scale', text: isOnScale(expected) ? perception : expectation });
    else {
      const sums = (dimension ? dimensions.get(dimension) : items.get(question)) ?? noSums();
      addTo(sums, 'expectation', expected);
      addTo(sums, 'perception', perceived);
      if (dimension) dimensions.set(dimension, sums);
      else items.set(question, sums);
    }
  }
  // A round is given by its questions or by its dimensions: the means of these say nothing of how many questions they stand for.
  if (items.size > 0) {
    for (const row of rows) {
      const asked = cell(row, columns.question);
      if (!refused.has(row) && dimensionNamed(asked)) refused.set(row, { reason: 'mixed', text: asked });
    }
  }
  const servqual = Object.fromEntries(
    [...dimensions].flatMap(([name, sums]) => {
      const pair = toPair(sums);
      return pair ? [[name, pair]] : [];
    }),
  );
  const servqualItems = Array.from({ length: 22 }, (_, index) => toPair(items.get(index + 1) ?? noSums()));
  return { fields: { ...(items.size > 0 ? { servqualItems } : { servqual }) }, refused };
}
