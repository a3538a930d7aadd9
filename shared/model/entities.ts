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

/** The dimensions of service quality and, of the 22 questions, how many ask about each (Parasuraman, Zeithaml and Berry 1988). */
export const SERVQUAL_DIMENSIONS = ['tangibles', 'reliability', 'responsiveness', 'assurance', 'empathy'] as const;

/** How often a standard is checked. */
export const CHECK_INTERVALS = ['daily', 'weekly', 'monthly', 'quarterly', 'yearly'] as const;

/** Where a customer stands with the company. */
export const LIFECYCLES = ['prospect', 'new', 'active', 'loyal', 'at-risk', 'lapsed'] as const;

/** Ways to put pain points in the order in which to fix them (shared/analysis says how each is computed). */
export const PAIN_RANKINGS = ['severity-frequency', 'opportunity-score', 'votes', 'customer-value'] as const;
export type PainRanking = (typeof PAIN_RANKINGS)[number];

/** In which order the pieces of a stop appear: all at once, or one by one. */
export const REVEALS = ['at-once', 'lanes', 'steps', 'cards'] as const;
export type Reveal = (typeof REVEALS)[number];

// `__proto__` is the one key that an object, such as the dots of a vote by card, cannot have read into it.
const id = z.string().regex(/^(?!__proto__$)[\w.:-]{1,64}$/);
const order = z.string().min(1).max(400);
const title = z.string().max(LIMITS.titleLength);
const text = z.string().max(LIMITS.textLength);
const scoreValue = z.int().min(-900).max(900);
const oneToFive = z.int().min(1).max(5);
const oneToTen = z.int().min(1).max(10);
const colour = z.string().regex(/^#[0-9a-f]{6}$/i);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** A moment, ISO 8601 in UTC. */
const moment = z.iso.datetime();
const seconds = z.int().min(0).max(LIMITS.timerSeconds);
const count = z.int().min(0);
const marks = z.array(z.enum(MARKS)).max(MARKS.length);

/** `language`: of the content, and so of the names of lines and untitled lanes wherever the project is shown. */
const project = z.looseObject({
  kind: z.literal('project'),
  id,
  title,
  client: title,
  language: z.enum(LANGUAGES),
  /** Severity × frequency where absent. */
  painRanking: z.enum(PAIN_RANKINGS).optional(),
  /** Where the quadrants of importance and performance are parted; in the middle of the scale where absent. */
  crosshair: z.enum(['middle', 'mean']).optional(),
  /** How exports look; what is absent looks as it does without a brand. `font`: one of FONT_FAMILIES, or of a newer version. */
  brand: z
    .object({ main: colour.optional(), accent: colour.optional(), paper: colour.optional(), font: z.string().max(100).optional() })
    .optional(),
  /** An image. */
  logoId: id.optional(),
});

const map = z.looseObject({
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
const stage = z.looseObject({ kind: z.literal('stage'), id, mapId: id, order, title, originId: id.optional() });
const step = z.looseObject({ kind: z.literal('step'), id, stageId: id, order, title, marks, originId: id.optional() });

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
  originId: id.optional(),
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

const connector = z.looseObject({
  kind: z.literal('connector'),
  id,
  fromCardId: id,
  toCardId: id,
  connectorKind: z.enum(CONNECTOR_KINDS),
  label: title.optional(),
  originId: id.optional(),
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

const persona = z.looseObject({
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

/**
 * What is measured of a map, step, lane or card (`subjectId`), of one persona's customers or of all; and the standard that it is held
 * to: a sentence, a target, who answers for it, how and how often it is checked.
 */
const measure = z.looseObject({
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
const round = z.looseObject({
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

/** A finding of a check that a team has looked at and leaves as it is, with the reason. */
const silence = z.looseObject({ kind: z.literal('silence'), id, mapId: id, check: title, subjectId: id, note: text });

const fourCuts = z.array(z.number()).length(4);

/** A list of customers as recency, frequency and monetary value: only what it comes to is kept, no customer. */
const customerList = z.looseObject({
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

/**
 * A stop of the show: what of a map is projected, how it appears, and what the presenter says. The same stops are the slides of the deck.
 * Lanes, steps and what it is about may lead to nothing: a stop stays when they go, and shows what is left.
 */
const stop = z.looseObject({
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

/**
 * The record of a workshop: when it was held, its timers, how long each stop took. A record, like what refers to it: its Changes are no
 * undo steps (R11), and what it names may be gone.
 */
const workshop = z.looseObject({
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

/** A vote by dots: the facilitator places them for the room. A record. */
const ballot = z.looseObject({
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

/** An idea in the tray of a workshop; it is on the map when a card says so (`ideaId`). A record. */
const idea = z.looseObject({ kind: z.literal('idea'), id, workshopId: id, order, text });

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

/** One for each kind. */
export const PARSERS = {
  project,
  map,
  view,
  stage,
  step,
  lane,
  card,
  connector,
  score,
  persona,
  measure,
  round,
  silence,
  customerList,
  stop,
  workshop,
  ballot,
  idea,
  image,
} as const;

export type Kind = keyof typeof PARSERS;
export const KINDS = Object.keys(PARSERS) as readonly Kind[];

/** What is kept of workshops: changes of these are no undo steps (R11). */
export const RECORDS: readonly Kind[] = ['workshop', 'ballot', 'idea'];

export function isRecord({ kind }: Entity): boolean {
  return RECORDS.includes(kind);
}

type Known<T> = T extends infer U ? { readonly [K in keyof U as string extends K ? never : number extends K ? never : K]: U[K] } : never;
export type EntityOf<K extends Kind> = Known<z.infer<(typeof PARSERS)[K]>>;

export type Brand = NonNullable<EntityOf<'project'>['brand']>;
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
export type Silence = EntityOf<'silence'>;
export type CustomerList = EntityOf<'customerList'>;
export type Stop = EntityOf<'stop'>;
export type Workshop = EntityOf<'workshop'>;
export type Ballot = EntityOf<'ballot'>;
export type Idea = EntityOf<'idea'>;
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
