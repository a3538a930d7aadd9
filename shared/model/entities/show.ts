// The show: the stops that are projected, one after the other.

import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { id, order, type Parsed, text, title } from './fields.ts';

/** In which order the pieces of a stop appear: all at once, or one by one. */
export const REVEALS = ['at-once', 'lanes', 'steps', 'cards'] as const;
export type Reveal = (typeof REVEALS)[number];

/**
 * A stop of the show: what of a map is projected, how it appears, and what the presenter says. The same stops are the slides of the deck.
 * Lanes, steps and what it is about may lead to nothing: a stop stays when they go, and shows what is left.
 */
export const stop = z.looseObject({
  kind: z.literal('stop'),
  id,
  mapId: id,
  /** Among all stops of the project: a show may lead over several maps. */
  order,
  title,
  /** All that are shown, where empty. */
  laneIds: z.array(id).max(1000),
  stepIds: z.array(id).max(1000),
  /** The cards, scores or steps that it is about; all of it where absent. */
  aboutIds: z.array(id).max(1000).optional(),
  /** All at once where absent. */
  reveal: z.enum(REVEALS).optional(),
  notes: text.optional(),
  /** How long the agenda gives it. */
  minutes: z.number().min(0).max(LIMITS.stopMinutes).optional(),
});

export type Stop = Parsed<typeof stop>;
