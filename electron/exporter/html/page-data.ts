// What the page carries for its script. Written by to-html.ts, read by the viewer; nothing of it is markup.

import type { Details } from '../../../shared/export/page-details.ts';
import type { htmlText } from '../../../shared/text/html.ts';

export type PageWords = Readonly<Record<keyof typeof htmlText, string>>;

export type PageData = {
  readonly words: PageWords;
  /** In the order of the sections; `id` is that of the map. */
  readonly maps: readonly { readonly id: string; readonly title: string; readonly details: readonly Details[] }[];
};

export const DATA_ID = 'data';
