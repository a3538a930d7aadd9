// What the tables of an edited workbook are read with: which step, lane or measure a name means, where notes go, and how one row is
// compared with what it stands for.

import type { Command } from '../../commands/command.ts';
import { shortened } from '../../layout/outline.ts';
import { type Doc, find } from '../../model/document.ts';
import { isId } from '../../model/entities/fields.ts';
import { gridOf, mapIdOf } from '../../model/grid.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Say, TextKey } from '../../text/text.ts';
import type { ImportNote } from '../planned.ts';
import { fromSafeCell } from '../write-csv.ts';
import type { CellProblem, Column, Words } from './column.ts';
import type { Difference, FieldDifference } from './difference.ts';
import { type Names, namesOf, sameName } from './names.ts';
import { type ReadTable, type Row, toldText } from './read-tables.ts';

export type NamedKind = 'lane' | 'step' | 'stage' | 'measure';

export type Reading = Words & {
  readonly mapId: string;
  readonly newId: () => string;
  /** The id of what a name stands for, in the file or on the map as it is now. */
  readonly idOf: (kind: NamedKind, name: string) => string | undefined;
  /** From now on the name stands for that, and that has a name. */
  readonly learn: (kind: NamedKind, name: string, id: string) => void;
  readonly differences: Difference[];
  readonly notes: ImportNote[];
  readonly note: (table: ReadTable, row: number, key: TextKey, values?: ImportNote['values'], column?: number) => void;
  readonly noteCell: (table: ReadTable, row: number, field: string, heading: string, found: string, problem: CellProblem) => void;
  /** Emotion lanes of the map, and those that the file adds. */
  readonly curves: Set<string>;
  /** Ids that a row stands for. */
  readonly seen: Set<string>;
};

export function createReading(
  doc: Doc,
  mapId: string,
  tables: readonly ReadTable[],
  asked: { readonly say: Say; readonly newId: () => string; readonly fileName: string },
): Reading {
  const { say, newId, fileName } = asked;
  const there = namesOf(doc, mapId, say);
  const named = { lane: new Map(there.lane), step: new Map(there.step), stage: new Map(there.stage), measure: new Map(there.measure) };
  const names: Names = { ...there, ...named };
  const known = {
    lane: new Map<string, string>(),
    step: new Map<string, string>(),
    stage: new Map<string, string>(),
    measure: new Map<string, string>(),
  };
  const learn = (kind: NamedKind, name: string, id: string) => {
    if (name.trim() === '') return;
    if (!known[kind].has(sameName(name))) known[kind].set(sameName(name), id);
    if (!named[kind].has(id)) named[kind].set(id, name);
  };
  // The file's own names come first: the map's may have changed since.
  for (const table of tables) {
    const kind = KIND_OF_TABLE[table.key];
    // An id may have been pasted from another sheet or another map.
    if (kind) for (const { cell } of table.rows) if (there[kind].has(cell('id') ?? '')) learn(kind, cell('name') ?? '', cell('id') ?? '');
  }
  for (const kind of ['lane', 'step', 'stage', 'measure'] as const) for (const [id, name] of there[kind]) learn(kind, name, id);
  learnTitles(doc, mapId, there, learn);
  const notes: ImportNote[] = [];
  const note: Reading['note'] = (table, row, key, values = {}, column) =>
    void notes.push({ fileName, ...(table.sheet !== '' && { sheet: table.sheet }), line: row, ...(column && { column }), key, values });
  return {
    doc,
    say,
    names,
    mapId,
    newId,
    learn,
    idOf: (kind, name) => known[kind].get(sameName(name)) ?? (named[kind].has(name) ? name : undefined),
    differences: [],
    notes,
    note,
    noteCell(table, row, field, heading, found, { problem, values }) {
      note(table, row, `import.cell.${problem}`, { heading, found: shortened(found), ...values }, table.columnOf(field));
    },
    seen: new Set(),
    curves: new Set(gridOf(doc, mapId).lanes.flatMap(({ id, laneKind }) => (laneKind === 'emotion' ? id : []))),
  };
}

const KIND_OF_TABLE: Partial<Readonly<Record<ReadTable['key'], NamedKind>>> = {
  lanes: 'lane',
  stages: 'stage',
  steps: 'step',
  measures: 'measure',
};

