// A table as a grid whose steps run across the top, whichever way they ran in it.

import { LIMITS } from '../../model/limits.ts';
import type { Table } from '../table.ts';
import type { GridMapping } from './mapping.ts';

/** Rows and columns that are read: steps and lanes beyond their limit, and several rows of a lane, are still among them. */
export const GRID_SIDE = LIMITS.tableSide * 4;

/** All rows of one length; what a row lacks is empty. */
export function toGrid(rows: Table, shape: GridMapping['shape']): Table {
  const near = rows.slice(0, GRID_SIDE).map((row) => row.slice(0, GRID_SIDE));
  if (shape === 'across') return near;
  const width = near.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, column) => near.map((row) => row[column] ?? ''));
}
