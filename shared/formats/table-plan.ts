// What a file of tables will do: a map for each sheet that is not left aside.

import type { Command } from '../commands/command.ts';
import { runEach } from '../commands/run-each.ts';
import type { TableSource } from '../ipc/import-api.ts';
import type { Doc } from '../model/document.ts';
import { type ImportNote, type Planned, type PlannedSheet, untitledOf } from './planned.ts';
import { guessMapping } from './sheets/guess.ts';
import { mapTable } from './sheets/map-table.ts';
import type { Mapping } from './sheets/mapping.ts';
import { isWorkbook } from './workbook/read-tables.ts';

/**
 * How each sheet is taken as it comes: as it is guessed. Left aside are hidden ones and, beside one that speaks of lanes or fields, those that
 * do not; of a workbook of ours, all but the map itself.
 */
export function guessMappings({ sheets }: TableSource): readonly Mapping[] {
  const guessed = sheets.map(({ rows, isHidden }): Mapping => (isHidden ? { shape: 'none' } : guessMapping(rows)));
  const isOurs = isWorkbook(sheets);
  const speaks = (mapping: Mapping) => isKnown(mapping) && (!isOurs || mapping.shape === 'across');
  return guessed.some(speaks) ? guessed.map((mapping) => (speaks(mapping) ? mapping : { shape: 'none' })) : guessed;
}

function isKnown(mapping: Mapping): boolean {
  if (mapping.shape === 'none') return false;
  if (mapping.shape === 'long') return mapping.headRow !== undefined;
  return mapping.lanes.filter(({ laneKind, isUnknown }) => laneKind && !isUnknown).length > 1;
}

/** @param mappings one for each sheet. */
export function planTables(
  before: Doc,
  source: TableSource,
  newId: () => string,
  mappings: readonly Mapping[] = guessMappings(source),
): Planned {
  const { fileName, sheets } = source;
  const untitled = untitledOf(fileName);
  const isOne = mappings.filter(({ shape }) => shape !== 'none').length === 1;
  const notes: ImportNote[] = [...notesOfRemarks(source)];
  const isColumn = sheets.every(({ rows }) => rows.length > 0 && rows.every((row) => row.length <= 1));
  let isTooMany = false;
  let doc = before;
  const commands: Command[] = [];
  const planned: PlannedSheet[] = [];
  for (const [index, { name, rows, isHidden }] of sheets.entries()) {
    const mapping: Mapping = mappings[index] ?? { shape: 'none' };
    const sheet = sheets.length > 1 ? name : undefined;
    if (mapping.shape === 'none' && rows.length > 0 && !isColumn)
      notes.push({ ...placeOf(fileName, sheet), key: isHidden ? 'import.sheet.hidden' : 'import.sheet.aside', values: {} });
    const mapped = mapTable(doc, rows, mapping, { title: isOne ? untitled : name, newId });
    for (const { row, column, code, values } of mapped.notes)
      notes.push({ ...placeOf(fileName, sheet, row, column), key: `import.table.${code}`, values });
    isTooMany ||= mapped.notes.some(({ code }) => code === 'too-many');
    const after = runEach(doc, mapped.commands);
    // What is refused is refused again, and said, where all of it is run.
    if ('doc' in after) doc = after.doc;
    commands.push(...mapped.commands);
    planned.push({ mapping, mapId: mapped.mapId });
  }
  const mapIds = planned.flatMap(({ mapId }) => mapId ?? []);
  if (mapIds.length === 0 && !isTooMany)
    notes.push({ fileName, isError: true, key: isColumn ? 'import.one-column' : 'import.no-table', values: {} });
  return { commands, mapIds, notes, sheets: planned };
}

/** What was remarked when the file was read. */
export function notesOfRemarks({ fileName, remarks }: TableSource): readonly ImportNote[] {
  return remarks.map(({ code, sheet, row, column, ...values }) => ({
    ...placeOf(fileName, sheet, row, column),
    key: `import.sheet.${code}`,
    values,
  }));
}

function placeOf(fileName: string, sheet: string | undefined, line?: number, column?: number) {
  return {
    fileName,
    ...(sheet !== undefined && { sheet }),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
  };
}
