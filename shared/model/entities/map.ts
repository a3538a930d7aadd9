// A map: its grid of stages, steps and lanes, what stands in it, and the ways to look at it.

import { z } from 'zod';
import { colour, id, oneToFive, order, type Parsed, text, title } from './fields.ts';

export const ZONES = ['customer', 'front-stage', 'back-stage', 'support'] as const;
export type Zone = (typeof ZONES)[number];

export const LANE_KINDS = [
  'physical-evidence',
  'customer-actions',
  'touchpoints',
  'needs',
  'thoughts',
  'emotion',
  'images',
  'pain-points',
  'opportunities',
  'people',
  'technology',
  'support-processes',
  'text',
  'time',
  'policy',
  'metric',
] as const;
export type LaneKind = (typeof LANE_KINDS)[number];

export const MARKS = ['moment-of-truth', 'fail-point', 'wait-point', 'decision-point', 'question'] as const;
export type PointMark = (typeof MARKS)[number];

export const CONNECTOR_KINDS = ['one-way', 'two-way', 'needs'] as const;
export type ConnectorKind = (typeof CONNECTOR_KINDS)[number];

export const STATUSES = ['open', 'doing', 'solved', 'wont-do'] as const;

export const EVIDENCE_LEVELS = ['assumed', 'partly', 'researched'] as const;

/** The scales that scores are shown on, as [lowest, highest]; a score itself is stored from −900 to 900 (see ../score.ts). */
export const SCALES = { '-2..2': [-2, 2], '-5..5': [-5, 5], '1..5': [1, 5], '1..10': [1, 10], '0..10': [0, 10] } as const;
export type Scale = keyof typeof SCALES;

const scoreValue = z.int().min(-900).max(900);
const oneToTen = z.int().min(1).max(10);
const marks = z.array(z.enum(MARKS)).max(MARKS.length);

export const map = z.looseObject({
  kind: z.literal('map'),
  id,
  order,
  title,
  scale: z.enum(Object.keys(SCALES) as [Scale, ...Scale[]]),
  /** The as-is map that this map is the to-be of. */
  asIsMapId: id.optional(),
  /** The map that this one is a copy of. */
  originId: id.optional(),
  /** The level (stored units) to which levers raise a score; neutral where absent. */
  leverLevel: scoreValue.optional(),
});

/** `originId`, here and below: what it was copied from when its map was. Pairs the two when maps are compared; may lead to nothing. */
export const stage = z.looseObject({ kind: z.literal('stage'), id, mapId: id, order, title, originId: id.optional() });
export const step = z.looseObject({ kind: z.literal('step'), id, stageId: id, order, title, marks, originId: id.optional() });

/** An empty title means: named after its kind and zone, in the reader's language. */
export const lane = z.looseObject({
  kind: z.literal('lane'),
  id,
  mapId: id,
  zone: z.enum(ZONES),
  laneKind: z.enum(LANE_KINDS),
  order,
  title,
  colour: colour.optional(),
  isHidden: z.boolean().optional(),
  isCollapsed: z.boolean().optional(),
  originId: id.optional(),
});

/** A saved way to look at a map: which of its lanes and stages, and which personas, it leaves out. What is added later is in it. */
export const view = z.looseObject({ kind: z.literal('view'), id, mapId: id, order, title, hiddenIds: z.array(id).max(1000) });

export const card = z.looseObject({
  kind: z.literal('card'),
  id,
  laneId: id,
  /** The first and the last step that the card covers; equal for most. */
  stepId: id,
  lastStepId: id,
  order,
  text,
  marks,
  /** Who is in charge, and who helps: roles. */
  owner: title.optional(),
  helpers: z.array(title).max(50).optional(),
  channel: title.optional(),
  tags: z.array(title).max(50).optional(),
  evidence: z.enum(EVIDENCE_LEVELS).optional(),
  sources: text.optional(),
  imageId: id.optional(),
  colour: colour.optional(),
  /** The map that says more about this card; not its own. */
  linkedMapId: id.optional(),
  /** Pain points: how bad and how often, 1–5; how important to the customer and how well met today, 1–10. */
  severity: oneToFive.optional(),
  frequency: oneToFive.optional(),
  importance: oneToTen.optional(),
  performance: oneToTen.optional(),
  /** Opportunities: value for the customer and effort, 1–5. */
  value: oneToFive.optional(),
  effort: oneToFive.optional(),
  status: z.enum(STATUSES).optional(),
  votes: z.int().min(0).max(100_000).optional(),
  /** Pain points: the personas who have them; all where absent. */
  personaIds: z.array(id).max(1000).optional(),
  /** Pain points: the cards they are about. Opportunities: the pain points they answer. */
  aboutIds: z.array(id).max(1000).optional(),
  /** The idea of a workshop's tray that it was sorted from. May lead to nothing. */
  ideaId: id.optional(),
  originId: id.optional(),
});

export const connector = z.looseObject({
  kind: z.literal('connector'),
  id,
  fromCardId: id,
  toCardId: id,
  connectorKind: z.enum(CONNECTOR_KINDS),
  label: title.optional(),
  originId: id.optional(),
});

/** How a persona (or nobody in particular) feels at a step. At most one for each lane, step and persona. */
export const score = z.looseObject({
  kind: z.literal('score'),
  id,
  laneId: id,
  stepId: id,
  personaId: id.optional(),
  value: scoreValue,
  /** Set by hand: this score is the peak, or the end, of its curve. */
  isPeak: z.boolean().optional(),
  isEnd: z.boolean().optional(),
});

/** A finding of a check that a team has looked at and leaves as it is, with the reason. */
export const silence = z.looseObject({ kind: z.literal('silence'), id, mapId: id, check: title, subjectId: id, note: text });

export type JourneyMap = Parsed<typeof map>;
export type Stage = Parsed<typeof stage>;
export type Step = Parsed<typeof step>;
export type Lane = Parsed<typeof lane>;
export type SavedView = Parsed<typeof view>;
export type Card = Parsed<typeof card>;
export type Connector = Parsed<typeof connector>;
export type Score = Parsed<typeof score>;
export type Silence = Parsed<typeof silence>;
