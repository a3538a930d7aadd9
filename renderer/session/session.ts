// The open project as this window knows it: the document, what can be undone and redone, and how saving stands. Saving never
// touches undo; undo is an ordinary Change that is saved like any other (R2).

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Command } from '../../shared/commands/command.ts';
import type { Refusal } from '../../shared/commands/outcome.ts';
import { runEach } from '../../shared/commands/run-each.ts';
import { NO_STEPS, type Stacks, type Turn, takenBack, turnBack, turnForth, withStep } from '../../shared/history/stacks.ts';
import { apply, type Change, compose, follows } from '../../shared/model/change.ts';
import type { Doc } from '../../shared/model/document.ts';
import { hasMoreFaults } from '../../shared/model/integrity.ts';
import type { TextKey } from '../../shared/text/text.ts';
import type { Outbox, SaveStatus } from './outbox.ts';

export type SessionState = Stacks & { readonly doc: Doc; readonly save: SaveStatus };

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
  /** One step, or several one after the other. @returns what was undone or redone, for selecting it; empty when there was nothing. */
  readonly undo: (steps?: number) => Change;
  readonly redo: (steps?: number) => Change;
  /** The last step, where it has that merge key, never was. @returns as undoing it does. */
  readonly takeBack: (mergeKey: string) => Change;
  /** From here on nothing can be undone or redone. */
  readonly forget: () => void;
  readonly outbox: Outbox;
};

export function createSession(
  doc: Doc,
  isReadOnly: boolean,
  connectOutbox: (onStatus: (save: SaveStatus) => void) => Outbox,
  { undo, redo }: Stacks = NO_STEPS,
): Session {
  const store = createStore<SessionState>(() => ({ doc, undo, redo, save: 'saved' }));
  const outbox = connectOutbox((save) => store.setState({ save }));

  function dispatchAll(commands: readonly Command[], label: TextKey, mergeKey?: string): Refusal | undefined {
    if (isReadOnly) return { code: 'read-only' };
    const before = store.getState();
    const outcome = runAll(before.doc, commands);
    if ('refused' in outcome) return outcome.refused;
    const { change, doc } = outcome;
    if (change.length === 0) return undefined;
    const step = { label, change, at: Date.now(), ...(mergeKey !== undefined && { mergeKey }) };
    store.setState({ doc, ...withStep(before, step, doc) });
    outbox.send(change);
    return undefined;
  }

  function forget(): Change {
    store.setState(NO_STEPS);
    return [];
  }

  /**
   * However many steps it takes, the screen sees only where they lead; each is a revision of its own. A history that was read may say
   * anything: one that does not fit what it finds, or leaves it broken, is forgotten.
   */
  function turn(steps: number, next: (stacks: Stacks) => Turn | undefined): Change {
    const before = store.getState();
    let { doc, undo, redo } = before;
    const changes: Change[] = [];
    while (changes.length < steps) {
      const turned = next({ undo, redo });
      if (!turned) break;
      if (!follows(turned.change, doc)) return forget();
      doc = apply(doc, turned.change);
      ({ undo, redo } = turned.stacks);
      changes.push(turned.change);
    }
    if (hasMoreFaults(doc, before.doc)) return forget();
    store.setState({ doc, undo, redo });
    for (const change of changes) outbox.send(change);
    return compose(...changes);
  }

  return {
    store,
    isReadOnly,
    outbox,
    dispatchAll,
    dispatch: (command, label, mergeKey) => dispatchAll([command], label, mergeKey),
    undo: (steps = 1) => turn(steps, turnBack),
    redo: (steps = 1) => turn(steps, turnForth),
    takeBack: (mergeKey) => turn(1, (stacks) => takenBack(stacks, mergeKey)),
    forget: () => void forget(),
  };
}

type Ran = ReturnType<typeof runEach>;
/** The last one: what several components show, and what was shown before it is done, is run once. */
let last: { readonly doc: Doc; readonly commands: readonly Command[]; readonly ran: Ran } | undefined;

/** The Change of several commands and what they lead to, each run on what the one before it left; the first refusal refuses all. */
export function runAll(doc: Doc, commands: readonly Command[]): Ran {
  if (last?.doc !== doc || last.commands !== commands) last = { doc, commands, ran: runEach(doc, commands) };
  return last.ran;
}
