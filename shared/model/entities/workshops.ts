// What is kept of workshops. Records: their Changes are no undo steps (R11), and what they name may be gone.

import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { count, id, order, type Parsed, text, title } from './fields.ts';

/** ISO 8601 in UTC. */
const moment = z.iso.datetime();
const seconds = z.int().min(0).max(LIMITS.timerSeconds);

/** When it was held, its timers, how long each stop took. */
export const workshop = z.looseObject({
  kind: z.literal('workshop'),
  id,
  title,
  started: moment,
  ended: moment.optional(),
  timers: z
    .array(z.object({ started: moment, direction: z.enum(['down', 'up']), planned: seconds, ran: seconds, title }))
    .max(LIMITS.records)
    .optional(),
  /** In the order in which they were first shown. */
  visits: z
    .array(z.object({ stopId: id, title, seconds }))
    .max(LIMITS.records)
    .optional(),
});

/** A vote by dots: the facilitator places them for the room. */
export const ballot = z.looseObject({
  kind: z.literal('ballot'),
  id,
  workshopId: id,
  title,
  started: moment,
  /** What may be voted for; any card of the project where empty. */
  cardIds: z.array(id).max(LIMITS.candidates),
  people: z.int().min(1).max(LIMITS.voters),
  dotsEach: z.int().min(1).max(LIMITS.dotsEach),
  /** By card. */
  dots: z.record(id, z.int().min(1).max(100_000)),
  isRevealed: z.boolean().optional(),
  /** The result, kept as it was when the vote was closed, most dots first. */
  closed: z.object({ at: moment, results: z.array(z.object({ cardId: id, text, dots: count })).max(10_000) }).optional(),
});

/** An idea in the tray of a workshop; it is on the map when a card says so (`ideaId`). */
export const idea = z.looseObject({ kind: z.literal('idea'), id, workshopId: id, order, text });

export type Workshop = Parsed<typeof workshop>;
export type Ballot = Parsed<typeof ballot>;
export type Idea = Parsed<typeof idea>;
