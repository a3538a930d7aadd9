// What the rounds of measures come to: a value with the number it stands for, or why there is none; and how far that is from the target.
// Nothing here is stored; every formula is in answers.ts and servqual.ts.

import type { Doc } from '../../model/document.ts';
import { type Measure, type Round, SERVQUAL_DIMENSIONS } from '../../model/entities/measures.ts';
import type { Id } from '../../model/entities.ts';
import { groupBy } from '../../model/group-by.ts';
import { keep } from '../keep.ts';
import { csatOf, meanOf, npsError, npsOf, numbersOf, shareOf, type Tally, tallyOf } from './answers.ts';
import { betterOf, KIND_FACTS, lowestTopAnswer, scaleOf } from './measure-kinds.ts';
import { type Gap, gapsOf, overallGap, pairsOf } from './servqual.ts';

export type Reading = {
  /** In the unit and the range of the kind (measure-kinds.ts). */
  readonly value: number;
  /** Of how many answers, customers or measurements; absent where nobody said. */
  readonly n?: number | undefined;
  /** The standard error of the value, where what was given tells it. */
  readonly error?: number | undefined;
  readonly parts?: Parts;
  /** The round was given as a value too, and that says something else. What was counted is believed. */
  readonly otherwise?: number;
};

export type Parts =
  | { readonly of: 'nps'; readonly promoters: number; readonly passives: number; readonly detractors: number }
  | { readonly of: 'csat'; readonly satisfied: number }
  | { readonly of: 'share'; readonly entered: number; readonly wentOn: number /** Percent. */; readonly dropOff: number }
  | { readonly of: 'numbers'; readonly median: number }
  | { readonly of: 'servqual'; readonly gaps: readonly Gap[] }
  | { readonly of: 'worth'; readonly purchases: number; readonly spend: number; readonly periods: number };

export type ProblemCode =
  | 'nothing-given'
  | 'nobody'
  | 'negative'
  | 'outside-range'
  | 'outside-scale'
  | 'more-went-on'
  | 'incomplete'
  | 'unknown-dimension'
  | 'too-large';

/** Has a sentence in shared/text/measures.ts, `measure.problem.<code>`. */
export type RoundProblem = { readonly problem: ProblemCode; readonly values: Readonly<Record<string, string | number>> };

export type RoundReading = { readonly round: Round; readonly reading: Reading | RoundProblem };
/** A round that comes to a value. */
export type GoodReading = { readonly round: Round; readonly reading: Reading };

const bad = (problem: ProblemCode, values: RoundProblem['values'] = {}): RoundProblem => ({ problem, values });

const knownReadings = new WeakMap<Measure, WeakMap<Round, Reading | RoundProblem>>();

/** A round has one reading, whatever else of the document changes. */
export function readingOf(measure: Measure, round: Round): Reading | RoundProblem {
  let known = knownReadings.get(measure);
  if (!known) {
    known = new WeakMap();
    knownReadings.set(measure, known);
  }
  let reading = known.get(round);
  if (!reading) {
    reading = read(measure, round);
    known.set(round, reading);
  }
  return reading;
}

function read(measure: Measure, round: Round): Reading | RoundProblem {
  if (round.n === 0) return bad('nobody');
  const counted = readParts(measure, round);
  const { value } = round;
  if (counted && 'problem' in counted) return counted;
  if (counted) {
    if (!Number.isFinite(counted.value)) return bad('too-large');
    return value === undefined || isRounded(counted.value, value) ? counted : { ...counted, otherwise: value };
  }
  if (value === undefined) return bad('nothing-given');
  const [low, high] = KIND_FACTS[measure.measureKind].range;
  if (value < low || value > high) return low === 0 && value < 0 ? bad('negative', { value }) : bad('outside-range', { value, low, high });
  return { value, n: round.n, error: errorOf(measure, value, round.n) };
}

/** One value and its n tell the error of a share, and the largest that an NPS can have: that of no passives. */
function errorOf({ measureKind }: Measure, value: number, n: number | undefined): number | undefined {
  if (n === undefined) return undefined;
  if (measureKind === 'nps') return npsError((n * (100 + value)) / 200, (n * (100 - value)) / 200, n);
  return KIND_FACTS[measureKind].range[1] === 100 ? shareOf((n * value) / 100, n).error : undefined;
}

/** What was counted or measured one by one; undefined where nothing was. */
function readParts(measure: Measure, round: Round): Reading | RoundProblem | undefined {
  switch (KIND_FACTS[measure.measureKind].given) {
    case 'answers':
      return readAnswers(measure, round);
    case 'share':
      return readShare(round);
    case 'numbers':
      return readNumbers(measure, round);
    case 'servqual':
      return readServqual(round);
    case 'worth':
      return readWorth(round);
  }
}

function readAnswers(measure: Measure, { counts, raw }: Round): Reading | RoundProblem | undefined {
  if (!counts && !raw) return undefined;
  const tally: Tally = counts ? new Map(Object.entries(counts).map(([answer, count]) => [Number(answer), count])) : tallyOf(raw ?? []);
  const given = [...tally].filter(([, count]) => count !== 0);
  const negative = given.find(([, count]) => count < 0);
  if (negative) return bad('negative', { value: negative[1] });
  const n = given.reduce((sum, [, count]) => sum + count, 0);
  if (n === 0) return bad('nobody');
  const [low, high] = scaleOf(measure);
  const outside = given.filter(([answer]) => answer < low || answer > high || !Number.isInteger(answer));
  const [first] = outside;
  if (first) return bad('outside-scale', { count: outside.reduce((sum, [, count]) => sum + count, 0), n, answer: first[0], low, high });
  switch (measure.measureKind) {
    case 'nps': {
      const { promoters, passives, detractors, ...reckoned } = npsOf(tally);
      return { ...reckoned, parts: { of: 'nps', promoters, passives, detractors } };
    }
    case 'csat': {
      const { satisfied, ...reckoned } = csatOf(tally, lowestTopAnswer(measure));
      return { ...reckoned, parts: { of: 'csat', satisfied } };
    }
    default:
      return meanOf(tally);
  }
}

