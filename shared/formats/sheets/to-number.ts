// How people write how it felt: a number, a number out of five or ten, a face.

import { parseWritten } from '../written-number.ts';

/** From −2 to 2. */
const FACES: readonly (readonly [number, RegExp])[] = [
  [2, /[😀😃😄😁😆😍🤩🥰😎]/u],
  [1, /[🙂😊😌☺]/u],
  [0, /[😐😑😶]/u],
  [-1, /[🙁😕☹😟😒]/u],
  [-2, /[😡😠😤😭😢😞😩😫]/u],
];

/** A number out of five or ten, in its two parts. */
const PART = /^(.*\d)\s*[/／]\s*(5|10)\s*$/;

/** Of `4/5`, the 5. */
export function wholeOf(cell: string): number | undefined {
  const whole = PART.exec(cell)?.[2];
  return whole === undefined ? undefined : Number(whole);
}

/**
 * `4`, `−1.5`, `4/5`, `🙂`.
 * @param highest of what is asked for: what is written out of five or ten is taken in proportion to it, where it is the other of the two.
 */
export function toNumber(cell: string, highest?: number): number | undefined {
  const face = /\p{L}/u.test(cell) ? undefined : FACES.find(([, faces]) => faces.test(cell));
  const number = face?.[0] ?? parseWritten((PART.exec(cell)?.[1] ?? cell).replace('–', '-'), '.');
  const whole = wholeOf(cell);
  const isOther = whole !== undefined && whole !== highest && (highest === 5 || highest === 10);
  return number !== undefined && isOther ? (number * highest) / whole : number;
}
