// What a project is made of: plain, readonly JSON records. Each kind has one parser; nothing enters a document or
// leaves a file without passing it. Fields that we do not know (of a newer version) are kept.

import { z } from 'zod';
import { LIMITS } from './limits.ts';

// The window's content policy forbids eval; zod would probe for it.
z.config({ jitless: true });

export type Id<K extends Kind> = string & { readonly __kind?: K };

export const LANGUAGES = ['en', 'zh-CN'] as const;
export type Language = (typeof LANGUAGES)[number];

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

/** The scales that scores are shown on, as [lowest, highest]; a score itself is stored from −900 to 900 (see score.ts). */
export const SCALES = { '-2..2': [-2, 2], '-5..5': [-5, 5], '1..5': [1, 5], '1..10': [1, 10], '0..10': [0, 10] } as const;
export type Scale = keyof typeof SCALES;

export const MEASURE_KINDS = [
  'nps', 'csat', 'ces', 'servqual', 'conversion', 'retention', 'waiting-time', 'response-time', 'cost', 'lifetime-value', 'free',
] as const; // biome-ignore format: one line reads better than eleven

export const SERVQUAL_DIMENSIONS = ['tangibles', 'reliability', 'responsiveness', 'assurance', 'empathy'] as const;

const id = z.string().regex(/^[\w.:-]{1,64}$/);
const order = z.string().min(1).max(400);
const title = z.string().max(LIMITS.titleLength);
const text = z.string().max(LIMITS.textLength);
const scoreValue = z.int().min(-900).max(900);
const oneToFive = z.int().min(1).max(5);
const oneToTen = z.int().min(1).max(10);
const colour = z.string().regex(/^#[0-9a-f]{6}$/i);
const marks = z.array(z.enum(MARKS)).max(MARKS.length);

/** `language`: of the content, and so of the names of lines and untitled lanes wherever the project is shown. */
const project = z.looseObject({ kind: z.literal('project'), id, title, client: title, language: z.enum(LANGUAGES) });

const map = z.looseObject({
  kind: z.literal('map'),
  id,
  order,
  title,
  scale: z.enum(Object.keys(SCALES) as [Scale, ...Scale[]]),
  /** The as-is map that this map is the to-be of. */
  asIsMapId: id.optional(),
  /** The level (stored units) to which levers raise a score; neutral where absent. */
  leverLevel: scoreValue.optional(),
});

const stage = z.looseObject({ kind: z.literal('stage'), id, mapId: id, order, title });
const step = z.looseObject({ kind: z.literal('step'), id, stageId: id, order, title, marks });

/** An empty title means: named after its kind and zone, in the reader's language. */
const lane = z.looseObject({
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
});

/** A saved way to look at a map: which of its lanes and stages, and which personas, it leaves out. What is added later is in it. */
const view = z.looseObject({ kind: z.literal('view'), id, mapId: id, order, title, hiddenIds: z.array(id).max(1000) });

const card = z.looseObject({
  kind: z.literal('card'),
  id,
  laneId: id,
  /** The first and the last step that the card covers; equal for most. */
  stepId: id,
  lastStepId: id,
  order,
  text,
  marks,
  owner: title.optional(),
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
  /** Pain points: the cards they are about. Opportunities: the pain points they answer. */
  aboutIds: z.array(id).max(1000).optional(),
});

const connector = z.looseObject({
  kind: z.literal('connector'),
  id,
  fromCardId: id,
  toCardId: id,
  connectorKind: z.enum(CONNECTOR_KINDS),
  label: title.optional(),
});

/** How a persona (or nobody in particular) feels at a step. At most one for each lane, step and persona. */
const score = z.looseObject({
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

const persona = z.looseObject({ kind: z.literal('persona'), id, order, title, colour });

/** `subjectId` is a map, step, lane or card. */
const measure = z.looseObject({
  kind: z.literal('measure'),
  id,
  subjectId: id,
  order,
  title,
  measureKind: z.enum(MEASURE_KINDS),
  unit: title.optional(),
  better: z.enum(['higher', 'lower']),
  target: z.number().optional(),
});

/** One dated reading of a measure: a number, or expectation and perception of each SERVQUAL dimension (1–7). */
const round = z.looseObject({
  kind: z.literal('round'),
  id,
  measureId: id,
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  n: z.int().min(0).optional(),
  value: z.number().optional(),
  servqual: z
    .partialRecord(z.enum(SERVQUAL_DIMENSIONS), z.object({ expectation: z.number().min(1).max(7), perception: z.number().min(1).max(7) }))
    .optional(),
});

/** An image that cards may show. Its bytes lie in the project file under their SHA-256 hash. */
const image = z.looseObject({
  kind: z.literal('image'),
  id,
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  mediaType: z.enum(['image/png', 'image/jpeg']),
  width: z.int().min(1),
  height: z.int().min(1),
  name: title,
});

const PARSERS = { project, map, view, stage, step, lane, card, connector, score, persona, measure, round, image } as const;

export type Kind = keyof typeof PARSERS;
export const KINDS = Object.keys(PARSERS) as readonly Kind[];

type Known<T> = T extends infer U ? { readonly [K in keyof U as string extends K ? never : number extends K ? never : K]: U[K] } : never;
export type EntityOf<K extends Kind> = Known<z.infer<(typeof PARSERS)[K]>>;

export type JourneyMap = EntityOf<'map'>;
export type SavedView = EntityOf<'view'>;
export type Stage = EntityOf<'stage'>;
export type Step = EntityOf<'step'>;
export type Lane = EntityOf<'lane'>;
export type Card = EntityOf<'card'>;
export type Connector = EntityOf<'connector'>;
export type Score = EntityOf<'score'>;
export type Persona = EntityOf<'persona'>;
export type Measure = EntityOf<'measure'>;
export type Round = EntityOf<'round'>;
export type Image = EntityOf<'image'>;
export type Entity = { [K in Kind]: EntityOf<K> }[Kind];

export type EntityProblem = { readonly path: string; readonly message: string };

/**
 * An untrusted value as an entity. `unknown-kind` is not an error: a newer version wrote it, it stays in the file untouched.
 */
export function parseEntity(
  value: unknown,
): { readonly entity: Entity } | { readonly unknownKind: string } | { readonly problem: EntityProblem } {
  const kind = (value as { kind?: unknown } | null)?.kind;
  if (typeof kind !== 'string') return { problem: { path: 'kind', message: 'missing' } };
  if (!Object.hasOwn(PARSERS, kind)) return { unknownKind: kind };
  const result = PARSERS[kind as Kind].safeParse(value);
  if (result.success) return { entity: result.data as Entity };
  const issue = result.error.issues[0];
  return { problem: { path: issue?.path.join('.') ?? '', message: issue?.message ?? 'invalid' } };
}
