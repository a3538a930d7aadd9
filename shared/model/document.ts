// A document: every entity of a project, by kind and id. Immutable; the next document shares all that did not change
// (R1), so "did any card change?" is one comparison of `doc.card`.

import type { Project } from './entities/project.ts';
import { type Entity, type EntityOf, type Id, KINDS, type Kind } from './entities.ts';

export type Doc = { readonly [K in Kind]: ReadonlyMap<string, EntityOf<K>> };

/** Later entities win over earlier ones of the same id. */
export function toDoc(entities: Iterable<Entity>): Doc {
  const doc = Object.fromEntries(KINDS.map((kind) => [kind, new Map()])) as unknown as Record<Kind, Map<string, Entity>>;
  for (const entity of entities) doc[entity.kind].set(entity.id, entity);
  return doc as unknown as Doc;
}

export function toEntities(doc: Doc): readonly Entity[] {
  return KINDS.flatMap((kind) => [...(doc[kind].values() as Iterable<Entity>)]);
}

export function get<K extends Kind>(doc: Doc, kind: K, id: Id<K> | undefined): EntityOf<K> | undefined {
  return id === undefined ? undefined : (doc[kind].get(id) as EntityOf<K> | undefined);
}

export function all<K extends Kind>(doc: Doc, kind: K): readonly EntityOf<K>[] {
  return [...doc[kind].values()] as readonly EntityOf<K>[];
}

/** The entity of that id, whatever its kind. */
export function find(doc: Doc, id: string): Entity | undefined {
  for (const kind of KINDS) {
    const entity = doc[kind].get(id);
    if (entity) return entity as Entity;
  }
  return undefined;
}

/** Every document has exactly one project entity; integrity makes one where a file has none. */
export function projectOf(doc: Doc): Project {
  const [project] = doc.project.values();
  if (!project) throw new Error('a document without a project entity');
  return project;
}

/** Whether newcomers can have these ids: nothing has any of them yet, and none comes twice. */
export function areFree(doc: Doc, ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length && !ids.some((id) => find(doc, id));
}
