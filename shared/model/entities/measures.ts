// What is measured of a map and the standards it is held to, and the rounds of measuring. What a round comes to, shared/analysis says.

import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { count, day, id, order, type Parsed, text, title } from './fields.ts';

export const MEASURE_KINDS = [
  'nps', 'csat', 'ces', 'servqual', 'conversion', 'retention', 'waiting-time', 'response-time', 'cost', 'lifetime-value', 'free',
] as const; // biome-ignore format: one line reads better than eleven

/** The dimensions of service quality (Parasuraman, Zeithaml and Berry 1988). */
export const SERVQUAL_DIMENSIONS = ['tangibles', 'reliability', 'responsiveness', 'assurance', 'empathy'] as const;

/** How often a standard is checked. */
export const CHECK_INTERVALS = ['daily', 'weekly', 'monthly', 'quarterly', 'yearly'] as const;

/**
 * What is measured of a map, step, lane or card (`subjectId`), of one persona's customers or of all; and the standard that it is held
 * to: a sentence, a target, who answers for it, how and how often it is checked.
 */
export const measure = z.looseObject({
  kind: z.literal('measure'),
  id,
  subjectId: id,
  order,
  title,
  measureKind: z.enum(MEASURE_KINDS),
  personaId: id.optional(),
  unit: title.optional(),
  better: z.enum(['higher', 'lower']),
  target: z.number().optional(),
  /** CSAT: the highest answer there is (5 where absent), and how many of the top answers count as satisfied (2 where absent). */
  highestAnswer: z.int().min(2).max(10).optional(),
  topAnswers: z.int().min(1).max(5).optional(),
  standard: text.optional(),
  owner: title.optional(),
  checkedHow: text.optional(),
  checkedEvery: z.enum(CHECK_INTERVALS).optional(),
  lastChecked: day.optional(),
});

/** Kept also while one half is yet to be given. */
const onServqualScale = z.number().min(1).max(7).optional();
const servqualPair = z.object({ expectation: onServqualScale, perception: onServqualScale });

/**
 * One dated round of a measure. Of its ways to be given (as one number, as counts of answers, as raw numbers, by the parts of a formula) it
 * has one; what it comes to, or why to nothing, shared/analysis says.
 */
export const round = z.looseObject({
  kind: z.literal('round'),
  id,
  measureId: id,
  date: day,
  /** How many answers `value` or `servqual` stands for. */
  n: count.optional(),
  value: z.number().optional(),
  /** How many gave each answer, by the answer: NPS 0–10, CSAT 1–highest, CES 1–7. */
  counts: z.record(z.string().regex(/^-?\d{1,3}$/), count).optional(),
  /** What was measured each time: times, costs, free measures. */
  raw: z.array(z.number()).max(LIMITS.rawAnswers).optional(),
  /** Conversion: who entered the step, and who went on. Retention: customers at the start, and those of them who stayed. */
  entered: count.optional(),
  wentOn: count.optional(),
  /** Customer lifetime value: purchases a period, mean spend, periods kept. */
  purchases: z.number().optional(),
  spend: z.number().optional(),
  periods: z.number().optional(),
  /** By dimension; what is none of them is kept, and shared/analysis says so. */
  servqual: z.record(title, servqualPair).optional(),
  /** The 22 questions in their order; null where one was not asked. */
  servqualItems: z.array(servqualPair.nullable()).max(22).optional(),
});

export type Measure = Parsed<typeof measure>;
export type Round = Parsed<typeof round>;
