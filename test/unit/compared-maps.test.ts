// Beside each other: places of the one map on the other, what is compared as it comes, and a map as it was before.

import { expect, test } from 'vitest';
import { placeBeside } from '../../renderer/views/compare/alignment.ts';
import { choicesNow, type Now, versionsOf } from '../../renderer/views/compare/comparing.ts';
import { docBefore, NO_STEPS, type Stacks, withStep } from '../../shared/history/stacks.ts';
import { apply, type Change } from '../../shared/model/change.ts';
import { copyMap } from '../../shared/model/copy-map.ts';
import { type Doc, get, toDoc } from '../../shared/model/document.ts';
import { countingIds } from '../support/documents.ts';
import { SMALL_PROJECT } from '../support/small-project.ts';

const SMALL = toDoc(SMALL_PROJECT);

test.each([
  [0, 0],
  [50, 100],
  [100, 200],
  [150, 225],
  [300, 350],
])('what stands at %d before stands at %d after, and the other way round', (before, after) => {
  const edges = [
    { before: 0, after: 0 },
    { before: 100, after: 200 },
    { before: 200, after: 250 },
  ];
  expect(placeBeside(edges, before, 'before')).toBe(after);
  expect(placeBeside(edges, after, 'after')).toBe(before);
});

/** The document after these changes, each a step that can be undone. */
function done(doc: Doc, ...changes: readonly Change[]): Now & Stacks {
  let [now, stacks] = [doc, NO_STEPS];
  for (const change of changes) {
    now = apply(now, change);
    stacks = withStep(stacks, { label: 'undo.map', change, at: 0 }, now);
  }
  return { doc: now, ...stacks };
}

function renamed(id: string, from: string, to: string): Change {
  const before = get(SMALL, 'map', id) ?? get(WITH_TO_BE, 'map', id);
  if (!before) throw new Error('no such map');
  return [{ before: { ...before, title: from }, after: { ...before, title: to } }];
}

const AS_IS = [...SMALL.map.values()][0]!;
const COPY = copyMap(SMALL, { map: AS_IS, title: 'To be', isToBe: true }, countingIds('to-'));
const MADE: Change = COPY.entities.map((after) => ({ after }));
const WITH_TO_BE = apply(SMALL, MADE);

test('a map is found as it was before each step, and no further back than the step that made it', () => {
  const now = done(SMALL, MADE, renamed('map-1', AS_IS.title, 'Now'), renamed(COPY.map.id, 'To be', 'Better'));
  const [made, first, second] = now.undo;
  expect(docBefore(now.doc, now, second!)).toEqual(apply(WITH_TO_BE, renamed('map-1', AS_IS.title, 'Now')));
  expect(docBefore(now.doc, now, made!)).toEqual(SMALL);
  expect(versionsOf(now, COPY.map.id)).toEqual([second, first]);
  expect(versionsOf(now, 'map-1')).toEqual([second, first, made]);
});

test('a history that does not fit the document leads nowhere', () => {
  const { undo } = done(SMALL, renamed('map-1', AS_IS.title, 'Now'));
  expect(docBefore(SMALL, { undo }, undo[0]!)).toBeUndefined();
  expect(docBefore(SMALL, NO_STEPS, undo[0]!)).toBeUndefined();
});

test('as it comes, an as-is stands beside its to-be, whichever of them is shown', () => {
  const asItComes = { before: { mapId: 'map-1' }, after: { mapId: COPY.map.id } };
  const now = { doc: WITH_TO_BE, undo: [] };
  expect(choicesNow(now, undefined, 'map-1')).toEqual(asItComes);
  expect(choicesNow(now, undefined, COPY.map.id)).toEqual(asItComes);
  expect(choicesNow({ doc: SMALL, undo: [] }, undefined, 'map-1')).toBeUndefined();
  const swapped = { before: asItComes.after, after: asItComes.before };
  expect(choicesNow(now, swapped, 'map-1')).toBe(swapped);
  expect(choicesNow({ doc: SMALL, undo: [] }, swapped, 'map-1')).toBeUndefined();
});
