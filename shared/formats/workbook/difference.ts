// What a workbook that was edited says otherwise than the project now: for people to read, before anything of it is applied.

import type { ImportNote, Planned } from '../planned.ts';

export type FieldDifference = {
  /** The heading of the column, in the reader's language. */
  readonly heading: string;
  /** From 1. */
  readonly column: number;
  /** As the table would say it; '' where there is nothing. */
  readonly before: string;
  readonly after: string;
};

export type Difference = {
  readonly change: 'added' | 'changed' | 'removed';
  readonly what: 'card' | 'score' | 'stage' | 'step' | 'lane' | 'measure' | 'round';
  /** Of the thing in the project; of scores, of their place. */
  readonly id: string;
  readonly name: string;
  /** Where the file says so: its sheet ('' of a CSV file) and row, from 1. Of what is removed, nowhere. */
  readonly sheet?: string;
  readonly row?: number;
  /** Of what is new, all that it comes with; of what is removed, nothing. */
  readonly fields: readonly FieldDifference[];
};

/** What could not be taken of a cell or a row. `line` is the row. */
export type WorkbookNote = ImportNote & { readonly sheet?: string };

/** All commands together are one undo step; none where nothing differs. */
export type WorkbookPlan = Planned & {
  readonly mapId: string | undefined;
  /** The day on which it was exported, YYYY-MM-DD; undefined where it does not say. */
  readonly exported: string | undefined;
  readonly differences: readonly Difference[];
  readonly notes: readonly WorkbookNote[];
  /** How many things of its sheets the file has no row for; 0 where it does not say what was left out. Deleted only when asked for. */
  readonly missing: number;
};
