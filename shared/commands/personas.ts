// The command that gives a persona another place among the personas of the project.

import { toEdit } from '../model/change.ts';
import { type Doc, get } from '../model/document.ts';
import type { Id } from '../model/entities.ts';
import { personasOf } from '../model/grid.ts';
import { keyAt } from '../model/order.ts';
import { changed, type Outcome, refuse } from './outcome.ts';

/** `index`: the place among the other personas. */
export type PersonaCommand = { readonly type: 'movePersona'; readonly personaId: Id<'persona'>; readonly index: number };

export function runPersonaCommand(doc: Doc, { personaId, index }: PersonaCommand): Outcome {
  const before = get(doc, 'persona', personaId);
  if (!before) return refuse('gone');
  const personas = personasOf(doc);
  if (personas[index]?.id === personaId) return changed([]);
  const others = personas.filter(({ id }) => id !== personaId);
  return changed([toEdit(before, { ...before, order: keyAt(others, index) })]);
}
