// A project file in the middle of a save: what a power cut leaves.

import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { makeFolder } from './folders.ts';

/** A copy of `file` with pages of a commit that never ended, and the journal that undoes them. */
export function interrupt(file: string): string {
  const interrupted = path.join(makeFolder(), path.basename(file));
  const db = new Database(file);
  // With so small a cache SQLite writes pages to the file before the commit.
  db.pragma('cache_size = 2');
  db.exec('BEGIN');
  db.exec(`UPDATE entity SET body = '{"half":"written"}'`);
  const put = db.prepare('INSERT INTO entity VALUES (?, ?, ?)');
  for (let index = 0; index < 50; index += 1) put.run(`half-${index}`, 'card', 'x'.repeat(5_000));
  fs.copyFileSync(file, interrupted);
  fs.copyFileSync(`${file}-journal`, `${interrupted}-journal`);
  db.exec('ROLLBACK');
  db.close();
  return interrupted;
}
