// A Change is the only way a document becomes another document, the only thing the undo stack holds and the only
// thing storage writes (R2). Because each edit holds what was before and after, its inverse is a swap.

import type { Doc } from './document.ts';
import { type Entity, type Kind, parseEntity } from './entities.ts';

/** `before` absent: created. `after` absent: deleted. Never both absent; where both are there, id and kind agree. */
export type Edit = { readonly before?: Entity; readonly after?: Entity };
export type Change = readonly Edit[];

function subject(edit: Edit): Entity {
  const entity = edit.after ?? edit.before;
  if (!entity) throw new Error('an edit without an entity');
  return entity;
}

export function apply(doc: Doc, change: Change): Doc {
  if (change.length === 0) return doc;
  const touched = new Map<Kind, Map<string, Entity>>();
  for (const edit of change) {
    const { kind, id } = subject(edit);
    let entities = touched.get(kind);
    if (!entities) {
      entities = new Map(doc[kind] as ReadonlyMap<string, Entity>);
      touched.set(kind, entities);
    }
    if (edit.after) entities.set(id, edit.after);
    else entities.delete(id);
  }
  return { ...doc, ...Object.fromEntries(touched) };
}

export function invert(change: Change): Change {
  return change.map(({ before, after }) => toEdit(after, before)).reverse();
}

/** One Change with the effect of these, one after the other; what comes back to where it was is left out. */
export function compose(...changes: readonly Change[]): Change {
  const byId = new Map<string, Edit>();
  for (const edit of changes.flat()) {
    const { id } = subject(edit);
    const earlier = byId.get(id);
    byId.set(id, earlier ? toEdit(earlier.before, edit.after) : edit);
  }
  const isSame = ({ before, after }: Edit) => before === after || (before && after && JSON.stringify(before) === JSON.stringify(after));
  return [...byId.values()].filter((edit) => !isSame(edit));
}

/** Whether everything that it touches is as it says that it was. */
export function follows(change: Change, doc: Doc): boolean {
  return change.every((edit) => {
    const { kind, id } = subject(edit);
    return isEqual(doc[kind].get(id), edit.before);
  });
}

/** By value, in any order of the keys; a field that is undefined is none. */
function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  const [fields, otherFields] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  return [...fields.keys(), ...otherFields.keys()].every((key) => isEqual(fields.get(key), otherFields.get(key)));
}

export function toEdit(before: Entity | undefined, after: Entity | undefined): Edit {
  return { ...(before && { before }), ...(after && { after }) };
}

/** An untrusted value as a Change, or the first thing that is wrong with it. */
export function parseChange(value: unknown): { readonly change: Change } | { readonly problem: string } {
  if (!Array.isArray(value)) return { problem: 'not a list' };
  const change: Edit[] = [];
  for (const [index, edit] of value.entries()) {
    if (typeof edit !== 'object' || edit === null) return { problem: `${index}: not an edit` };
    const sides: { before?: Entity; after?: Entity } = {};
    for (const side of ['before', 'after'] as const) {
      const raw = (edit as Record<string, unknown>)[side];
      if (raw === undefined) continue;
      const parsed = parseEntity(raw);
      if (!('entity' in parsed))
        return {
          problem: `${index}.${side}: ${'problem' in parsed ? `${parsed.problem.path} ${parsed.problem.message}` : 'unknown kind'}`,
        };
      sides[side] = parsed.entity;
    }
    const { before, after } = sides;
    if (!before && !after) return { problem: `${index}: an edit of nothing` };
    if (before && after && (before.id !== after.id || before.kind !== after.kind)) return { problem: `${index}: two entities in one edit` };
    change.push(sides);
  }
  return { change };
}
