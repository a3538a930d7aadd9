// Which columns each table of a workbook has: what people know a row by first, its id last. Where a thing stands (its lane, its steps) is
// among them, and is read by those that read the rows, which know what stands where.

import { get } from '../../model/document.ts';
import { EVIDENCE_LEVELS, LANE_KINDS, type LaneKind, STATUSES, ZONES } from '../../model/entities/map.ts';
import { CHECK_INTERVALS, MEASURE_KINDS } from '../../model/entities/measures.ts';
import { LIMITS } from '../../model/limits.ts';
import type { Say, TextKey } from '../../text/text.ts';
import { about, type Column, choice, colour, day, list, marks, numeric, persona, personas, text, whole } from './column.ts';

/** Names of the sheets, in their order; each has a word, `workbook.sheet.<name>`. */
export const SHEETS = [
  'about',
  'map',
  'cards',
  'pains',
  'opportunities',
  'scores',
  'measures',
  'rounds',
  'stages',
  'steps',
  'lanes',
] as const;
export type SheetKey = (typeof SHEETS)[number];

export const CARD_SHEETS = ['cards', 'pains', 'opportunities'] as const;
export type CardSheet = (typeof CARD_SHEETS)[number];

/** The heading of the ids, by which a table of ours is known. */
export const ID_HEADING = 'workbook.id';

export function cardSheetOf(laneKind: LaneKind): CardSheet {
  return laneKind === 'pain-points' ? 'pains' : laneKind === 'opportunities' ? 'opportunities' : 'cards';
}

const id: Column = { key: 'id', heading: ID_HEADING, width: 14, format: 'text', write: (thing) => `${thing.id}` };

/** The name of what the field names by its id. */
function named(key: string, of: 'lane' | 'step' | 'stage' | 'measure', heading: TextKey, width: number): Column {
  return { key, heading, width, format: 'text', write: (thing, { names }) => names[of].get(`${thing[key]}`) ?? '' };
}

/** What a card is known by comes first. */
const start: readonly Column[] = [
  named('stepId', 'step', 'workbook.step', 26),
  text('text', 'inspector.text', 50, LIMITS.textLength, false),
  named('laneId', 'lane', 'workbook.lane', 20),
  {
    ...named('lastStepId', 'step', 'workbook.last-step', 22),
    write: (thing, { names }) => (thing.lastStepId === thing.stepId ? '' : (names.step.get(`${thing.lastStepId}`) ?? '')),
  },
];
const status = choice('status', 'inspector.status', STATUSES, (each) => `status.${each}`);
const owner = text('owner', 'inspector.owner', 18);
const helpers = list('helpers', 'workbook.helpers');
const votes = whole('votes', 'workbook.votes', 0, 100_000);
const details: readonly Column[] = [
  marks(),
  text('channel', 'inspector.channel', 16),
  list('tags', 'workbook.tags'),
  choice('evidence', 'inspector.evidence', EVIDENCE_LEVELS, (each) => `evidence.${each}`),
  text('sources', 'inspector.sources', 30, LIMITS.textLength),
  colour(),
];
const painRatings: readonly Column[] = [
  whole('severity', 'workbook.severity', 1, 5),
  whole('frequency', 'workbook.frequency', 1, 5),
  whole('importance', 'workbook.importance', 1, 10),
  whole('performance', 'workbook.performance', 1, 10),
];
const opportunityRatings: readonly Column[] = [whole('value', 'workbook.value', 1, 5), whole('effort', 'workbook.effort', 1, 5)];

const CARDS: Readonly<Record<CardSheet, readonly Column[]>> = {
  cards: [...start, owner, helpers, ...details, id],
  pains: [...start, ...painRatings, status, owner, helpers, votes, personas(), ...about('workbook.pain-of'), ...details, id],
  opportunities: [...start, ...opportunityRatings, status, owner, helpers, votes, ...about('workbook.answers'), ...details, id],
};

/** All that a card of any kind has: the one table of a CSV file. */
export const ALL_OF_CARDS: readonly Column[] = [
  ...start,
  ...painRatings,
  ...opportunityRatings,
  status,
  owner,
  helpers,
  votes,
  personas(),
  ...about('inspector.about'),
  ...details,
  id,
];

