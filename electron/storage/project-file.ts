// One open project on disk: what it holds, and how the next revision gets there.

import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { dirname } from 'node:path';
import type Database from 'better-sqlite3';
import type { Commit, Head, ImageInfo, Loaded, StoredImage } from '../../shared/ipc/project-api.ts';
import { RpcError } from '../../shared/ipc/rpc.ts';
import type { Opened, OpenRefusal, Snapshot, Summary } from '../../shared/ipc/storage-api.ts';
import { parseEntity } from '../../shared/model/entities.ts';
import { LIMITS } from '../../shared/model/limits.ts';
import { connectToProject, type Expectation } from './connection.ts';
import { orRefusal, toSaveProblem } from './error-codes.ts';
import { isHeld } from './held.ts';
import { readImage } from './images.ts';
import { migrate } from './migrations.ts';
import { writeNewFile } from './new-file.ts';
import { identityOf, noteClosed, noteOpened, stampOf } from './open-files.ts';
import { leaveOutUnshownImages, type Row, toRecord, toRow, toRows } from './rows.ts';
import { VERSIONS } from './schema.ts';
import { summaryOf } from './summary.ts';
import { replaceWhole } from './whole-file.ts';

export type ProjectFile = {
  readonly opened: Opened;
  readonly load: () => Loaded;
  /** @param onWritten of each that was not there before. */
  readonly commit: (commits: readonly Commit[], onWritten?: (commit: Commit) => void) => Head;
  readonly putImage: (bytes: Uint8Array) => ImageInfo & { readonly hash: string };
  readonly getImage: (hash: string) => StoredImage;
  readonly snapshot: () => Snapshot;
  readonly saveCopy: (path: string) => void;
  readonly saveVersion: (path: string, entities: readonly unknown[]) => void;
  readonly summary: () => Summary;
  readonly close: () => void;
};

/** What a test puts in the place of the disk and of time to come. */
export type Circumstances = Expectation & { readonly canWrite: (path: string) => boolean };

const USUAL: Circumstances = { versions: VERSIONS, limits: LIMITS, canWrite: canWriteBeside };

