// Comparing two maps: what is paired, what differs, and what it comes to.

import { expect, test } from 'vitest';
import { compare, marksOf } from '../../shared/analysis/comparison/compare.ts';
import { summaryOf } from '../../shared/analysis/comparison/compare-summary.ts';
import { type Command, run } from '../../shared/commands/command.ts';
import { toComparisonReport } from '../../shared/export/comparison-report.ts';
import { toMarkdown } from '../../shared/export/markdown.ts';
import { apply } from '../../shared/model/change.ts';
import { copyMap } from '../../shared/model/copy-map.ts';
import { type Doc, toDoc, toEntities } from '../../shared/model/document.ts';
import type { Entity } from '../../shared/model/entities.ts';
import { mapsOf } from '../../shared/model/grid.ts';
import { createSay } from '../../shared/text/text.ts';
import { sayChanges, sayColumn, sayCurve, sayThing } from '../../shared/words/say-difference.ts';
import { countingIds, templateDoc } from '../support/documents.ts';
import { card, SMALL_PROJECT } from '../support/small-project.ts';

const SMALL = toDoc([
  ...SMALL_PROJECT.filter(({ kind }) => !['measure', 'round', 'view', 'silence', 'image', 'connector'].includes(kind)),
  { kind: 'step', id: 'step-2', stageId: 'stage-1', order: 'b', title: 'Desk', marks: [] },
  { ...card('card-3', 'Hands it over'), stepId: 'step-2', lastStepId: 'step-2' },
  { kind: 'connector', id: 'connector-1', fromCardId: 'card-1', toCardId: 'card-3', connectorKind: 'one-way' },
]);

function after(doc: Doc, ...commands: readonly Command[]): Doc {
  return commands.reduce((now, command) => {
    const outcome = run(now, command);
    if ('refused' in outcome) throw new Error(outcome.refused.code);
    return apply(now, outcome.change);
  }, doc);
}

/** With a to-be map of the first: its things have the ids of the first with `to-` in front. */
function withToBe(doc: Doc): Doc {
  const [map] = mapsOf(doc);
  if (!map) throw new Error('no map');
  const newId = countingIds('to-');
  return after(doc, { type: 'addMap', entities: copyMap(doc, { map, title: 'To be', isToBe: true }, newId).entities, index: 1 });
}

const toBeOf = (doc: Doc) => [...doc.map.values()].find(({ asIsMapId }) => asIsMapId)?.id ?? '';
const copyOf = (doc: Doc, id: string) => toEntities(doc).find((entity) => 'originId' in entity && entity.originId === id)?.id ?? '';

function differencesIn(before: Doc, later: Doc, mapId = 'map-1') {
  return compare({ doc: before, mapId: 'map-1' }, { doc: later, mapId }).differences.map(({ what, kind, fields, ...pair }) => ({
    what,
    kind,
    fields,
    id: (pair.after ?? pair.before)?.id,
  }));
}

test('each thing that changed is found with what changed of it, in the order of reading', () => {
  const doc = withToBe(SMALL);
  const toBe = toBeOf(doc);
  const [first, pain, second] = ['card-1', 'card-2', 'card-3'].map((id) => copyOf(doc, id));
  const step = copyOf(doc, 'step-2');
  const score = [...doc.score.values()].find(({ stepId }) => stepId === copyOf(doc, 'step-1'))!;
  const later = after(
    doc,
    { type: 'set', ids: [first!], fields: { text: 'Waits with a number', owner: 'Store' } },
    { type: 'set', ids: [pain!], fields: { status: 'solved', severity: 2 } },
    { type: 'moveCards', moves: [{ cardId: second!, laneId: copyOf(doc, 'lane-1'), stepId: copyOf(doc, 'step-1') }] },
    { type: 'set', ids: [step], fields: { title: 'Counter' } },
    { type: 'setScore', id: 'new', laneId: score.laneId, stepId: score.stepId, personaId: 'persona-1', value: 300 },
  );
  expect(differencesIn(doc, later, toBe)).toEqual([
    { what: 'card', kind: 'changed', fields: ['text', 'owner'], id: first },
    { what: 'card', kind: 'changed', fields: ['place'], id: second },
    { what: 'card', kind: 'changed', fields: ['status', 'severity'], id: pain },
    { what: 'score', kind: 'changed', fields: ['value'], id: score.id },
    { what: 'step', kind: 'changed', fields: ['title'], id: step },
  ]);
});

