// Several commands, one after the other: all of them or none.

import { apply, type Change, compose } from '../model/change.ts';
import type { Doc } from '../model/document.ts';
import { type Command, run } from './command.ts';
import type { Refusal } from './outcome.ts';

/** The Change of them all and what they lead to, each run on what the one before it left; the first refusal refuses all. */
export function runEach(
  doc: Doc,
  commands: readonly Command[],
): { readonly change: Change; readonly doc: Doc } | { readonly refused: Refusal } {
  let current = doc;
  const changes: Change[] = [];
  for (const command of commands) {
    const outcome = run(current, command);
    if ('refused' in outcome) return outcome;
    current = apply(current, outcome.change);
    changes.push(outcome.change);
  }
  return { change: compose(...changes), doc: current };
}
