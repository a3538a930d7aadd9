// What is computed from a document is computed once for as long as the kinds of entities that it was computed from do not change (R1).

import type { Doc } from './document.ts';
import type { Kind } from './entities.ts';

/** @param kinds all that `compute` reads; the one that changes most often first. */
export function once<T>(kinds: readonly [Kind, ...Kind[]], compute: (doc: Doc) => T): (doc: Doc) => T {
  const known = new WeakMap<object, { readonly doc: Doc; readonly result: T }>();
  return (doc) => {
    const before = known.get(doc[kinds[0]]);
    if (before && kinds.every((kind) => before.doc[kind] === doc[kind])) return before.result;
    const result = compute(doc);
    known.set(doc[kinds[0]], { doc, result });
    return result;
  };
}
