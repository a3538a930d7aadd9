// One row of the register: its cells as they are read, and the one that is written in.

import { ArrowUpRight } from 'lucide-react';
import type { MouseEvent, ReactNode } from 'react';
import { isOpen } from '../../../shared/analysis/pains/pains.ts';
import { sayTie } from '../../../shared/words/say-ranking.ts';
import { Status } from '../insights/Status.tsx';
import { CellEditor, type Leave } from './CellEditor.tsx';
import type { Column, ColumnName, Entry, Words } from './columns.ts';

/** Pixels; the style sheet holds them too. */
export const HEIGHTS = { entry: 44, group: 32 } as const;

type Props = {
  readonly entry: Entry;
  readonly index: number;
  readonly columns: readonly Column[];
  readonly words: Words;
  readonly isSelected: boolean;
  /** The column that the keyboard is in, where it is in this row. */
  readonly cursor: number | undefined;
  readonly writing: 'on' | 'anew' | undefined;
  readonly onMouseDown: (event: MouseEvent, id: string, column: ColumnName) => void;
  readonly onWrite: () => void;
  readonly onLeave: Leave;
  readonly onGoTo: (id: string) => void;
};

export function RegisterRow({ entry, index, columns, words, isSelected, cursor, writing, ...on }: Props) {
  const { id } = entry.card;
  return (
    <tr className={isOpen(entry.card) ? undefined : 'is-closed'} aria-rowindex={index + 2} aria-selected={isSelected}>
      {columns.map((column, place) => {
        const isHere = place === cursor;
        const isWritten = isHere && writing !== undefined;
        return (
          <td
            key={column.name}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid
            role="gridcell"
            tabIndex={isHere ? 0 : -1}
            data-cursor={isHere || undefined}
            data-column={column.name}
            className={column.isNumber ? 'is-number' : undefined}
            onMouseDown={(event) => on.onMouseDown(event, id, column.name)}
            onDoubleClick={isWritten ? undefined : on.onWrite}
          >
            <Shown entry={entry} column={column} words={words} onGoTo={on.onGoTo} />
            {isWritten && <CellEditor entry={entry} column={column} isTyped={writing === 'anew'} onLeave={on.onLeave} />}
          </td>
        );
      })}
    </tr>
  );
}

function Shown({ entry, column, words, onGoTo }: Pick<Props, 'entry' | 'words' | 'onGoTo'> & { readonly column: Column }): ReactNode {
  const { card } = entry;
  const { say } = words;
  const text = column.text(entry, words);
  if (column.name === 'status' && card.status) return <Status status={card.status} />;
  if (column.name === 'owner' && text === '') return isOpen(card) && <span className="is-lacking">{say('register.no-owner')}</span>;
  if (column.name === 'where')
    return (
      <button
        type="button"
        tabIndex={-1}
        className="register-go"
        aria-label={say('inspector.go-to', { name: text })}
        title={text}
        onClick={() => onGoTo(card.id)}
      >
        <span>{text}</span>
        <ArrowUpRight size={13} aria-hidden />
      </button>
    );
  if (column.name === 'result')
    return (
      <span className={entry.value === undefined ? 'is-lacking' : undefined} title={sayTie(entry, say) || undefined}>
        {text}
        {entry.tie && <small>{say('register.tied')}</small>}
        {entry.tie && <span className="visually-hidden">{sayTie(entry, say)}</span>}
      </span>
    );
  return (
    <span className="register-text" title={text.length > 20 ? text : undefined}>
      {text}
    </span>
  );
}
