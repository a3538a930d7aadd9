// Guards the place where a file is about to appear.

import fs from 'node:fs';
import Database from 'better-sqlite3';
import { isOpenHere } from './open-files.ts';

/**
 * True where nothing may be renamed to `path`: a project that is open lies there, or the journal of an interrupted save, which
 * SQLite would play into whatever bears that name next.
 */
export function isHeld(path: string): boolean {
  const stat = fs.statSync(path, { throwIfNoEntry: false });
  if (fs.existsSync(`${path}-wal`)) return true;
  if (!stat) return fs.existsSync(`${path}-journal`);
  if (!stat.isFile() || isOpenHere(path)) return true;
  try {
    const db = new Database(path, { readonly: true, timeout: 0 });
    try {
      db.pragma('schema_version');
    } finally {
      db.close();
    }
    return false;
  } catch (error) {
    const { code } = error as { readonly code?: string };
    return code === 'SQLITE_BUSY' || code === 'SQLITE_READONLY_ROLLBACK';
  }
}
