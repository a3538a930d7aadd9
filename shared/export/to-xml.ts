// Any text as XML 1.0, which is also how HTML takes it. Knows no element.

import { toDrawable } from '../layout/pieces.ts';

/** For content and for attributes in double quotes. */
export function toXml(text: string): string {
  return toDrawable(text).replace(/[&<>"]/g, (char) => `&#${char.codePointAt(0)};`);
}
