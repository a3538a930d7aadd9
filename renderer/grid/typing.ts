// Typing into a map. Every pause commits and a sitting is one undo step; Escape leaves and keeps the text (R10). While an input
// method composes, nothing is committed and nothing is re-mounted.

import { type CompositionEvent, type FormEvent, type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import type { Command } from '../../shared/commands/command.ts';
import { find } from '../../shared/model/document.ts';
import type { TextKey } from '../../shared/text/text.ts';
import { type Editing, useView } from '../canvas/view.ts';
import { shownToo } from '../present/shown-too.ts';
import { sayRefusal } from '../session/refused.ts';
import { runAll } from '../session/session.ts';
import { useProject } from '../session/use-session.tsx';

const PAUSE_MS = 500;

let sittings = 0;

/** What the text typed so far would do. */
function toCommands({ id, field, draft }: Editing, text: string, isMade: boolean): readonly Command[] {
  if (!draft || isMade) return [{ type: 'set', ids: [id], fields: { [field]: field === 'label' && text === '' ? undefined : text } }];
  return draft.map((command) => (makes(command, id) ? withText(command, text) : command));
}

function makes(command: Command, id: string): boolean {
  return command.type === 'addCards' ? command.cards.some((card) => card.id === id) : 'id' in command && command.id === id;
}

function withText(command: Command, text: string): Command {
  if (command.type === 'addCards') return { ...command, cards: command.cards.map((card) => ({ ...card, text })) };
  return 'title' in command ? { ...command, title: text } : command;
}

function labelOf({ draft = [] }: Editing): TextKey {
  if (draft.some(({ type }) => type === 'addCards')) return 'undo.add-card';
  return draft.some(({ type }) => type === 'addLane') ? 'undo.add-lane' : 'undo.add-step';
}

/** A title and a label are one line. */
function toText({ field }: Editing, value: string): string {
  return field === 'text' ? value : value.replaceAll('\n', ' ');
}

export type Typing = {
  /** What the field's element takes. Its text is never React's: each render would break the browser's own undo of a run of typing. */
  readonly field: {
    readonly ref: RefObject<HTMLTextAreaElement | null>;
    readonly rows: number;
    readonly onInput: (event: FormEvent<HTMLTextAreaElement>) => void;
    readonly onCompositionStart: () => void;
    readonly onCompositionEnd: (event: CompositionEvent<HTMLTextAreaElement>) => void;
    readonly onBlur: () => void;
  };
  /** Commits at once and leaves the field; false when the text was refused and the field stays. */
  readonly finish: () => boolean;
  /** There is something: what is being typed into, or a first text for it. */
  readonly isThere: () => boolean;
};

export function useTyping(editing: Editing, initial: string): Typing {
  const { session } = useProject();
  const element = useRef<HTMLTextAreaElement>(null);
  const sitting = useRef(editing.mergeKey ?? `typing:${editing.id}:${++sittings}`);
  const typed = useRef(editing.typed ?? initial);
  const committed = useRef(initial);
  const isComposing = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const isMade = useCallback(() => find(session.store.getState().doc, editing.id) !== undefined, [editing, session]);
  /** What a text would do now. */
  const commandsFor = useCallback((text: string) => toCommands(editing, text, isMade()), [editing, isMade]);
  const fits = useCallback((commands: readonly Command[]) => 'change' in runAll(session.store.getState().doc, commands), [session]);

  /** False when the text was refused: it is then not lost, the field stays open. What comes into being with a text goes with it. */
  const commit = useCallback((): boolean => {
    clearTimeout(timer.current);
    if (isComposing.current || typed.current === committed.current) return true;
    const isTakenBack = editing.draft !== undefined && typed.current === '' && session.takeBack(sitting.current).length > 0;
    if (!isTakenBack) {
      const label = isMade() ? 'undo.typing' : labelOf(editing);
      const refused = session.dispatchAll(shownToo(session.store.getState().doc, commandsFor(typed.current)), label, sitting.current);
      sayRefusal(refused);
      if (refused) return false;
    }
    committed.current = typed.current;
    // The field stands on what it would make.
    useView.setState({ preview: isTakenBack && useView.getState().editing?.id === editing.id ? commandsFor('') : [] });
    return true;
  }, [commandsFor, isMade, editing, session]);

  const onInput = useCallback(
    (text: string) => {
      typed.current = text;
      const commands = commandsFor(text);
      // What is refused is not shown: a card that is not there yet would go, and this field with it.
      if (fits(commands)) useView.setState({ preview: commands });
      clearTimeout(timer.current);
      if (!isComposing.current) timer.current = setTimeout(() => void commit(), PAUSE_MS);
    },
    [commandsFor, fits, commit],
  );

  const leave = useRef<() => void>(undefined);
  leave.current = () => {
    isComposing.current = false;
    const empty = commandsFor('');
    // Refused for what it says and not because its place is gone: it opens again rather than being lost.
    if (!commit() && fits(empty)) {
      useView.setState({ editing: { ...editing, typed: typed.current }, preview: isMade() ? [] : empty });
    } else if (useView.getState().editing === editing) useView.setState({ editing: undefined, preview: [] });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the field opens
  useLayoutEffect(() => {
    const field = element.current;
    if (field) {
      field.value = typed.current;
      field.focus({ preventScroll: true });
      if (editing.typed === undefined && !editing.isCaretAtEnd) field.select();
      else field.setSelectionRange(field.value.length, field.value.length);
    }
    if (editing.typed !== undefined) onInput(editing.typed);
    return () => leave.current?.();
  }, []);

  const finish = () => {
    if (!commit()) return false;
    if (useView.getState().editing?.id === editing.id) useView.setState({ editing: undefined, preview: [] });
    return true;
  };

  return {
    field: {
      ref: element,
      rows: 1,
      onInput: (event) => onInput(toText(editing, event.currentTarget.value)),
      onCompositionStart: () => {
        isComposing.current = true;
        clearTimeout(timer.current);
      },
      onCompositionEnd: (event) => {
        isComposing.current = false;
        onInput(toText(editing, event.currentTarget.value));
      },
      onBlur: () => void finish(),
    },
    finish,
    isThere: () => (isMade() && !editing.draft) || typed.current !== '',
  };
}
