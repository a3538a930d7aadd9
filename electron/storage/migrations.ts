// Brings a file of an older version to ours, after a copy of it was made (R9).

import fs from 'node:fs';
import { basename } from 'node:path';
import type Database from 'better-sqlite3';
import { RpcError } from '../../shared/ipc/rpc.ts';
import type { SchemaVersion } from './schema.ts';
import { hasSchemaOf } from './verify.ts';
import { createWhole } from './whole-file.ts';

/**
 * In one transaction: a migration that fails leaves the file as it was, and throws. Answers the name of the copy, which lies
 * beside the file; undefined where the file needs no migration.
 */
export function migrate(db: Database.Database, path: string, versions: readonly SchemaVersion[]): string | undefined {
  const from = db.pragma('user_version', { simple: true }) as number;
  if (from === versions.length) return undefined;
  const copy = copyBeside(db, path, versions.length);
  db.transaction(() => {
    for (const version of versions.slice(from)) version.migrate!(db);
    db.pragma(`user_version = ${versions.length}`);
    if (!hasSchemaOf(db, versions.at(-1)!)) throw new RpcError('damaged', 'the migrations do not end at the schema of the latest version');
  }).immediate();
  return basename(copy);
}

/** Through SQLite, not through the file system: see open-files.ts. */
function copyBeside(db: Database.Database, path: string, version: number): string {
  const stem = path.replace(/\.frontstage$/i, '');
  for (let count = 1; ; count += 1) {
    const copy = `${stem}.before-v${version}${count === 1 ? '' : `-${count}`}.frontstage`;
    if (fs.existsSync(copy)) continue;
    createWhole(copy, (temporary) => void db.prepare('VACUUM INTO ?').run(temporary));
    return copy;
  }
}