/** Conversion = went on ÷ entered, drop-off = 1 − that; retention = stayed ÷ at the start. In percent. */
function readShare({ entered, wentOn }: Round): Reading | RoundProblem | undefined {
  if (entered === undefined && wentOn === undefined) return undefined;
  if (entered === undefined || wentOn === undefined) return bad('incomplete');
  if (entered < 0 || wentOn < 0) return bad('negative', { value: Math.min(entered, wentOn) });
  if (entered === 0) return bad('nobody');
  if (wentOn > entered) return bad('more-went-on', { entered, wentOn });
  const share = shareOf(wentOn, entered);
  return { ...share, parts: { of: 'share', entered, wentOn, dropOff: 100 - share.value } };
}

function readNumbers({ measureKind }: Measure, { raw }: Round): Reading | RoundProblem | undefined {
  if (!raw) return undefined;
  if (raw.length === 0) return bad('nobody');
  const negative = KIND_FACTS[measureKind].range[0] === 0 ? raw.find((number) => number < 0) : undefined;
  if (negative !== undefined) return bad('negative', { value: negative });
  const { median, ...reckoned } = numbersOf(raw);
  return { ...reckoned, parts: { of: 'numbers', median } };
}

/** The 22 questions where they were given, else the means of dimensions. */
function readServqual({ servqual, servqualItems, n }: Round): Reading | RoundProblem | undefined {
  const pairs = servqualItems ? pairsOf(servqualItems) : servqual;
  if (!pairs) return undefined;
  const unknown = Object.keys(pairs).find((name) => !SERVQUAL_DIMENSIONS.some((dimension) => dimension === name));
  if (unknown !== undefined) return bad('unknown-dimension', { name: unknown });
  const gaps = gapsOf(pairs);
  const answers = [...(servqualItems ?? []), ...Object.values(servqual ?? {})].flatMap((pair) =>
    [pair?.expectation, pair?.perception].filter((answer) => answer !== undefined),
  );
  if (gaps.length === 0) return bad(answers.length > 0 ? 'incomplete' : 'nothing-given');
  const outside = answers.filter((answer) => answer < 1 || answer > 7);
  const [first] = outside;
  if (first !== undefined) return bad('outside-scale', { count: outside.length, n: answers.length, answer: first, low: 1, high: 7 });
  return { value: overallGap(gaps), n, parts: { of: 'servqual', gaps } };
}

/** Customer lifetime value = purchases a period × mean spend × periods kept. In the currency of the spend. */
function readWorth({ purchases, spend, periods, n }: Round): Reading | RoundProblem | undefined {
  if (purchases === undefined && spend === undefined && periods === undefined) return undefined;
  if (purchases === undefined || spend === undefined || periods === undefined) return bad('incomplete');
  const least = Math.min(purchases, spend, periods);
  if (least < 0) return bad('negative', { value: least });
  return { value: purchases * spend * periods, n, parts: { of: 'worth', purchases, spend, periods } };
}

/** Says the same, in as many places as were written. */
function isRounded(exact: number, written: number): boolean {
  const places = String(written).split('.')[1]?.length ?? 0;
  return Math.abs(exact - written) <= 0.5 * 10 ** -places + 1e-9;
}

const NO_ROUNDS: readonly Round[] = [];
const roundsByMeasure = keep(['round'], (doc) => groupBy([...doc.round.values()].sort(byDate), ({ measureId }) => measureId));

/** By date; those of one day as they were made (ids are made in order of time). */
export function roundsOf(doc: Doc, measureId: Id<'measure'>): readonly Round[] {
  return roundsByMeasure(doc).get(measureId) ?? NO_ROUNDS;
}

function byDate(a: Round, b: Round): number {
  return a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1;
}

/** Every round with its reading or its problem, by date. */
export function readingsOf(doc: Doc, measure: Measure): readonly RoundReading[] {
  return roundsOf(doc, measure.id).map((round) => ({ round, reading: readingOf(measure, round) }));
}

/** Those that come to a value. */
export function goodReadingsOf(doc: Doc, measure: Measure): readonly GoodReading[] {
  return readingsOf(doc, measure).flatMap(({ round, reading }) => ('problem' in reading ? [] : [{ round, reading }]));
}

/** The last round that comes to a value. */
export function lastReadingOf(doc: Doc, measure: Measure): GoodReading | undefined {
  return goodReadingsOf(doc, measure).at(-1);
}

/**
 * How far a value is on the wrong side of the measure's target, in its unit; 0 or less, how far on the right side. Undefined without a
 * target or a value.
 */
export function missedBy(doc: Doc, measure: Measure): number | undefined {
  const last = lastReadingOf(doc, measure)?.reading.value;
  const { target } = measure;
  if (target === undefined || last === undefined) return undefined;
  // Without the digits that binary fractions add.
  const missed = Number((last - target).toPrecision(12));
  return betterOf(measure) === 'lower' ? missed : -missed;
}
