// The fields of a card from the cells of its row: numbers within their ranges, words that are known; anything else is said and left out.

import { shortened } from '../../layout/outline.ts';
import type { LaneKind } from '../../model/entities/map.ts';
import { toTags } from '../../model/tags.ts';
import { parseWritten } from '../written-number.ts';
import type { LongField } from './mapping.ts';
import { evidenceNamed, markNamed, statusNamed, toName } from './names.ts';
import type { Notes, Spot } from './notes.ts';
import type { CardFields } from './outline.ts';
import { toNumber, wholeOf } from './to-number.ts';

type NumberField = 'severity' | 'frequency' | 'importance' | 'performance' | 'value' | 'effort' | 'votes';
/** The range of each, and the lanes whose cards have it; all where none is named. */
const NUMBERS: Readonly<Record<NumberField, readonly [low: number, high: number, laneKind?: LaneKind]>> = {
  severity: [1, 5, 'pain-points'],
  frequency: [1, 5, 'pain-points'],
  importance: [1, 10, 'pain-points'],
  performance: [1, 10, 'pain-points'],
  value: [1, 5, 'opportunities'],
  effort: [1, 5, 'opportunities'],
  votes: [0, 100_000],
};
const NUMBER_FIELDS = Object.keys(NUMBERS) as readonly NumberField[];

/** Words that stand for numbers from 1 to 5. */
const WORDS: readonly (readonly [number, RegExp])[] = [
  [1, /^(?:very low|minimal|trivial|never|很低|极低|轻微|从不)$/],
  [2, /^(?:low|minor|rare(?:ly)?|低|较低|较轻|很少)$/],
  [3, /^(?:medium|moderate|mid|sometimes|中|中等|一般|有时)$/],
  [4, /^(?:high|major|often|severe|高|较高|严重|经常)$/],
  [5, /^(?:very high|critical|blocker|always|很高|极高|非常严重|致命|总是)$/],
];

export function readFields(
  laneKind: LaneKind,
  cell: (field: LongField) => string,
  notes: Notes,
  spot: (field: LongField) => Spot,
): CardFields {
  const fields: { -readonly [F in keyof CardFields]: CardFields[F] } = {};
  for (const field of NUMBER_FIELDS) {
    const text = cell(field);
    if (text === '') continue;
    const [low, high, only] = NUMBERS[field];
    const found = shortened(text);
    if (only && only !== laneKind) {
      notes.add('no-place', spot(field), { field, found });
      continue;
    }
    const word = high === 5 ? WORDS.find(([, words]) => words.test(toName(text)))?.[0] : undefined;
    const whole = high > 10 ? undefined : wholeOf(text);
    const written = whole === undefined ? parseWritten(text, '.') : toNumber(text, high);
    const isOther = whole !== undefined && whole !== high;
    const number = word ?? (isOther && written !== undefined ? Math.max(low, Math.round(written)) : written);
    if (number === undefined || !Number.isInteger(number) || number < low || number > high)
      notes.add('out-of-range', spot(field), { field, found, low, high });
    else {
      fields[field] = number;
      if (word !== undefined || isOther) notes.add('taken-as', spot(field), { field, found, number });
    }
  }
  for (const field of ['owner', 'channel'] as const) if (cell(field) !== '') fields[field] = notes.toTitle(cell(field), spot(field));
  for (const field of ['helpers', 'tags'] as const) {
    const list = toTags(cell(field).replace(/[;；\n]/g, ','))
      ?.slice(0, 50)
      .map((each) => notes.toTitle(each, spot(field)));
    if (list) fields[field] = list;
  }
  if (cell('sources') !== '') fields.sources = notes.toText(cell('sources'), spot('sources'));
  const known = <V>(field: LongField, read: (text: string) => V | undefined): V | undefined => {
    const value = cell(field) === '' ? undefined : read(cell(field));
    if (cell(field) !== '' && value === undefined) notes.add('not-known', spot(field), { field, found: shortened(cell(field)) });
    return value;
  };
  const status = known('status', statusNamed);
  const evidence = known('evidence', evidenceNamed);
  const marks = known('marks', (text) => {
    const found = (toTags(text.replace(/[;；\n]/g, ',')) ?? []).map(markNamed);
    const named = found.flatMap((mark) => mark ?? []);
    return named.length === found.length ? [...new Set(named)] : undefined;
  });
  return { ...fields, ...(status && { status }), ...(evidence && { evidence }), ...(marks && { marks }) };
}
