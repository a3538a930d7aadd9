// A cell of the register that is written in: a text, a number, one of a list, or the fields of the inspector for what is a list itself.

import { Popover } from '@base-ui/react/popover';
import { type FocusEvent, type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { showRegister } from '../../actions/register-actions.ts';
import { AnsweredBy } from '../../panels/AnsweredBy.tsx';
import { Answers } from '../../panels/OpportunityFields.tsx';
import { About } from '../../panels/PainFields.tsx';
import { useSet } from '../../panels/use-run.ts';
import { WhoseField } from '../../panels/WhoseField.tsx';
import { useDoc } from '../../session/use-session.tsx';
import { useSay } from '../../ui/language.tsx';
import { notify } from '../../ui/notices.tsx';
import { parseNumber, rangeInWords } from '../../ui/number-text.ts';
import { newSitting, useDraft } from '../../ui/use-draft.ts';
import type { Column, Edit, Entry } from './columns.ts';

/** To which cell from here; nowhere: the cell itself has the keyboard again. */
export type Leave = (by?: { readonly down?: number; readonly across?: number }) => void;

type Props<Kind extends Edit['kind']> = {
  readonly entry: Entry;
  readonly column: Column;
  readonly edit: Extract<Edit, { kind: Kind }>;
  readonly onLeave: Leave;
};

type EditorProps = Omit<Props<Edit['kind']>, 'edit'> & {
  /** It was begun by typing: then arrow keys lead on to the cells above and below. */
  readonly isTyped: boolean;
};

export function CellEditor({ entry, column, isTyped, onLeave }: EditorProps) {
  const { edit } = column;
  if (edit?.kind === 'text' || edit?.kind === 'number')
    return <Written entry={entry} column={column} edit={edit} isTyped={isTyped} onLeave={onLeave} />;
  if (edit?.kind === 'choice') return <Chosen entry={entry} column={column} edit={edit} onLeave={onLeave} />;
  if (edit?.kind === 'list') return <Listed entry={entry} column={column} edit={edit} onLeave={onLeave} />;
  return null;
}

/** What a key means in every editor; true when it led away. */
function leads(event: KeyboardEvent, onLeave: Leave): boolean {
  if (event.nativeEvent.isComposing) return false;
  const by = event.shiftKey ? -1 : 1;
  if (event.key === 'Escape') onLeave();
  else if (event.key === 'Tab') onLeave({ across: by });
  else if (event.key === 'Enter') onLeave({ down: by });
  else return false;
  event.preventDefault();
  event.stopPropagation();
  return true;
}

/** The keyboard is elsewhere now and stays there; where only the window was left, it is still in the field. */
function close({ currentTarget }: FocusEvent): void {
  if (document.activeElement !== currentTarget) showRegister({ writing: undefined });
}

function Written({ entry, column, edit, isTyped, onLeave }: Props<'text' | 'number'> & Pick<EditorProps, 'isTyped'>) {
  const say = useSay();
  const set = useSet([entry.card.id]);
  const field = useRef<HTMLTextAreaElement>(null);
  const toNumber = (text: string) => {
    if (edit.kind === 'text') return undefined;
    const number = parseNumber(text, edit);
    return number === undefined || Number.isInteger(number) ? number : 'invalid';
  };
  const draft = useDraft({
    value: `${entry.card[edit.field] ?? ''}`,
    normalise: (text) => (edit.field === 'text' ? text : text.trim()),
    onCommit: (text, sitting) => {
      if (edit.kind === 'text')
        return set(
          { [edit.field]: edit.field === 'text' ? text : text.trim() || undefined },
          edit.field === 'text' ? 'undo.text' : 'undo.details',
          sitting,
        );
      const number = toNumber(text);
      return number !== 'invalid' && set({ [edit.field]: number }, 'undo.details', sitting);
    },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it opens
  useLayoutEffect(() => {
    const element = field.current;
    element?.focus();
    // What is typed first takes the place of what was there; a number is written anew, a text is written on.
    if (isTyped || edit.kind === 'number') element?.select();
    else element?.setSelectionRange(element.value.length, element.value.length);
  }, []);
  const isWrong = () => toNumber(field.current?.value ?? '') === 'invalid';
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const isAway = event.key === 'Enter' || event.key === 'Tab';
    if (isAway && !event.nativeEvent.isComposing && edit.kind === 'number' && isWrong()) {
      event.preventDefault();
      notify({ text: { key: 'ui.number.range', values: rangeInWords(edit.min, edit.max) }, tone: 'passing' });
      return;
    }
    if (leads(event, onLeave)) return;
    const down = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (down === undefined || (!isTyped && edit.kind === 'text') || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (!isWrong()) onLeave({ down });
  };
  return (
    <textarea
      {...draft.events}
      ref={(element) => {
        field.current = element;
        draft.ref(element);
      }}
      rows={1}
      className="register-field"
      aria-label={say(column.label)}
      aria-invalid={draft.isRefused || undefined}
      maxLength={edit.kind === 'number' ? 6 : undefined}
      inputMode={edit.kind === 'number' ? 'numeric' : undefined}
      onBlur={(event) => {
        draft.events.onBlur();
        close(event);
      }}
      onKeyDown={onKeyDown}
    />
  );
}

function Chosen({ entry, column, edit, onLeave }: Props<'choice'>) {
  const say = useSay();
  const set = useSet([entry.card.id]);
  const field = useRef<HTMLSelectElement>(null);
  const sitting = useRef('');
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <select
      ref={field}
      className="register-field"
      aria-label={say(column.label)}
      value={entry.card[edit.field] ?? ''}
      onFocus={() => {
        sitting.current = newSitting();
      }}
      onChange={(event) => set({ [edit.field]: event.currentTarget.value || undefined }, 'undo.details', sitting.current)}
      onBlur={close}
      onKeyDown={(event) => leads(event, onLeave)}
    >
      <option value="">{say('inspector.not-set')}</option>
      {edit.choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {say(label)}
        </option>
      ))}
    </select>
  );
}

function Listed({ entry: { card }, column, edit, onLeave }: Props<'list'>) {
  const say = useSay();
  const doc = useDoc();
  const cell = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span ref={cell} className="register-anchor" />
      <Popover.Root open onOpenChange={(isOpen) => !isOpen && onLeave()}>
        <Popover.Portal>
          <Popover.Positioner anchor={cell} align="start" sideOffset={4} collisionPadding={8} className="menu-positioner">
            <Popover.Popup className="menu register-popup" aria-label={say(column.label)} finalFocus={false}>
              {edit.list === 'whose' && <WhoseField doc={doc} pain={card} />}
              {edit.list === 'about' && <About doc={doc} pain={card} />}
              {edit.list === 'answered-by' && <AnsweredBy doc={doc} pain={card} />}
              {edit.list === 'answers' && <Answers doc={doc} opportunity={card} />}
            </Popover.Popup>
          </Popover.Positioner>
        </Popover.Portal>
      </Popover.Root>
    </>
  );
}
