// Names of files that we make: from a title, free, and with the right ending, on every system.

import { access } from 'node:fs/promises';
import path from 'node:path';
import { toDrawable } from '../../shared/layout/pieces.ts';

export const PROJECT_ENDING = '.frontstage';

/** In characters, which Windows counts, and bytes, which other systems do: with an ending and a number both stay below 255. */
const MOST = { characters: 100, bytes: 200 } as const;
const RESERVED_ON_WINDOWS = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A file name (without ending) as close to the title as all systems allow; `fallback` where nothing of it is left. */
export function toFileName(title: string, fallback = 'Frontstage'): string {
  // None that only turns the others round: a name is to be read as it ends.
  const plain = toDrawable(title)
    .replace(/[<>:"/\\|?*]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '');
  const name = beginning(plain).replace(/[. ]+$/, '');
  if (name === '') return fallback;
  return RESERVED_ON_WINDOWS.test(name) ? `${name} 1` : name;
}

function beginning(text: string): string {
  let bytes = 0;
  return [...text]
    .slice(0, MOST.characters)
    .filter((character) => {
      bytes += Buffer.byteLength(character);
      return bytes <= MOST.bytes;
    })
    .join('');
}

/**
 * The path that a save dialog gave, with the ending it should have. Where the ending had to be added, the dialog did not ask about
 * a file of that name, so the name is a free one.
 */
export async function withEnding(chosen: string, ending: string): Promise<string> {
  if (chosen.toLowerCase().endsWith(ending)) return chosen;
  return freePath(path.dirname(chosen), path.basename(chosen), ending);
}

/** `name.ending`, or `name 2.ending` and so on where that is taken. */
export async function freePath(folder: string, name: string, ending: string): Promise<string> {
  for (let number = 1; ; number++) {
    const file = path.join(folder, `${name}${number === 1 ? '' : ` ${number}`}${ending}`);
    // A journal that was left behind would be rolled back into the new project.
    const taken = await Promise.all([file, `${file}-journal`, `${file}-wal`].map(isThere));
    if (!taken.includes(true)) return file;
  }
}

export function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
