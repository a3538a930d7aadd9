// Mermaid's `journey` diagrams as text: https://mermaid.js.org/syntax/userJourney.html. As forgiving as Mermaid's own grammar, and a little
// more where texts in the wild are; what is a map of it, journey-map.ts says.

import { LIMITS } from '../model/limits.ts';

export type JourneyTask = {
  readonly title: string;
  /** 1–5; absent where none can be read. */
  readonly score?: number;
  readonly actors: readonly string[];
};

/** The tasks before the first section stand in one without a title. */
export type JourneySection = { readonly title: string; readonly tasks: readonly JourneyTask[] };

/** Lines count from 1. `found`: what stood there. */
export type JourneyWarning = {
  readonly line: number;
  readonly code: 'no-score' | 'score-out-of-range' | 'empty-section' | 'too-long';
  readonly found: string;
};

export type Journey = {
  readonly title: string;
  readonly sections: readonly JourneySection[];
  readonly warnings: readonly JourneyWarning[];
};

/** Line and column count from 1. */
export type JourneyProblem = { readonly code: 'not-a-journey' | 'not-a-task' | 'no-tasks'; readonly line: number; readonly column: number };

type Parsed<T> = T | { readonly problem: JourneyProblem };

/** The text itself or, where it holds fenced blocks of Mermaid as Markdown does, each of them that is a journey; at least one. */
export function parseJourneys(text: string): Parsed<{ readonly journeys: readonly Journey[] }> {
  const lines = toLines(text);
  const journeys: Journey[] = [];
  let other: JourneyProblem | undefined;
  for (const { from, to } of mermaidBlocks(lines)) {
    const journey = parseJourney(lines.slice(from, to).join('\n'), from + 1);
    if (!('problem' in journey)) journeys.push(journey);
    else if (journey.problem.code !== 'not-a-journey') return journey;
    else other ??= journey.problem;
  }
  return journeys.length > 0 ? { journeys } : { problem: other ?? { code: 'not-a-journey', line: 1, column: 1 } };
}

function toLines(text: string): readonly string[] {
  return text.replace(/^\uFEFF/, '').split(/\r\n|[\r\n\u2028\u2029]/);
}

