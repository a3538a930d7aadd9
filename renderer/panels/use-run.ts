// How a panel changes the document: one undo step for each sitting in a field, and a refusal is said.

import { flushSync } from 'react-dom';
import type { Command } from '../../shared/commands/command.ts';
import type { TextKey } from '../../shared/text/text.ts';
import { sayRefusal } from '../session/refused.ts';
import { useProject } from '../session/use-session.tsx';

/** True when it went through. Commands of one `sitting` in a field become one undo step. */
export type Run = (commands: readonly Command[], label: TextKey, sitting?: string) => boolean;

export function useRun(): Run {
  const { session } = useProject();
  return (commands, label, sitting) => {
    const refused = session.dispatchAll(commands, label, sitting === undefined ? undefined : `field:${sitting}`);
    sayRefusal(refused);
    return refused === undefined;
  };
}

/** For plain fields of these entities; `undefined` takes an optional one away. */
export function useSet(ids: readonly string[]) {
  const run = useRun();
  return (fields: Readonly<Record<string, unknown>>, label: TextKey, sitting?: string) =>
    run([{ type: 'set', ids, fields }], label, sitting);
}

/** Adds a thing whose field, which bears its id, comes with it: that gets the focus, its text selected, to be written in at once. */
export function useAdd() {
  const run = useRun();
  return (entity: Extract<Command, { type: 'add' }>['entity'], label: TextKey) => {
    const isDone = flushSync(() => run([{ type: 'add', entity }], label));
    const field = isDone ? document.getElementById(entity.id) : null;
    if (field instanceof HTMLInputElement) field.select();
    field?.focus();
    return isDone;
  };
}
