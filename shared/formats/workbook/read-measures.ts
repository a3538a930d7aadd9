// Rows of measures and of their rounds: what they say otherwise than the project, and those that are new. Which measure a round is of, only
// a new one takes from its row.

import { KIND_FACTS } from '../../analysis/measures/measure-kinds.ts';
import type { Command } from '../../commands/command.ts';
import { get } from '../../model/document.ts';
import type { Measure, Round } from '../../model/entities/measures.ts';
import { mapIdOfCard } from '../../model/grid.ts';
import { measureName } from '../../words/say-measure.ts';
import { COLUMNS } from './columns.ts';
import type { ReadTable, Row } from './read-tables.ts';
import { type Compared, compareRow, type Each, idOfRow, noteFixed, type Reading, tell, toSet } from './reading.ts';

export function readMeasures(reading: Reading, table: ReadTable): readonly Command[] {
  const { doc, say } = reading;
  const entities: Omit<Measure, 'order'>[] = [];
  const each: Each[] = [];
  for (const row of table.rows) {
    const id = idOfRow(reading, table, row, 'measure');
    if (id === undefined) continue;
    const now = get(doc, 'measure', id);
    const said = compareRow(reading, table, row, COLUMNS.measures, now);
    if (now) {
      const compared = withSubject(reading, table, row, now, said);
      if (compared.differences.length === 0) continue;
      tell(reading, table, row, { what: 'measure', id, name: measureName(now, say), fields: compared.differences, isThere: true });
      each.push({ id, fields: compared.fields });
      continue;
    }
    const subjectId = subjectOf(reading, row.cell('subjectId') ?? '', row.cell('subject') ?? '');
    const { measureKind = 'free', ...fields } = said.fields as Partial<Measure>;
    const entity = {
      title: '',
      better: KIND_FACTS[measureKind].better ?? 'higher',
      ...fields,
      measureKind,
      kind: 'measure',
      id,
      subjectId: subjectId ?? '',
    } as const;
    if (subjectId === undefined) {
      reading.note(table, row.row, 'import.row.no-place', { found: measureName(entity, say) }, table.columnOf('subject'));
      continue;
    }
    tell(reading, table, row, { what: 'measure', id, name: measureName(entity, say), fields: said.differences, isThere: false });
    reading.learn('measure', row.cell('name') ?? '', id);
    reading.learn('measure', measureName(entity, say), id);
    entities.push(entity);
  }
  return [...toAdd(entities), ...toSet(each)];
}

/** And what it comes to be about, where its row names something else. */
function withSubject(reading: Reading, table: ReadTable, { row, cell }: Row, now: Measure, { fields, differences }: Compared): Compared {
  const id = cell('subjectId') ?? '';
  if (id === '' || id === now.subjectId) return { fields, differences };
  const subjectId = subjectOf(reading, id, '');
  const heading = reading.say('workbook.subject-id');
  if (subjectId === undefined) {
    reading.noteCell(table, row, 'subjectId', heading, id, { problem: 'unknown-name' });
    return { fields, differences };
  }
  const difference = { heading, column: table.columnOf('subjectId'), before: now.subjectId, after: id };
  return { fields: { ...fields, subjectId }, differences: [...differences, difference] };
}

/** By its id, be it new as well, else a step or lane by name; the map where nothing is said. */
function subjectOf({ doc, mapId, idOf, differences }: Reading, id: string, name: string): string | undefined {
  if (id === '') return name === '' ? mapId : (idOf('step', name) ?? idOf('lane', name));
  const isOurs =
    differences.some((each) => each.change === 'added' && each.what !== 'score' && each.id === id) ||
    id === mapId ||
    mapIdOfCard(doc, id) === mapId ||
    get(doc, 'lane', id)?.mapId === mapId ||
    get(doc, 'stage', get(doc, 'step', id)?.stageId)?.mapId === mapId;
  return isOurs ? id : undefined;
}

/** What a round may be given by in a table. */
const GIVEN = ['value', 'entered', 'wentOn', 'purchases', 'spend', 'periods'] as const;

export function readRounds(reading: Reading, table: ReadTable): readonly Command[] {
  const { doc, names, say } = reading;
  const entities: Round[] = [];
  const each: Each[] = [];
  const bare: Row[] = [];
  for (const row of table.rows) {
    const id = idOfRow(reading, table, row, 'round');
    if (id === undefined) continue;
    const now = get(doc, 'round', id);
    const compared = compareRow(reading, table, row, COLUMNS.rounds, now);
    const named = row.cell('measureId');
    const measureId = now?.measureId ?? reading.idOf('measure', named ?? '');
    if (now && named !== undefined && reading.idOf('measure', named) !== now.measureId)
      noteFixed(reading, table, row, 'measureId', say('workbook.measure'));
    const { date = now?.date, ...fields } = compared.fields as Partial<Round>;
    // What was written there and is no day has been said already.
    if (measureId !== undefined && date === undefined && row.cell('date')) continue;
    if (measureId === undefined || date === undefined) {
      reading.note(
        table,
        row.row,
        'import.row.no-place',
        { found: [row.cell('measureId'), row.cell('date')].join(' ').trim() },
        table.columnOf('measureId'),
      );
      continue;
    }
    if (now && compared.differences.length === 0) continue;
    const name = [names.measure.get(measureId) ?? row.cell('measureId') ?? '', date].join(say('workbook.between'));
    tell(reading, table, row, { what: 'round', id, name, fields: compared.differences, isThere: now !== undefined });
    if (now) each.push({ id, fields: compared.fields });
    else entities.push({ ...fields, date, kind: 'round', id, measureId });
    if (!now && GIVEN.every((key) => !row.cell(key))) bare.push(row);
  }
  const [first] = bare;
  if (first) reading.note(table, first.row, 'import.rounds.no-value', { count: bare.length }, table.columnOf('value'));
  return [...toAdd(entities), ...toSet(each)];
}

function toAdd(entities: readonly (Omit<Measure, 'order'> | Round)[]): readonly Command[] {
  return entities.length > 0 ? [{ type: 'addEach', entities }] : [];
}
