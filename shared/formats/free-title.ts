// A title for a map that comes in, which no other map of the project has.

import type { Doc } from '../model/document.ts';
import { LIMITS } from '../model/limits.ts';

/** The title itself, else with the first number from 2 on that is free. Maps without a title may be many. */
export function freeTitle(doc: Doc, title: string): string {
  const taken = new Set([...doc.map.values()].map((map) => map.title));
  let free = title;
  for (let number = 2; title !== '' && taken.has(free); number += 1) {
    const end = ` ${number}`;
    free = title.slice(0, LIMITS.titleLength - end.length) + end;
  }
  return free;
}
