// What is to be known of a file: what could not be taken of it, line by line, and what was taken otherwise than it is written.

import type { ImportNote } from '../../shared/formats/planned.ts';
import { useSay } from '../ui/language.tsx';

/** More are counted. */
const MOST_SHOWN = 100;

export function ImportNotes({ notes }: { readonly notes: readonly ImportNote[] }) {
  const say = useSay();
  if (notes.length === 0) return null;
  return (
    <section className="import-notes" aria-label={say('import.notes')}>
      <h3>{say('import.notes')}</h3>
      <ul>
        {notes.slice(0, MOST_SHOWN).map(({ line, isError, key, values }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: notes have no other name, and none moves
          <li key={index} className={isError && 'is-problem'}>
            {line !== undefined && <b>{say('import-dialog.line', { line })}</b>} {say(key, values)}
          </li>
        ))}
      </ul>
      {notes.length > MOST_SHOWN && <p>{say('import-dialog.more-notes', { count: notes.length - MOST_SHOWN })}</p>}
    </section>
  );
}
