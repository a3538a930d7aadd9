// How well a name answers what was typed to find it: whole, from its beginning, from the beginning of one of its words, anywhere,
// in other order, by letters that begin its words, or by letters near to each other. Knows nothing of what is named.

/** Without case, and without the accents of Latin letters, so that "resume" finds "Résumé". */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .toLowerCase();
}

/** What was typed, made ready once for many names. */
export type Wanted = { readonly whole: string; readonly words: readonly string[]; readonly letters: string };

export function toWanted(typed: string): Wanted {
  const whole = fold(typed).trim().replace(/\s+/g, ' ');
  return { whole, words: whole.split(' '), letters: whole.replaceAll(' ', '') };
}

/** From 7, the name itself, down to 1; 0 where it is no answer. `name` is folded. */
export function rank({ whole, words, letters }: Wanted, name: string): number {
  if (whole === '') return 0;
  const at = name.indexOf(whole);
  if (at === 0) return name.length === whole.length ? 7 : 6;
  if (at > 0) return isWordStart(name, at) || hasAtWordStart(name, whole, at + 1) ? 5 : 4;
  if (words.length > 1 && words.every((word) => name.includes(word))) return 3;
  if (isAbbreviation(letters, name)) return 2;
  return areNear(letters, name) ? 1 : 0;
}

/** Chinese writes no spaces: each of its characters may begin a word. */
const JOINED = /[\p{L}\p{N}]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function isWordStart(name: string, at: number): boolean {
  const before = name[at - 1];
  return before === undefined || !JOINED.test(before) || UNSPACED.test(before) || UNSPACED.test(name[at] ?? '');
}

function hasAtWordStart(name: string, part: string, from: number): boolean {
  for (let at = name.indexOf(part, from); at >= 0; at = name.indexOf(part, at + 1)) if (isWordStart(name, at)) return true;
  return false;
}

/** All letters in order, each right after the one before it or at the beginning of a word: "esv" for "Export as SVG". */
function isAbbreviation(letters: string, name: string): boolean {
  let at = -1;
  for (const letter of letters) {
    let next = at + 1;
    if (at < 0 || name[next] !== letter) while (next < name.length && (name[next] !== letter || !isWordStart(name, next))) next += 1;
    if (next >= name.length) return false;
    at = next;
  }
  return true;
}

/** All letters in order, with two others between them at most: those were left out in typing. */
function areNear(letters: string, name: string): boolean {
  if (letters.length < 4) return false;
  for (let start = name.indexOf(letters[0] ?? ''); start >= 0; start = name.indexOf(letters[0] ?? '', start + 1)) {
    const end = start + letters.length + 2;
    let at = start;
    let found = 1;
    while (found < letters.length && ++at < end && at < name.length) if (name[at] === letters[found]) found += 1;
    if (found === letters.length) return true;
  }
  return false;
}
