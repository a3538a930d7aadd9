// Words of a project within Markdown: they stay words, whatever signs of Markdown or HTML they hold.

/** Signs that mean something anywhere in a line, for CommonMark and for its tables and strikethrough on GitHub. */
const ANYWHERE = /[\\`*_[\]<>|~&]/g;
/** What makes a line a heading, a list or a rule, at its beginning, and what GitHub makes a link of by itself: the sign that does it. */
const AT_THE_START = /^(\d*)([#+\-=](?!\d)|(?<=\d)[.)](?=\s|$))/;
const LINKED = /((?:https?|ftp)(?=:\/\/)|www(?=\.))(.)/gi;

/** In one line. */
export function toMarkdown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.replace(ANYWHERE, '\\$&').replace(LINKED, '$1\\$2').replace(AT_THE_START, '$1\\$2');
}