/** SQLite writes a journal beside the file: both the file and its folder must allow it. */
function canWriteBeside(path: string): boolean {
  try {
    fs.accessSync(path, fs.constants.W_OK);
    fs.accessSync(dirname(path), fs.constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** What may not be written to opens for looking. Methods of the file fail with a `SaveProblem` as the code of an RpcError. */
export function openProjectFile(
  path: string,
  circumstances: Partial<Circumstances> = {},
): { readonly file: ProjectFile } | { readonly refused: OpenRefusal } {
  const expected = { ...USUAL, ...circumstances };
  return orRefusal(() => {
    const readOnly = fs.existsSync(path) && !expected.canWrite(path);
    const db = connectToProject(path, expected, { readOnly, everyPage: true });
    try {
      const copiedBeforeMigration = readOnly ? refuseOlder(db, expected.versions) : prepareToWrite(db, path, expected);
      return { file: use(db, path, { readOnly, copiedBeforeMigration }, expected.limits) };
    } catch (error) {
      db.close();
      throw error;
    }
  });
}

/**
 * Of a file that is not open; changes nothing. Damage is found only in what is read: images are not. The file is let go before the
 * picture is drawn, which takes longer than reading: whoever wants to open it meanwhile can.
 */
export function summariseProjectFile(path: string): { readonly summary: Summary } | { readonly refused: OpenRefusal } {
  return orRefusal(() => {
    const db = connectToProject(path, USUAL, { readOnly: true, everyPage: false });
    let rows: readonly Row[];
    try {
      rows = readRows(db);
    } finally {
      db.close();
    }
    return { summary: summaryOf(rows.map(toRecord)) };
  });
}

function refuseOlder(db: Database.Database, versions: Expectation['versions']): undefined {
  if (db.pragma('user_version', { simple: true }) !== versions.length) throw new RpcError('no-access');
}

/** Answers the name of the copy that a migration made. */
function prepareToWrite(db: Database.Database, path: string, { versions, limits }: Expectation): string | undefined {
  // A rollback journal: between commits the project is one whole file, which the user may copy, mail or sync at any moment.
  db.pragma('journal_mode = DELETE');
  db.pragma('synchronous = FULL');
  db.pragma('fullfsync = ON');
  db.pragma('secure_delete = ON');
  const copy = migrate(db, path, versions);
  db.pragma(`max_page_count = ${Math.floor(limits.fileBytes / (db.pragma('page_size', { simple: true }) as number))}`);
  return copy;
}

function readRows(db: Database.Database): readonly Row[] {
  return db.prepare<[], Row>('SELECT id, kind, body FROM entity').all();
}

function use(db: Database.Database, path: string, opened: Opened, limits: Expectation['limits']): ProjectFile {
  const identity = identityOf(path);
  if (identity === undefined) throw new RpcError('missing');
  let stamp = stampOf(path);

  const readHead = db.prepare<[], Head>('SELECT rev, token FROM project');
  const writeHead = db.prepare<[number, string]>('UPDATE project SET rev = ?, token = ?');
  const countRows = db.prepare<[], number>('SELECT count(*) FROM entity').pluck();
  const putRow = db.prepare<[string, string, string]>(
    'INSERT INTO entity VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, body = excluded.body',
  );
  const deleteRow = db.prepare<[string]>('DELETE FROM entity WHERE id = ?');
  const putImageRow = db.prepare<[string, string, Uint8Array]>('INSERT INTO image VALUES (?, ?, ?) ON CONFLICT (hash) DO NOTHING');
  const readImageBytes = db.prepare<[string], Buffer>('SELECT bytes FROM image WHERE hash = ?').pluck();

  const head = (): Head => readHead.get()!;

  const writeCommit = db.transaction(({ rev, baseToken, token, change }: Commit) => {
    const before = head();
    if (rev !== before.rev + 1 || baseToken !== before.token) throw new RpcError('conflict');
    for (const edit of change) {
      if (edit.after) {
        const row = toRow(edit.after);
        putRow.run(row.id, row.kind, row.body);
      } else if (edit.before) deleteRow.run(edit.before.id);
    }
    const grows = change.some((edit) => !edit.before);
    if (grows && countRows.get()! > limits.entities) throw new RpcError('too-large');
    writeHead.run(rev, token);
  });

  /** SQLITE_FULL is the disk's limit or ours: the largest thing that is written at once is an image. */
  function isNearLimit(): boolean {
    const pages = (db.pragma('page_count', { simple: true }) as number) - (db.pragma('freelist_count', { simple: true }) as number);
    return pages * (db.pragma('page_size', { simple: true }) as number) + LIMITS.imageBytes > limits.fileBytes;
  }

  function orSaveProblem<T>(act: () => T): T {
    try {
      return act();
    } catch (error) {
      if (error instanceof RpcError) throw error;
      const problem = toSaveProblem(error);
      if (!problem) throw error;
      throw new RpcError(problem === 'disk-full' && isNearLimit() ? 'too-large' : problem, (error as { readonly code: string }).code);
    }
  }

  function write<T>(act: () => T): T {
    return orSaveProblem(() => {
      if (opened.readOnly) throw new RpcError('read-only');
      // SQLite would go on writing to a file that nobody finds any more.
      if (identityOf(path) !== identity) throw new RpcError('moved');
      // The lock keeps out whoever asks for it; a copy or a sync writes without asking.
      if (stampOf(path) !== stamp) throw new RpcError('conflict');
      try {
        return act();
      } finally {
        stamp = stampOf(path);
      }
    });
  }

  function shownImage(hash: string): StoredImage | undefined {
    const bytes = readImageBytes.get(hash);
    const read = bytes && readImage(bytes);
    return read && 'image' in read ? { hash, mediaType: read.image.mediaType, bytes } : undefined;
  }

  function* shownImages(hashes: readonly string[]): Iterable<StoredImage> {
    for (const hash of hashes) {
      const image = shownImage(hash);
      if (image) yield image;
    }
  }

  function saveRows(target: string, rows: readonly Row[]): void {
    orSaveProblem(() => {
      if (isHeld(target)) throw new RpcError('in-use');
      const kept = leaveOutUnshownImages(rows);
      replaceWhole(target, (temporary) => writeNewFile(temporary, kept.rows, shownImages(kept.hashes)));
    });
  }

  const load = (): Loaded => orSaveProblem(() => ({ ...head(), entities: readRows(db).map(toRecord), readOnly: opened.readOnly }));

  noteOpened(identity);
  return {
    opened,
    load,
    commit(commits, onWritten) {
      const { rev, token } = head();
      // A resend: what is on disk already is acknowledged, the rest follows it.
      const onDisk = commits.findIndex((commit) => commit.rev === rev && commit.token === token);
      for (const commit of commits.slice(onDisk + 1)) {
        write(() => writeCommit.immediate(commit));
        onWritten?.(commit);
      }
      return head();
    },
    putImage(bytes) {
      const read = readImage(bytes);
      if ('problem' in read) throw new RpcError(read.problem);
      const hash = createHash('sha256').update(bytes).digest('hex');
      write(() => putImageRow.run(hash, read.image.mediaType, bytes));
      return { hash, ...read.image };
    },
    getImage(hash) {
      const image = orSaveProblem(() => shownImage(hash));
      if (!image) throw new RpcError('not-an-image');
      return image;
    },
    snapshot() {
      const { hashes } = leaveOutUnshownImages(readRows(db));
      return { ...load(), images: [...shownImages(hashes)] };
    },
    saveCopy: (target) => saveRows(target, readRows(db)),
    saveVersion(target, entities) {
      const rows = toRows(entities);
      const ids = new Set(rows.map(({ id }) => id));
      // What this version cannot read, and so no window holds, stays (R9).
      const unknown = readRows(db).filter((row) => !ids.has(row.id) && !('entity' in parseEntity(toRecord(row))));
      saveRows(target, [...rows, ...unknown]);
    },
    summary: () => summaryOf(readRows(db).map(toRecord)),
    close() {
      db.close();
      noteClosed(identity);
    },
  };
}
