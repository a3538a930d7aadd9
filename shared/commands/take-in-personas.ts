// What it takes to bring personas of a file into a project: beside those that are there, or in the place of what one of them says.

import type { Id } from '../model/entities.ts';
import { PROFILE_FIELDS, type Profile } from '../model/profile.ts';
import type { Command } from './command.ts';

export type PersonaToTake = {
  readonly profile: Profile;
  /** An image that the project has by then; one who is replaced keeps the picture where there is none. */
  readonly imageId: Id<'image'> | undefined;
  /** The persona who says this from now on, and keeps scores and place; a new one where absent. */
  readonly replacedId: Id<'persona'> | undefined;
};

export function takeInPersonas(personas: readonly PersonaToTake[], newId: () => string): readonly Command[] {
  return personas.map(({ profile, imageId, replacedId }): Command => {
    const picture = imageId !== undefined && { imageId };
    if (replacedId === undefined) return { type: 'add', entity: { kind: 'persona', id: newId(), ...profile, ...picture } };
    const fields = Object.fromEntries(PROFILE_FIELDS.map((field) => [field, profile[field]]));
    return { type: 'set', ids: [replacedId], fields: { ...fields, ...picture } };
  });
}
