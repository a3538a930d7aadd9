// What is computed from a document, kept for as long as the parts of the document stay the same from which it was computed (R1).

import type { Doc } from '../model/document.ts';
import type { Kind } from '../model/entities.ts';

/** @param kinds all that `compute` reads; @param compute is given a key as well, such as the id of a map, and is kept for each. */
export function keep<T>(kinds: readonly [Kind, ...Kind[]], compute: (doc: Doc, key: string) => T): (doc: Doc, key?: string) => T {
  const known = new WeakMap<object, { readonly parts: readonly unknown[]; readonly values: Map<string, T> }>();
  return (doc, key = '') => {
    const [first] = kinds;
    const before = known.get(doc[first]);
    const isSame = before?.parts.every((part, index) => part === doc[kinds[index] ?? first]);
    const entry = before && isSame ? before : { parts: kinds.map((kind) => doc[kind]), values: new Map<string, T>() };
    if (entry !== before) known.set(doc[first], entry);
    const value = entry.values.has(key) ? (entry.values.get(key) as T) : compute(doc, key);
    entry.values.set(key, value);
    return value;
  };
}
