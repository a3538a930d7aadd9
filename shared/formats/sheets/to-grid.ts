// A table as a grid whose steps run across the top, whichever way they ran in it.

import { LIMITS } from '../../model/limits.ts';
import type { Table } from '../table.ts';
import type { GridMapping } from './mapping.ts';

/** Steps and lanes beyond their limit, and the rows that one lane may have, still within reach: what is further out is no map. */
const MOST = LIMITS.tableSide * 4;

/** All rows of one length; what a row lacks is empty. */
export function toGrid(rows: Table, shape: GridMapping['shape']): Table {
  const near = rows.slice(0, MOST).map((row) => row.slice(0, MOST));
  if (shape === 'across') return near;
  const width = near.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, column) => near.map((row) => row[column] ?? ''));
}
