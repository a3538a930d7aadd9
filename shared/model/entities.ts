// What a project is made of: plain, readonly JSON records. Each kind has one parser; nothing enters a document or
// leaves a file without passing it. Fields that we do not know (of a newer version) are kept.

import type { Parsed } from './entities/fields.ts';
import { card, connector, lane, map, score, silence, stage, step, view } from './entities/map.ts';
import { measure, round } from './entities/measures.ts';
import { customerList, persona } from './entities/personas.ts';
import { image, project } from './entities/project.ts';
import { stop } from './entities/show.ts';
import { ballot, idea, workshop } from './entities/workshops.ts';

/** One for each kind. */
export const PARSERS = {
  project,
  map,
  view,
  stage,
  step,
  lane,
  card,
  connector,
  score,
  persona,
  measure,
  round,
  silence,
  customerList,
  stop,
  workshop,
  ballot,
  idea,
  image,
} as const;

export type Kind = keyof typeof PARSERS;
export const KINDS = Object.keys(PARSERS) as readonly Kind[];

export type Id<K extends Kind> = string & { readonly __kind?: K };

/** What is kept of workshops: changes of these are no undo steps (R11). */
export const RECORDS: readonly Kind[] = ['workshop', 'ballot', 'idea'];

export function isRecord({ kind }: Entity): boolean {
  return RECORDS.includes(kind);
}

export type EntityOf<K extends Kind> = Parsed<(typeof PARSERS)[K]>;
export type Entity = { [K in Kind]: EntityOf<K> }[Kind];

export type EntityProblem = { readonly path: string; readonly message: string };

/**
 * An untrusted value as an entity. `unknown-kind` is not an error: a newer version wrote it, it stays in the file untouched.
 */
export function parseEntity(
  value: unknown,
): { readonly entity: Entity } | { readonly unknownKind: string } | { readonly problem: EntityProblem } {
  const kind = (value as { kind?: unknown } | null)?.kind;
  if (typeof kind !== 'string') return { problem: { path: 'kind', message: 'missing' } };
  if (!Object.hasOwn(PARSERS, kind)) return { unknownKind: kind };
  const result = PARSERS[kind as Kind].safeParse(value);
  if (result.success) return { entity: result.data as Entity };
  const issue = result.error.issues[0];
  return { problem: { path: issue?.path.join('.') ?? '', message: issue?.message ?? 'invalid' } };
}
