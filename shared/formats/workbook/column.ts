// The columns of a workbook's tables, each with both its ways: a field as a cell, and a cell as the field. One table of them serves writing
// and reading, so that what is written is what is read.

import { type Doc, get } from '../../model/document.ts';
import { MARKS } from '../../model/entities/map.ts';
import { LIMITS } from '../../model/limits.ts';
import { type Say, TEXT, type TextKey } from '../../text/text.ts';
import { parseDay } from '../csv.ts';
import { parseWritten } from '../written-number.ts';
import { joinList, splitList } from './list-cell.ts';
import { type Names, sameName } from './names.ts';

/** What tables are written and read with. */
export type Words = { readonly doc: Doc; readonly say: Say; readonly names: Names };

/** Why a cell could not be read; each has a sentence, `import.cell.<code>`. */
export const CELL_PROBLEMS = ['too-long', 'not-whole', 'not-a-number', 'not-a-choice', 'not-a-day', 'not-a-colour', 'unknown-name', 'unknown-card', 'not-a-score', 'no-cards-there'] as const; // biome-ignore format: one line
export type CellProblem = {
  readonly problem: (typeof CELL_PROBLEMS)[number];
  readonly values?: Readonly<Record<string, string | number>>;
};

/** `undefined`: there is none. */
export type Read = { readonly value: unknown } | CellProblem;

type Fields = Readonly<Record<string, unknown>>;

export type Column = {
  /** The field that it holds, or what else is to be read in it. */
  readonly key: string;
  readonly heading: TextKey;
  /** In characters. */
  readonly width: number;
  readonly format: 'text' | 'number' | 'day';
  /** '' where there is nothing; a day as YYYY-MM-DD. */
  readonly write: (thing: Fields, words: Words) => string | number;
  /** Absent where the column is only there to be looked at. */
  readonly read?: (cell: string, words: Words) => Read;
};

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
const isNumber = (value: unknown): value is number => typeof value === 'number';

export function text(key: string, heading: TextKey, width: number, limit: number = LIMITS.titleLength, isOptional = true): Column {
  return {
    key,
    heading,
    width,
    format: 'text',
    write: (thing) => asText(thing[key]),
    read(cell) {
      if (cell.length > limit) return { problem: 'too-long', values: { limit } };
      return { value: cell === '' && isOptional ? undefined : cell };
    },
  };
}

export function whole(key: string, heading: TextKey, low: number, high: number): Column {
  return {
    ...numberColumn(key, heading),
    read(cell) {
      if (cell === '') return { value: undefined };
      const value = parseWritten(cell, '.');
      if (value === undefined || !Number.isInteger(value) || value < low || value > high)
        return { problem: 'not-whole', values: { low, high } };
      return { value };
    },
  };
}

export function numeric(key: string, heading: TextKey): Column {
  return {
    ...numberColumn(key, heading),
    read(cell) {
      if (cell === '') return { value: undefined };
      const value = parseWritten(cell, '.');
      return value === undefined ? { problem: 'not-a-number' } : { value };
    },
  };
}

function numberColumn(key: string, heading: TextKey): Column {
  const write = (thing: Fields) => {
    const value = thing[key];
    return isNumber(value) ? value : '';
  };
  return { key, heading, width: 12, format: 'number', write };
}

export function day(key: string, heading: TextKey, isOptional = true): Column {
  return {
    key,
    heading,
    width: 13,
    format: 'day',
    write: (thing) => asText(thing[key]),
    read(cell) {
      if (cell === '' && isOptional) return { value: undefined };
      const value = parseDay(cell);
      return value === undefined ? { problem: 'not-a-day' } : { value };
    },
  };
}

/** One of several words; read in both languages. */
export function choice<T extends string>(
  key: string,
  heading: TextKey,
  choices: readonly T[],
  wordOf: (choice: T) => TextKey,
  isOptional = true,
): Column {
  return {
    key,
    heading,
    width: 16,
    format: 'text',
    write(thing, { say }) {
      const chosen = choices.find((each) => each === thing[key]);
      return chosen === undefined ? '' : say(wordOf(chosen));
    },
    read(cell, { say }) {
      if (cell === '' && isOptional) return { value: undefined };
      const value = findChoice(cell, choices, wordOf);
      return value === undefined ? notAChoice(choices, wordOf, say) : { value };
    },
  };
}

