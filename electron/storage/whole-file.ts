// Files that appear whole or not at all: written beside their place, synced, then renamed.

import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { dirname, join } from 'node:path';

/** `write` gets the path of an empty file in the same folder. Replaces what is at `path`. Throws the system's errors. */
export function replaceWhole(path: string, write: (temporary: string) => void): void {
  const temporary = createTemporary(path);
  try {
    write(temporary);
    putInPlace(temporary, path);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
}

/** The same for what comes in pieces. @returns how many bytes were written. */
export async function replaceWholeWith(path: string, pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<number> {
  const temporary = createTemporary(path);
  try {
    const file = fs.openSync(temporary, 'w');
    let bytes = 0;
    try {
      for await (const piece of pieces) {
        fs.writeFileSync(file, piece);
        bytes += piece.length;
      }
    } finally {
      fs.closeSync(file);
    }
    putInPlace(temporary, path);
    return bytes;
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
}

function createTemporary(path: string): string {
  // Short, as the name of the file may use up what a file name may be long; not .frontstage, as Home lists those.
  const temporary = join(dirname(path), `.frontstage-${randomBytes(6).toString('hex')}.tmp`);
  fs.closeSync(fs.openSync(temporary, 'wx'));
  return temporary;
}

function putInPlace(temporary: string, path: string): void {
  sync(temporary);
  fs.renameSync(temporary, path);
  // Windows has no descriptors of folders; there the rename itself is written through.
  if (process.platform !== 'win32') sync(dirname(path));
}

/** The same for a new file: EEXIST where something is at `path` already. */
export function createWhole(path: string, write: (temporary: string) => void): void {
  fs.closeSync(fs.openSync(path, 'wx'));
  try {
    replaceWhole(path, write);
  } catch (error) {
    fs.rmSync(path, { force: true });
    throw error;
  }
}

function sync(path: string): void {
  // Windows flushes only what is open for writing; Linux opens folders only for reading.
  const file = fs.openSync(path, process.platform === 'win32' ? 'r+' : 'r');
  try {
    fs.fsyncSync(file);
  } finally {
    fs.closeSync(file);
  }
}
