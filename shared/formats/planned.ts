// What a file comes to when it is imported: the form in which each kind of file says it.

import type { Command } from '../commands/command.ts';
import type { StoredImage } from '../ipc/project-api.ts';
import type { Id } from '../model/entities.ts';
import { LIMITS } from '../model/limits.ts';
import type { TextKey } from '../text/text.ts';
import type { ProjectRecord } from './json/project-json.ts';
import type { Mapping } from './sheets/mapping.ts';
import type { ComingBack } from './workbook/difference.ts';
import type { WorkbookChoice } from './workbook/plan-workbook.ts';

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

/** Records and images as the file of a project keeps them, not yet believed. */
export type WholeProject = {
  readonly title: string;
  readonly records: readonly ProjectRecord[];
  readonly images: readonly StoredImage[];
  readonly notes: readonly ImportNote[];
};

/** What one file comes to. */
export type Planned = {
  /** In their order; none where nothing could be read. */
  readonly commands: readonly Command[];
  /** Maps that they make, in order. */
  readonly mapIds: readonly Id<'map'>[];
  /** What was not taken, or otherwise than it is written. */
  readonly notes: readonly ImportNote[];
  /** Images whose bytes have to be kept before the commands are run. */
  readonly images?: readonly StoredImage[];
  /** Of a project: all of it, to become a new one just as it is. */
  readonly whole?: WholeProject;
  /** Of tables, one for each sheet. */
  readonly sheets?: readonly PlannedSheet[];
  /** Of tables of ours that come back: what they say otherwise than the project. */
  readonly comingBack?: ComingBack;
};

/** What a sheet was taken for, and the map that it makes, if it makes one. */
export type PlannedSheet = { readonly mapping: Mapping; readonly mapId: Id<'map'> | undefined };

/** What was chosen for a file, where it is not as it comes. */
export type ImportChoice = WorkbookChoice & {
  /** Of tables, one for each sheet. */
  readonly mappings?: readonly Mapping[];
};

/** What comes of a file is called after it where it has no title itself. */
export function untitledOf(fileName: string): string {
  return fileName.replace(/\.[^.]+$/, '').slice(0, LIMITS.titleLength);
}
