// The open project as this window knows it: the document, what can be undone and redone, and how saving stands. Saving never
// touches undo; undo is an ordinary Change that is saved like any other (R2).

import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Command, run } from '../../shared/commands/command.ts';
import type { Refusal } from '../../shared/commands/outcome.ts';
import { apply, type Change, compose, invert } from '../../shared/model/change.ts';
import type { Doc } from '../../shared/model/document.ts';
import type { TextKey } from '../../shared/text/text.ts';
import type { Outbox, SaveStatus } from './outbox.ts';

export type UndoStep = { readonly label: TextKey; readonly change: Change; readonly mergeKey?: string };

export type SessionState = {
  readonly doc: Doc;
  readonly undo: readonly UndoStep[];
  readonly redo: readonly UndoStep[];
  readonly save: SaveStatus;
};

export type Session = {
  readonly store: StoreApi<SessionState>;
  /** Read-only files are for looking: every command is refused by `isReadOnly` callers, nothing is ever sent. */
  readonly isReadOnly: boolean;
  /**
   * Runs a command as one undo step; with the merge key of the step before it, as part of that step.
   * @returns the refusal, or undefined when it went through (or changed nothing).
   */
  readonly dispatch: (command: Command, label: TextKey, mergeKey?: string) => Refusal | undefined;
  /** Several commands as one undo step; all of them or none. */
  readonly dispatchAll: (commands: readonly Command[], label: TextKey, mergeKey?: string) => Refusal | undefined;
  /** @returns what was undone or redone, for selecting it; empty when there was nothing. */
  readonly undo: () => Change;
  readonly redo: () => Change;
  readonly outbox: Outbox;
};

const UNDO_LIMIT = 500;

export function createSession(doc: Doc, isReadOnly: boolean, connectOutbox: (onStatus: (save: SaveStatus) => void) => Outbox): Session {
  const store = createStore<SessionState>(() => ({ doc, undo: [], redo: [], save: 'saved' }));
  const outbox = connectOutbox((save) => store.setState({ save }));

  function commit(change: Change, stacks: Pick<SessionState, 'undo' | 'redo'>): void {
    store.setState({ doc: apply(store.getState().doc, change), ...stacks });
    outbox.send(change);
  }

  function record(change: Change, label: TextKey, mergeKey: string | undefined): void {
    const { undo, redo } = store.getState();
    const top = undo.at(-1);
    if (mergeKey !== undefined && top?.mergeKey === mergeKey && redo.length === 0) {
      const merged = compose(top.change, change);
      commit(change, { undo: merged.length > 0 ? [...undo.slice(0, -1), { ...top, change: merged }] : undo.slice(0, -1), redo: [] });
    } else {
      commit(change, { undo: [...undo, { label, change, ...(mergeKey !== undefined && { mergeKey }) }].slice(-UNDO_LIMIT), redo: [] });
    }
  }

  function dispatchAll(commands: readonly Command[], label: TextKey, mergeKey?: string): Refusal | undefined {
    if (isReadOnly) return { code: 'read-only' };
    const outcome = runAll(store.getState().doc, commands);
    if ('refused' in outcome) return outcome.refused;
    if (outcome.change.length > 0) record(outcome.change, label, mergeKey);
    return undefined;
  }

  return {
    store,
    isReadOnly,
    outbox,
    dispatchAll,
    dispatch: (command, label, mergeKey) => dispatchAll([command], label, mergeKey),
    undo() {
      const { undo, redo } = store.getState();
      const step = undo.at(-1);
      if (!step) return [];
      const change = invert(step.change);
      commit(change, { undo: undo.slice(0, -1), redo: [...redo, step] });
      return change;
    },
    redo() {
      const { undo, redo } = store.getState();
      const step = redo.at(-1);
      if (!step) return [];
      // A redone step is closed: typing that follows begins a step of its own.
      const { mergeKey: _, ...closed } = step;
      commit(step.change, { undo: [...undo, closed], redo: redo.slice(0, -1) });
      return step.change;
    },
  };
}

type Ran = { readonly change: Change; readonly doc: Doc } | { readonly refused: Refusal };
/** The last one: what several components show, and what was shown before it is done, is run once. */
let last: { readonly doc: Doc; readonly commands: readonly Command[]; readonly ran: Ran } | undefined;

/** The Change of several commands and what they lead to, each run on what the one before it left; the first refusal refuses all. */
export function runAll(doc: Doc, commands: readonly Command[]): Ran {
  if (last?.doc !== doc || last.commands !== commands) last = { doc, commands, ran: runEach(doc, commands) };
  return last.ran;
}

function runEach(doc: Doc, commands: readonly Command[]): Ran {
  let current = doc;
  const changes: Change[] = [];
  for (const command of commands) {
    const outcome = run(current, command);
    if ('refused' in outcome) return outcome;
    current = apply(current, outcome.change);
    changes.push(outcome.change);
  }
  return { change: changes.length === 1 ? changes.flat() : compose(...changes), doc: current };
}