test('what comes and goes is found, and a card written anew where it stood is the same card', () => {
  const later = after(
    SMALL,
    { type: 'remove', ids: ['card-1', 'card-3'] },
    { type: 'addCards', cards: [{ id: 'new-1', laneId: 'lane-1', stepId: 'step-2', lastStepId: 'step-2', text: 'Hands it over ' }] },
    { type: 'addCards', cards: [{ id: 'new-2', laneId: 'lane-1', stepId: 'step-1', lastStepId: 'step-1', text: 'Takes a number' }] },
  );
  expect(differencesIn(SMALL, later)).toEqual([
    { what: 'card', kind: 'removed', fields: [], id: 'card-1' },
    { what: 'card', kind: 'added', fields: [], id: 'new-2' },
    { what: 'card', kind: 'changed', fields: ['aboutIds'], id: 'card-2' },
    { what: 'connector', kind: 'removed', fields: [], id: 'connector-1' },
    { what: 'card', kind: 'changed', fields: ['text'], id: 'new-1' },
  ]);
});

test('only what was moved among its neighbours is out of order, however many stand behind it', () => {
  const blueprint = templateDoc('sample');
  const [map] = mapsOf(blueprint);
  const [stage] = [...blueprint.stage.values()];
  const steps = [...blueprint.step.values()].filter(({ stageId }) => stageId === stage?.id);
  const moved = steps.at(-1)!;
  const later = after(blueprint, { type: 'moveStep', stepId: moved.id, stageId: stage!.id, index: 0 });
  const sides = [blueprint, later].map((doc) => ({ doc, mapId: map!.id })) as [{ doc: Doc; mapId: string }, { doc: Doc; mapId: string }];
  const { differences } = compare(...sides);
  expect(differences.map(({ after, fields }) => [after?.id, fields])).toEqual([[moved.id, ['order']]]);
});

test('copies of copies, and copies of one map that is gone, are paired by where they came from', () => {
  const once = withToBe(SMALL);
  const twice = after(once, {
    type: 'addMap',
    entities: copyMap(once, { map: once.map.get(toBeOf(once))!, title: 'Again', isToBe: false }, countingIds('again-')).entities,
    index: 2,
  });
  const [, second, third] = mapsOf(twice).map(({ id }) => id);
  expect(differencesIn(twice, twice, third)).toEqual([]);
  const without = after(twice, { type: 'remove', ids: ['map-1'] });
  expect(compare({ doc: without, mapId: second! }, { doc: without, mapId: third! }).differences).toEqual([]);
});

test('maps that have nothing in common but their words are paired by those', () => {
  const [one, other] = ['one', 'other'].map((prefix) =>
    toDoc(
      (toEntities(SMALL) as readonly Entity[]).map((entity) => {
        const text = JSON.stringify(entity).replace(/"((?:map|stage|step|lane|card|connector|score)-\d)"/g, `"${prefix}-$1"`);
        return JSON.parse(text) as Entity;
      }),
    ),
  );
  expect(compare({ doc: one!, mapId: 'one-map-1' }, { doc: other!, mapId: 'other-map-1' }).differences).toEqual([]);
});

test('two personas of one map differ in their scores, and in nothing else', () => {
  const doc = after(
    SMALL,
    { type: 'add', entity: { kind: 'persona', id: 'persona-2', title: 'Jonas', colour: '#335577' } },
    { type: 'setScore', id: 'score-2', laneId: 'lane-3', stepId: 'step-1', personaId: 'persona-2', value: 300 },
    { type: 'setScore', id: 'score-3', laneId: 'lane-3', stepId: 'step-2', personaId: 'persona-2', value: 500 },
  );
  const comparison = compare({ doc, mapId: 'map-1', personaId: 'persona-1' }, { doc, mapId: 'map-1', personaId: 'persona-2' });
  expect(marksOf(comparison, 'before')).toEqual(new Map([['score-1', 'changed']]));
  expect(marksOf(comparison, 'after')).toEqual(new Map([['score-2', 'changed'], ['score-3', 'added']])); // biome-ignore format: one pair each
  const [curve, ...others] = summaryOf(comparison).curves;
  expect(others).toEqual([]);
  expect([curve?.before?.persona?.title, curve?.after?.persona?.title]).toEqual(['Mina', 'Jonas']);
  expect([curve?.before?.experience.remembered, curve?.after?.experience.remembered]).toEqual([-600, 500]);
  const words = { say: createSay('en'), mapSay: createSay('en') };
  expect(sayCurve(curve!, [curve!], words)).toBe('Mina → Jonas');
  const unnamed = { ...curve!.before!, persona: { ...curve!.before!.persona!, title: ' ' } };
  expect(sayCurve({ ...curve!, before: unnamed }, [curve!], words)).toBe('Untitled → Jonas');
});