/** The name that the other tables know it by, made from the map. */
const name: Column = {
  key: 'name',
  heading: 'workbook.name',
  width: 26,
  format: 'text',
  write: (thing, { names }) =>
    names.stage.get(`${thing.id}`) ??
    names.step.get(`${thing.id}`) ??
    names.lane.get(`${thing.id}`) ??
    names.measure.get(`${thing.id}`) ??
    '',
};
const number: Column = { ...numeric('number', 'workbook.number'), width: 8 };

/** What is measured; the map itself where nothing is said. */
const subject: Column = {
  key: 'subject',
  heading: 'workbook.subject',
  width: 26,
  format: 'text',
  write({ subjectId }, { doc, names }) {
    const id = `${subjectId}`;
    return names.step.get(id) ?? names.lane.get(id) ?? get(doc, 'card', id)?.text ?? '';
  },
};

export const COLUMNS = {
  ...CARDS,
  stages: [name, text('title', 'inspector.title', 30, LIMITS.titleLength, false), id],
  steps: [
    name,
    number,
    named('stageId', 'stage', 'workbook.stage', 20),
    text('title', 'inspector.title', 30, LIMITS.titleLength, false),
    marks(),
    id,
  ],
  lanes: [
    name,
    choice('zone', 'inspector.zone', ZONES, (zone) => `zone.${zone}`, false),
    choice('laneKind', 'inspector.lane.kind', LANE_KINDS, laneKindWord, false),
    text('title', 'inspector.title', 30, LIMITS.titleLength, false),
    colour(),
    id,
  ],
  measures: [
    name,
    subject,
    text('title', 'inspector.title', 26, LIMITS.titleLength, false),
    choice('measureKind', 'measure.kind', MEASURE_KINDS, (kind) => `measure.kind.${kind}`, false),
    persona(),
    text('unit', 'inspector.measure.unit', 12),
    choice('better', 'inspector.measure.better', ['higher', 'lower'], (better) => `inspector.measure.${better}`, false),
    numeric('target', 'workbook.target'),
    text('standard', 'standard.sentence', 30, LIMITS.textLength),
    owner,
    text('checkedHow', 'standard.how', 24, LIMITS.textLength),
    choice('checkedEvery', 'standard.every', CHECK_INTERVALS, (each) => `standard.every.${each}`),
    day('lastChecked', 'standard.last'),
    { key: 'subjectId', heading: 'workbook.subject-id', width: 14, format: 'text', write: ({ subjectId }) => `${subjectId}` },
    id,
  ],
  rounds: [
    named('measureId', 'measure', 'workbook.measure', 26),
    day('date', 'workbook.date', false),
    numeric('value', 'workbook.round-value'),
    whole('n', 'workbook.n', 0, Number.MAX_SAFE_INTEGER),
    whole('entered', 'measure.part.entered', 0, Number.MAX_SAFE_INTEGER),
    whole('wentOn', 'measure.part.wentOn', 0, Number.MAX_SAFE_INTEGER),
    numeric('purchases', 'measure.part.purchases'),
    numeric('spend', 'measure.part.spend'),
    numeric('periods', 'measure.part.periods'),
    id,
  ],
  /** And a column of each persona, before the id. */
  scores: [named('laneId', 'lane', 'workbook.lane', 20), named('stepId', 'step', 'workbook.step', 26), id],
} as const satisfies Readonly<Record<string, readonly Column[]>>;

/** How many columns of a table stay in sight: those that say what a row is about. */
export const FROZEN: Readonly<Record<keyof typeof COLUMNS, number>> = {
  cards: 2,
  pains: 2,
  opportunities: 2,
  stages: 1,
  steps: 1,
  lanes: 1,
  measures: 1,
  rounds: 2,
  scores: 2,
};

function laneKindWord(kind: LaneKind): TextKey {
  return kind === 'people' || kind === 'technology' ? `find.lane-kind.${kind}` : `lane.${kind}`;
}

export function sheetName(sheet: SheetKey, say: Say): string {
  return say(`workbook.sheet.${sheet}`);
}
