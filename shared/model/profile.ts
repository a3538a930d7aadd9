// What the profile of a persona says: all of a persona but its place among the others and its picture.

import type { Persona } from './entities/personas.ts';

export const PROFILE_FIELDS = [
  'title',
  'colour',
  'quote',
  'demographics',
  'behaviour',
  'goals',
  'basicNeeds',
  'statedNeeds',
  'latentNeeds',
  'segment',
  'share',
  'lifecycle',
  'contribution',
  'support',
  'credit',
  'influence',
  'growth',
] as const satisfies readonly (keyof Persona)[];

export type Profile = Pick<Persona, (typeof PROFILE_FIELDS)[number]>;

export function toProfile(persona: Persona): Profile {
  return Object.fromEntries(PROFILE_FIELDS.flatMap((field) => (persona[field] === undefined ? [] : [[field, persona[field]]]))) as Profile;
}
