// Decides whether a file is one of ours before anything in it is believed. Changes nothing.

import fs from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import Database from 'better-sqlite3';
import type { OpenRefusal } from '../../shared/ipc/storage-api.ts';
import { APPLICATION_ID, type SchemaVersion } from './schema.ts';

/**
 * Looks at the first 100 bytes without SQLite, so that a file of another program or of a newer Frontstage is never opened, let
 * alone locked or recovered. Throws the system's errors. Never for a file that this process has open: see `isOpenHere`.
 */
export function refuseByHeader(path: string, latest: number, maxBytes: number): OpenRefusal | undefined {
  const { size } = fs.statSync(path);
  const header = readStart(path, 100);
  const isSqlite = header.toString('latin1', 0, 16) === 'SQLite format 3\0';
  if (!isSqlite || header.readInt32BE(68) !== APPLICATION_ID) return 'not-ours';
  if (size > maxBytes) return 'too-large';
  if (header.readInt32BE(60) > latest) return 'too-new';
  // A write-ahead log would be played into the file before anything could be verified; ours never have one.
  const usesRollbackJournal = header[18] === 1 && header[19] === 1 && !fs.existsSync(`${path}-wal`);
  return usesRollbackJournal ? undefined : 'tampered';
}

/** The first bytes, zeros where the file is shorter. What is no plain file (a pipe would never answer) is all zeros. */
function readStart(path: string, length: number): Buffer {
  const start = Buffer.alloc(length);
  if (!fs.statSync(path).isFile()) return start;
  const file = fs.openSync(path, 'r');
  try {
    fs.readSync(file, start, 0, length, 0);
  } finally {
    fs.closeSync(file);
  }
  return start;
}

/**
 * Exactly the tables and views that this version made: no trigger, no other view, no virtual table, no extra column can be
 * there to run on our behalf. Comes before anything that reads a table, `quick_check` included.
 */
export function refuseBySchema(db: Database.Database, versions: readonly SchemaVersion[]): OpenRefusal | undefined {
  const version = db.pragma('user_version', { simple: true }) as number;
  if (version > versions.length) return 'too-new';
  const expected = versions[version - 1];
  return expected && hasSchemaOf(db, expected) ? undefined : 'tampered';
}

export function hasSchemaOf(db: Database.Database, version: SchemaVersion): boolean {
  const model = new Database(':memory:');
  try {
    model.exec(version.create);
    return isDeepStrictEqual(schemaOf(db), schemaOf(model));
  } finally {
    model.close();
  }
}

function schemaOf(db: Database.Database): unknown {
  return db.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name').all();
}

/** Reads the whole file: about 1 ms a megabyte. */
export function refuseByPages(db: Database.Database): OpenRefusal | undefined {
  return db.pragma('quick_check(1)', { simple: true }) === 'ok' ? undefined : 'damaged';
}
