// Files of ours into which another program has put something that would run, or be believed, on our behalf.

import fs from 'node:fs';
import path from 'node:path';
import type Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openProjectFile, summariseProjectFile } from '../../../electron/storage/project-file.ts';
import { makeProject, tamper } from '../../support/project-files.ts';

const ATTACKS: readonly (readonly [name: string, attack: string | ((db: Database.Database) => void)])[] = [
  ['a trigger', `CREATE TRIGGER t AFTER INSERT ON entity BEGIN DELETE FROM entity; END`],
  ['another view', 'CREATE VIEW v AS SELECT 1'],
  ['a view of ours that says something else', `DROP VIEW cards; CREATE VIEW cards AS SELECT 'nothing' AS text`],
  ['a table of ours replaced by a view', 'DROP TABLE image; CREATE VIEW image AS SELECT 1 AS hash, 2 AS media_type, 3 AS bytes'],
  ['another table', 'CREATE TABLE t(a)'],
  ['another column', 'ALTER TABLE entity ADD COLUMN extra TEXT'],
  ['a generated column', 'ALTER TABLE entity ADD COLUMN extra TEXT AS (upper(body)) VIRTUAL'],
  ['an index over an expression', 'CREATE INDEX i ON entity(lower(body))'],
  ['a full-text table', 'CREATE VIRTUAL TABLE words USING fts5(body)'],
  ['an R-tree', 'CREATE VIRTUAL TABLE places USING rtree(id, x0, x1)'],
  ['statistics of the planner', 'ANALYZE'],
  [
    'a table of a module that does not exist',
    `PRAGMA writable_schema = ON; INSERT INTO sqlite_schema VALUES ('table', 'm', 'm', 0, 'CREATE VIRTUAL TABLE m USING elsewhere()')`,
  ],
  [
    'a check that runs for every row',
    `PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'body TEXT NOT NULL', 'body TEXT NOT NULL CHECK (length(hex(zeroblob(1e8))) > 0)') WHERE name = 'entity'`,
  ],
  ['a version before the first', 'PRAGMA user_version = 0'],
  ['a version that cannot be', 'PRAGMA user_version = -7'],
  ['a write-ahead log', 'PRAGMA journal_mode = WAL'],
];

test.each(ATTACKS)('R6 R9: a file with %s is refused as tampered and stays as it is', (_, attack) => {
  const file = makeProject();
  tamper(file, typeof attack === 'string' ? (db) => void db.exec(attack) : attack);
  const bytes = fs.readFileSync(file);
  expect(openProjectFile(file)).toEqual({ refused: 'tampered' });
  expect(openProjectFile(file, { canWrite: () => false })).toEqual({ refused: 'tampered' });
  expect(summariseProjectFile(file)).toEqual({ refused: 'tampered' });
  expect(fs.readFileSync(file)).toEqual(bytes);
  expect(fs.readdirSync(path.dirname(file))).toEqual([path.basename(file)]);
});

test('R6 R9: a write-ahead log that lies beside a file is not played into it', () => {
  const file = makeProject();
  fs.writeFileSync(`${file}-wal`, 'pages of somebody else');
  expect(openProjectFile(file)).toEqual({ refused: 'tampered' });
  expect(fs.readFileSync(`${file}-wal`, 'utf8')).toBe('pages of somebody else');
});
