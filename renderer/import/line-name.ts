// What a row or a column of a table is called, as spreadsheets call them.

import { letterOf } from '../../shared/formats/column-letter.ts';
import type { Say } from '../../shared/text/text.ts';

const LONGEST = 32;

/** @param at from 0. @param text that it begins with. */
export function lineName(along: 'row' | 'column', at: number, text: string, say: Say): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  const name = plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
  const place: Readonly<Record<string, string | number>> = along === 'row' ? { number: at + 1 } : { letter: letterOf(at) };
  return name === '' ? say(`import-dialog.${along}`, place) : say(`import-dialog.${along}-of`, { ...place, name });
}
