// Where a text stands in another, by the choices of who looks for it. Knows nothing of maps.

export type TextWanted = { readonly text: string; readonly isCaseKept: boolean; readonly isWholeWord: boolean };

/** In units of the string: what `slice` takes. */
export type Stretch = { readonly start: number; readonly end: number };

/** What joins into a word. Scripts without spaces join nothing: there, a word may begin and end anywhere. */
const UNSPACED = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]';
const JOINED = `(?!${UNSPACED})[\\p{L}\\p{M}\\p{N}_]`;

/**
 * Finds the text as it stands, never as a pattern; undefined for an empty one. The engine folds case letter by letter and so keeps places
 * right where lower and upper case differ in length.
 */
export function createFinder({ text, isCaseKept, isWholeWord }: TextWanted): ((within: string) => readonly Stretch[]) | undefined {
  if (text === '') return undefined;
  const escaped = text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const isJoined = (part: string) => isWholeWord && new RegExp(JOINED, 'u').test(part);
  const before = isJoined([...text][0] ?? '') ? `(?<!${JOINED})` : '';
  const after = isJoined([...text].at(-1) ?? '') ? `(?!${JOINED})` : '';
  const pattern = new RegExp(`${before}${escaped}${after}`, isCaseKept ? 'gu' : 'giu');
  // Most fields of most cards say nothing; to ask an engine about nothing is what costs.
  return (within) =>
    within === '' ? [] : Array.from(within.matchAll(pattern), ({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

/** `replacement` stands for each stretch as it is written, without any signs of a pattern. @param stretches in order, not overlapping. */
export function replaceStretches(text: string, stretches: readonly Stretch[], replacement: string): string {
  let from = 0;
  const parts = stretches.map(({ start, end }) => {
    const part = text.slice(from, start) + replacement;
    from = end;
    return part;
  });
  return parts.join('') + text.slice(from);
}
