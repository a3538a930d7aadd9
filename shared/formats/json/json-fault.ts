// Where a text stops being JSON, for whoever wrote it by hand: engines say it differently, or not at all.

/** Line and column count from 1. */
export type TextPlace = { readonly line: number; readonly column: number };

const SPACE = /[ \t\n\r]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a string of JSON has not
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Of a text that JSON.parse refuses. Grammar: RFC 8259. However deep it is nested. */
export function placeOfFault(text: string): TextPlace {
  let at = 0;
  const take = (token: RegExp): boolean => {
    token.lastIndex = at;
    const [found] = token.exec(text) ?? [];
    at += found?.length ?? 0;
    return found !== undefined;
  };
  const sign = (wanted: string): boolean => {
    take(SPACE);
    const isThere = text[at] === wanted;
    if (isThere) at += 1;
    return isThere;
  };
  const name = (): boolean => {
    take(SPACE);
    return take(STRING) && sign(':');
  };
  /** Signs by which what is open is closed. */
  const open: string[] = [];
  /** What comes next is a value, or what follows one. */
  let isValue = true;
  for (;;) {
    take(SPACE);
    if (isValue) {
      if (sign('[')) {
        if (sign(']')) isValue = false;
        else open.push(']');
      } else if (sign('{')) {
        if (sign('}')) isValue = false;
        else {
          open.push('}');
          if (!name()) break;
        }
      } else if (take(STRING) || take(SCALAR)) isValue = false;
      else break;
    } else {
      const end = open.at(-1);
      if (end === undefined) break;
      if (sign(end)) open.pop();
      else if (sign(',')) {
        isValue = true;
        if (end === '}' && !name()) break;
      } else break;
    }
  }
  const before = text.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}
