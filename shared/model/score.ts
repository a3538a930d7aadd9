// Scores are stored as whole numbers from −900 to 900, neutral 0, whatever the map's scale: a tenth is a whole number on
// each scale, so changing the scale changes no data.

import { SCALES, type Scale } from './entities/map.ts';

const RANGE = 900;

/** A stored score on the map's scale, to the tenth. */
export function toScale(value: number, scale: Scale): number {
  return toTenths(value, 1, scale);
}

/** A number on the map's scale as stored, to the tenth of the scale and kept within it. */
export function fromScale(shown: number, scale: Scale): number {
  const [low, high] = SCALES[scale];
  const kept = Math.round(Math.max(low, Math.min(high, shown)) * 10) / 10;
  return Math.round(((kept - low) / (high - low)) * 2 * RANGE - RANGE);
}

/** One tenth of the map's scale, in stored units. */
export function tenthOf(scale: Scale): number {
  const [low, high] = SCALES[scale];
  return (2 * RANGE) / (high - low) / 10;
}

/** `−3.6`, `0`, `+3.2` on scales around zero; `4.2` on the others. One decimal; a whole number at zero. */
export function formatScore(shown: number, scale: Scale, decimals = 1): string {
  const [low] = SCALES[scale];
  const rounded = Number(shown.toFixed(decimals));
  const digits = Math.abs(rounded).toFixed(decimals);
  if (rounded === 0) return '0';
  if (rounded < 0) return `−${digits}`;
  return low < 0 ? `+${digits}` : digits;
}

/** A difference between two stored scores, in units of the map's scale: always signed, `−0.4`, `+1.2`. */
export function formatDifference(difference: number, scale: Scale): string {
  const [low, high] = SCALES[scale];
  return formatScore(rounded(difference * (high - low), 2 * RANGE, 10), '-5..5');
}

/**
 * The mean of stored scores, given as their sum and how many they are, on the map's scale to the tenth, as it is said everywhere; halves
 * go away from zero. Rounded once: whole numbers until the last division, so that no binary fraction decides about a half.
 */
export function toTenths(sum: number, count: number, scale: Scale): number {
  return rounded(...onScale(sum, count, scale), 10);
}

/** The same to the hundredth, for programs that read it. */
export function toHundredths(sum: number, count: number, scale: Scale): number {
  return rounded(...onScale(sum, count, scale), 100);
}

/** The same of a difference between two means: in units of the map's scale, neutral to no number of it. */
export function differenceToHundredths(sum: number, count: number, scale: Scale): number {
  const [low, high] = SCALES[scale];
  return rounded(sum * (high - low), 2 * RANGE * count, 100);
}

function onScale(sum: number, count: number, scale: Scale): readonly [dividend: number, divisor: number] {
  const [low, high] = SCALES[scale];
  return [low * 2 * RANGE * count + (sum + RANGE * count) * (high - low), 2 * RANGE * count];
}

/** Of a mean that came divided already: what its last bits may be off. Far less than lies between a half and any mean beside it. */
const LAST_BITS = 1e-9;

/** @param parts into how many one is parted: 10 or 100. */
function rounded(dividend: number, divisor: number, parts: number): number {
  const whole = Math.floor((2 * parts * Math.abs(dividend) + divisor) / (2 * divisor) + LAST_BITS);
  return whole === 0 ? 0 : (Math.sign(dividend) * whole) / parts;
}
