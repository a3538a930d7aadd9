// Fields by which one thing names another that it can also be without: when that goes, the field is emptied and the thing stays. What a
// thing cannot be without says standsOn (load.ts). An origin (`originId`) is no tie: it may lead to nothing.

import type { Entity, Kind } from './entities.ts';

type Tie = { readonly field: string; readonly to: Kind };

const TIES: Partial<Readonly<Record<Kind, readonly Tie[]>>> = {
  project: [{ field: 'logoId', to: 'image' }],
  map: [{ field: 'asIsMapId', to: 'map' }],
  card: [
    { field: 'aboutIds', to: 'card' },
    { field: 'personaIds', to: 'persona' },
    { field: 'imageId', to: 'image' },
    { field: 'linkedMapId', to: 'map' },
  ],
  persona: [{ field: 'imageId', to: 'image' }],
  measure: [{ field: 'personaId', to: 'persona' }],
};

/** What has ties. */
export const TIED = Object.keys(TIES) as readonly Kind[];

/** The same object where nothing is lost. A list that loses all it names goes. */
export function untie<T extends Entity>(entity: T, isLost: (id: string, to: Kind) => boolean): T {
  let fields: Record<string, unknown> | undefined;
  for (const { field, to } of TIES[entity.kind] ?? []) {
    const named = (entity as Readonly<Record<string, unknown>>)[field];
    const kept = Array.isArray(named) ? named.filter((id: string) => !isLost(id, to)) : named;
    const isKept = Array.isArray(kept) ? kept.length === (named as unknown[]).length : named === undefined || !isLost(named as string, to);
    if (isKept) continue;
    fields ??= { ...entity };
    if (Array.isArray(kept) && kept.length > 0) fields[field] = kept;
    else delete fields[field];
  }
  return (fields as T | undefined) ?? entity;
}

/** Whether all that it names is there. @param before what it was: ties that were there already may lead to what only a newer version can read. */
export function hasNewLostTies(entity: Entity, before: Entity | undefined, isThere: (id: string, to: Kind) => boolean): boolean {
  const named = (each: Entity | undefined, field: string) =>
    [(each as Readonly<Record<string, unknown>> | undefined)?.[field] ?? []].flat();
  return (TIES[entity.kind] ?? []).some(({ field, to }) => {
    const known = named(before, field);
    return named(entity, field).some((id) => !known.includes(id) && !isThere(id as string, to));
  });
}
