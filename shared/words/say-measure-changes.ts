// What changed of the measures of one thing between two maps, in words: which came and went, and of the others field by field.

import { saidOfMeasure } from '../analysis/comparison/compare.ts';
import { type Pair, pairUp, type Side } from '../analysis/comparison/pairing.ts';
import { formatValue } from '../analysis/measures/measure-kinds.ts';
import { shortened } from '../layout/outline.ts';
import { type Doc, get } from '../model/document.ts';
import type { Measure } from '../model/entities/measures.ts';
import { measuresOf } from '../model/grid.ts';
import type { Say, TextKey } from '../text/text.ts';
import { measureName } from './say-measure.ts';

type Field = Exclude<keyof Measure, 'kind' | 'id' | 'subjectId' | 'order'>;

/** In the order in which they are said. */
const FIELD_WORDS: Readonly<Record<Field, TextKey>> = {
  title: 'inspector.measure.title',
  measureKind: 'compare.field.kind',
  personaId: 'measures.column.whose',
  unit: 'inspector.measure.unit',
  better: 'inspector.measure.better',
  target: 'insights.measures.target',
  highestAnswer: 'measure.highest-answer',
  topAnswers: 'measure.top-answers',
  standard: 'standard.sentence',
  owner: 'standard.owner',
  checkedHow: 'standard.how',
  checkedEvery: 'standard.every',
  lastChecked: 'standard.last',
};
const FIELDS = Object.keys(FIELD_WORDS) as readonly Field[];

type Subjects = Readonly<Record<Side, { readonly doc: Doc; readonly subjectId: string }>>;

/** A line for each measure that came or went, and for each field of one that changed. */
export function sayMeasureChanges({ before, after }: Subjects, say: Say): readonly string[] {
  const docs = { before: before.doc, after: after.doc };
  // A copy knows nothing of the measure it was made from: what is called and computed alike is the same, else what is computed alike.
  const pairs = pairUp(measuresOf(before.doc, before.subjectId), measuresOf(after.doc, after.subjectId), [
    ({ id }) => id,
    saidOfMeasure,
    ({ measureKind, title }) => `${measureKind} ${title.trim()}`,
    ({ measureKind }) => measureKind,
  ]);
  return pairs.flatMap((pair) => sayPair(pair, docs, say));
}

function sayPair({ before, after }: Pair<Measure>, docs: Readonly<Record<Side, Doc>>, say: Say): readonly string[] {
  if (!before || !after) {
    const shown = (measure: Measure | undefined) => (measure ? sayMeasure(measure, say) : say('compare.none'));
    return [say('compare.change', { field: say('inspector.measures'), before: shown(before), after: shown(after) })];
  }
  const who = quoted(measureName(after, say), say);
  const written = (measure: Measure, field: Field) => measure[field] ?? '';
  return FIELDS.filter((field) => written(before, field) !== written(after, field)).map((field) => {
    const values = { before: sayField(field, before, docs.before, say), after: sayField(field, after, docs.after, say) };
    return say('compare.of', { who, what: say('compare.change', { field: say(FIELD_WORDS[field]), ...values }) });
  });
}

/** Its name with its target, and what is promised. */
function sayMeasure(measure: Measure, say: Say): string {
  const { target, standard = '' } = measure;
  const named = say('compare.target', {
    title: measureName(measure, say),
    target: target === undefined ? '' : formatValue(target, measure),
  }).trim();
  return standard.trim() ? [named, quoted(standard, say)].join(say('ui.between')) : named;
}

function sayField(field: Field, measure: Measure, doc: Doc, say: Say): string {
  const value = measure[field];
  if (value === undefined || value === '') return say('compare.none');
  switch (field) {
    case 'target':
      return formatValue(Number(value), measure);
    case 'measureKind':
      return say(`measure.kind.${measure.measureKind}`);
    case 'better':
      return say(`inspector.measure.${measure.better}`);
    case 'checkedEvery':
      return measure.checkedEvery ? say(`standard.every.${measure.checkedEvery}`) : '';
    case 'personaId':
      return get(doc, 'persona', `${value}`)?.title.trim() || say('editor.untitled');
    case 'title':
    case 'standard':
    case 'checkedHow':
      return quoted(`${value}`, say);
    default:
      return `${value}`;
  }
}

function quoted(text: string, say: Say): string {
  return say('compare.quoted', { text: shortened(text) });
}
