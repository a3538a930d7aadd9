// What came out as boxes, in a sentence of the export dialog and of the command line.

import type { Undrawn } from '../ipc/export-api.ts';
import type { Say } from '../text/text.ts';

/** Enough to see which script it is. */
const SHOWN = 6;

export function sayUndrawn({ characters, line }: Undrawn, say: Say): string {
  const shown = characters.slice(0, SHOWN).join(' ');
  return say('export.undrawn', { characters: characters.length > SHOWN ? `${shown} …` : shown, line });
}
