// Words of a project within Markdown: they stay words, whatever signs of Markdown or HTML they hold.

/** Signs that mean something anywhere in a line, for CommonMark and for its tables and strikethrough on GitHub; an ampersand only before an entity. */
const ANYWHERE = /[\\`*_[\]<>|~]|&(?=#|[a-z][a-z\d]*;)/gi;
/** What makes a line a heading, a list or a rule, at its beginning, and what GitHub makes a link of by itself: the sign that does it. */
const AT_THE_START = /^(\d*)([#+\-=](?!\d)|(?<=\d)[.)](?=\s|$))/;
const LINKED = /((?:https?|ftp)(?=:\/\/)|www(?=\.))(.)/gi;

/** In one line. */
export function toMarkdown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.replace(ANYWHERE, '\\$&').replace(LINKED, '$1\\$2').replace(AT_THE_START, '$1\\$2');
}

export function toHeading(level: 1 | 2 | 3, text: string): string {
  // Signs at its end would be taken for its other side.
  return `${'#'.repeat(level)} ${toMarkdown(text).replace(/#+$/, (signs) => signs.replaceAll('#', '\\#'))}`;
}

export function toList(items: readonly string[]): string {
  return items.map((item) => `- ${toMarkdown(item)}`).join('\n');
}

/** @param numbers the columns that stand to the right, from 0. Every row has as many cells as the head. */
export function toTable(head: readonly string[], rows: readonly (readonly string[])[], numbers: readonly number[] = []): string {
  const line = (cells: readonly string[]) => `| ${head.map((_, index) => toMarkdown(cells[index] ?? '')).join(' | ')} |`;
  const rule = `| ${head.map((_, index) => (numbers.includes(index) ? '---:' : '---')).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}
