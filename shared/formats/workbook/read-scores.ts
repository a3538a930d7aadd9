// Rows of scores: a step of a curve each, a column for each persona. An emptied cell takes the score away.

import type { Command } from '../../commands/command.ts';
import { toScore } from '../../commands/paste-table.ts';
import { type PutScore, scoreAt } from '../../commands/scores.ts';
import { get } from '../../model/document.ts';
import { SCALES, type Score } from '../../model/entities/map.ts';
import { toScale } from '../../model/score.ts';
import { parseWritten } from '../written-number.ts';
import { idOf } from './column.ts';
import type { FieldDifference } from './difference.ts';
import { NOBODY, type ReadTable, type Row } from './read-tables.ts';
import { type Reading, tell } from './reading.ts';

/** A column of scores: whose they are, and where it stands. */
type Whose = { readonly personaId: string | undefined; readonly field: string; readonly heading: string; readonly column: number };

export function readScores(reading: Reading, table: ReadTable): readonly Command[] {
  const { doc, mapId, say, names } = reading;
  const scale = get(doc, 'map', mapId)?.scale ?? '-2..2';
  const [low, high] = SCALES[scale];
  const columns = whoseColumns(reading, table);
  const scores: PutScore[] = [];
  for (const row of table.rows) {
    const place = placeOf(reading, table, row);
    if (!place) continue;
    const { laneId, stepId } = place;
    const fields: FieldDifference[] = [];
    for (const { personaId, field, heading, column } of columns) {
      const said = row.cell(field) ?? '';
      const now: Score | undefined = scoreAt(doc, laneId, stepId, personaId);
      const before = now ? `${toScale(now.value, scale)}` : '';
      const value = said === '' ? null : toScore(said, scale);
      if (value === undefined) {
        reading.note(table, row.row, 'import.cell.not-a-score', { heading, found: said, low, high }, column);
        continue;
      }
      const after = value === null ? '' : `${toScale(value, scale)}`;
      if (after === before) continue;
      fields.push({ heading, column, before, after });
      scores.push({
        id: now?.id ?? reading.newId(),
        laneId,
        stepId,
        ...(personaId !== undefined && { personaId }),
        value,
      });
    }
    if (fields.length === 0) continue;
    const name = [names.lane.get(laneId), names.step.get(stepId)].join(say('workbook.between'));
    tell(reading, table, row, { what: 'score', id: `${laneId}/${stepId}`, name, fields, isThere: true });
  }
  return scores.length > 0 ? [{ type: 'setScores', scores }] : [];
}

function whoseColumns({ say, names, note }: Reading, table: ReadTable): readonly Whose[] {
  const columns: Whose[] = [];
  if (table.columnOf(NOBODY) > 0)
    columns.push({ personaId: undefined, field: NOBODY, heading: say('workbook.nobody'), column: table.columnOf(NOBODY) });
  for (const { heading, column } of table.others) {
    const personaId = idOf(names.persona, heading);
    // Somebody's own notes beside the scores are none of ours; numbers may be meant as scores.
    const field = `#${column}`;
    if (personaId !== undefined) columns.push({ personaId, field, heading, column });
    else if (table.rows.some(({ cell }) => parseWritten(cell(field) ?? '', '.') !== undefined))
      note(table, table.headRow, 'import.row.unknown-column', { found: heading }, column);
  }
  return columns;
}

/** By the id of the row, else by the names of its lane and step. */
function placeOf(reading: Reading, table: ReadTable, { row, cell }: Row): Pick<Score, 'laneId' | 'stepId'> | undefined {
  const { seen, note, idOf: idOfName, curves, names } = reading;
  const id = cell('id') ?? '';
  const [laneId = '', stepId = ''] =
    id === '' ? [idOfName('lane', cell('laneId') ?? ''), idOfName('step', cell('stepId') ?? '')] : id.split('/');
  const place = `${laneId}/${stepId}`;
  if (seen.has(place)) return void note(table, row, 'import.row.twice', { found: place }, table.columnOf('id'));
  if (!curves.has(laneId) || !names.step.has(stepId))
    return void note(table, row, 'import.row.no-place', { found: [cell('laneId'), cell('stepId')].join(' ') });
  seen.add(place);
  return { laneId, stepId };
}
