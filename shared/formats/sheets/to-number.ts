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

/** `4`, `−1.5`, `4/5`, `🙂`. */
export function toNumber(cell: string): number | undefined {
  const face = /\p{L}/u.test(cell) ? undefined : FACES.find(([, faces]) => faces.test(cell));
  return face?.[0] ?? parseWritten(cell.replace(/(?<=\d)\s*[/／]\s*(?:5|10)\s*$/, '').replace('–', '-'), '.');
}
