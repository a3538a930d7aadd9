// What a workbook that was edited says otherwise than the project now: for people to read, before anything of it is applied.

import type { Id } from '../../model/entities.ts';

export type FieldDifference = {
  /** The heading of the column, in the language of the project. */
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

/** Tables of ours that come back to the map that they came from. */
export type ComingBack = {
  readonly mapId: Id<'map'>;
  /** The day on which they were exported, YYYY-MM-DD; undefined where they do not say. */
  readonly exported: string | undefined;
  /** Added and changed. */
  readonly differences: readonly Difference[];
  /** What of their sheets they have no row for; nothing where they do not say what was left out. Deleted only when asked for. */
  readonly missing: readonly Difference[];
  /** What of both is made, by `differenceKey`. */
  readonly taken: readonly string[];
};

/** The same at each planning: of what stands in a row, its row; of what is missing, its kind and id. */
export function differenceKey({ sheet = '', row, what, id }: Partial<Difference>): string {
  return row === undefined ? `${what} ${id}` : `${row} ${sheet}`;
}
