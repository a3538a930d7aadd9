// Files that are not what their name says, or no longer.

import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openProjectFile, summariseProjectFile } from '../../../electron/storage/project-file.ts';
import { RpcError } from '../../../shared/ipc/rpc.ts';
import { LIMITS } from '../../../shared/model/limits.ts';
import { makeFolder } from '../../support/folders.ts';
import { interrupt } from '../../support/interrupted.ts';
import { makeProject, open, tamper } from '../../support/project-files.ts';
import { SMALL_PROJECT } from '../../support/small-project.ts';

const KEPT = fs.readFileSync(new URL('../files/v1.frontstage', import.meta.url));

function expectRefused(file: string, refused: string): void {
  const { size } = fs.statSync(file);
  const changed = fs.statSync(file).mtimeMs;
  const names = fs.readdirSync(path.dirname(file));
  expect(openProjectFile(file)).toEqual({ refused });
  expect(summariseProjectFile(file)).toEqual({ refused });
  expect(fs.statSync(file)).toMatchObject({ size, mtimeMs: changed });
  expect(fs.readdirSync(path.dirname(file))).toEqual(names);
}

test.each([
  ['an empty file', Buffer.alloc(0)],
  ['a text', Buffer.from('Dear diary')],
  ['zeros', Buffer.alloc(10_000)],
  ['an archive', Buffer.from('PK\x03\x04 and so on')],
  ['the start of a database', KEPT.subarray(0, 60)],
])('R9: %s is not ours', (_, bytes) => {
  const file = path.join(makeFolder(), 'file.frontstage');
  fs.writeFileSync(file, bytes);
  expectRefused(file, 'not-ours');
});

test("R9: another program's database is not ours", () => {
  const file = path.join(makeFolder(), 'file.frontstage');
  const db = new Database(file);
  db.exec('CREATE TABLE entity(id TEXT PRIMARY KEY, kind TEXT, body TEXT)');
  db.close();
  expectRefused(file, 'not-ours');
});

test('R9: a folder is not ours, and a file that is gone is missing', () => {
  const folder = makeFolder();
  expectRefused(folder, 'not-ours');
  expect(openProjectFile(path.join(folder, 'gone.frontstage'))).toEqual({ refused: 'missing' });
  expect(openProjectFile(path.join(folder, 'no', 'where.frontstage'))).toEqual({ refused: 'missing' });
});

test.skipIf(process.platform === 'win32')('R9: a pipe, which would never answer, is not ours', () => {
  const file = path.join(makeFolder(), 'pipe.frontstage');
  execFileSync('mkfifo', [file]);
  expectRefused(file, 'not-ours');
});

test('R9: a newer version is refused by its header, whatever else it holds', () => {
  const file = makeProject();
  tamper(file, (db) => db.exec('CREATE TABLE anything(a); PRAGMA user_version = 2'));
  expectRefused(file, 'too-new');
});

test('R9: a truncated file is damaged', () => {
  const file = path.join(makeFolder(), 'file.frontstage');
  fs.writeFileSync(file, KEPT.subarray(0, KEPT.length / 2));
  const bytes = fs.readFileSync(file);
  expect(openProjectFile(file)).toEqual({ refused: 'damaged' });
  expect(fs.readFileSync(file)).toEqual(bytes);
});

test('R9: a file without its revision is damaged', () => {
  const file = makeProject();
  tamper(file, (db) => db.exec('DELETE FROM project'));
  expectRefused(file, 'damaged');
});

test('A file above the limits is too large', () => {
  const file = makeProject();
  expect(openProjectFile(file, { limits: { fileBytes: LIMITS.fileBytes, entities: 3 } })).toEqual({ refused: 'too-large' });
  fs.truncateSync(file, LIMITS.fileBytes + 1);
  expectRefused(file, 'too-large');
});

test('R9: an interrupted save is undone where that may be written, and only told where it may not', () => {
  const file = interrupt(makeProject());
  const bytes = [fs.readFileSync(file), fs.readFileSync(`${file}-journal`)];
  expect(openProjectFile(file, { canWrite: () => false })).toEqual({ refused: 'unfinished' });
  expect(summariseProjectFile(file)).toEqual({ refused: 'unfinished' });
  expect([fs.readFileSync(file), fs.readFileSync(`${file}-journal`)]).toEqual(bytes);
  const restored = open(file);
  expect(restored.load().entities).toEqual(SMALL_PROJECT);
  restored.close();
});

test('R6: whatever bytes are changed, a file opens and loads or is refused; nothing else is thrown', () => {
  const file = path.join(makeFolder(), 'file.frontstage');
  const flip = fc.record({ at: fc.nat(KEPT.length - 1), by: fc.integer({ min: 1, max: 255 }) });
  fc.assert(
    fc.property(fc.array(flip, { minLength: 1, maxLength: 4 }), (flips) => {
      const bytes = Buffer.from(KEPT);
      for (const { at, by } of flips) bytes[at] = bytes[at]! ^ by;
      fs.writeFileSync(file, bytes);
      const outcome = openProjectFile(file);
      if ('refused' in outcome) {
        expect(fs.readFileSync(file)).toEqual(bytes);
        return;
      }
      try {
        expect(outcome.file.load().entities.length).toBeGreaterThan(0);
      } catch (error) {
        expect(error).toBeInstanceOf(RpcError);
      } finally {
        outcome.file.close();
      }
    }),
    { numRuns: 200 },
  );
});
