// Files of older versions: copied, then brought to ours, or left as they are.

import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openProjectFile, summariseProjectFile } from '../../electron/storage/project-file.ts';
import { type SchemaVersion, VERSIONS } from '../../electron/storage/schema.ts';
import { loadDoc } from '../../shared/model/load.ts';
import { makeFolder } from '../support/folders.ts';
import { makeProject, open } from '../support/project-files.ts';
import { card, PNG_HASH, SMALL_PROJECT, toCommits } from '../support/small-project.ts';

const [first] = VERSIONS;
const NOTES = 'CREATE TABLE note(id TEXT NOT NULL PRIMARY KEY) STRICT';
const second: SchemaVersion = { create: `${first!.create}\n${NOTES};`, migrate: (db) => void db.exec(NOTES) };
const versions = [first!, second];

test('R9: a file of an older version is copied, then migrated; the copy opens and holds the same', () => {
  const file = makeProject();
  const folder = path.dirname(file);
  const copy = path.join(folder, 'returns.before-v2.frontstage');
  const migrated = open(file, { versions });
  expect(migrated.opened).toEqual({ readOnly: false, copiedBeforeMigration: 'returns.before-v2.frontstage' });
  expect(migrated.load().entities).toEqual(SMALL_PROJECT);
  expect(migrated.commit(toCommits(migrated.load(), [[{ after: card('card-3', '') }]])).rev).toBe(1);
  migrated.close();

  expect(open(file, { versions }).opened.copiedBeforeMigration).toBeUndefined();
  const before = open(copy);
  expect(before.load()).toMatchObject({ rev: 0, entities: SMALL_PROJECT });
  before.close();
  expect(fs.readdirSync(folder).sort()).toContain(path.basename(copy));
});

test('R9: a copy before a migration never replaces an earlier one', () => {
  const file = makeProject();
  const taken = path.join(path.dirname(file), 'returns.before-v2.frontstage');
  fs.writeFileSync(taken, 'kept');
  const migrated = open(file, { versions });
  expect(migrated.opened.copiedBeforeMigration).toBe('returns.before-v2-2.frontstage');
  migrated.close();
  expect(fs.readFileSync(taken, 'utf8')).toBe('kept');
});

test.each([
  ['fails half-way', (db) => void db.exec(`${NOTES}; DELETE FROM entity; SELECT * FROM nothing`)],
  ['ends at another schema', (db) => void db.exec('DELETE FROM entity')],
] satisfies [string, SchemaVersion['migrate']][])('R9: a migration that %s leaves the file as it was', (_, migrate) => {
  const path = makeProject();
  const bytes = fs.readFileSync(path);
  expect(openProjectFile(path, { versions: [first!, { ...second, migrate }] })).toEqual({ refused: 'damaged' });
  expect(fs.readFileSync(path)).toEqual(bytes);
  const file = open(path);
  expect(file.load().entities).toEqual(SMALL_PROJECT);
  file.close();
});

test('R9: an older file that may not be written to, and a newer one, are refused as they are', () => {
  const file = makeProject();
  const bytes = fs.readFileSync(file);
  expect(openProjectFile(file, { versions, canWrite: () => false })).toEqual({ refused: 'no-access' });
  expect(fs.readFileSync(file)).toEqual(bytes);
  open(file, { versions }).close();
  const newer = fs.readFileSync(file);
  expect(openProjectFile(file)).toEqual({ refused: 'too-new' });
  expect(summariseProjectFile(file)).toEqual({ refused: 'too-new' });
  expect(fs.readFileSync(file)).toEqual(newer);
});

test('R9: every migration ends at the very schema of its version', () => {
  const withoutFirst = VERSIONS.slice(1);
  expect(withoutFirst.filter(({ migrate }) => !migrate)).toEqual([]);
});

test.each(fs.readdirSync(new URL('files', import.meta.url)))('R9: the kept file %s opens for ever', (name) => {
  const file = path.join(makeFolder(), name);
  fs.copyFileSync(new URL(`files/${name}`, import.meta.url), file);
  const kept = open(file);
  const { rev, entities } = kept.load();
  expect(rev).toBe(2);
  expect(loadDoc(entities)).toMatchObject({ change: [], repairs: [] });
  expect(kept.summary()).toMatchObject({ title: 'Click & collect returns', client: 'Northgate', maps: 1 });
  expect(kept.getImage(PNG_HASH).mediaType).toBe('image/png');
  expect(kept.commit(toCommits(kept.load(), [[{ after: card('card-9', 'goes on') }]])).rev).toBe(3);
  kept.close();
});
