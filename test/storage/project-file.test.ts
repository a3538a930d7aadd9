// What a project file holds, commit by commit, and that it holds it whole.

import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createProjectFile } from '../../electron/storage/new-file.ts';
import { openProjectFile, summariseProjectFile } from '../../electron/storage/project-file.ts';
import { LIMITS } from '../../shared/model/limits.ts';
import { makeFolder } from '../support/folders.ts';
import { codeOf, makeProject, open, tamper } from '../support/project-files.ts';
import { card, PNG, PNG_HASH, SMALL_PROJECT, toCommits } from '../support/small-project.ts';

const before = SMALL_PROJECT.find(({ id }) => id === 'card-1')!;

test('R8: a new file holds its entities at revision 0; a commit is the next revision, also after it was opened again', () => {
  const path = makeProject();
  const file = open(path);
  const loaded = file.load();
  expect(loaded).toEqual({ rev: 0, token: expect.any(String), entities: SMALL_PROJECT, readOnly: false });
  const [commit] = toCommits(loaded, [[{ before, after: card('card-1', 'Waits') }, { after: card('card-3', 'new') }]]);
  expect(file.commit([commit!])).toEqual({ rev: 1, token: commit!.token });
  file.close();

  const again = open(path);
  const entities = again.load().entities;
  expect(again.load()).toMatchObject({ rev: 1, token: commit!.token });
  expect(entities).toHaveLength(SMALL_PROJECT.length + 1);
  expect(entities).toContainEqual(card('card-1', 'Waits'));
  expect(entities).toContainEqual(card('card-3', 'new'));
  again.close();
  expect(fs.readdirSync(path.replace('/returns.frontstage', ''))).toEqual(['returns.frontstage']);
});

test('R8: a resend is acknowledged where its token is on disk, and what follows it is written', () => {
  const file = open(makeProject());
  const start = file.load();
  const commits = toCommits(start, [[{ after: card('a', '1') }], [{ after: card('b', '2') }], [{ after: card('c', '3') }]]);
  file.commit(commits.slice(0, 2));
  expect(file.commit(commits.slice(0, 2))).toEqual({ rev: 2, token: commits[1]!.token });
  expect(file.commit(commits)).toEqual({ rev: 3, token: commits[2]!.token });
  expect(file.load().entities).toHaveLength(SMALL_PROJECT.length + 3);
  file.close();
});

test('R8: a file that somebody else wrote over in place is a conflict, not a silent yes', () => {
  const path = makeProject();
  const theirs = fs.readFileSync(makeProject([...SMALL_PROJECT, card('theirs', 'theirs')]));
  const file = open(path);
  const commits = toCommits(file.load(), [[{ after: card('a', 'mine') }], [{ after: card('b', 'mine, too') }]]);
  file.commit(commits.slice(0, 1));
  fs.writeFileSync(path, theirs);
  expect(codeOf(() => file.commit(commits.slice(1)))).toBe('conflict');
  expect(fs.readFileSync(path)).toEqual(theirs);
  file.close();
});

test('R8: a commit that does not follow is a conflict and changes nothing', () => {
  const file = open(makeProject());
  const start = file.load();
  const [mine] = toCommits(start, [[{ after: card('a', 'mine') }]]);
  const [theirs, later] = toCommits(start, [[{ after: card('a', 'theirs') }], [{ after: card('b', 'theirs') }]]);
  file.commit([mine!]);
  const held = file.load();
  expect(codeOf(() => file.commit([theirs!]))).toBe('conflict');
  expect(codeOf(() => file.commit([later!]))).toBe('conflict');
  expect(codeOf(() => file.commit(toCommits({ rev: 5, token: held.token }, [[{ after: card('b', 'a gap') }]])))).toBe('conflict');
  expect(codeOf(() => file.commit(toCommits({ rev: 0, token: held.token }, [[{ after: card('b', 'the past') }]])))).toBe('conflict');
  expect(file.load()).toEqual(held);
  file.close();
});

test('R8: commits before the one that fails stay written, and a resend goes on after them', () => {
  const file = open(makeProject());
  const [one, two] = toCommits(file.load(), [[{ after: card('a', '1') }], [{ after: card('b', '2') }]]);
  expect(codeOf(() => file.commit([one!, { ...two!, baseToken: 'some other revision' }]))).toBe('conflict');
  expect(file.load()).toMatchObject({ rev: 1, token: one!.token });
  expect(file.commit([one!, two!])).toEqual({ rev: 2, token: two!.token });
  file.close();
});

