// The columns of the register: what stands in each, by what it is put in order, how it is edited. No components.

import type { RankedOpportunity } from '../../../shared/analysis/pains/opportunity-ranking.ts';
import type { RankedPain } from '../../../shared/analysis/pains/pain-ranking.ts';
import { type Doc, get } from '../../../shared/model/document.ts';
import { type Card, EVIDENCE_LEVELS, STATUSES } from '../../../shared/model/entities/map.ts';
import type { PainRanking } from '../../../shared/model/entities/project.ts';
import type { Say, TextKey } from '../../../shared/text/text.ts';
import { sayMissing, sayOpportunityValue, sayPainValue } from '../../../shared/words/say-ranking.ts';

export type Entry = RankedPain | RankedOpportunity;

/** What a cell is said with. */
export type Words = { readonly doc: Doc; readonly say: Say; readonly ranking: PainRanking };

type NumberField = 'severity' | 'frequency' | 'importance' | 'performance' | 'votes' | 'value' | 'effort';
type TextField = 'text' | 'owner' | 'sources';

export type Edit =
  | { readonly kind: 'text'; readonly field: TextField }
  | { readonly kind: 'number'; readonly field: NumberField; readonly min: number; readonly max: number }
  | {
      readonly kind: 'choice';
      readonly field: 'status' | 'evidence';
      readonly choices: readonly { readonly value: string; readonly label: TextKey }[];
    }
  /** Fields of the inspector, over the cell. */
  | { readonly kind: 'list'; readonly list: 'whose' | 'about' | 'answered-by' | 'answers' }
  | { readonly kind: 'go-to' };

export type ColumnName = TextField | NumberField | 'rank' | 'where' | 'result' | 'status' | 'evidence' | 'whose' | 'about' | 'answers';

export type Column = {
  readonly name: ColumnName;
  readonly label: TextKey;
  /** Pixels. */
  readonly width: number;
  readonly isNumber?: boolean;
  readonly text: (entry: Entry, words: Words) => string;
  /** What its rows are put in order by; what has none comes last either way. */
  readonly by: (entry: Entry, words: Words) => number | string | undefined;
  readonly edit?: Edit;
};

function textColumn(field: TextField, label: TextKey, width: number): Column {
  return {
    name: field,
    label,
    width,
    text: ({ card }) => card[field] ?? '',
    by: ({ card }) => card[field]?.trim() || undefined,
    edit: { kind: 'text', field },
  };
}

function numberColumn(field: NumberField, label: TextKey, [min, max]: readonly [number, number]): Column {
  return {
    name: field,
    label,
    width: field === 'performance' ? 100 : 84,
    isNumber: true,
    text: ({ card }) => `${card[field] ?? ''}`,
    by: ({ card }) => card[field],
    edit: { kind: 'number', field, min, max },
  };
}

const textsOf = (cards: readonly Card[], { say }: Words) =>
  cards.map(({ text }) => text.trim() || say('editor.untitled')).join(say('register.list'));

function listColumn(name: ColumnName, label: TextKey, list: Extract<Edit, { kind: 'list' }>['list'], of: Column['text']): Column {
  return { name, label, width: 180, text: of, by: (entry, words) => of(entry, words) || undefined, edit: { kind: 'list', list } };
}

const RANK: Column = {
  name: 'rank',
  label: 'register.rank',
  width: 56,
  text: ({ rank }) => `${rank ?? ''}`,
  by: ({ rank }) => rank,
};

const WHERE: Column = {
  name: 'where',
  label: 'register.where',
  width: 164,
  text: ({ mapId, number, step }, { doc, say }) =>
    [...(doc.map.size > 1 ? [get(doc, 'map', mapId)?.title || say('editor.untitled')] : []), `${number} ${step.title}`.trim()].join(' · '),
  by: ({ index }) => index,
  edit: { kind: 'go-to' },
};

const RESULT: Column = {
  name: 'result',
  label: 'register.result',
  width: 116,
  isNumber: true,
  text: (entry, { ranking, say }) => {
    if (entry.value === undefined) return sayMissing(entry, say);
    return 'answers' in entry ? sayOpportunityValue(entry) : sayPainValue(entry, ranking, say);
  },
  by: ({ value }) => value,
};

const STATUS: Column = {
  name: 'status',
  label: 'inspector.status',
  width: 112,
  text: ({ card: { status } }, { say }) => (status ? say(`status.${status}`) : ''),
  by: ({ card: { status } }) => (status ? STATUSES.indexOf(status) : undefined),
  edit: { kind: 'choice', field: 'status', choices: STATUSES.map((value) => ({ value, label: `status.${value}` })) },
};

const EVIDENCE: Column = {
  name: 'evidence',
  label: 'inspector.evidence',
  width: 136,
  text: ({ card: { evidence } }, { say }) => (evidence ? say(`evidence.${evidence}`) : ''),
  by: ({ card: { evidence } }) => (evidence ? EVIDENCE_LEVELS.indexOf(evidence) : undefined),
  edit: { kind: 'choice', field: 'evidence', choices: EVIDENCE_LEVELS.map((value) => ({ value, label: `evidence.${value}` })) },
};

const WHOSE = listColumn('whose', 'register.whose', 'whose', ({ card: { personaIds } }, { doc, say }) =>
  personaIds
    ? personaIds.map((id) => get(doc, 'persona', id)?.title || say('editor.untitled')).join(say('register.list'))
    : say('register.whose.all'),
);

const NAME = textColumn('text', 'register.name', 220);
const OWNER = textColumn('owner', 'inspector.owner', 116);
const SOURCES = textColumn('sources', 'inspector.sources', 180);
const VOTES = numberColumn('votes', 'register.votes.field', [0, 100_000]);

export const COLUMNS: Readonly<Record<'pains' | 'opportunities', readonly Column[]>> = {
  pains: [
    RANK,
    NAME,
    WHERE,
    numberColumn('severity', 'inspector.severity', [1, 5]),
    numberColumn('frequency', 'inspector.frequency', [1, 5]),
    RESULT,
    numberColumn('importance', 'register.importance', [1, 10]),
    numberColumn('performance', 'register.performance', [1, 10]),
    OWNER,
    STATUS,
    listColumn('answers', 'register.answered-by', 'answered-by', (entry, words) =>
      'answeredBy' in entry ? textsOf(entry.answeredBy, words) : '',
    ),
    WHOSE,
    VOTES,
    EVIDENCE,
    SOURCES,
    listColumn('about', 'inspector.about', 'about', (entry, words) => ('about' in entry ? textsOf(entry.about, words) : '')),
  ],
  opportunities: [
    RANK,
    NAME,
    WHERE,
    numberColumn('value', 'register.value', [1, 5]),
    numberColumn('effort', 'inspector.effort', [1, 5]),
    RESULT,
    OWNER,
    STATUS,
    listColumn('answers', 'inspector.answers', 'answers', (entry, words) => ('answers' in entry ? textsOf(entry.answers, words) : '')),
    VOTES,
    EVIDENCE,
    SOURCES,
  ],
};
