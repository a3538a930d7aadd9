// Personas by the names that a file gives them: those of the project are known again, the others are made.

import type { Command } from '../commands/command.ts';
import { freePersonaColour } from '../model/colours.ts';
import type { Doc } from '../model/document.ts';
import type { Persona } from '../model/entities/personas.ts';
import type { Id } from '../model/entities.ts';
import { personasOf } from '../model/grid.ts';

const keyOf = (title: string) => title.normalize('NFC').trim();

/** `additions`: what makes those that were not there, in the order in which they were asked for. */
export function createPersonaNames(doc: Doc, newId: () => string) {
  const known: { readonly colour: string }[] = [...personasOf(doc)];
  const ids = new Map<string, Id<'persona'>>();
  for (const { title, id } of personasOf(doc)) if (!ids.has(keyOf(title))) ids.set(keyOf(title), id);
  const made: Omit<Persona, 'order'>[] = [];
  return {
    idOf(name: string): Id<'persona'> {
      const there = ids.get(keyOf(name));
      if (there !== undefined) return there;
      const persona = { kind: 'persona', id: newId(), title: name, colour: freePersonaColour(known) } as const;
      ids.set(keyOf(name), persona.id);
      known.push(persona);
      made.push(persona);
      return persona.id;
    },
    additions: (): readonly Command[] => (made.length > 0 ? [{ type: 'addEach', entities: made }] : []),
  };
}
