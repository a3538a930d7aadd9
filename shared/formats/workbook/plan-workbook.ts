// An edited workbook, or a CSV file of cards, against the project as it is now: what differs, what could not be taken, and the commands that
// make the project say what the file says. There is no third side: what was changed in the project since is a difference as well.

import type { Command } from '../../commands/command.ts';
import type { TableSource } from '../../ipc/import-api.ts';
import { all, type Doc, find, get } from '../../model/document.ts';
import { gridOf, mapIdOf } from '../../model/grid.ts';
import { isCardShown, shownGrid } from '../../model/views.ts';
import type { Say } from '../../text/text.ts';
import { measureName } from '../../words/say-measure.ts';
import { CARD_SHEETS, cardSheetOf } from './columns.ts';
import type { Difference, WorkbookPlan } from './difference.ts';
import { measuresOfMap } from './names.ts';
import { readCards } from './read-cards.ts';
import { readLanes, readStages, readSteps } from './read-grid.ts';
import { readMeasures, readRounds } from './read-measures.ts';
import { readScores } from './read-scores.ts';
import { type ReadTable, readAbout, readTables, sheetsWithoutIds } from './read-tables.ts';
import { createReading, type Reading, shortened } from './reading.ts';

export type Asked = {
  readonly newId: () => string;
  /** What the file has no row for is deleted, in the sheets that are there. */
  readonly deletesMissing: boolean;
  /** In the language of the project: names of lanes are written in it. */
  readonly say: Say;
};

/** Of a file that `isWorkbook` knows. */
export function planWorkbook(
  doc: Doc,
  { fileName, sheets }: Pick<TableSource, 'fileName' | 'sheets'>,
  { newId, deletesMissing, say }: Asked,
): WorkbookPlan {
  const tables = readTables(sheets);
  const about = readAbout(sheets);
  const mapId = about.mapId === undefined ? mapOfRows(doc, tables) : get(doc, 'map', about.mapId)?.id;
  const plan = { mapIds: [], mapId, exported: about.exported };
  if (mapId === undefined) {
    const note = { fileName, isError: true, key: 'import.workbook.other-project', values: {} } as const;
    return { ...plan, commands: [], differences: [], notes: [note], missing: 0 };
  }
  const reading = createReading(doc, mapId, tables, { say, newId, fileName });
  const readAll = (key: ReadTable['key'], read: (reading: Reading, table: ReadTable) => readonly Command[]) =>
    tables.filter((table) => table.key === key).flatMap((table) => read(reading, table));
  const commands = [
    // In the order in which one needs the other.
    ...readAll('lanes', readLanes),
    ...readAll('stages', readStages),
    ...readAll('steps', readSteps),
    ...readCards(reading, tables.filter(isOfCards)),
    ...readAll('scores', readScores),
    ...readAll('measures', readMeasures),
    ...readAll('rounds', readRounds),
  ];
  const missing = about.leftOut === undefined ? [] : missingIn(reading, tables, about.leftOut);
  const removed = deletesMissing ? missing : [];
  const lost = sheetsWithoutIds(sheets).map((found) => ({ fileName, key: 'import.row.no-ids', values: { found } }) as const);
  return {
    ...plan,
    commands: removed.length === 0 ? commands : [...commands, { type: 'remove', ids: removed.map(({ id }) => id) }],
    differences: [...reading.differences, ...removed],
    notes: [...reading.notes, ...lost],
    missing: missing.length,
  };
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
  const isShown = (id: string) => {
    const card = get(doc, 'card', id);
    return card ? isCardShown(card, grid, whole) : id === mapId || grid.laneIndex.has(id) || grid.stepIndex.has(id);
  };
  const measures = measuresOfMap(doc, mapId).filter(({ subjectId, personaId }) => isShown(subjectId) && !leftOut.includes(personaId ?? ''));
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
