// Text into lines no wider than a width. Latin breaks at spaces and after hyphens and slashes; Chinese between any two
// characters, but closing punctuation never begins a line and opening punctuation never ends one (GB/T 15834; CLREQ 3.1.3).

import type { Measure, TextStyle } from './drawing.ts';

const NO_START = new Set('，。、；：？！）】》」』〉”’％…—·～,.;:?!)]}%″′℃');
const NO_END = new Set('（【《「『〈“‘([{￥$#');
const BREAK_AFTER = new Set('-/–—|');
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u;
const JOINS = /\p{M}|\u200d|\p{Emoji_Modifier}/u;
const SPACE = /\s/u;
/** By how much less the lines of a head are tried, in map units. */
const NARROWER = 0.5;

/** Where a character ends as a reader sees it: no accent, joiner or skin tone is ever parted from what it belongs to. */
function toCharacters(text: string): string[] {
  const characters: string[] = [];
  let isJoined = false;
  for (const char of text) {
    const last = characters.length - 1;
    if (last >= 0 && (isJoined || JOINS.test(char))) characters[last] += char;
    else characters.push(char);
    isJoined = char === '\u200d';
  }
  return characters;
}

function mayBreak(before: string, after: string): boolean {
  if (SPACE.test(after)) return false;
  if (SPACE.test(before)) return true;
  if (NO_START.has(after) || NO_END.has(before)) return false;
  if (WIDE.test(before) || WIDE.test(after)) return true;
  return BREAK_AFTER.has(before);
}

function toParagraphs(text: string): readonly string[] {
  return text.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').split('\n');
}

/** Pieces that are never broken unless one alone is too wide; each carries the spaces that follow it. */
function toPieces(paragraph: string): string[] {
  const pieces: string[] = [];
  let previous = '';
  for (const char of toCharacters(paragraph)) {
    const last = pieces.length - 1;
    if (last >= 0 && !mayBreak(previous, char)) pieces[last] += char;
    else pieces.push(char);
    previous = char;
  }
  return pieces;
}

/**
 * @param width in map units; a single character may be wider than it, nothing else.
 * @returns at least one line; lines carry no space at their end.
 */
export function wrap(text: string, width: number, measure: Measure, style: TextStyle): readonly string[] {
  return toParagraphs(text).flatMap((paragraph) => wrapParagraph(paragraph, width, measure, style));
}

/** As `wrap`, for a head: where lines more evenly full keep a Chinese character from standing alone in the last one, they are. */
export function wrapHead(text: string, width: number, measure: Measure, style: TextStyle): readonly string[] {
  return toParagraphs(text).flatMap((paragraph) => {
    const lines = wrapParagraph(paragraph, width, measure, style);
    const least = widestWord(paragraph, measure, style);
    let even = lines;
    for (let room = width; even.length === lines.length && endsAlone(even); even = wrapParagraph(paragraph, room, measure, style)) {
      room = Math.min(room, Math.max(...even.map((line) => measure(line, style)))) - NARROWER;
      if (room < least) return lines;
    }
    return even.length === lines.length ? even : lines;
  });
}

function endsAlone(lines: readonly string[]): boolean {
  const last = toCharacters(lines.at(-1) ?? '').filter((char) => !NO_START.has(char) && !NO_END.has(char));
  return lines.length > 1 && last.length === 1 && WIDE.test(last[0] ?? '');
}

function wrapParagraph(paragraph: string, width: number, measure: Measure, style: TextStyle): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const flush = () => {
    lines.push(line.trimEnd());
    line = '';
    used = 0;
  };
  for (const piece of toPieces(paragraph)) {
    const word = piece.trimEnd();
    const wordWidth = measure(word, style);
    if (line !== '' && used + wordWidth > width) flush();
    if (wordWidth > width) {
      for (const character of toCharacters(word)) {
        if (line !== '' && measure(line + character, style) > width) flush();
        line += character;
      }
      used = measure(line, style);
    } else {
      line += word;
      used += wordWidth;
    }
    const spaces = piece.slice(word.length);
    if (spaces !== '') {
      line += spaces;
      used += measure(spaces, style);
    }
  }
  lines.push(line.trimEnd());
  return lines;
}

/** The width of the widest piece that is not broken where there is room for it. */
export function widestWord(text: string, measure: Measure, style: TextStyle): number {
  return text
    .split('\n')
    .reduce(
      (widest, paragraph) => toPieces(paragraph).reduce((width, piece) => Math.max(width, measure(piece.trimEnd(), style)), widest),
      0,
    );
}

/** The text, or as much of it as fits with an ellipsis. */
export function truncate(text: string, width: number, measure: Measure, style: TextStyle): string {
  if (measure(text, style) <= width) return text;
  const characters = toCharacters(text);
  let kept = characters.length;
  while (kept > 0 && measure(`${characters.slice(0, kept).join('').trimEnd()}…`, style) > width) kept -= 1;
  return `${characters.slice(0, kept).join('').trimEnd()}…`;
}