/** Lines between fences; all of them where there is no fence of Mermaid. Ends are exclusive. */
function mermaidBlocks(lines: readonly string[]): readonly { readonly from: number; readonly to: number }[] {
  const blocks: { from: number; to: number }[] = [];
  let fence: string | undefined;
  let from = 0;
  for (const [index, line] of lines.entries()) {
    const [, marks, info = ''] = /^\s*(`{3,}|~{3,}|:{3,})(.*)$/.exec(line) ?? [];
    if (marks === undefined) continue;
    if (fence === undefined) {
      fence = marks;
      from = /^\s*(\{?\.?|\[)mermaid\b/i.test(info) ? index + 1 : -1;
    } else if (marks.startsWith(fence) && info.trim() === '') {
      if (from >= 0) blocks.push({ from, to: index });
      fence = undefined;
    }
  }
  if (fence !== undefined && from >= 0) blocks.push({ from, to: lines.length });
  return blocks.length > 0 ? blocks : [{ from: 0, to: lines.length }];
}

/** @param firstLine the number of the text's first line, where it stands in a larger one. Never throws. */
export function parseJourney(text: string, firstLine = 1): Parsed<Journey> {
  const normal = toLines(text).join('\n');
  const front = frontMatterOf(normal);
  const whole = withoutBlocks(blank(normal.slice(0, front.end)) + normal.slice(front.end));
  const warnings: JourneyWarning[] = [];
  const sections: { readonly title: string; readonly line: number; readonly tasks: JourneyTask[] }[] = [];
  let title: string | undefined;
  let accTitle: string | undefined;
  let start: { readonly line: number; readonly column: number } | undefined;

  for (const [index, written] of toLines(whole).entries()) {
    const line = firstLine + index;
    const cut = (found: string) => {
      const said = plain(found);
      if (said.length > LIMITS.titleLength) warnings.push({ line, code: 'too-long', found: said.slice(0, 60) });
      return said.slice(0, LIMITS.titleLength);
    };
    for (const { code, column } of statementsOf(written)) {
      const at = { line, column };
      let statement = code;
      if (!start) {
        const [keyword] = /^journey(?=\s|$)/i.exec(code) ?? [];
        if (keyword === undefined) return { problem: { code: 'not-a-journey', ...at } };
        start = at;
        statement = code.slice(keyword.length).trim();
        if (statement === '') continue;
      }
      const [, sectionTitle] = /^section(?:\s+(.*))?$/i.exec(statement) ?? [];
      const [isTitle, given = ''] = /^title(?:\s+|\s*[:：]\s*(?!\s|[\d.]+\s*(?:[:：]|$)))(.*)$|^title$/i.exec(statement) ?? [];
      const [, about, aboutText = ''] = /^acc(Title|Descr)\s*[:：]\s*(.*)$/i.exec(statement) ?? [];
      if (/^section(\s|$)/i.test(statement)) sections.push({ title: cut(sectionTitle ?? ''), line, tasks: [] });
      else if (isTitle !== undefined) title = cut(given);
      else if (about !== undefined) accTitle = about.toLowerCase() === 'title' ? cut(aboutText) : accTitle;
      else {
        const task = taskOf(statement);
        if (!task) return { problem: { code: 'not-a-task', ...at } };
        const { score, said } = task;
        const kept = score === undefined ? undefined : Math.min(5, Math.max(1, score));
        if (kept === undefined) warnings.push({ line, code: 'no-score', found: said });
        else if (kept !== score) warnings.push({ line, code: 'score-out-of-range', found: said });
        if (sections.length === 0) sections.push({ title: '', line, tasks: [] });
        const actors = [...new Set(task.actors.map(cut))].filter((actor) => actor !== '');
        sections.at(-1)?.tasks.push({ title: cut(task.title), ...(kept !== undefined && { score: kept }), actors });
      }
    }
  }
  if (!start) return { problem: { code: 'not-a-journey', line: firstLine, column: 1 } };
  const filled = sections.filter(({ tasks }) => tasks.length > 0);
  if (filled.length === 0) return { problem: { code: 'no-tasks', ...start } };
  for (const { title: found, line, tasks } of sections) if (tasks.length === 0) warnings.push({ line, code: 'empty-section', found });
  return {
    title: title || front.title || accTitle || '',
    sections: filled.map(({ title: of, tasks }) => ({ title: of, tasks })),
    warnings: warnings.toSorted((a, b) => a.line - b.line),
  };
}

/** `name: score: actor, actor`. Mermaid parts at its colons alone; full-width ones part only where there is none of those. */
function taskOf(statement: string) {
  const colon = statement.includes(':') ? ':' : '：';
  const [title = '', ...data] = statement.split(colon);
  const [said = '', actors = ''] = data;
  if (title.trim() === '' || data.length === 0) return undefined;
  const digits = said.normalize('NFKC').trim();
  const score = /^[+-]?\d*\.?\d+$/.test(digits) ? Number(digits) : undefined;
  return { title, said: said.trim(), score, actors: actors.split(/[,，、]/) };
}

/** Statements end at `;` or at a comment. An entity such as `#35;` or `#amp;` is a character, neither of the two. */
function* statementsOf(line: string): Iterable<{ readonly code: string; readonly column: number }> {
  if (/^\s*(%%|#(?!\w+;))/.test(line)) return;
  const written = line.replace(/\s(?:%%|#(?=\s|$)).*$/, '');
  for (const { 0: part, index } of written.matchAll(/(?:#\w+;|[^;])+/g)) {
    const code = part.trim();
    if (code !== '') yield { code, column: index + part.length - part.trimStart().length + 1 };
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  colon: ':',
  semi: ';',
  num: '#',
};

/** As it is read: entities are characters, line breaks spaces. */
function plain(text: string): string {
  return text
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/#(\w+);/g, (whole, name: string) => {
      const point = /^\d+$/.test(name) ? Number(name) : Number.NaN;
      const isCharacter = point >= 32 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
      return isCharacter ? String.fromCodePoint(point) : (ENTITIES[name] ?? whole);
    })
    .trim();
}

function frontMatterOf(text: string): { readonly title: string; readonly end: number } {
  const [whole, inside = ''] = /^\s*---[^\S\n]*\n([\s\S]*?)\n[^\S\n]*---[^\S\n]*(?=\n|$)/.exec(text) ?? [];
  if (whole === undefined) return { title: '', end: 0 };
  const [, title = ''] = /^[^\S\n]*title:[^\S\n]*(.*)$/m.exec(inside) ?? [];
  return { title: plain(title.trim().replace(/^(["'])(.*)\1$/, '$2')).slice(0, LIMITS.titleLength), end: whole.length };
}

/** Without directives, `%%{ … }%%`, and without descriptions of several lines, `accDescr { … }`. */
function withoutBlocks(text: string): string {
  const without = (from: string, block: RegExp, end: string) => {
    // What begins behind the last end has none: it would be looked for to the end of the text, again and again.
    const last = from.lastIndexOf(end) + end.length;
    return from.slice(0, last).replace(block, blank) + from.slice(last);
  };
  return without(without(text, /%%\{[\s\S]*?\}%%/g, '}%%'), /^[^\S\n]*accDescr[^\S\n]*\{[^}]*\}/gim, '}');
}

/** Nothing there but its line breaks: lines and columns stay what they are. */
function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
