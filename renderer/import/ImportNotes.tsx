// What is to be known of a file: what could not be taken of it, line by line, and what was taken otherwise than it is written.

import { letterOf } from '../../shared/formats/column-letter.ts';
import type { ImportNote } from '../../shared/formats/planned.ts';
import type { Say } from '../../shared/text/text.ts';
import { useSay } from '../ui/language.tsx';
import './import-notes.css';

/** More are counted. */
const MOST_SHOWN = 100;

export function ImportNotes({ notes, isTable }: { readonly notes: readonly ImportNote[]; readonly isTable: boolean }) {
  const say = useSay();
  if (notes.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by the keys
    <section className="import-notes" aria-label={say('import.notes')} tabIndex={0}>
      <h3>{say('import.notes')}</h3>
      <ul>
        {notes.slice(0, MOST_SHOWN).map(({ sheet, line, column, isError, key, values }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: notes have no other name, and none moves
          <li key={index} className={isError ? 'is-problem' : undefined}>
            <b>
              {sheet} {line !== undefined && (isTable ? rowName(line, column, say) : say('import-dialog.line', { line }))}
            </b>{' '}
            {say(key, values)}
          </li>
        ))}
      </ul>
      {notes.length > MOST_SHOWN && <p>{say('import-dialog.more-notes', { count: notes.length - MOST_SHOWN })}</p>}
    </section>
  );
}

/** `C7` where a column is named. */
function rowName(row: number, column: number | undefined, say: Say): string {
  return column === undefined ? say('import-dialog.row', { number: row }) : `${letterOf(column - 1)}${row}`;
}