test('what changed of a measure is said field by field, with its unit; one that came is said with its target and its standard', () => {
  const measured = (...others: readonly Entity[]) =>
    toDoc([...SMALL_PROJECT.filter(({ kind }) => !['measure', 'round', 'silence'].includes(kind)), ...others]);
  const measure = { kind: 'measure', id: 'm', subjectId: 'step-1', order: 'a', better: 'lower', unit: 'min' } as const;
  const before = measured({ ...measure, measureKind: 'waiting-time', title: '', target: 5 });
  const later = measured(
    {
      ...measure,
      measureKind: 'waiting-time',
      title: '',
      target: 4.5,
      standard: 'Greeted at once',
      owner: 'Store',
      checkedEvery: 'weekly',
    },
    { ...measure, id: 'n', measureKind: 'csat', title: 'Fit', better: 'higher', target: 90 },
  );
  const words = { say: createSay('en'), mapSay: createSay('en') };
  const comparison = compare({ doc: before, mapId: 'map-1' }, { doc: later, mapId: 'map-1' });
  expect(comparison.differences.map((each) => sayChanges(each, comparison, words))).toEqual([
    [
      '“Waiting time”: Target: 5 min → 4.5 min',
      '“Waiting time”: What is promised: none → “Greeted at once”',
      '“Waiting time”: Who answers for it: none → Store',
      '“Waiting time”: How often: none → Weekly',
      'Targets and measures: none → Fit 90 %',
    ],
  ]);
  const back = compare({ doc: later, mapId: 'map-1' }, { doc: before, mapId: 'map-1' });
  expect(back.differences.flatMap((each) => sayChanges(each, back, words))).toContain('Targets and measures: Fit 90 % → none');
});

test('the map is a thing too: its title among its versions, its scale, the level of levers and what is measured of it', () => {
  const doc = withToBe(SMALL);
  const toBe = toBeOf(doc);
  const change = (id: string) =>
    after(
      doc,
      { type: 'set', ids: [id], fields: { title: 'Anew', scale: '-5..5', leverLevel: 180 } },
      {
        type: 'add',
        entity: { kind: 'measure', id: 'nps', subjectId: id, title: '', measureKind: 'nps', better: 'higher', target: 30 },
      },
    );
  const words = { say: createSay('en'), mapSay: createSay('en') };
  const comparison = compare({ doc, mapId: 'map-1' }, { doc: change('map-1'), mapId: 'map-1' });
  const [whole, ...others] = comparison.differences;
  expect(others).toEqual([]);
  expect([sayColumn(comparison, whole!.column, words.say), sayThing(whole!, comparison, words)]).toEqual(['The map itself', 'Anew']);
  expect(sayChanges(whole!, comparison, words)).toEqual([
    'Title: “As it is” → “Anew”',
    'Scale of the scores: 1 to 10 → −5 to +5',
    'Levers raise a score to: 5.5 → +1.0',
    'Targets and measures: none → NPS 30',
  ]);
  expect(differencesIn(doc, change(toBe), toBe)).toEqual([
    { what: 'map', kind: 'changed', fields: ['scale', 'leverLevel', 'measures'], id: toBe },
  ]);
});

