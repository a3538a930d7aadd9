// The history of the open project, in a file of the user's profile: text that means nothing here. It is no one's work, so whatever goes
// wrong with it is passed over in silence; the window believes nothing of what it reads (shared/history/kept.ts).

import fs from 'node:fs';
import { dirname } from 'node:path';
import { replaceWhole } from './whole-file.ts';

/** In bytes: the longest text in the widest letters, and room for the revisions that come after it. */
const MOST = 16 * 1024 * 1024;

export type HistoryFile = {
  /** '' where there is none. */
  readonly read: () => string;
  /** '' removes it. */
  readonly replace: (text: string) => void;
  /** At its end. @param head where there is nothing yet. */
  readonly append: (line: string, head: string) => void;
};

export function createHistoryFile(path: string | undefined): HistoryFile {
  if (path === undefined) return { read: () => '', replace: () => undefined, append: () => undefined };
  const makeFolder = () => fs.mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const sizeNow = () => fs.statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  return {
    read: () => quietly(() => (sizeNow() > 0 && sizeNow() <= MOST ? fs.readFileSync(path, 'utf8') : '')) ?? '',
    replace(text) {
      quietly(() => {
        if (text === '') return fs.rmSync(path, { force: true });
        makeFolder();
        replaceWhole(path, (temporary) => fs.writeFileSync(temporary, text));
      });
    },
    append(line, head) {
      quietly(() => {
        const size = sizeNow();
        makeFolder();
        if (size + Buffer.byteLength(line) > MOST) fs.rmSync(path, { force: true });
        else fs.appendFileSync(path, size === 0 ? head + line : line);
      });
    },
  };
}

function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
