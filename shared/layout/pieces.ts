// How text is taken apart to be measured, the same way by everyone who measures: a width is the sum of the widths of its
// pieces. A piece is never shaped together with its neighbours, so a browser and a Node process come to the same number.

/** Written without spaces and measured character by character: Han, kana, Hangul, full-width forms, emoji sequences. */
const WIDE =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Bopomofo}\\u3000-\\u303f\\uff00-\\uffef]|\\p{Extended_Pictographic}';
const PIECE = new RegExp(
  `\\s|(?:${WIDE})[\\p{M}\\p{Emoji_Modifier}]*(?:\\u200d\\p{Extended_Pictographic}[\\p{M}\\p{Emoji_Modifier}]*)*|(?:(?!\\s|${WIDE}).)+`,
  'gsu',
);

/** Single spaces, single wide characters, and the words between them. */
export function toPieces(text: string): readonly string[] {
  return text.match(PIECE) ?? [];
}

const CONTROLS = /[\p{Cc}\u2028\u2029]/gu;
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;
const NO_CHARACTERS = /[\p{Cs}\ufffe\uffff]/gu;

/** One line of text as it is drawn and written everywhere: no control characters, no overridden directions, broken characters as U+FFFD. */
export function toDrawable(line: string): string {
  return line.replace(CONTROLS, ' ').replace(DIRECTIONS, '').replace(NO_CHARACTERS, '\ufffd');
}
