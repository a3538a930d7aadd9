// What a table's rows and columns mean on a map, as data that is guessed, shown, changed and then followed. Rows and columns count from 0.

import type { LaneKind, Scale, Zone } from '../../model/entities/map.ts';

/** What a column of a table with a card a row can hold. */
export const LONG_FIELDS = [
  'text', 'lane', 'zone', 'step', 'lastStep', 'stage', 'persona', 'score', 'severity', 'frequency', 'importance', 'performance', 'value', 'effort',
  'owner', 'helpers', 'channel', 'tags', 'status', 'evidence', 'sources', 'votes', 'marks',
] as const; // biome-ignore format: one line reads better than twenty-two
export type LongField = (typeof LONG_FIELDS)[number];

/**
 * `across`: steps across the top, lanes down the side; `down`: lanes across the top, a row a step; `long`: a row a card; `none`: the table
 * is left aside.
 */
export const SHAPES = ['across', 'down', 'long', 'none'] as const;
export type Shape = (typeof SHAPES)[number];

/** A lane that the table names. `at`: the row (of `down`, the column) that names it first; it goes on to where the next one begins. */
export type LaneMapping = {
  readonly at: number;
  readonly title: string;
  /** Undefined: nothing of it is taken. */
  readonly laneKind: LaneKind | undefined;
  readonly zone: Zone;
  /** The name told nothing of the kind. */
  readonly isUnknown?: true;
};

export type GridMapping = {
  readonly shape: 'across' | 'down';
  /** The row (of `down`, the column) that names the steps; undefined where none does. */
  readonly stepsAt: number | undefined;
  /** The one that names the stages, where each stands over its first step. */
  readonly stagesAt: number | undefined;
  /** The first column (of `down`, row) of the steps; lanes are named in the last cell before it that says something. */
  readonly firstStep: number;
  readonly lanes: readonly LaneMapping[];
  readonly scale: Scale;
  /** Each line of a cell is a card; otherwise each cell is one. */
  readonly isCardALine: boolean;
};

export type LongMapping = {
  readonly shape: 'long';
  /** Undefined: the first row is a card already. */
  readonly headRow: number | undefined;
  /** One for each column; undefined: it is left aside. A field is given once. */
  readonly columns: readonly (LongField | undefined)[];
  /** By name, in the order in which the table names them. Cards that name no lane are in the one of the title ''. */
  readonly lanes: readonly LaneMapping[];
  readonly scale: Scale;
};

export type Mapping = { readonly shape: 'none' } | GridMapping | LongMapping;
