// A field's text while somebody types in it. Every pause commits; leaving commits; while an input method composes nothing does (R10).
// What is typed stays as typed, also when the document changes beneath it; what was committed yields to the document.
// React is given no value: it would write one at every render, and the browser's own undo would then take letter by letter.

import { type ChangeEvent, type CompositionEvent, type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';

const PAUSE_MS = 500;

type Text = HTMLInputElement | HTMLTextAreaElement;
type Draft = { readonly text: string; readonly state: 'typing' | 'taken' | 'refused' };

/** Takes what was typed; false where it does not fit. `sitting` is the same from focus to blur, for one undo step. */
export type Commit<T> = (value: T, sitting: string) => boolean;

export type DraftParts = {
  /** As the document has it. */
  readonly value: string;
  /** What the document would make of a typed text; equal texts are not committed, and stay as typed until the field is left. */
  readonly normalise?: (text: string) => string;
  readonly onCommit: Commit<string>;
  /** A refused text stays when the field is left, to be mended; otherwise it yields to the document. */
  readonly isRefusedKept?: boolean;
};

let sittings = 0;
export const newSitting = () => `${++sittings}`;

export function useDraft({ value, normalise = (text) => text, onCommit, isRefusedKept = false }: DraftParts) {
  const field = useRef<Text>(null);
  const [draft, setDraft] = useState<Draft>();
  /** The draft of this very moment: events may come faster than renders. */
  const held = useRef<Draft>(undefined);
  const sitting = useRef('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isComposing = useRef(false);

  const hold = (next: Draft | undefined) => {
    held.current = next;
    setDraft(next);
  };
  const commit = () => {
    clearTimeout(timer.current);
    if (isComposing.current || held.current?.state !== 'typing') return;
    const { text } = held.current;
    const isTaken = normalise(text) === value || onCommit(text, sitting.current);
    hold({ text, state: isTaken ? 'taken' : 'refused' });
  };
  const latestCommit = useRef(commit);
  latestCommit.current = commit;
  const commitAnyway = () => {
    isComposing.current = false;
    latestCommit.current();
  };
  const type = (text: string) => {
    hold({ text, state: 'typing' });
    clearTimeout(timer.current);
    if (!isComposing.current) timer.current = setTimeout(() => latestCommit.current(), PAUSE_MS);
  };

  const leave = useRef(commitAnyway);
  useEffect(() => () => leave.current(), []);

  const isShown = draft !== undefined && (draft.state !== 'taken' || normalise(draft.text) === value);
  const text = isShown ? draft.text : value;
  useLayoutEffect(() => {
    if (field.current && field.current.value !== text) field.current.value = text;
  });
  return {
    ref: (element: Text | null) => {
      field.current = element;
    },
    text,
    isRefused: draft?.state === 'refused',
    /** Typed and committed in one, such as by an arrow key. */
    put(text: string) {
      type(text);
      commit();
    },
    events: {
      onChange: (event: ChangeEvent<Text>) => type(event.currentTarget.value),
      onFocus: () => {
        sitting.current = newSitting();
      },
      onBlur: () => {
        commitAnyway();
        if (held.current?.state !== 'refused' || !isRefusedKept) hold(undefined);
      },
      onCompositionStart: () => {
        isComposing.current = true;
        clearTimeout(timer.current);
      },
      onCompositionEnd: (event: CompositionEvent<Text>) => {
        isComposing.current = false;
        type(event.currentTarget.value);
      },
      onKeyDown: (event: KeyboardEvent<Text>) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter' && event.currentTarget instanceof HTMLInputElement) {
          commit();
          if (held.current?.state === 'taken') hold(undefined);
        }
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        event.currentTarget.blur();
      },
    },
  };
}
