// A table and what its rows and columns mean, as the commands for one new map, and what could not be taken, by row and column.

import type { Command } from '../../commands/command.ts';
import type { Doc } from '../../model/document.ts';
import { type Id, KINDS } from '../../model/entities.ts';
import { LIMITS } from '../../model/limits.ts';
import type { Table } from '../table.ts';
import { outlineGrid } from './grid-outline.ts';
import { outlineLong } from './long-outline.ts';
import type { Mapping } from './mapping.ts';
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
  const outline = mapping.shape === 'long' ? outlineLong(rows, mapping) : outlineGrid(rows, mapping);
  const { notes } = outline;
  const nothing = (code: 'nothing' | 'too-many'): MappedTable => ({
    mapId: undefined,
    commands: [],
    notes: [...notes, { code, values: { limit: LIMITS.entities } }],
  });
  if (outline.stages.length === 0 || outline.lanes.length === 0) return nothing('nothing');
  const there = KINDS.reduce((sum, kind) => sum + doc[kind].size, 0);
  if (there + sizeOf(outline) > LIMITS.entities) return nothing('too-many');
  return { ...toNewMap(doc, outline, outline.title ?? title.slice(0, LIMITS.titleLength), newId), notes };
}

function sizeOf({ stages, lanes, cards, scores }: Outline): number {
  return 1 + stages.reduce((sum, { steps }) => sum + 1 + steps.length, 0) + lanes.length + cards.length + scores.length;
}
