// What holds for each kind of measure: the range of its value, which way is better, how a round of it is given.

import type { Measure } from '../../model/entities/measures.ts';

type Range = readonly [low: number, high: number];

type Facts = {
  /** Of the value: points of NPS, percent of shares, points of the scale of CES and SERVQUAL; the measure's own unit otherwise. */
  readonly range: Range;
  /** Absent where each measure says so for itself. */
  readonly better?: Measure['better'];
  /** How a round may be given besides as one value: by answers on a scale, by how many of how many, by numbers, by formula. */
  readonly given: 'answers' | 'share' | 'numbers' | 'servqual' | 'worth';
};

const NO_LIMITS: Range = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
const NOT_NEGATIVE: Range = [0, Number.POSITIVE_INFINITY];
const PERCENT: Range = [0, 100];

export const KIND_FACTS: Readonly<Record<Measure['measureKind'], Facts>> = {
  nps: { range: [-100, 100], better: 'higher', given: 'answers' },
  csat: { range: PERCENT, better: 'higher', given: 'answers' },
  ces: { range: [1, 7], better: 'higher', given: 'answers' },
  servqual: { range: [-6, 6], better: 'higher', given: 'servqual' },
  conversion: { range: PERCENT, better: 'higher', given: 'share' },
  retention: { range: PERCENT, better: 'higher', given: 'share' },
  'waiting-time': { range: NOT_NEGATIVE, better: 'lower', given: 'numbers' },
  'response-time': { range: NOT_NEGATIVE, better: 'lower', given: 'numbers' },
  cost: { range: NOT_NEGATIVE, better: 'lower', given: 'numbers' },
  'lifetime-value': { range: NO_LIMITS, better: 'higher', given: 'worth' },
  free: { range: NO_LIMITS, given: 'numbers' },
};

export function betterOf({ measureKind, better }: Measure): Measure['better'] {
  return KIND_FACTS[measureKind].better ?? better;
}

/** Kinds whose value is in percent have that unit, those in points of a scale none, all others their own. */
export function unitOf({ measureKind, unit = '' }: Measure): string {
  const { range, given } = KIND_FACTS[measureKind];
  return range === PERCENT ? '%' : given === 'answers' || given === 'servqual' ? '' : unit;
}

/** The answers that can be given: NPS 0–10, CES 1–7, CSAT 1 to its highest. */
export function scaleOf({ measureKind, highestAnswer = 5 }: Measure): Range {
  return measureKind === 'nps' ? [0, 10] : measureKind === 'ces' ? [1, 7] : [1, highestAnswer];
}

/** Of CSAT: from which answer on they count as satisfied; 4 of 5 as it comes, and never the lowest: not all answers can be top ones. */
export function lowestTopAnswer({ highestAnswer = 5, topAnswers = 2 }: Measure): number {
  return Math.max(2, highestAnswer - topAnswers + 1);
}

/** `32`, `−0.8`, `+0.3`, `84.5 %`, `7 min`: as many places as say something. Gaps bear their sign. */
export function formatValue(value: number, measure: Measure): string {
  return `${formatBare(value, measure)} ${unitOf(measure)}`.trim();
}

/** How far apart two values are, with the unit: without the sign that a gap has. */
export function formatDistance(distance: number, measure: Measure): string {
  return formatValue(distance, measure).replace(/^\+/, '');
}

/** The same without the unit. */
export function formatBare(value: number, { measureKind }: Measure): string {
  if (measureKind === 'servqual') return formatGap(value);
  const places = measureKind === 'nps' ? 0 : KIND_FACTS[measureKind].range === PERCENT ? 1 : 2;
  return withMinus(value, places);
}

/** A SERVQUAL gap, with its sign. */
export function formatGap(gap: number): string {
  const written = withMinus(gap, 2);
  return gap > 0 && written !== '0' ? `+${written}` : written;
}

/** Less than the smallest that a value may be: what binary fractions add. */
const DUST = 1e-6;

/** What would be written as 0 has two digits that say something, but for whole points. */
function withMinus(value: number, places: number): string {
  const size = Math.abs(value);
  const isSmall = places > 0 && size >= DUST && size < 10 ** -places;
  const digits = String(Number(isSmall ? size.toPrecision(2) : size.toFixed(places)));
  return value < 0 && digits !== '0' ? `−${digits}` : digits;
}