/** Titles alone are names as well, where one thing only has them. */
function learnTitles(doc: Doc, mapId: string, { step }: Names, learn: Reading['learn']): void {
  const { steps } = gridOf(doc, mapId);
  for (const [only, another] of groupBy(steps, ({ title }) => sameName(title)).values())
    if (only && !another) learn('step', only.title, only.id);
  for (const [id, name] of step) learn('step', /^\d+/.exec(name)?.[0] ?? '', id);
}

/**
 * The id that a row has, or a new one; undefined where the row cannot be taken, which is noted.
 * @param kind of what the row stands for.
 */
export function idOfRow<K extends 'card' | 'stage' | 'step' | 'lane' | 'measure' | 'round'>(
  reading: Reading,
  table: ReadTable,
  { row, cell }: Row,
  kind: K,
): string | undefined {
  const { doc, mapId, seen, note } = reading;
  const id = cell('id') ?? '';
  if (id === '') return reading.newId();
  const found = shortened(id);
  if (seen.has(id)) return void note(table, row, 'import.row.twice', { found }, table.columnOf('id'));
  const there = find(doc, id);
  if (!there && !isId(id)) return void note(table, row, 'import.row.bad-id', { found }, table.columnOf('id'));
  if (there && there.kind !== kind) return void note(table, row, 'import.row.other-kind', { found }, table.columnOf('id'));
  seen.add(id);
  if (!there) return id;
  const at = there.kind === 'measure' || there.kind === 'round' ? mapIdOfMeasure(doc, there) : mapIdOf(doc, there);
  if (at !== mapId)
    return void note(table, row, 'import.row.other-map', { found, map: doc.map.get(at ?? '')?.title ?? '' }, table.columnOf('id'));
  return id;
}

function mapIdOfMeasure(doc: Doc, thing: { readonly subjectId: string } | { readonly measureId: string }): string | undefined {
  const subjectId = 'measureId' in thing ? doc.measure.get(thing.measureId)?.subjectId : thing.subjectId;
  const subject = find(doc, subjectId ?? '');
  return subject && mapIdOf(doc, subject);
}

export type Compared = { readonly fields: Readonly<Record<string, unknown>>; readonly differences: readonly FieldDifference[] };

/**
 * What a row says otherwise than the thing: of a new one, all that it says. Cells that cannot be read are noted and left aside.
 * @param refuse why what was read cannot be taken all the same.
 */
export function compareRow(
  reading: Reading,
  table: ReadTable,
  { row, cell }: Row,
  columns: readonly Column[],
  now: Readonly<Record<string, unknown>> | undefined,
  refuse: (key: string, value: unknown) => CellProblem | undefined = () => undefined,
): Compared {
  const fields: Record<string, unknown> = {};
  const differences: FieldDifference[] = [];
  const blank = { marks: [] };
  for (const column of columns) {
    const said = cell(column.key);
    if (!column.read || said === undefined) continue;
    const before = now ? toldText(`${column.write(now, reading)}`) : '';
    // A CSV file of ours that was saved as a workbook keeps what made its cells harmless.
    if (said === before || (now && table.sheet !== '' && fromSafeCell(said) === before)) continue;
    const heading = reading.say(column.heading);
    const read = column.read(said, reading);
    const problem = 'problem' in read ? read : refuse(column.key, read.value);
    if (problem || 'problem' in read) {
      if (problem) reading.noteCell(table, row, column.key, heading, said, problem);
      continue;
    }
    const after = toldText(`${column.write({ ...blank, ...now, [column.key]: read.value }, reading)}`);
    if (after === before) continue;
    fields[column.key] = read.value;
    differences.push({ heading, column: table.columnOf(column.key), before, after });
  }
  return { fields, differences };
}

/** Tells what a row changes or adds. @param isThere what it stands for is on the map. */
export function tell(
  { differences }: Reading,
  { sheet }: ReadTable,
  { row }: Row,
  { fields, isThere, ...of }: Pick<Difference, 'what' | 'id' | 'name' | 'fields'> & { readonly isThere: boolean },
): void {
  differences.push({ change: isThere ? 'changed' : 'added', ...of, sheet, row, fields });
}

/** What is set of a thing that is there. */
export type Each = { readonly id: string; readonly fields: Readonly<Record<string, unknown>> };

export function toSet(each: readonly Each[]): readonly Command[] {
  return each.length > 0 ? [{ type: 'setEach', each }] : [];
}

/** What a row says otherwise of something that is only changed on the map. */
export function noteFixed(reading: Reading, table: ReadTable, { row, cell }: Row, key: string, heading: string): void {
  reading.note(table, row, 'import.row.fixed', { heading, found: cell(key) ?? '' }, table.columnOf(key));
}