test('R9: what cannot be read is named, stays in the file, and takes nothing else along', () => {
  const path = makeProject();
  const future = { kind: 'hologram', id: 'future-1', depth: 3 };
  tamper(path, (db) => {
    db.exec(`UPDATE entity SET body = '{"kind":"card", cut off' WHERE id = 'card-2'`);
    db.exec(`UPDATE entity SET body = '{"kind":"card","id":"card-1"}' WHERE id = 'lane-3'`);
    db.prepare('INSERT INTO entity VALUES (?, ?, ?)').run(future.id, future.kind, JSON.stringify(future));
  });
  const file = open(path);
  const readable = SMALL_PROJECT.filter(({ id }) => id !== 'card-2' && id !== 'lane-3');
  const expected = [...readable, { unreadable: 'card-2' }, { unreadable: 'lane-3' }, future];
  expect(new Set(file.load().entities)).toEqual(new Set(expected));
  file.commit(toCommits(file.load(), [[{ after: card('card-3', 'goes on') }]]));
  expect(new Set(file.load().entities)).toEqual(new Set([...expected, card('card-3', 'goes on')]));
  file.close();
});

test('R9: a new file never replaces another, nor does it take up the journal of one that is gone', () => {
  const folder = makeFolder();
  const taken = path.join(folder, 'notes.frontstage');
  fs.writeFileSync(taken, 'not a project at all');
  const orphan = path.join(folder, 'gone.frontstage');
  fs.writeFileSync(`${orphan}-journal`, 'old pages');
  expect(createProjectFile(taken, SMALL_PROJECT)).toEqual({ refused: 'exists' });
  expect(createProjectFile(orphan, SMALL_PROJECT)).toEqual({ refused: 'exists' });
  expect(createProjectFile(path.join(folder, 'no', 'where.frontstage'), SMALL_PROJECT)).toEqual({ refused: 'no-place' });
  expect(fs.readFileSync(taken, 'utf8')).toBe('not a project at all');
  expect(fs.readdirSync(folder).sort()).toEqual(['gone.frontstage-journal', 'notes.frontstage']);
});

test('R6: a file is made of entities or not at all', () => {
  const folder = makeFolder();
  const file = path.join(folder, 'new.frontstage');
  const tooLong = card('card-1', 'x'.repeat(LIMITS.textLength + 1));
  for (const wrong of [tooLong, { kind: 'hologram', id: 'x' }, null, SMALL_PROJECT[0]]) {
    expect(codeOf(() => createProjectFile(file, [...SMALL_PROJECT, wrong]))).toBe('bad-argument');
  }
  expect(fs.readdirSync(folder)).toEqual([]);
});

test('R9: what may not be written to opens for looking', () => {
  const path = makeProject();
  const bytes = fs.readFileSync(path);
  const file = open(path, { canWrite: () => false });
  expect(file.opened).toEqual({ readOnly: true });
  expect(file.load()).toEqual({ rev: 0, token: expect.any(String), entities: SMALL_PROJECT, readOnly: true });
  expect(codeOf(() => file.commit(toCommits(file.load(), [[{ after: card('a', '') }]])))).toBe('read-only');
  expect(codeOf(() => file.putImage(PNG))).toBe('read-only');
  file.saveCopy(`${path}.copy.frontstage`);
  file.close();
  expect(fs.readFileSync(path)).toEqual(bytes);
  expect(summariseProjectFile(`${path}.copy.frontstage`)).toMatchObject({ summary: { title: 'Click & collect returns' } });
});

test('R8: nothing is written to a file that was moved, deleted or replaced', () => {
  const path = makeProject();
  const file = open(path);
  const [commit] = toCommits(file.load(), [[{ after: card('a', '1') }]]);
  fs.renameSync(path, `${path}.moved`);
  expect(codeOf(() => file.commit([commit!]))).toBe('moved');
  fs.writeFileSync(path, 'another');
  expect(codeOf(() => file.commit([commit!]))).toBe('moved');
  expect(fs.readFileSync(path, 'utf8')).toBe('another');
  fs.renameSync(`${path}.moved`, path);
  expect(file.commit([commit!])).toEqual({ rev: 1, token: commit!.token });
  file.close();
});