export function marks(): Column {
  const wordOf = (mark: (typeof MARKS)[number]): TextKey => `mark.${mark}`;
  return {
    key: 'marks',
    heading: 'inspector.marks',
    width: 18,
    format: 'text',
    write: (thing, { say }) =>
      joinList(MARKS.filter((mark) => (thing.marks as readonly string[]).includes(mark)).map((mark) => say(wordOf(mark)))),
    read(cell, { say }) {
      const read = splitList(cell).map((word) => findChoice(word, MARKS, wordOf));
      return read.includes(undefined) ? notAChoice(MARKS, wordOf, say) : { value: MARKS.filter((mark) => read.includes(mark)) };
    },
  };
}

function notAChoice<T extends string>(choices: readonly T[], wordOf: (choice: T) => TextKey, say: Say): CellProblem {
  return { problem: 'not-a-choice', values: { choices: choices.map((each) => say(wordOf(each))).join(', ') } };
}

function findChoice<T extends string>(cell: string, choices: readonly T[], wordOf: (choice: T) => TextKey): T | undefined {
  const word = sameName(cell);
  return choices.find((each) => word === each || wordsOf(wordOf(each)).some((known) => sameName(known) === word));
}

/** In both languages. */
export function wordsOf(key: TextKey): readonly string[] {
  const { en, zh } = TEXT[key];
  return typeof en === 'string' ? [en, zh] : [en.other, zh];
}

/** Titles, with commas between. */
export function list(key: string, heading: TextKey, most = 50): Column {
  return {
    key,
    heading,
    width: 20,
    format: 'text',
    write: (thing) => joinList((thing[key] as readonly string[] | undefined) ?? []),
    read(cell) {
      const value = splitList(cell);
      if (value.length > most || value.some((each) => each.length > LIMITS.titleLength))
        return { problem: 'too-long', values: { limit: LIMITS.titleLength } };
      return { value: value.length === 0 ? undefined : value };
    },
  };
}

/** The personas of a list of ids, by name. */
export function personas(): Column {
  return {
    key: 'personaIds',
    heading: 'register.filter.persona',
    width: 20,
    format: 'text',
    write: (thing, { names }) =>
      joinList(((thing.personaIds as readonly string[] | undefined) ?? []).map((id) => names.persona.get(id) ?? id)),
    read(cell, { names }) {
      const ids = splitList(cell).map((name) => idOf(names.persona, name));
      if (ids.includes(undefined)) return { problem: 'unknown-name' };
      return { value: ids.length === 0 ? undefined : ids };
    },
  };
}

/** One persona, by name. */
export function persona(): Column {
  return {
    key: 'personaId',
    heading: 'register.filter.persona',
    width: 18,
    format: 'text',
    write: (thing, { names }) => names.persona.get(asText(thing.personaId)) ?? '',
    read(cell, { names }) {
      const value = idOf(names.persona, cell);
      return value === undefined && cell !== '' ? { problem: 'unknown-name' } : { value };
    },
  };
}

export function idOf(names: ReadonlyMap<string, string>, cell: string): string | undefined {
  const wanted = sameName(cell);
  for (const [id, name] of names) if (sameName(name) === wanted || id === cell) return id;
  return undefined;
}

/** The cards that a card is about, by their ids: they have no other names that would be theirs alone. */
export function about(heading: TextKey): readonly Column[] {
  const ids = (thing: Fields) => (thing.aboutIds as readonly string[] | undefined) ?? [];
  return [
    {
      key: 'about',
      heading,
      width: 30,
      format: 'text',
      write: (thing, { doc }) =>
        ids(thing)
          .map((id) => get(doc, 'card', id)?.text ?? id)
          .join('\n'),
    },
    {
      key: 'aboutIds',
      heading: 'workbook.about-ids',
      width: 38,
      format: 'text',
      write: (thing) => joinList(ids(thing)),
      read(cell) {
        const value = splitList(cell);
        return { value: value.length === 0 ? undefined : value };
      },
    },
  ];
}

export function colour(): Column {
  return {
    key: 'colour',
    heading: 'workbook.colour',
    width: 10,
    format: 'text',
    write: (thing) => asText(thing.colour),
    read(cell) {
      if (cell === '') return { value: undefined };
      return /^#[0-9a-f]{6}$/i.test(cell) ? { value: cell } : { problem: 'not-a-colour' };
    },
  };
}
