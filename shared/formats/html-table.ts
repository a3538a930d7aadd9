// The tables of an HTML text as spreadsheets, word processors and pages put it on the clipboard: their cells, and nothing else of
// it. Reads whatever comes, in time that grows with its length; what it cannot make out is left out.

import { MOST_CELLS, type Table } from './table.ts';

/** More than a spreadsheet ever merges; beyond it the number is an attack or a mistake. */
const MOST_MERGED = 1000;
/** Elements whose content is not text of the page. */
const SILENT = /^(?:style|script|title|xml)$/;
/** Elements that stand on lines of their own. */
const BLOCK = /^(?:p|div|li|ul|ol|h[1-6]|blockquote|pre|table|tr|td|th|dt|dd)$/;

/** The rows of all its tables, one table after the other; a table within a cell is that cell's text. `undefined`: it has no table. */
export function parseHtmlTable(html: string): Table | 'too-large' | undefined {
  const rows: string[][] = [];
  /** How many further rows a merged cell reaches down, by the place of its cells in the row. */
  let reach: number[] = [];
  let row: string[] | undefined;
  let cell: { text: string; hasWords: boolean; isBroken: boolean } | undefined;
  /** Further cells that the one being read is merged with. */
  let merged = 0;
  let depth = 0;
  let cells = 0;

  const push = (text: string, down: number) => {
    cells += 1;
    reach[row?.length ?? 0] = down;
    row?.push(text);
  };
  /** Places that a merged cell above takes. */
  const skipMerged = () => {
    for (let down = reach[row?.length ?? 0]; row && down !== undefined && down > 0; down = reach[row.length]) push('', down - 1);
  };
  const endCell = () => {
    if (cell && row) row[row.length - 1 - merged] = toText(cell.text);
    cell = undefined;
  };
  const endRow = () => {
    endCell();
    skipMerged();
    row = undefined;
  };
  const beginRow = () => {
    endRow();
    row = [];
    rows.push(row);
  };

  for (const { text, tag, isEnd, attributes } of tokens(html)) {
    if (cells > MOST_CELLS) return 'too-large';
    if (tag === undefined) {
      if (!cell) continue;
      if (/\S/.test(text)) {
        if (cell.isBroken && cell.hasWords) cell.text += '\n';
        cell.hasWords = true;
        cell.isBroken = false;
      }
      cell.text += decode(text.replace(/[ \t\r\n\f]+/g, ' '));
    } else if (tag === 'table') {
      depth += isEnd ? -1 : 1;
      if (depth < 0) depth = 0;
      if (depth === 0 || (depth === 1 && !isEnd && !cell)) {
        endRow();
        reach = [];
      } else if (cell) cell.isBroken = true;
    } else if (depth === 1 && tag === 'tr') {
      if (isEnd) endRow();
      else if (/display:\s*none/i.test(attributes)) endRow();
      else beginRow();
    } else if (depth === 1 && (tag === 'td' || tag === 'th')) {
      endCell();
      if (isEnd || !row) continue;
      skipMerged();
      const down = numberIn(attributes, ROWSPAN) - 1;
      merged = numberIn(attributes, COLSPAN) - 1;
      for (let at = 0; at <= merged; at += 1) push('', down);
      cell = { text: '', hasWords: false, isBroken: false };
    } else if (cell && tag === 'br') {
      cell.text += '\n';
      cell.isBroken = false;
    } else if (cell && BLOCK.test(tag)) cell.isBroken = true;
  }
  endRow();
  return rows.length === 0 ? undefined : rows;
}

type Token = { readonly text: string; readonly tag?: string; readonly isEnd: boolean; readonly attributes: string };

/** Texts and tags in their order. Comments, and what stands in silent elements, are left out; so is a tag that does not end. */
function* tokens(html: string): Generator<Token> {
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at);
    const isLast = open < 0;
    if (isLast || open > at) yield { text: html.slice(at, isLast ? undefined : open), isEnd: false, attributes: '' };
    if (isLast) return;
    const name = /^<(\/?)([a-z][a-z0-9]{0,15})/i.exec(html.slice(open, open + 18));
    if (!name && !/^<[!?/a-z]/i.test(html.slice(open, open + 2))) {
      yield { text: '<', isEnd: false, attributes: '' };
      at = open + 1;
      continue;
    }
    const isComment = html.startsWith('<!--', open);
    const close = isComment ? html.indexOf('-->', open + 4) : endOfTag(html, open);
    if (close < 0) return;
    at = close + (isComment ? 3 : 1);
    if (isComment || !name) continue;
    const tag = (name[2] ?? '').toLowerCase();
    const isEnd = name[1] === '/';
    if (SILENT.test(tag) && !isEnd) {
      const end = new RegExp(`</${tag}`, 'gi');
      end.lastIndex = at;
      at = end.exec(html)?.index ?? html.length;
    } else yield { text: '', tag, isEnd, attributes: html.slice(open + name[0].length, close) };
  }
}

/** Where the tag's `>` is, which may also stand in its attributes' quotation marks; −1 where there is none. */
function endOfTag(html: string, open: number): number {
  const marks = /["'>]/g;
  marks.lastIndex = open;
  for (let mark = marks.exec(html); mark; mark = marks.exec(html)) {
    if (mark[0] === '>') return mark.index;
    const closing = html.indexOf(mark[0], mark.index + 1);
    if (closing < 0) return -1;
    marks.lastIndex = closing + 1;
  }
  return -1;
}

const ROWSPAN = /rowspan\s*=\s*["']?(\d{1,9})/i;
const COLSPAN = /colspan\s*=\s*["']?(\d{1,9})/i;

/** From 1 to `MOST_MERGED`. */
function numberIn(attributes: string, attribute: RegExp): number {
  return Math.max(1, Math.min(MOST_MERGED, Number(attribute.exec(attributes)?.[1] ?? 1)));
}

/** White space as a page shows it; what must not break or vanish was a no-break space and is a space again. */
function toText(text: string): string {
  return text
    .replace(/ +/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/^ | $/g, '')
    .replaceAll('\u00a0', ' ');
}

/** Of the characters from U+00A0 on, as HTML has named them since Latin 1; spreadsheets still write them so. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN.split(' ').map((name, at) => [name, String.fromCharCode(0xa0 + at)] as const),
  ...Object.entries({
    amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”',
    bdquo: '„', bull: '•', hellip: '…', euro: '€', trade: '™', minus: '−', rarr: '→', larr: '←', ensp: ' ', emsp: ' ', thinsp: ' ',
  }), // biome-ignore format: one line reads better than twenty-three
]);

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,7}));?/gi, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return NAMED.get(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
  });
}

/** One table of plain cells. Line breaks stay within their cell also in Excel, and only numbers are taken for numbers. */
export function writeHtmlTable(table: Table): string {
  const rows = table.map((cells) => `<tr>${cells.map(toCell).join('')}</tr>`);
  return `<meta charset="utf-8"><table>${rows.join('')}</table>`;
}

function toCell(cell: string): string {
  const isNumber = /^-?\d+(?:\.\d+)?$/.test(cell);
  return `<td${isNumber ? '' : ` style="mso-number-format:'\\@'"`}>${encode(cell)}</td>`;
}

function encode(cell: string): string {
  return cell
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/^ | $| (?= )|(?<=\n) | (?=\n)/g, '&nbsp;')
    .replaceAll('\t', '&#9;')
    .replaceAll('\n', '<br style="mso-data-placement:same-cell">');
}
