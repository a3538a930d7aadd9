// Rows of stages, steps and lanes: their titles, marks and colours, and those that are new. Where lanes belong and in which order all of it stands is
// changed on the map; what a row says of that is noted.

import type { Command } from '../../commands/command.ts';
import { lanesOfZone } from '../../commands/grid.ts';
import { get } from '../../model/document.ts';
import type { Lane, PointMark } from '../../model/entities/map.ts';
import { gridOf, stepsOfStage } from '../../model/grid.ts';
import { isKindOfZone } from '../../model/zones.ts';
import { sayRefused } from '../../words/say-refused.ts';
import type { Column } from './column.ts';
import { COLUMNS } from './columns.ts';
import { createMarking } from './marking.ts';
import type { ReadTable, Row } from './read-tables.ts';
import { compareRow, type Each, idOfRow, noteFixed, type Reading, tell, toSet } from './reading.ts';

/** What only a new one takes from its row. */
const FIXED: readonly string[] = ['zone', 'laneKind', 'number'];

export function readStages(reading: Reading, table: ReadTable): readonly Command[] {
  const each: Each[] = [];
  for (const row of table.rows) {
    const id = idOfRow(reading, table, row, 'stage');
    if (id === undefined) continue;
    const now = get(reading.doc, 'stage', id);
    if (!now) {
      reading.note(table, row.row, 'import.row.new-stage', { found: row.cell('title') ?? '' });
      continue;
    }
    const compared = compareRow(reading, table, row, COLUMNS.stages, now);
    if (compared.differences.length === 0) continue;
    tell(reading, table, row, { what: 'stage', id, name: now.title, fields: compared.differences, isThere: true });
    each.push({ id, fields: compared.fields });
  }
  return toSet(each);
}

export function readSteps(reading: Reading, table: ReadTable): readonly Command[] {
  const commands: Command[] = [];
  const each: Each[] = [];
  const marking = createMarking();
  const { stepIndex } = gridOf(reading.doc, reading.mapId);
  let furthest = -1;
  for (const row of inOrder(table)) {
    const id = idOfRow(reading, table, row, 'step');
    if (id === undefined) continue;
    const now = get(reading.doc, 'step', id);
    const stageName = row.cell('stageId');
    const stageId = stageName === undefined ? undefined : reading.idOf('stage', stageName);
    if (now && stageName !== undefined && stageId !== now.stageId) noteFixed(reading, table, row, 'stageId', reading.say('workbook.stage'));
    // A number only matters where it says another order.
    const at = row.cell('number') ? stepIndex.get(id) : undefined;
    if (at !== undefined && at < furthest) noteFixed(reading, table, row, 'number', reading.say('workbook.number'));
    furthest = Math.max(furthest, at ?? -1);
    const compared = compareRow(reading, table, row, now ? free(COLUMNS.steps) : COLUMNS.steps, now);
    const { title, marks } = compared.fields as { readonly title?: string; readonly marks?: readonly PointMark[] };
    if (now) {
      if (compared.differences.length === 0) continue;
      tell(reading, table, row, { what: 'step', id, name: now.title, fields: compared.differences, isThere: true });
      if (title !== undefined) each.push({ id, fields: { title } });
    } else {
      if (stageId === undefined) {
        reading.note(table, row.row, 'import.row.no-place', { found: title ?? '' }, table.columnOf('stageId'));
        continue;
      }
      tell(reading, table, row, { what: 'step', id, name: title ?? '', fields: compared.differences, isThere: false });
      reading.learn('step', row.cell('name') ?? '', id);
      reading.learn('step', title ?? '', id);
      commands.push({
        type: 'addStep',
        id,
        stageId,
        index: indexAmong(reading, stageId, Number(row.cell('number') || Number.NaN), commands),
        title: title ?? '',
      });
    }
    if (marks) marking.put(id, now?.marks ?? [], marks);
  }
  return [...commands, ...toSet(each), ...marking.commands()];
}

/** By number; where that is no number, as they stand. */
export function inOrder(table: ReadTable): readonly Row[] {
  const numberOf = ({ cell }: Row) => Number(cell('number') || Number.NaN);
  return table.rows.toSorted((a, b) => numberOf(a) - numberOf(b) || a.row - b.row);
}

/** After those of the stage that had a lower number, and after the new ones before it. */
function indexAmong({ doc, mapId }: Reading, stageId: string, number: number, commands: readonly Command[]): number {
  if (Number.isNaN(number)) return Number.POSITIVE_INFINITY;
  const { stepIndex } = gridOf(doc, mapId);
  const there = stepsOfStage(doc, stageId).filter(({ id }) => (stepIndex.get(id) ?? 0) + 1 < number).length;
  return there + commands.filter((command) => command.type === 'addStep' && command.stageId === stageId).length;
}

export function readLanes(reading: Reading, table: ReadTable): readonly Command[] {
  const commands: Command[] = [];
  const each: Each[] = [];
  for (const row of table.rows) {
    const id = idOfRow(reading, table, row, 'lane');
    if (id === undefined) continue;
    const now = get(reading.doc, 'lane', id);
    if (now) {
      for (const column of COLUMNS.lanes) if (FIXED.includes(column.key)) noteIfOther(reading, table, row, column, now);
      const compared = compareRow(reading, table, row, free(COLUMNS.lanes), now);
      if (compared.differences.length === 0) continue;
      tell(reading, table, row, { what: 'lane', id, name: reading.names.lane.get(id) ?? '', fields: compared.differences, isThere: true });
      each.push({ id, fields: compared.fields });
      continue;
    }
    const compared = compareRow(reading, table, row, COLUMNS.lanes, undefined);
    const { title = '', zone = 'customer', laneKind = 'text', colour } = compared.fields as Partial<Lane>;
    if (!isKindOfZone(laneKind, zone)) {
      reading.note(table, row.row, 'import.row.refused', {
        why: sayRefused({ code: 'kind-not-in-zone', values: { kind: laneKind, zone } }, reading.say),
      });
      continue;
    }
    tell(reading, table, row, { what: 'lane', id, name: title, fields: compared.differences, isThere: false });
    reading.learn('lane', row.cell('name') ?? '', id);
    reading.learn('lane', title, id);
    if (laneKind === 'emotion') reading.curves.add(id);
    commands.push({
      type: 'addLane',
      id,
      mapId: reading.mapId,
      zone,
      laneKind,
      index: lanesOfZone(reading.doc, reading.mapId, zone).length + commands.length,
      title,
    });
    if (colour !== undefined) each.push({ id, fields: { colour } });
  }
  return [...commands, ...toSet(each)];
}

function free(columns: readonly Column[]): readonly Column[] {
  return columns.filter(({ key }) => !FIXED.includes(key));
}

function noteIfOther(reading: Reading, table: ReadTable, row: Row, column: Column, now: Lane): void {
  if (row.cell(column.key) === undefined) return;
  const read = column.read?.(row.cell(column.key) ?? '', reading);
  if (!read || 'problem' in read || read.value !== now[column.key as 'zone' | 'laneKind'])
    noteFixed(reading, table, row, column.key, reading.say(column.heading));
}
