// A table and what its rows and columns mean, as the commands for one new map, and what could not be taken, by row and column.

import type { Command } from '../../commands/command.ts';
import type { Doc } from '../../model/document.ts';
import { type Id, KINDS } from '../../model/entities.ts';
import { LIMITS } from '../../model/limits.ts';
import type { Table } from '../table.ts';
import { outlineGrid } from './grid-outline.ts';
import { outlineLong } from './long-outline.ts';
import type { LongMapping, Mapping } from './mapping.ts';
import { type Outline, type TableNote, toNewMap } from './outline.ts';

export type MappedTable = {
  /** Undefined where nothing could be taken. */
  readonly mapId: Id<'map'> | undefined;
  readonly commands: readonly Command[];
  readonly notes: readonly TableNote[];
};

/**
 * Whatever the rows hold and however the mapping fits them.
 * @param title of a map whose table says none itself.
 * @param newId gives a new unique id at each call.
 */
export function mapTable(
  doc: Doc,
  rows: Table,
  mapping: Mapping,
  { title, newId }: { readonly title: string; readonly newId: () => string },
): MappedTable {
  if (mapping.shape === 'none') return { mapId: undefined, commands: [], notes: [] };
  const there = KINDS.reduce((sum, kind) => sum + doc[kind].size, 0);
  const tooMany: MappedTable = { mapId: undefined, commands: [], notes: [{ code: 'too-many', values: { limit: LIMITS.entities } }] };
  // Known before the work of it is done.
  if (mapping.shape === 'long' && there + textsOf(rows, mapping) > LIMITS.entities) return tooMany;
  const outline = mapping.shape === 'long' ? outlineLong(rows, mapping) : outlineGrid(rows, mapping);
  const notes = isMostAside(rows, mapping) ? [{ code: 'most-aside', values: {} } as const, ...outline.notes] : outline.notes;
  if (outline.stages.length === 0 || outline.lanes.length === 0)
    return { mapId: undefined, commands: [], notes: [...notes, { code: 'nothing', values: {} }] };
  if (there + sizeOf(outline) > LIMITS.entities) return tooMany;
  return { ...toNewMap(doc, outline, outline.title ?? title.slice(0, LIMITS.titleLength), newId), notes };
}

/** Rows that are a card or a score each. */
function textsOf(rows: Table, { headRow = -1, columns }: LongMapping): number {
  const text = columns.indexOf('text');
  return rows.reduce((sum, row, at) => (at > headRow && (row[text] ?? '').trim() !== '' ? sum + 1 : sum), 0);
}

/** Less than half of what the table says is below its heads, in a column that means something. */
function isMostAside(rows: Table, mapping: Mapping): boolean {
  if (mapping.shape !== 'long') return false;
  const { headRow = -1, columns } = mapping;
  let [kept, all] = [0, 0];
  for (const [at, row] of rows.entries())
    for (const [column, cell] of row.entries()) {
      if (at === headRow || cell.trim() === '') continue;
      all += 1;
      if (at > headRow && columns[column] !== undefined) kept += 1;
    }
  return kept * 2 < all;
}

function sizeOf({ stages, lanes, cards, scores }: Outline): number {
  return 1 + stages.reduce((sum, { steps }) => sum + 1 + steps.length, 0) + lanes.length + cards.length + scores.length;
}
