// What a search of a project hits, and what replacing makes of it.

import { expect, test } from 'vitest';
import { type FindRequest, findHits, replaceHits } from '../../shared/analysis/find/hits.ts';
import { run } from '../../shared/commands/command.ts';
import { apply } from '../../shared/model/change.ts';
import { type Doc, find, get } from '../../shared/model/document.ts';
import { LIMITS } from '../../shared/model/limits.ts';
import { templateDoc } from '../support/documents.ts';

const ASKED: FindRequest = { text: '', isCaseKept: false, isWholeWord: false };
const sample = templateDoc('sample');

function set(doc: Doc, id: string, fields: Readonly<Record<string, unknown>>): Doc {
  const outcome = run(doc, { type: 'set', ids: [id], fields });
  if ('refused' in outcome) throw new Error(outcome.refused.code);
  return apply(doc, outcome.change);
}

const idOf = (doc: Doc, text: string) => [...doc.card.values()].find((card) => card.text === text)!.id;

test('titles first, then cards lane by lane; in one thing, field by field', () => {
  const tagged = set(sample, idOf(sample, 'Returns desk'), { tags: ['returns', 'desk'], owner: 'Desk team' });
  const hits = findHits(tagged, { ...ASKED, text: 'desk' });
  const said = hits.map(
    ({ id, field, start }) => `${field} ${start} ${(find(tagged, id) as { text?: string; title?: string }).text ?? 'step'}`,
  );
  expect(said.slice(0, 5)).toEqual([
    'title 17 step',
    'text 8 Returns desk',
    'owner 0 Returns desk',
    'tags 9 Returns desk',
    expect.any(String),
  ]);
});

test('filters: the field, the kind of lane, the status; without a text they find the cards as a whole', () => {
  const count = (request: Partial<FindRequest>) => findHits(sample, { ...ASKED, ...request }).length;
  const pains = [...sample.card.values()].filter((card) => sample.lane.get(card.laneId)?.laneKind === 'pain-points');
  expect(count({ laneKind: 'pain-points' })).toBe(pains.length);
  expect(count({ laneKind: 'pain-points', status: 'doing' })).toBe(pains.filter(({ status }) => status === 'doing').length);
  expect(count({})).toBe(0);
  expect(count({ text: 'store team' })).toBe(count({ text: 'store team', field: 'owner' }));
  expect(count({ text: 'pain points', laneKind: 'pain-points' })).toBe(0);
});

test('replacing is one command: optional fields that are left empty go, tags stay apart, each once', () => {
  const id = idOf(sample, 'Returns desk');
  const doc = set(sample, id, { tags: ['desk', 'counter'], owner: 'desk', channel: 'Desk 2' });
  const replaced = (replacement: string) => {
    const outcome = run(doc, replaceHits(doc, findHits(doc, { ...ASKED, text: 'desk' }), replacement));
    if ('refused' in outcome) throw new Error(outcome.refused.code);
    return get(apply(doc, outcome.change), 'card', id);
  };
  expect(replaced('counter')).toMatchObject({ text: 'Returns counter', owner: 'counter', channel: 'counter 2', tags: ['counter'] });
  expect(replaced('')).toMatchObject({ text: 'Returns ', channel: ' 2', tags: ['counter'] });
  expect(replaced('')).not.toHaveProperty('owner');
});

test('a replacement beyond a limit is refused whole', () => {
  const hits = findHits(sample, { ...ASKED, text: 'e' });
  expect(run(sample, replaceHits(sample, hits, 'x'.repeat(LIMITS.textLength)))).toEqual({ refused: { code: 'invalid-value' } });
});
