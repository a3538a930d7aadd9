// Ids that read: Illustrator and Figma name a layer after its id. No program here: a name is made of words alone.

/**
 * What every reader of XML takes in a name. Chinese stands as it is, for an escape such as `_x5BA2_`, which Illustrator writes, is
 * what Figma and Inkscape would show; a colon would begin a namespace.
 */
const NOT_IN_NAMES = /[^\w.\-\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]+/g;
const MOST_CHARACTERS = 60;

/** Gives each thing an id of its own, by its name: spaces and signs are `_`, what comes again is numbered from 2. */
export function createIds(): (name: string) => string {
  const taken = new Set<string>();
  /** The last number given, so that a thousand of one name are not counted a thousand times. */
  const last = new Map<string, number>();
  return (name) => {
    const words = name
      .replace(NOT_IN_NAMES, '_')
      .slice(0, MOST_CHARACTERS)
      .replace(/^_+|_+$/g, '');
    const base = /^[^\d.-]/.test(words) ? words : `_${words}`;
    let number = last.get(base) ?? 0;
    let id = base;
    do {
      number += 1;
      id = number === 1 ? base : `${base}_${number}`;
    } while (taken.has(id));
    last.set(base, number);
    taken.add(id);
    return id;
  };
}
