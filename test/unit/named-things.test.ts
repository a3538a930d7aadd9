// What can be gone to by name.

import { expect, test } from 'vitest';
import { namedThings } from '../../shared/analysis/find/named-things.ts';
import { toDoc } from '../../shared/model/document.ts';
import { createSay } from '../../shared/text/text.ts';
import { templateDoc } from '../support/documents.ts';
import { createLargeMap } from '../support/large-map.ts';

const say = createSay('en');

test('the map, its stages, steps and lanes, its cards lane by lane and step by step, then the personas', () => {
  const doc = templateDoc('sample');
  const things = namedThings(doc, say);
  const ofKind = (kind: string) => things.filter((thing) => thing.kind === kind);
  expect(things[0]).toMatchObject({ kind: 'map', name: 'As-is blueprint' });
  expect(ofKind('step')).toHaveLength(doc.step.size);
  expect(ofKind('lane').map(({ name }) => name)).toContain('Pain points');
  expect(ofKind('card')).toHaveLength(doc.card.size);
  expect(ofKind('card')[0]).toMatchObject({ name: 'Tries the jacket on at home', step: 1 });
  expect(things.at(-1)?.kind).toBe('persona');
});

test('what has no name is left out, and every card of a large map is in', () => {
  const doc = toDoc(createLargeMap(500));
  expect(namedThings(doc, say).filter(({ kind }) => kind === 'card')).toHaveLength(500);
  const emptied = toDoc([...doc.card.values()].map((card) => ({ ...card, text: ' ' })));
  expect(namedThings({ ...doc, card: emptied.card }, say).some(({ kind }) => kind === 'card')).toBe(false);
});
