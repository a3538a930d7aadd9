// Several commands, one after the other: all of them or none.

import { apply, type Change, compose } from '../model/change.ts';
import type { Doc } from '../model/document.ts';
import { type Command, run } from './command.ts';
import type { Refusal } from './outcome.ts';

type Led = { readonly change: Change; readonly doc: Doc };
type Ran = Led | { readonly refused: Refusal };

/**
 * By the first of them, what commands came to last: a plan is run while it is made, when it is shown, and when it is done. Only where all of
 * them led is kept, not what each left: there may be very many.
 */
const known = new WeakMap<Command, Led & { readonly before: Doc; readonly commands: readonly Command[] }>();

/** The Change of them all and what they lead to, each run on what the one before it left; the first refusal refuses all. */
export function runEach(doc: Doc, commands: readonly Command[]): Ran {
  let current = doc;
  const changes: Change[] = [];
  let isKnown = true;
  for (let at = 0; at < commands.length; ) {
    const command = commands[at] as Command;
    const last = known.get(command);
    if (last?.before === current && last.commands.every((each, index) => commands[at + index] === each)) {
      changes.push(last.change);
      current = last.doc;
      at += last.commands.length;
      continue;
    }
    const outcome = run(current, command);
    if ('refused' in outcome) return outcome;
    changes.push(outcome.change);
    current = apply(current, outcome.change);
    isKnown = false;
    at += 1;
  }
  const led = { change: compose(...changes), doc: current };
  if (commands[0] && !isKnown) known.set(commands[0], { ...led, before: doc, commands });
  return led;
}
