// A table of the register, used like a spreadsheet: arrow keys go from cell to cell, typing writes, Shift and Ctrl select several rows.
// Only the rows in sight are drawn.

import { type FocusEvent, type KeyboardEvent, type MouseEvent, useContext, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { showRegister } from '../../actions/register-actions.ts';
import { select, useView } from '../../canvas/view.ts';
import { GoToContext } from '../../panels/Panel.tsx';
import { useSet } from '../../panels/use-run.ts';
import { useReadOnly } from '../../ui/Field.tsx';
import { useSay } from '../../ui/language.tsx';
import { SortHead, type Sorting } from '../SortHead.tsx';
import type { Leave } from './CellEditor.tsx';
import type { Column, ColumnName, Words } from './columns.ts';
import { HEIGHTS, RegisterRow } from './RegisterRow.tsx';
import { textsOf } from './register-of.ts';
import { type Row, toPieces } from './rows.ts';
import { useCopy } from './use-copy.ts';
import { focusCell, useKeptCursor } from './use-kept-cursor.ts';

type Props = {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  readonly words: Words;
  readonly sorting: Sorting<ColumnName> | undefined;
  readonly onSort: (sorting: Sorting<ColumnName>) => void;
  /** A key is about to change the cell that it is pressed in. */
  readonly onChange: () => void;
};

/** Drawn beyond what is in sight, in pixels; and how far Page Up and Page Down go, in rows. */
const BEYOND = 400;
const PAGE = 10;

const heightOf = (row: Row) => ('entry' in row ? HEIGHTS.entry : HEIGHTS.group);

export function RegisterTable({ label, rows, columns, words, sorting, onSort, onChange }: Props) {
  const say = useSay();
  const isReadOnly = useReadOnly();
  const goTo = useContext(GoToContext);
  const selection = useView((view) => view.selection);
  const cursor = useView((view) => view.register.cursor);
  const writing = useView((view) => view.register.writing);
  const frame = useRef<HTMLDivElement>(null);
  const anchor = useRef<string>(undefined);
  const [seen, setSeen] = useState({ from: 0, to: 1000 });

  const entries = rows.flatMap((row) => ('entry' in row ? [row.entry] : []));
  const ids = entries.map(({ card }) => card.id);
  const at = cursor ? ids.indexOf(cursor.id) : -1;
  const rowAt = rows.findIndex((row) => 'entry' in row && row.entry.card.id === (at < 0 ? ids[0] : cursor?.id));
  const across = Math.max(
    0,
    columns.findIndex(({ name }) => name === cursor?.column),
  );
  const set = useSet(ids.slice(Math.max(0, at), Math.max(0, at) + 1));

  useKeptCursor({ ids, at, columns, frame });
  const pieces = toPieces(rows.map(heightOf), { from: seen.from - BEYOND, to: seen.to + BEYOND }, rowAt);

  const look = () => {
    const { scrollTop = 0, clientHeight = 600 } = frame.current ?? {};
    setSeen((now) =>
      Math.abs(now.from - scrollTop) < BEYOND / 2 && now.to - now.from === clientHeight
        ? now
        : { from: scrollTop, to: scrollTop + clientHeight },
    );
  };
  /** The keyboard goes there; the row is selected, or all up to it. */
  const go = (index: number, column: number, isExtending = false) => {
    const id = ids[Math.max(0, Math.min(ids.length - 1, index))];
    const { name } = columns[Math.max(0, Math.min(columns.length - 1, column))] ?? {};
    if (id === undefined || name === undefined) return;
    flushSync(() => {
      if (isExtending) select(between(ids, anchor.current ?? ids[at] ?? id, id));
      else if (!selection.has(id) || id !== cursor?.id) select([id]);
      showRegister({ cursor: { id, column: name }, writing: undefined });
    });
    if (!isExtending) anchor.current = id;
    focusCell(frame.current);
  };
  const write = (how: 'on' | 'anew') => {
    const { edit } = columns[across] ?? {};
    const id = ids[at];
    if (edit?.kind === 'go-to' && how === 'on' && id !== undefined) goTo(id);
    else if (edit && edit.kind !== 'go-to' && !isReadOnly) flushSync(() => showRegister({ writing: how }));
  };
  const leave: Leave = (by) => {
    if (useView.getState().register.writing === undefined) return;
    if (by) go(at + (by.down ?? 0), across + (by.across ?? 0));
    else {
      flushSync(() => showRegister({ writing: undefined }));
      if (frame.current?.contains(document.activeElement) || document.activeElement === document.body) focusCell(frame.current);
    }
  };
  /** One of a list by its first letter; false where there is none. */
  const choose = (letter: string): boolean => {
    const edit = columns[across]?.edit;
    onChange();
    const choice = edit?.kind === 'choice' && edit.choices.find((each) => say(each.label).toLowerCase().startsWith(letter.toLowerCase()));
    return choice ? set({ [edit.field]: choice.value }, 'undo.details') : false;
  };
  const empty = () => {
    const edit = columns[across]?.edit;
    onChange();
    if (edit?.kind === 'text') set({ [edit.field]: edit.field === 'text' ? '' : undefined }, 'undo.details');
    else if (edit?.kind === 'number' || edit?.kind === 'choice') set({ [edit.field]: undefined }, 'undo.details');
  };

  /** Who comes by Tab is in the first cell. */
  const onFocus = ({ target }: FocusEvent) => {
    const [id] = ids;
    const [column] = columns;
    if (!cursor && id !== undefined && column && target instanceof HTMLTableCellElement)
      showRegister({ cursor: { id, column: column.name } });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLTableCellElement) || event.nativeEvent.isComposing || at < 0) return;
    const { key, shiftKey } = event;
    const isCommand = event.ctrlKey || event.metaKey;
    const done = () => {
      event.preventDefault();
      event.stopPropagation();
    };
    if (event.altKey) return;
    const to = targetOf(key, isCommand, { at, across, rows: ids.length, columns: columns.length });
    if (to) {
      done();
      go(to.at, to.across, shiftKey && to.at !== at);
    } else if (isCommand && key.toLowerCase() === 'a') {
      done();
      select(ids);
    } else if (isCommand) return;
    else if (key === 'Enter' || key === 'F2') {
      done();
      write('on');
    } else if (key === 'Backspace') {
      done();
      if (!isReadOnly) empty();
    } else if (key.length === 1 || key === 'Process') {
      event.stopPropagation();
      const { edit } = columns[across] ?? {};
      if (edit?.kind === 'choice') {
        if (!isReadOnly) choose(key);
      } else if (edit?.kind === 'text' || (edit?.kind === 'number' && /\d/.test(key))) {
        // What was pressed, or is being composed, goes into the field that is there by then.
        write('anew');
        return;
      }
      event.preventDefault();
    }
  };
  const onMouseDown = (event: MouseEvent, id: string, column: ColumnName) => {
    if (event.button !== 0) return;
    if (writing !== undefined && id === cursor?.id && column === cursor.column) return;
    if (event.shiftKey) select(between(ids, anchor.current ?? id, id));
    else if (event.ctrlKey || event.metaKey) select(selection.has(id) ? [...selection].filter((each) => each !== id) : [...selection, id]);
    else select([id]);
    if (!event.shiftKey) anchor.current = id;
    showRegister({ cursor: { id, column }, writing: undefined });
  };
  useCopy(frame, () => {
    const copied = entries.filter(({ card }) => selection.has(card.id));
    return copied.length === 0
      ? []
      : [columns.map((column) => say(column.label)), ...copied.map((entry) => textsOf(entry, columns, words))];
  });

  return (
    <div ref={frame} className="register-frame" onScroll={look}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are gone through and written in
        role="grid"
        className="sheet register-table"
        aria-label={label}
        aria-multiselectable
        aria-rowcount={rows.length + 1}
        style={{ width: columns.reduce((sum, { width }) => sum + width, 0) }}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
      >
        <colgroup>
          {columns.map(({ name, width }) => (
            <col key={name} style={{ width }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ name, label: title, isNumber }) => (
              <SortHead key={name} column={name} sorting={sorting} onSort={onSort} isNumber={isNumber ?? false}>
                {say(title)}
              </SortHead>
            ))}
          </tr>
        </thead>
        <tbody>
          {pieces.map((piece) => {
            if ('gap' in piece)
              return (
                <tr key={`before ${piece.before}`} aria-hidden>
                  <td colSpan={columns.length} className="register-gap" style={{ height: piece.gap }} />
                </tr>
              );
            const row = rows[piece.index];
            if (!row) return null;
            if (!('entry' in row))
              return (
                <tr key={`group ${row.title}`} className="register-group" aria-rowindex={piece.index + 2}>
                  <th colSpan={columns.length} scope="rowgroup">
                    <span>
                      {row.title} <small>{row.count}</small>
                    </span>
                  </th>
                </tr>
              );
            const { id } = row.entry.card;
            const isHere = piece.index === rowAt;
            return (
              <RegisterRow
                key={id}
                entry={row.entry}
                index={piece.index}
                columns={columns}
                words={words}
                isSelected={selection.has(id)}
                cursor={isHere ? across : undefined}
                writing={isHere && at >= 0 ? writing : undefined}
                onMouseDown={onMouseDown}
                onWrite={() => write('on')}
                onLeave={leave}
                onGoTo={goTo}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function between(ids: readonly string[], one: string, other: string): readonly string[] {
  const places = [ids.indexOf(one), ids.indexOf(other)].filter((place) => place >= 0);
  return ids.slice(Math.min(...places), Math.max(...places) + 1);
}

type Here = { readonly at: number; readonly across: number; readonly rows: number; readonly columns: number };

/** Where a key leads from a cell; undefined where it leads nowhere. */
function targetOf(key: string, isCommand: boolean, { at, across, rows, columns }: Here): Pick<Here, 'at' | 'across'> | undefined {
  switch (key) {
    case 'ArrowUp':
      return { at: isCommand ? 0 : at - 1, across };
    case 'ArrowDown':
      return { at: isCommand ? rows - 1 : at + 1, across };
    case 'ArrowLeft':
      return { at, across: isCommand ? 0 : across - 1 };
    case 'ArrowRight':
      return { at, across: isCommand ? columns - 1 : across + 1 };
    case 'Home':
      return { at: isCommand ? 0 : at, across: 0 };
    case 'End':
      return { at: isCommand ? rows - 1 : at, across: columns - 1 };
    case 'PageUp':
      return { at: at - PAGE, across };
    case 'PageDown':
      return { at: at + PAGE, across };
    default:
      return undefined;
  }
}
