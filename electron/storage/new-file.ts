// A new project file of given rows and images. A copy is made this way too: nothing that was deleted can be in it.

import { randomUUID } from 'node:crypto';
import Database from 'better-sqlite3';
import type { StoredImage } from '../../shared/ipc/project-api.ts';
import { RpcError } from '../../shared/ipc/rpc.ts';
import type { OpenRefusal } from '../../shared/ipc/storage-api.ts';
import { LIMITS } from '../../shared/model/limits.ts';
import { orRefusal } from './error-codes.ts';
import { isHeld } from './held.ts';
import { toStoredImages } from './images.ts';
import { type Row, toRows, toRowsOfAll } from './rows.ts';
import { APPLICATION_ID, VERSIONS } from './schema.ts';
import { createWhole } from './whole-file.ts';

/** At revision 0 with a token of its own. At `path` is nothing, or an empty file. Not synced: see `whole-file.ts`. */
export function writeNewFile(path: string, rows: Iterable<Row>, images: Iterable<StoredImage>): void {
  const db = new Database(path);
  try {
    // Nobody wants half of a new file back.
    db.pragma('journal_mode = MEMORY');
    db.transaction(() => {
      db.exec(VERSIONS.at(-1)!.create);
      db.pragma(`application_id = ${APPLICATION_ID}`);
      db.pragma(`user_version = ${VERSIONS.length}`);
      db.prepare('INSERT INTO project VALUES (1, 0, ?)').run(randomUUID());
      const putRow = db.prepare('INSERT INTO entity VALUES (?, ?, ?)');
      for (const { id, kind, body } of rows) putRow.run(id, kind, body);
      const putImage = db.prepare('INSERT INTO image VALUES (?, ?, ?)');
      for (const { hash, mediaType, bytes } of images) putImage.run(hash, mediaType, bytes);
    })();
  } finally {
    db.close();
  }
}

/** Throws `bad-argument` where an entity does not pass its parser; a whole project is kept as it is, with its images. */
export function createProjectFile(
  path: string,
  entities: readonly unknown[],
  { images = [], isWhole = false }: { readonly images?: readonly StoredImage[] | undefined; readonly isWhole?: boolean | undefined } = {},
): { readonly created: true } | { readonly refused: OpenRefusal } {
  if (entities.length > LIMITS.entities) return { refused: 'too-large' };
  const rows = isWhole ? toRowsOfAll(entities) : toRows(entities);
  const made = orRefusal(() => {
    if (isHeld(path)) throw new RpcError('exists');
    createWhole(path, (temporary) => writeNewFile(temporary, rows, toStoredImages(images.map(({ bytes }) => bytes))));
    return { created: true } as const;
  });
  // There is no file yet that could be missing or closed to us: its place is.
  return 'refused' in made && (made.refused === 'missing' || made.refused === 'no-access') ? { refused: 'no-place' } : made;
}
