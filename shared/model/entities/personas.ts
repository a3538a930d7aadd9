// Whom the maps are about: personas, and the lists of customers that say how many there are of which value.

import { z } from 'zod';
import { colour, day, id, oneToFive, order, type Parsed, text, title } from './fields.ts';

/** Where a customer stands with the company. */
export const LIFECYCLES = ['prospect', 'new', 'active', 'loyal', 'at-risk', 'lapsed'] as const;

export const persona = z.looseObject({
  kind: z.literal('persona'),
  id,
  order,
  title,
  colour,
  imageId: id.optional(),
  quote: text.optional(),
  demographics: text.optional(),
  behaviour: text.optional(),
  goals: text.optional(),
  /** Needs by level: what is taken for granted, what is asked for, what would delight (Kano, Seraku, Takahashi and Tsuji 1984). */
  basicNeeds: text.optional(),
  statedNeeds: text.optional(),
  latentNeeds: text.optional(),
  /** The segment that the persona stands for, and its share of all customers in percent. */
  segment: title.optional(),
  share: z.number().min(0).max(100).optional(),
  lifecycle: z.enum(LIFECYCLES).optional(),
  /** Customer value, 1–5 each: what they are worth now… */
  contribution: oneToFive.optional(),
  support: oneToFive.optional(),
  credit: oneToFive.optional(),
  /** …and what they may come to be worth. */
  influence: oneToFive.optional(),
  growth: oneToFive.optional(),
});

const fourCuts = z.array(z.number()).length(4);

/** A list of customers as recency, frequency and monetary value: only what it comes to is kept, no customer. */
export const customerList = z.looseObject({
  kind: z.literal('customerList'),
  id,
  order,
  title,
  date: day,
  /** By quintiles, such as `545`: how many, and their mean days since the last purchase, purchases and spend. */
  cells: z.record(
    z.string().regex(/^[1-5]{3}$/),
    z.object({ n: z.int().min(1), days: z.number(), purchases: z.number(), spend: z.number() }),
  ),
  /** Where the quintiles are parted, from the worst to the best: four values each. */
  cuts: z.object({ days: fourCuts, purchases: fourCuts, spend: fourCuts }).optional(),
});

export type Persona = Parsed<typeof persona>;
export type CustomerList = Parsed<typeof customerList>;
