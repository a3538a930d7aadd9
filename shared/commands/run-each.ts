// Several commands, one after the other: all of them or none.

import { apply, type Change, compose } from '../model/change.ts';
import type { Doc } from '../model/document.ts';
import { type Command, run } from './command.ts';
import type { Refusal } from './outcome.ts';

type Ran = { readonly change: Change; readonly doc: Doc } | { readonly refused: Refusal };

/** What each came to last: a plan is run while it is made, when it is shown, and when it is done. */
const known = new WeakMap<Command, { readonly before: Doc; readonly ran: Ran }>();

/** The Change of them all and what they lead to, each run on what the one before it left; the first refusal refuses all. */
export function runEach(doc: Doc, commands: readonly Command[]): Ran {
  let current = doc;
  const changes: Change[] = [];
  for (const command of commands) {
    const ran = runOnce(current, command);
    if ('refused' in ran) return ran;
    current = ran.doc;
    changes.push(ran.change);
  }
  return { change: compose(...changes), doc: current };
}

function runOnce(before: Doc, command: Command): Ran {
  const last = known.get(command);
  if (last?.before === before) return last.ran;
  const outcome = run(before, command);
  const ran = 'refused' in outcome ? outcome : { change: outcome.change, doc: apply(before, outcome.change) };
  known.set(command, { before, ran });
  return ran;
}
