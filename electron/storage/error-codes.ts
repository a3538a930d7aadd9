// What SQLite's and the system's error codes mean to a user. Pure: tests pass the codes that a test machine cannot bring about.

import type { SaveProblem } from '../../shared/ipc/project-api.ts';
import { OPEN_REFUSALS, type OpenRefusal } from '../../shared/ipc/storage-api.ts';

const SYSTEM: Readonly<Record<string, { readonly open: OpenRefusal; readonly save: SaveProblem }>> = {
  ENOENT: { open: 'missing', save: 'read-only' },
  ENOTDIR: { open: 'missing', save: 'read-only' },
  ELOOP: { open: 'missing', save: 'read-only' },
  ENAMETOOLONG: { open: 'missing', save: 'read-only' },
  EEXIST: { open: 'exists', save: 'in-use' },
  EISDIR: { open: 'not-ours', save: 'in-use' },
  EACCES: { open: 'no-access', save: 'read-only' },
  EPERM: { open: 'no-access', save: 'read-only' },
  EROFS: { open: 'no-access', save: 'read-only' },
  EBUSY: { open: 'in-use', save: 'in-use' },
  ENOSPC: { open: 'disk-full', save: 'disk-full' },
  EDQUOT: { open: 'disk-full', save: 'disk-full' },
};

/** An extended code comes before the code that it extends. */
const SQLITE: readonly (readonly [prefix: string, open: OpenRefusal, save: SaveProblem])[] = [
  ['SQLITE_BUSY', 'in-use', 'disk-error'],
  ['SQLITE_LOCKED', 'in-use', 'disk-error'],
  ['SQLITE_READONLY_DBMOVED', 'missing', 'moved'],
  ['SQLITE_READONLY_ROLLBACK', 'unfinished', 'read-only'],
  ['SQLITE_READONLY', 'no-access', 'read-only'],
  ['SQLITE_CANTOPEN', 'no-access', 'read-only'],
  ['SQLITE_PERM', 'no-access', 'read-only'],
  ['SQLITE_FULL', 'disk-full', 'disk-full'],
  ['SQLITE_TOOBIG', 'damaged', 'too-large'],
  ['SQLITE_IOERR', 'disk-error', 'disk-error'],
  ['SQLITE_PROTOCOL', 'disk-error', 'disk-error'],
  ['SQLITE_NOMEM', 'disk-error', 'disk-error'],
  // Corrupt, no database, or something in it that our statements stumble over.
  ['SQLITE_', 'damaged', 'disk-error'],
];

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}

function meaningOf(code: string): { readonly open: OpenRefusal; readonly save: SaveProblem } | undefined {
  if (Object.hasOwn(SYSTEM, code)) return SYSTEM[code];
  const row = SQLITE.find(([prefix]) => code.startsWith(prefix));
  if (row) return { open: row[1], save: row[2] };
  return /^E[A-Z0-9]+$/.test(code) ? { open: 'disk-error', save: 'disk-error' } : undefined;
}

/** Undefined: not the disk's doing, but a fault of ours. */
export function toSaveProblem(error: unknown): SaveProblem | undefined {
  return meaningOf(codeOf(error))?.save;
}

/** Undefined: not the disk's doing, but a fault of ours. */
export function toOpenRefusal(error: unknown): OpenRefusal | undefined {
  const code = codeOf(error);
  return OPEN_REFUSALS.find((refusal) => refusal === code) ?? meaningOf(code)?.open;
}

/** What `open` gives, or the refusal that it throws as an RpcError or that the disk has brought about. */
export function orRefusal<T>(open: () => T): T | { readonly refused: OpenRefusal } {
  try {
    return open();
  } catch (error) {
    const refused = toOpenRefusal(error);
    if (!refused) throw error;
    return { refused };
  }
}
