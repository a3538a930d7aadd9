// Personas as a file, for other maps and projects: what their profiles say, each with its picture. Any program may have written one.

import type { Image } from '../model/entities/project.ts';
import { parseEntity } from '../model/entities.ts';
import { LIMITS } from '../model/limits.ts';
import { PROFILE_FIELDS, type Profile, toProfile } from '../model/profile.ts';

/** `data`: the bytes of a PNG or JPEG in base64, not yet believed. */
export type LibraryPicture = Pick<Image, 'name'> & { readonly data: string };
export type LibraryPersona = { readonly profile: Profile; readonly picture?: LibraryPicture };

const FORMAT = 'frontstage-personas';
const VERSION = 1;

export function writePersonas(personas: readonly LibraryPersona[]): string {
  const written = personas.map(({ profile, picture }) => ({ ...profile, ...(picture && { picture }) }));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, personas: written }, undefined, 2)}\n`;
}

export type LibraryProblem = 'no-library' | 'newer' | 'no-personas' | 'too-many';

/** Those that pass the parser, and how many do not; or why there are none. What a newer version would say of a persona is left out. */
export function parsePersonas(
  text: string,
): { readonly personas: readonly LibraryPersona[]; readonly broken: number } | { readonly problem: LibraryProblem } {
  const { format, version, personas } = parseJson(text);
  if (format !== FORMAT || typeof version !== 'number' || !Array.isArray(personas)) return { problem: 'no-library' };
  if (version > VERSION) return { problem: 'newer' };
  if (personas.length > LIMITS.libraryPersonas) return { problem: 'too-many' };
  const parsed = personas.flatMap((each) => parsePersona(each) ?? []);
  return parsed.length === 0 ? { problem: 'no-personas' } : { personas: parsed, broken: personas.length - parsed.length };
}

function parsePersona(value: unknown): LibraryPersona | undefined {
  const fields = Object(value) as Readonly<Record<string, unknown>>;
  const own = Object.fromEntries(PROFILE_FIELDS.flatMap((field) => (Object.hasOwn(fields, field) ? [[field, fields[field]]] : [])));
  const parsed = parseEntity({ ...own, kind: 'persona', id: 'of-a-library', order: 'a' });
  if (!('entity' in parsed) || parsed.entity.kind !== 'persona') return undefined;
  const { name, data } = Object(fields.picture) as Readonly<Record<string, unknown>>;
  const picture = typeof data === 'string' && typeof name === 'string' ? { name: name.slice(0, LIMITS.titleLength), data } : undefined;
  return { profile: toProfile(parsed.entity), ...(picture && { picture }) };
}

function parseJson(text: string): { readonly format?: unknown; readonly version?: unknown; readonly personas?: unknown } {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}
