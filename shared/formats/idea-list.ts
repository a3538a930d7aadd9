// A list of ideas as people paste or type it: its texts, and which of them say again what one before them said.

import { likelyKey } from '../analysis/service/same-name.ts';
import type { Idea } from '../model/entities/workshops.ts';

/** Of these ideas, those that say what one before them said, but for case, space, hyphens and width. */
export function repeatedIdeas(ideas: readonly Idea[]): ReadonlySet<Idea> {
  const said = new Set<string>();
  return new Set(
    ideas.filter(({ text }) => {
      const key = likelyKey(text);
      const isSaid = said.has(key);
      said.add(key);
      return isSaid;
    }),
  );
}

const BULLET = /^(?:[-–—*]\s+|[•·●▪]\s*)/;
/** `1.`, `2)`, `3、`, `（4）`; no `3.5`, no `10、20`. */
const NUMBER = /^(?:[（(](\d{1,3})[）)]|(\d{1,3})[.)．、）])(?!\d)\s*/;

/** The texts of a list as it is pasted: one a line, without its bullets, and without its numbers where they count up; empty lines are none. */
export function ideasIn(list: string): readonly string[] {
  const lines = list.split(/[\r\n\u2028\u2029]+/).map((line) => line.trim().replace(BULLET, ''));
  const numbers = lines.map((line) => NUMBER.exec(line)).map((found) => (found ? Number(found[1] ?? found[2]) : undefined));
  const counted = numbers.filter((number) => number !== undefined);
  let at = 0;
  return lines.flatMap((line, index) => {
    const number = numbers[index];
    const [before, after] = number === undefined ? [] : [counted[at - 1], counted[at + 1]];
    if (number !== undefined) at += 1;
    const isCounting = number !== undefined && (before === number - 1 || after === number + 1);
    return (isCounting ? line.replace(NUMBER, '') : line).trim() || [];
  });
}
