// Copies: what travels with them, what does not, and that they appear whole or not at all.

import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Entity } from '../../shared/model/entities.ts';
import { interrupt } from '../support/interrupted.ts';
import { codeOf, makeProject, open, tamper } from '../support/project-files.ts';
import { card, PNG, PNG_HASH, SMALL_PROJECT, toCommits } from '../support/small-project.ts';

const OTHER_PNG = Buffer.concat([PNG, Buffer.from('another')]);

function image(id: string, hash: string): Entity {
  return { kind: 'image', id, hash, mediaType: 'image/png', width: 1, height: 1, name: `${id}.png` };
}

test('R9: a copy is another project with the same entities, under a token of its own', () => {
  const from = makeProject();
  const to = `${from}.copy.frontstage`;
  const file = open(from);
  file.commit(toCommits(file.load(), [[{ after: card('card-3', 'third') }]]));
  file.saveCopy(to);
  const { rev, token, entities } = file.load();
  const copy = open(to);
  expect(copy.load()).toEqual({ rev: 0, token: expect.any(String), entities, readOnly: false });
  expect(copy.load().token).not.toBe(token);
  expect(rev).toBe(1);
  copy.close();
  file.close();
});

test('What was deleted, and images that nothing shows, do not travel; the file keeps them for undo', () => {
  const from = makeProject();
  const to = `${from}.copy.frontstage`;
  const file = open(from);
  const { hash } = file.putImage(OTHER_PNG);
  file.putImage(PNG);
  const secret = card('card-4', 'the client must never read this');
  const changes = [
    [{ after: image('shown', PNG_HASH) }, { after: image('unused', hash) }],
    [{ after: { ...card('card-3', ''), imageId: 'shown' } }, { after: secret }],
    [{ before: secret }],
  ];
  file.commit(toCommits(file.load(), changes));
  file.saveCopy(to);
  expect(file.snapshot().images.map((shown) => shown.hash)).toEqual([PNG_HASH]);
  expect(file.getImage(hash).hash).toBe(hash);
  file.close();

  const copy = open(to);
  expect(copy.getImage(PNG_HASH).mediaType).toBe('image/png');
  expect(codeOf(() => copy.getImage(hash))).toBe('not-an-image');
  expect(copy.load().entities.map((entity) => (entity as Entity).id)).toEqual([...SMALL_PROJECT.map(({ id }) => id), 'shown', 'card-3']);
  copy.close();
  for (const bytes of [fs.readFileSync(to), fs.readFileSync(from)]) expect(bytes.includes('must never read')).toBe(false);
});

test('R9: "my version as a copy" holds the given entities, the images they show, and what this version cannot read', () => {
  const from = makeProject();
  const to = `${from}.mine.frontstage`;
  const future = { kind: 'hologram', id: 'future-1', shows: 'by-the-future' };
  tamper(from, (db) => {
    db.prepare('INSERT INTO entity VALUES (?, ?, ?)').run(future.id, future.kind, JSON.stringify(future));
    db.exec(`UPDATE entity SET body = 'cut off' WHERE id = 'lane-3'`);
  });
  const file = open(from);
  file.putImage(PNG);
  const mine = [SMALL_PROJECT[0]!, { ...card('mine', 'my words'), imageId: 'picture' }, image('picture', PNG_HASH)];
  fs.renameSync(from, `${from}.moved`);
  file.saveVersion(to, mine);
  expect(codeOf(() => file.saveVersion(to, [...mine, future]))).toBe('bad-argument');
  file.close();
  const copy = open(to);
  expect(new Set(copy.load().entities)).toEqual(new Set([...mine, future, { unreadable: 'lane-3' }]));
  expect(copy.getImage(PNG_HASH).hash).toBe(PNG_HASH);
  copy.close();
});

test('An image that only a newer version knows how to show travels too', () => {
  const from = makeProject();
  const future = { kind: 'hologram', id: 'future-1', shows: ['picture'] };
  tamper(from, (db) => db.prepare('INSERT INTO entity VALUES (?, ?, ?)').run(future.id, future.kind, JSON.stringify(future)));
  const file = open(from);
  file.putImage(PNG);
  file.commit(toCommits(file.load(), [[{ after: image('picture', PNG_HASH) }]]));
  file.saveCopy(`${from}.copy.frontstage`);
  file.close();
  const copy = open(`${from}.copy.frontstage`);
  expect(copy.getImage(PNG_HASH).hash).toBe(PNG_HASH);
  copy.close();
});

test('R9: a copy replaces a file whole, but never a project that is open or that has a save to finish', () => {
  const from = makeProject();
  const folder = path.dirname(from);
  const other = makeProject();
  const file = open(from);
  const neighbour = open(other);
  expect(codeOf(() => file.saveCopy(from))).toBe('in-use');
  expect(codeOf(() => file.saveCopy(other))).toBe('in-use');
  expect(codeOf(() => file.saveCopy(folder))).toBe('in-use');
  expect(codeOf(() => file.saveCopy(path.join(folder, 'no', 'where.frontstage')))).toBe('read-only');
  neighbour.close();
  file.saveCopy(other);
  const interrupted = interrupt(other);
  expect(codeOf(() => file.saveCopy(interrupted))).toBe('in-use');
  const left = path.join(folder, 'left.frontstage');
  fs.writeFileSync(`${left}-journal`, 'old pages');
  expect(codeOf(() => file.saveCopy(left))).toBe('in-use');
  fs.rmSync(`${left}-journal`);
  file.close();
  expect(fs.readdirSync(folder)).toEqual([path.basename(from)]);
  open(other).close();
});
