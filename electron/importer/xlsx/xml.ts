// The tags of an XML text one after the other, with the text before each. No declarations and no entities but XML's own five: what wants
// more is refused, so that nothing can be made larger than it is written.

import { ReadRefusal } from '../refusal.ts';

export type Tag = {
  /** Without its namespace. */
  readonly name: string;
  readonly kind: 'begin' | 'end' | 'empty';
  /** Between the tag before and this one. */
  readonly text: string;
  readonly attributes: string;
};

export function* tags(xml: string): Generator<Tag, void> {
  let text = '';
  for (let at = 0; ; ) {
    const open = xml.indexOf('<', at);
    if (open < 0) return;
    text += toText(xml.slice(at, open));
    if (xml.startsWith('<!--', open)) at = after(xml, '-->', open + 4);
    else if (xml.startsWith('<![CDATA[', open)) {
      at = after(xml, ']]>', open + 9);
      text += xml.slice(open + 9, at - 3);
    } else if (xml.startsWith('<?', open)) at = after(xml, '?>', open + 2);
    else if (xml[open + 1] === '!') throw new ReadRefusal('unsafe-xml');
    else {
      at = endOfTag(xml, open);
      const isEnd = xml[open + 1] === '/';
      const isEmpty = xml[at - 2] === '/';
      const inside = xml.slice(open + (isEnd ? 2 : 1), at - (isEmpty ? 2 : 1));
      const space = inside.search(/\s/);
      const whole = space < 0 ? inside : inside.slice(0, space);
      const name = whole.slice(whole.indexOf(':') + 1);
      yield { name, kind: isEnd ? 'end' : isEmpty ? 'empty' : 'begin', text, attributes: space < 0 ? '' : inside.slice(space) };
      text = '';
    }
  }
}

function after(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  if (found < 0) throw new ReadRefusal('damaged');
  return found + mark.length;
}

/** Past its `>`, which may also stand in the quotation marks of its attributes. */
function endOfTag(xml: string, open: number): number {
  const marks = /["'>]/g;
  marks.lastIndex = open;
  for (let mark = marks.exec(xml); mark; mark = marks.exec(xml)) {
    if (mark[0] === '>') return mark.index + 1;
    marks.lastIndex = after(xml, mark[0], mark.index + 1);
  }
  throw new ReadRefusal('damaged');
}

// Begins at white space alone: tried at every letter of a long name, it would take the square of its length.
const ATTRIBUTE = /\s([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** By their names, without namespaces; of those that differ in nothing else, the last. */
export function attributesOf({ attributes }: Tag): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single] of attributes.matchAll(ATTRIBUTE))
    if (!name.startsWith('xmlns')) found.set(name.slice(name.indexOf(':') + 1), toText(double ?? single ?? ''));
  return found;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function toText(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w+));/g, (_, decimal, hexadecimal, name) => {
    if (name !== undefined) {
      const known = NAMED[name];
      if (known === undefined) throw new ReadRefusal('unsafe-xml');
      return known;
    }
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return code > 0x10ffff || code === 0 ? '\ufffd' : String.fromCodePoint(code);
  });
}
