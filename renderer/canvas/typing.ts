// Typing into a map. Every pause commits and a sitting is one undo step; Escape leaves and keeps the text (R10). While an input
// method composes, nothing is committed and nothing is re-mounted.

import { useCallback, useEffect, useRef } from 'react';
import { type Command, run } from '../../shared/commands/command.ts';
import { sayRefusal } from '../session/refused.ts';
import { useProject } from '../session/use-session.tsx';
import { type Editing, useView } from './view.ts';

const PAUSE_MS = 500;

let sittings = 0;

/** What the text typed so far would do. */
function toCommand({ id, field, draft }: Editing, text: string, isMade: boolean): Command {
  if (draft?.type === 'addCards' && !isMade) return { ...draft, cards: draft.cards.map((card) => ({ ...card, text })) };
  return { type: 'set', ids: [id], fields: { [field]: text } };
}

export type Typing = {
  readonly onInput: (text: string) => void;
  readonly onCompositionStart: () => void;
  readonly onCompositionEnd: (text: string) => void;
  /** Commits at once and leaves the field; false when the text was refused and the field stays. */
  readonly finish: () => boolean;
};

export function useTyping(editing: Editing, initial: string): Typing {
  const { session } = useProject();
  const sitting = useRef(editing.mergeKey ?? `typing:${editing.id}:${++sittings}`);
  const typed = useRef(editing.typed ?? initial);
  const committed = useRef(initial);
  const isComposing = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  /** False when the text was refused: it is then not lost, the field stays open. */
  const commit = useCallback((): boolean => {
    clearTimeout(timer.current);
    if (isComposing.current || typed.current === committed.current) return true;
    const isMade = editing.draft === undefined || session.store.getState().doc.card.has(editing.id);
    const refused = session.dispatch(toCommand(editing, typed.current, isMade), isMade ? 'undo.typing' : 'undo.add-card', sitting.current);
    sayRefusal(refused);
    if (refused) return false;
    committed.current = typed.current;
    useView.setState({ preview: [] });
    return true;
  }, [editing, session]);

  const onInput = useCallback(
    (text: string) => {
      typed.current = text;
      const isMade = editing.draft === undefined || session.store.getState().doc.card.has(editing.id);
      const command = toCommand(editing, text, isMade);
      // What does not fit is not shown: a card that is not there yet would go, and its field with it.
      if ('change' in run(session.store.getState().doc, command)) useView.setState({ preview: [command] });
      clearTimeout(timer.current);
      if (!isComposing.current) timer.current = setTimeout(() => void commit(), PAUSE_MS);
    },
    [editing, session, commit],
  );

  const leave = useRef(() => undefined as void);
  leave.current = () => {
    isComposing.current = false;
    if (commit() || !isThere(session.store.getState().doc, editing)) return;
    const { draft } = editing;
    useView.setState({ editing: { ...editing, typed: typed.current }, preview: draft ? [draft] : [] });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the field opens
  useEffect(() => {
    if (editing.typed !== undefined) onInput(editing.typed);
    return () => leave.current();
  }, []);

  return {
    onInput,
    onCompositionStart: () => {
      isComposing.current = true;
      clearTimeout(timer.current);
    },
    onCompositionEnd: (text) => {
      isComposing.current = false;
      onInput(text);
    },
    finish: () => {
      if (!commit()) return false;
      if (useView.getState().editing?.id === editing.id) useView.setState({ editing: undefined, preview: [] });
      return true;
    },
  };
}
