// A connection to a project file that was verified before it is believed; all checks run on the connection that is kept.

import Database from 'better-sqlite3';
import { RpcError } from '../../shared/ipc/rpc.ts';
import type { OpenRefusal } from '../../shared/ipc/storage-api.ts';
import { isOpenHere } from './open-files.ts';
import type { SchemaVersion } from './schema.ts';
import { refuseByHeader, refuseByPages, refuseBySchema } from './verify.ts';

/** Milliseconds to wait for a lock: longer than a look from Home takes, after which the file is in use. */
const LOCK_WAIT = 400;

export type Expectation = {
  readonly versions: readonly SchemaVersion[];
  readonly limits: { readonly fileBytes: number; readonly entities: number };
};

/**
 * Locks the file until the connection closes: nobody else writes to it and, unless it is only read, nobody reads it. Writing may
 * first roll back a save that was interrupted. `everyPage`: reads the whole file, images included, for damage. Throws an
 * `OpenRefusal` as an RpcError, SQLite's errors and the system's.
 */
export function connectToProject(
  path: string,
  { versions, limits }: Expectation,
  { readOnly, everyPage }: { readonly readOnly: boolean; readonly everyPage: boolean },
): Database.Database {
  refuse(isOpenHere(path) ? 'in-use' : refuseByHeader(path, versions.length, limits.fileBytes));
  const db = new Database(path, { fileMustExist: true, readonly: readOnly, timeout: LOCK_WAIT });
  try {
    db.pragma('trusted_schema = OFF');
    db.pragma('cell_size_check = ON');
    db.pragma('mmap_size = 0');
    db.pragma('locking_mode = EXCLUSIVE');
    if (!readOnly) db.exec('BEGIN EXCLUSIVE; COMMIT');
    refuse(refuseBySchema(db, versions));
    if (everyPage) refuse(refuseByPages(db));
    refuse(refuseByRows(db, limits.entities));
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function refuse(refusal: OpenRefusal | undefined): void {
  if (refusal) throw new RpcError(refusal);
}

function refuseByRows(db: Database.Database, maxEntities: number): OpenRefusal | undefined {
  if (db.prepare('SELECT rev FROM project').get() === undefined) return 'damaged';
  const entities = db.prepare<[], number>('SELECT count(*) FROM entity').pluck().get()!;
  return entities > maxEntities ? 'too-large' : undefined;
}
