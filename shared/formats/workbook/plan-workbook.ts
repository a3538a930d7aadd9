// An edited workbook, or a CSV file of cards, against the project as it is now: what differs, what could not be taken, and the commands that
// make the project say what the file says. There is no third side: what was changed in the project since is a difference as well.

import type { Command } from '../../commands/command.ts';
import type { TableSource } from '../../ipc/import-api.ts';
import { shortened } from '../../layout/outline.ts';
import { all, type Doc, find, get, projectOf } from '../../model/document.ts';
import { gridOf, mapIdOf } from '../../model/grid.ts';
import { isCardShown, shownGrid } from '../../model/views.ts';
import { createSay } from '../../text/text.ts';
import { measureName } from '../../words/say-measure.ts';
import type { Planned } from '../planned.ts';
import { notesOfRemarks } from '../table-plan.ts';
import { CARD_SHEETS, cardSheetOf } from './columns.ts';
import { type Difference, differenceKey } from './difference.ts';
import { shownMeasures } from './names.ts';
import { readCards } from './read-cards.ts';
import { readLanes, readStages, readSteps } from './read-grid.ts';
import { readMeasures, readRounds } from './read-measures.ts';
import { readScores } from './read-scores.ts';
import { isWorkbook, type ReadTable, type Row, readAbout, readTables, sheetsWithoutIds } from './read-tables.ts';
import { createReading, type Reading } from './reading.ts';

/** The map that tables of ours came from, where the project has it; undefined of any other tables too. */
export function comesBackTo(doc: Doc, { sheets }: TableSource): string | undefined {
  const { mapId } = readAbout(sheets);
  return isWorkbook(sheets) ? (mapId === undefined ? mapOfRows(doc, readTables(sheets)) : get(doc, 'map', mapId)?.id) : undefined;
}

export type WorkbookChoice = {
  /** What the tables have no row for is deleted, in the sheets that are there. */
  readonly deletesMissing?: boolean | undefined;
  /** Differences that are not made, by `differenceKey`. */
  readonly leftOut?: readonly string[] | undefined;
};

/**
 * @param mapId what they come back to.
 * @returns sentences and names in the language of the project, which the tables are in.
 */
export function planWorkbook(
  doc: Doc,
  source: TableSource,
  {
    mapId,
    newId,
    deletesMissing = false,
    leftOut = [],
    tables = readTables(source.sheets),
  }: WorkbookChoice & { readonly mapId: string; readonly newId: () => string; readonly tables?: readonly ReadTable[] },
): Planned & Pick<Required<Planned>, 'comingBack'> {
  const { fileName, sheets } = source;
  const say = createSay(projectOf(doc).language);
  const about = readAbout(sheets);
  const read = (from: readonly ReadTable[]) => {
    const reading = createReading(doc, mapId, from, { say, newId, fileName });
    return { reading, commands: commandsOf(reading, from) };
  };
  const whole = read(tables);
  const left = new Set(leftOut);
  // What is left out is as if its row were not there, and what needs it says so; still it is a difference, and is not missing.
  const isKept = (sheet: string) => (row: Row) => !left.has(differenceKey({ sheet, row: row.row }));
  const { reading, commands } =
    left.size === 0 ? whole : read(tables.map((table) => ({ ...table, rows: table.rows.filter(isKept(table.sheet)) })));
  const missing = about.leftOut === undefined ? [] : missingIn(whole.reading, tables, about.leftOut);
  const removed = deletesMissing ? missing.filter((difference) => !left.has(differenceKey(difference))) : [];
  const lost = sheetsWithoutIds(sheets).map((found) => ({ fileName, key: 'import.row.no-ids', values: { found } }) as const);
  return {
    mapIds: [],
    commands: removed.length === 0 ? commands : [...commands, { type: 'remove', ids: removed.map(({ id }) => id) }],
    notes: [...notesOfRemarks(source), ...reading.notes, ...lost],
    comingBack: {
      mapId,
      exported: about.exported,
      differences: whole.reading.differences,
      missing,
      taken: [...reading.differences, ...removed].map(differenceKey),
    },
  };
}

/** In the order in which one needs the other. */
function commandsOf(reading: Reading, tables: readonly ReadTable[]): readonly Command[] {
  const readAll = (key: ReadTable['key'], read: (reading: Reading, table: ReadTable) => readonly Command[]) =>
    tables.filter((table) => table.key === key).flatMap((table) => read(reading, table));
  return [
    ...readAll('lanes', readLanes),
    ...readAll('stages', readStages),
    ...readAll('steps', readSteps),
    ...readCards(reading, tables.filter(isOfCards)),
    ...readAll('scores', readScores),
    ...readAll('measures', readMeasures),
    ...readAll('rounds', readRounds),
  ];
}

function isOfCards({ key }: ReadTable): boolean {
  return key === 'all' || CARD_SHEETS.some((each) => each === key);
}

/** The map that most rows stand on. */
function mapOfRows(doc: Doc, tables: readonly ReadTable[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { cell } of tables.flatMap(({ rows }) => rows)) {
    const entity = find(doc, cell('id') ?? '');
    const mapId = entity && mapIdOf(doc, entity);
    if (mapId !== undefined) counts.set(mapId, (counts.get(mapId) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

/** What stands on the map, would be in one of these tables, and is in none. Steps and lanes are deleted on the map only. */
function missingIn(
  { doc, mapId, seen, names, say }: Reading,
  tables: readonly ReadTable[],
  leftOut: readonly string[],
): readonly Difference[] {
  const whole = gridOf(doc, mapId);
  const grid = shownGrid(whole, leftOut);
  const isThere = (key: ReadTable['key']) => tables.some((table) => table.key === key);
  const removed = (what: Difference['what'], id: string, name: string): Difference => ({ change: 'removed', what, id, name, fields: [] });
  const cards = all(doc, 'card').filter((card) => {
    const lane = get(doc, 'lane', card.laneId);
    return lane && !seen.has(card.id) && isThere(cardSheetOf(lane.laneKind)) && isCardShown(card, grid, whole);
  });
  const scores = all(doc, 'score').filter(
    ({ laneId, stepId, personaId }) =>
      isThere('scores') &&
      grid.laneIndex.has(laneId) &&
      grid.stepIndex.has(stepId) &&
      !seen.has(`${laneId}/${stepId}`) &&
      !leftOut.includes(personaId ?? ''),
  );
  const measures = shownMeasures(doc, mapId, leftOut);
  const gone = isThere('measures') ? measures.filter(({ id }) => !seen.has(id)) : [];
  const kept = new Set(measures.filter((measure) => !gone.includes(measure)).map(({ id }) => id));
  const rounds = isThere('rounds') ? all(doc, 'round').filter(({ id, measureId }) => kept.has(measureId) && !seen.has(id)) : [];
  return [
    ...cards.map(({ id, text }) => removed('card', id, shortened(text))),
    ...scores.map(({ id, laneId, stepId }) =>
      removed('score', id, [names.lane.get(laneId), names.step.get(stepId)].join(say('workbook.between'))),
    ),
    ...gone.map((measure) => removed('measure', measure.id, measureName(measure, say))),
    ...rounds.map(({ id, measureId, date }) => removed('round', id, [names.measure.get(measureId), date].join(say('workbook.between')))),
  ];
}