test('R8: what does not fit is refused whole, and saving goes on when there is room', () => {
  const file = open(makeProject(), { limits: { fileBytes: 200_000, entities: 20 } });
  const start = file.load();
  const large = Array.from({ length: 5 }, (_, index) => ({
    after: { ...card(`large-${index}`, ''), sources: 'x'.repeat(9_999), more: 'y'.repeat(90_000) },
  }));
  expect(codeOf(() => file.commit(toCommits(start, [large])))).toBe('too-large');
  const many = Array.from({ length: 8 }, (_, index) => ({ after: card(`many-${index}`, '') }));
  expect(codeOf(() => file.commit(toCommits(start, [many])))).toBe('too-large');
  expect(codeOf(() => file.putImage(Buffer.concat([PNG, Buffer.alloc(300_000)])))).toBe('too-large');
  expect(file.load()).toEqual(start);
  expect(file.commit(toCommits(start, [many.slice(1)])).rev).toBe(1);
  file.close();
});

test('R6: an image is kept under its hash; what is no image is not kept', () => {
  const file = open(makeProject());
  expect(file.putImage(PNG)).toEqual({ hash: PNG_HASH, mediaType: 'image/png', width: 1, height: 1 });
  expect(file.putImage(PNG).hash).toBe(PNG_HASH);
  const { bytes, ...rest } = file.getImage(PNG_HASH);
  expect(rest).toEqual({ hash: PNG_HASH, mediaType: 'image/png' });
  expect(Buffer.from(bytes)).toEqual(PNG);
  expect(codeOf(() => file.putImage(Buffer.from('<svg onload="alert(1)"/>')))).toBe('not-an-image');
  expect(codeOf(() => file.getImage('0'.repeat(64)))).toBe('not-an-image');
  file.close();
});

test('R6: bytes in a file that are no image do not leave it as one', () => {
  const path = makeProject();
  tamper(path, (db) => db.prepare('INSERT INTO image VALUES (?, ?, ?)').run('0'.repeat(64), 'image/png', Buffer.from('<script>')));
  const file = open(path);
  expect(codeOf(() => file.getImage('0'.repeat(64)))).toBe('not-an-image');
  file.close();
});

test('R9: a file that is open is not opened a second time in this process, and keeps its lock', () => {
  const path = makeProject();
  const file = open(path);
  expect(openProjectFile(path)).toEqual({ refused: 'in-use' });
  expect(summariseProjectFile(path)).toEqual({ refused: 'in-use' });
  file.close();
  open(path).close();
});

test('A summary tells what Home shows and leaves no trace', () => {
  const path = makeProject();
  const bytes = fs.readFileSync(path);
  expect(summariseProjectFile(path)).toEqual({
    summary: { title: 'Click & collect returns', client: 'Northgate', maps: 1, picture: expect.any(String) },
  });
  expect(summariseProjectFile(`${path}.gone`)).toEqual({ refused: 'missing' });
  expect(fs.readFileSync(path)).toEqual(bytes);
  expect(fs.readdirSync(path.replace('/returns.frontstage', ''))).toEqual(['returns.frontstage']);
});

test('The views tell anyone with an SQLite tool what the maps say', () => {
  const path = makeProject();
  tamper(path, (db) => {
    const rows = (view: string) => db.prepare(`SELECT * FROM ${view}`).all();
    expect(rows('cards')).toEqual([
      expect.objectContaining({
        map: 'As it is',
        stage: 'Return',
        step: 'Queue',
        lane_kind: 'customer-actions',
        text: 'Waits in the queue 排队',
      }),
      expect.objectContaining({ lane_kind: 'pain-points', text: 'Nobody says how long' }),
    ]);
    expect(rows('pain_points')).toEqual([expect.objectContaining({ text: 'Nobody says how long', priority: 20, status: 'open' })]);
    expect(rows('scores')).toEqual([
      expect.objectContaining({ step: 'Queue', persona: 'Mina', scale: '1..10', score: 2.5, stored_value: -600 }),
    ]);
    expect(rows('measures')).toEqual([
      expect.objectContaining({ subject: 'Queue', measure: 'Wait', target: 5, date: '2026-03-01', value: 11, n: 40 }),
    ]);
  });
});
