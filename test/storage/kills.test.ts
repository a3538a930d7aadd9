// The storage process killed in the middle of commits: what was acknowledged is on disk, what was not is sent again.

import fs from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Commit } from '../../shared/ipc/project-api.ts';
import { type Change, toEdit } from '../../shared/model/change.ts';
import type { Entity } from '../../shared/model/entities.ts';
import { makeProject } from '../support/project-files.ts';
import { card, SMALL_PROJECT, toCommits } from '../support/small-project.ts';
import { startStorage } from '../support/storage-process.ts';

const KILLS = 25;
const isMany = (count: number): boolean => count >= KILLS / 5;

/** mulberry32: the same points in every run. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** A sender: its document after each revision, and the commits that made it. */
function createSender(start: readonly Entity[], token: string, random: (below: number) => number) {
  const documents: ReadonlyMap<string, Entity>[] = [new Map(start.map((entity) => [entity.id, entity]))];
  const commits: Commit[] = [];

  function edit(): Change {
    const now = documents.at(-1)!;
    return Array.from({ length: 1 + random(3) }, (_, index) => `card-${3 * random(20) + index}`).map((id) => {
      const after = random(4) === 0 ? undefined : { ...card(id, `${commits.length} `.repeat(random(1_000))) };
      const before = now.get(id);
      return before || after ? toEdit(before, after) : toEdit(undefined, card(id, ''));
    });
  }

  return {
    documents,
    commits,
    next(): Commit {
      const change = edit();
      const [commit] = toCommits({ rev: commits.length, token: commits.at(-1)?.token ?? token }, [change]);
      const document = new Map(documents.at(-1));
      for (const { before, after } of change) {
        if (after) document.set(after.id, after);
        else if (before) document.delete(before.id);
      }
      commits.push(commit!);
      documents.push(document);
      return commit!;
    },
  };
}

function toDocument(entities: readonly unknown[]): ReadonlyMap<string, unknown> {
  return new Map(entities.map((entity) => [(entity as Entity).id, entity]));
}

/** A commit is being written: its journal begins with SQLite's magic number, which the end of the commit erases. */
function isInCommit(file: string): boolean {
  if (!fs.existsSync(`${file}-journal`)) return false;
  const start = Buffer.alloc(1);
  const journal = fs.openSync(`${file}-journal`, 'r');
  fs.readSync(journal, start, 0, 1, 0);
  fs.closeSync(journal);
  return start[0] === 0xd9;
}

/** Until that many commits have been seen to begin, or all are through. */
async function seeCommitsBegin(file: string, count: number, isThrough: () => boolean): Promise<void> {
  let left = count;
  for (let wasInCommit = false; left > 0 && !isThrough(); await setImmediate()) {
    const now = isInCommit(file);
    if (now && !wasInCommit) left -= 1;
    wasInCommit = now;
  }
}

test(`R8: of ${KILLS} kills while commits are written, none costs an acknowledged revision, and a resend completes the document`, async () => {
  const random = createRandom(20_260_301);
  const file = makeProject();
  let acknowledged = 0;
  let sender: ReturnType<typeof createSender> | undefined;
  const met = { halfWritten: 0, writtenUnacknowledged: 0 };

  for (let kill = 0; kill <= KILLS; kill += 1) {
    if (isInCommit(file)) met.halfWritten += 1;
    const storage = startStorage();
    expect(await storage.main.open({ path: file })).toMatchObject({ opened: {} });
    const { rev, token, entities } = await storage.window.load(null);
    sender ??= createSender(SMALL_PROJECT, token, random);
    const { commits, documents } = sender;
    expect(rev).toBeGreaterThanOrEqual(acknowledged);
    if (rev > 0) expect(token).toBe(commits[rev - 1]!.token);
    expect(toDocument(entities)).toEqual(documents[rev]);
    if (rev > acknowledged) met.writtenUnacknowledged += 1;

    const resent = commits.slice(acknowledged);
    if (resent.length > 0) acknowledged = (await storage.window.commit({ commits: resent })).rev;
    expect(acknowledged).toBe(commits.length);
    if (kill === KILLS) {
      expect(toDocument((await storage.window.load(null)).entities)).toEqual(documents.at(-1));
      break;
    }

    const batch = Array.from({ length: 2 + random(10) }, () => sender!.next());
    let isThrough = false;
    const sent = storage.window.commit({ commits: batch }).then(
      (head) => {
        acknowledged = head.rev;
        isThrough = true;
      },
      (error: { readonly code: string }) => expect(error.code).toBe('closed'),
    );
    await seeCommitsBegin(file, 1 + random(batch.length), () => isThrough);
    await storage.kill();
    await sent;
  }
  // Otherwise the kills came at points that prove nothing.
  expect(met).toEqual({ halfWritten: expect.toSatisfy(isMany), writtenUnacknowledged: expect.toSatisfy(isMany) });
});
