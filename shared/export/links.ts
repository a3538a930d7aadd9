// Addresses that are written in a text, and where they stand in the lines that it is broken into. Only such as open in a browser or a mail.

/** An address, and from which to which character of a line it stands. */
export type Link = { readonly address: string; readonly line: number; readonly from: number; readonly to: number };

const ADDRESS = /(?:https?:\/\/|mailto:|www\.)[^\s<>"“”‘’「」《》（），。；：、！？\p{Cc}]+/giu;
/** What ends the sentence rather than the address. */
const ENDING = /[.,;:!?'*_~\])}]+$/u;
const SPACES = /\s/u;

/** With its scheme, each once; none but http, https and mailto. */
export function addressesIn(text: string): readonly string[] {
  return [...new Set(found(text).map(({ address }) => address))];
}

/** A text in parts, whole when put together again; a part with an address leads to it. */
export type TextPart = { readonly text: string; readonly href?: string };

export function toParts(text: string): readonly TextPart[] {
  const links = found(text);
  const ends = [0, ...links.map(({ to }) => to)];
  const parts = links.flatMap(({ address, from, to }, index): readonly TextPart[] => [
    { text: text.slice(ends[index], from) },
    { text: text.slice(from, to), href: address },
  ]);
  return [...parts, { text: text.slice(ends.at(-1)) }].filter((part) => part.text !== '');
}

function found(text: string): readonly { readonly address: string; readonly from: number; readonly to: number }[] {
  return [...text.matchAll(ADDRESS)].flatMap(({ 0: whole, index: from }) => {
    const written = whole.replace(ENDING, '');
    const address = /^www\./i.test(written) ? `https://${written}` : written;
    return URL_LIKE.test(address) ? [{ address, from, to: from + written.length }] : [];
  });
}

const URL_LIKE = /^(?:https?:\/\/[^/?#]+\.?[^/?#]*|mailto:[^@]+@.+)/i;

/**
 * An address that is broken over lines is a link on each of them.
 * @param lines of the text; nothing but spaces may be left out of it before they end.
 */
export function linksIn(text: string, lines: readonly string[]): readonly Link[] {
  const addresses = found(text);
  if (addresses.length === 0) return [];
  const links: Link[] = [];
  let at = 0;
  for (const [line, shown] of lines.entries()) {
    /** Of each character of the line, its place in the text. */
    const places: number[] = [];
    for (const char of shown) {
      if (!SPACES.test(char)) {
        while (at < text.length && SPACES.test(text[at] ?? '')) at += 1;
        if (!text.startsWith(char, at)) return links;
      }
      for (let unit = 0; unit < char.length; unit += 1) places.push(SPACES.test(char) ? -1 : at + unit);
      if (!SPACES.test(char)) at += char.length;
    }
    for (const { address, from, to } of addresses) {
      const first = places.findIndex((place) => place >= from && place < to);
      const last = places.findLastIndex((place) => place >= from && place < to);
      if (first >= 0) links.push({ address, line, from: first, to: last + 1 });
    }
  }
  return links;
}
