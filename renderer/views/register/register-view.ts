// How the register is looked at: which of its tables, in what order, narrowed to what, in which groups. Never kept (R11).

import type { STATUSES } from '../../../shared/model/entities/map.ts';
import type { Sorting } from '../SortHead.tsx';
import type { ColumnName } from './columns.ts';

export const TABLES = ['pains', 'opportunities'] as const;
export type TableName = (typeof TABLES)[number];

export const GROUPS = ['none', 'map', 'stage', 'owner', 'status', 'quadrant'] as const;
export type Grouping = (typeof GROUPS)[number];

/** An empty text narrows nothing. */
export type Filter = {
  readonly text: string;
  /** A choice of maps, as `mapsCovered` has it: only that decides what is counted and ranked together. */
  readonly mapId: string;
  readonly stageId: string;
  readonly personaId: string;
  readonly status: '' | 'to-do' | (typeof STATUSES)[number];
  /** `=` and the owner; `=` alone for those without one. */
  readonly owner: string;
};

export const NO_FILTER: Filter = { text: '', mapId: '', stageId: '', personaId: '', status: '', owner: '' };

export type RegisterView = {
  readonly table: TableName;
  /** By rank where absent. */
  readonly sorting: Readonly<Partial<Record<TableName, Sorting<ColumnName>>>>;
  readonly filter: Filter;
  readonly grouping: Grouping;
  readonly isPlotClosed: boolean;
  /** It is asked at which step a new row is to be. */
  readonly isAdding: boolean;
  /** The cell that the keyboard is in. */
  readonly cursor: { readonly id: string; readonly column: ColumnName } | undefined;
  /** That cell is written in: its text as it was, or in place of it what is typed. */
  readonly writing: 'on' | 'anew' | undefined;
};

export const FRESH_REGISTER: RegisterView = {
  table: 'pains',
  sorting: {},
  filter: NO_FILTER,
  grouping: 'none',
  isPlotClosed: false,
  isAdding: false,
  cursor: undefined,
  writing: undefined,
};
