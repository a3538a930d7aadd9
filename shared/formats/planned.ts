// What a file comes to when it is imported: the form in which each kind of file says it.

import type { Command } from '../commands/command.ts';
import type { Id } from '../model/entities.ts';
import type { TextKey } from '../text/text.ts';
import type { Mapping } from './sheets/mapping.ts';

/** A sentence about a place of a file; line (of a table, its row) and column count from 1. */
export type ImportNote = {
  readonly fileName: string;
  readonly line?: number;
  readonly column?: number;
  /** The name of the sheet, where the file has several. */
  readonly sheet?: string;
  /** Nothing was taken of the file. */
  readonly isError?: true;
  readonly key: TextKey;
  readonly values: Readonly<Record<string, string | number>>;
};

/** What one file comes to. */
export type Planned = {
  /** In their order; none where nothing could be read. */
  readonly commands: readonly Command[];
  /** Maps that they make, in order. */
  readonly mapIds: readonly Id<'map'>[];
  /** What was not taken, or otherwise than it is written. */
  readonly notes: readonly ImportNote[];
  /** Of tables, one for each sheet. */
  readonly sheets?: readonly PlannedSheet[];
};

/** What a sheet was taken for, and the map that it makes, if it makes one. */
export type PlannedSheet = { readonly mapping: Mapping; readonly mapId: Id<'map'> | undefined };

/** What was chosen for a file, where it is not as it comes. */
export type ImportChoice = {
  /** Of tables, one for each sheet. */
  readonly mappings?: readonly Mapping[];
};