test('a pain is solved by its status or by being gone; what will not be mended still hurts', () => {
  const pain = (id: string): Command => ({
    type: 'addCards',
    cards: [{ id, laneId: 'lane-2', stepId: 'step-2', lastStepId: 'step-2', text: id }],
  });
  const doc = after(SMALL, pain('goes'), pain('stays'), pain('reopened'), { type: 'set', ids: ['reopened'], fields: { status: 'solved' } });
  const later = after(
    doc,
    { type: 'set', ids: ['card-2'], fields: { status: 'solved' } },
    { type: 'remove', ids: ['goes'] },
    { type: 'set', ids: ['stays'], fields: { status: 'wont-do' } },
    { type: 'set', ids: ['reopened'], fields: { status: 'open' } },
    pain('new'),
  );
  const ids = (one: Doc, other: Doc) => {
    const { pains } = summaryOf(compare({ doc: one, mapId: 'map-1' }, { doc: other, mapId: 'map-1' }));
    return [pains.solved, pains.added, pains.remaining].map((cards) => cards.map(({ id }) => id).sort());
  };
  expect(ids(doc, later)).toEqual([['card-2', 'goes'], ['new', 'reopened'], ['stays']]);
  expect(ids(later, doc)).toEqual([['new', 'reopened'], ['card-2', 'goes'], ['stays']]);
});

test('as Markdown the differences are summed up and listed, and no text of theirs is Markdown', () => {
  const start = after(SMALL, { type: 'set', ids: ['card-3'], fields: { text: '<img src=x> | *a* [b](c) https://example.org' } });
  const later = after(
    start,
    { type: 'set', ids: ['card-1'], fields: { text: '# Waits\n- less', owner: 'Store' } },
    { type: 'set', ids: ['card-2'], fields: { status: 'solved' } },
    { type: 'setScore', id: 'new', laneId: 'lane-3', stepId: 'step-1', personaId: 'persona-1', value: 300 },
    { type: 'remove', ids: ['card-3'] },
  );
  const say = createSay('en');
  const comparison = compare({ doc: start, mapId: 'map-1' }, { doc: later, mapId: 'map-1' });
  expect(toComparisonReport(comparison, { before: 'As is', after: 'To be | better' }, { say, mapSay: say }).split('\n')).toEqual([
    '# As is compared with To be \\| better',
    '',
    '## Summary',
    '',
    '- Mina: remembered from 2.5 to 7.0',
    '- 1 pain solved',
    '- 5 differences: 2 removed; 3 changed',
    '- A pain is solved when its status says so or it is gone. One that will not be mended, or that an opportunity answers, still hurts.',
    '',
    '### What they remember · Mina',
    '',
    '| Figure | As is | To be \\| better |',
    '| --- | --- | --- |',
    '| Remembered | 2.5 | 7.0 |',
    '| Average | 2.5 | 7.0 |',
    '| Memory gap | 0.0 | 0.0 |',
    '| Peak | 2.5 at step 1 | 7.0 at step 1 |',
    '| End | 2.5 at step 1 | 7.0 at step 1 |',
    '',
    '## Differences',
    '',
    '### Step 1 · Queue',
    '',
    '- **changed** Customer actions · # Waits - less',
    '  - Text: “Waits in the queue 排队” → “# Waits - less”',
    '  - Owner: none → Store',
    '- **changed** Pain points · Nobody says how long',
    '  - Status: Open → Solved',
    '- **changed** Emotion · Score of Mina, from 2.5 to 7.0',
    '- **removed** Waits in the queue 排队 → \\<img src=x\\> \\| \\*a\\* \\[b\\](c) https\\://example.org',
    '',
    '### Step 2 · Desk',
    '',
    '- **removed** Customer actions · \\<img src=x\\> \\| \\*a\\* \\[b\\](c) https\\://example.org',
    '',
  ]);
});

test.each([
  ['1. One', '1\\. One'],
  ['2.5', '2.5'],
  ['- a', '\\- a'],
  ['# a', '\\# a'],
  ['> a\n\n---', '\\> a ---'],
  ['`a` a_b_', '\\`a\\` a\\_b\\_'],
  ['![a](b)', '!\\[a\\](b)'],
  ['<b> &amp; ~~a~~', '\\<b\\> \\&amp; \\~\\~a\\~\\~'],
  ['Click & collect; R&D, &#38;', 'Click & collect; R&D, \\&#38;'],
  ['www.a.org', 'www\\.a.org'],
  ['a\\', 'a\\\\'],
])('in Markdown %s stays what it is', (text, expected) => {
  expect(toMarkdown(text)).toBe(expected);
});
