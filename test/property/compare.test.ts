// Laws of the comparison of two maps: nothing differs from itself or its copy, either direction finds the same, and one command shows as
// what it changed and nothing else.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Comparison, compare, type Difference, type DifferenceKind } from '../../shared/analysis/comparison/compare.ts';
import { summaryOf } from '../../shared/analysis/comparison/compare-summary.ts';
import { run } from '../../shared/commands/command.ts';
import { apply, type Change } from '../../shared/model/change.ts';
import { copyMap } from '../../shared/model/copy-map.ts';
import { type Doc, toDoc, toEntities } from '../../shared/model/document.ts';
import type { Entity } from '../../shared/model/entities.ts';
import { mapIdOf, mapsOf } from '../../shared/model/grid.ts';
import { countingIds, pick, play, templateDoc } from '../support/documents.ts';

const START = templateDoc('sample');
const script = fc.array(pick, { maxLength: 12 });
const firstMap = (doc: Doc) => mapsOf(doc)[0];

function withCopy(doc: Doc): { readonly doc: Doc; readonly mapId: string } | undefined {
  const map = firstMap(doc);
  if (!map) return undefined;
  const copy = copyMap(doc, { map, title: 'Copy', isToBe: true }, countingIds('copy-'));
  const outcome = run(doc, { type: 'addMap', entities: copy.entities, index: 1 });
  return 'refused' in outcome ? undefined : { doc: apply(doc, outcome.change), mapId: copy.map.id };
}

const keyOf = ({ what, kind, before, after }: Difference) => `${what} ${kind} ${before?.id} ${after?.id}`;

test('a map does not differ from itself, nor from its fresh copy, nor by the order of entities', () => {
  fc.assert(
    fc.property(script, fc.infiniteStream(fc.nat()), (picks, chance) => {
      const doc = play(START, picks);
      const copied = withCopy(doc);
      const map = firstMap(doc);
      if (!copied || !map) return;
      const [self, copy] = [compare({ doc, mapId: map.id }, { doc, mapId: map.id }), compare({ doc: copied.doc, mapId: map.id }, copied)];
      expect([...self.differences, ...copy.differences]).toEqual([]);
      const { pains, curves } = summaryOf(copy);
      expect([pains.solved, pains.added]).toEqual([[], []]);
      for (const { before, after } of curves) expect(after?.experience.remembered).toBe(before?.experience.remembered);
      const shuffled = toDoc(
        toEntities(START)
          .map((entity) => ({ entity, at: chance.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ entity }) => entity),
      );
      const againstStart = (start: Doc) => compare({ doc: start, mapId: firstMap(START)?.id ?? '' }, { doc, mapId: map.id });
      expect(againstStart(shuffled).differences).toEqual(againstStart(START).differences);
    }),
    { numRuns: 100 },
  );
});

test('the other way round, the same is found with added and removed exchanged', () => {
  fc.assert(
    fc.property(script, script, (picks, others) => {
      const common = play(START, picks);
      const copied = withCopy(common);
      const map = firstMap(common);
      if (!copied || !map) return;
      const later = play(copied.doc, others);
      for (const mapId of [map.id, copied.mapId]) {
        const [there, back] = [
          compare({ doc: common, mapId: map.id }, { doc: later, mapId }),
          compare({ doc: later, mapId }, { doc: common, mapId: map.id }),
        ];
        const mirrored = back.differences.map(({ what, kind, before, after, fields }) => {
          const other = { added: 'removed', removed: 'added', changed: 'changed' }[kind];
          return `${what} ${other} ${after?.id} ${before?.id} ${fields}`;
        });
        const found = there.differences.map((difference) => `${keyOf(difference)} ${difference.fields}`);
        expect(mirrored.sort()).toEqual(found.sort());
        const [pains, backwards] = [summaryOf(there).pains, summaryOf(back).pains];
        expect(backwards.solved.map(({ id }) => id).sort()).toEqual(pains.added.map(({ id }) => id).sort());
      }
    }),
    { numRuns: 100 },
  );
});

const SHOWN: readonly string[] = ['stage', 'step', 'lane', 'card', 'connector', 'score'];
/** What is nothing that the map says, and what only says where among its neighbours a thing stands. */
const SILENT = ['order', 'originId', 'isHidden', 'isCollapsed'];

function saidOf(entity: Entity | undefined): string {
  const said = Object.entries(entity ?? {}).filter(([field, value]) => {
    const isNothing = value === undefined || value === false || value === '' || (Array.isArray(value) && value.length === 0);
    return !SILENT.includes(field) && !isNothing;
  });
  return JSON.stringify(said.map(([field, value]) => [field, Array.isArray(value) ? [...value].sort() : value]).sort());
}

const mapOf = (doc: Doc, entity: Entity | undefined) => entity && mapIdOf(doc, entity);

/** As the Change itself has it: the things of the map that it says something else of. */
function changedBy(change: Change, before: Doc, after: Doc, mapId: string): ReadonlyMap<string, DifferenceKind> {
  const isIn = (doc: Doc, entity: Entity | undefined) =>
    entity !== undefined && SHOWN.includes(entity.kind) && mapIdOf(doc, entity) === mapId;
  const changed = new Map<string, DifferenceKind>();
  for (const edit of change) {
    const [was, is] = [isIn(before, edit.before), isIn(after, edit.after)];
    const id = (edit.after ?? edit.before)?.id ?? '';
    if (was !== is) changed.set(id, was ? 'removed' : 'added');
    else if (was && saidOf(edit.before) !== saidOf(edit.after)) changed.set(id, 'changed');
  }
  return changed;
}

function touchedBy(change: Change): ReadonlySet<string> {
  return new Set(
    change.flatMap(({ before, after }) =>
      [before, after].flatMap((each) => (each?.kind === 'measure' ? [each.subjectId] : (each?.id ?? []))),
    ),
  );
}

/** @param idOf of what went from the one map, as the Change names it on the other. */
function expectFound(comparison: Comparison, change: Change, expected: ReturnType<typeof changedBy>, idOf = (id: string) => id): void {
  const found = new Map(comparison.differences.map((each) => [each.after?.id ?? idOf(each.before?.id ?? ''), each.kind]));
  const touched = touchedBy(change);
  for (const id of found.keys()) expect(touched).toContain(id);
  // What is written anew where it stood, in the same words, is paired with what it was.
  const isRewritten = new Set(expected.values()).size > 1;
  for (const [id, kind] of expected) if (!isRewritten || kind === 'changed') expect(found.get(id)).toBe(kind);
}

test('one command on a map shows as what it changed, and nothing else', () => {
  fc.assert(
    fc.property(script, pick, (picks, one) => {
      const doc = play(START, picks);
      const map = firstMap(doc);
      const command = one(doc, countingIds('new-'));
      const outcome = command && run(doc, command);
      if (!map || !outcome || 'refused' in outcome) return;
      const later = apply(doc, outcome.change);
      if (!later.map.has(map.id)) return;
      expectFound(
        compare({ doc, mapId: map.id }, { doc: later, mapId: map.id }),
        outcome.change,
        changedBy(outcome.change, doc, later, map.id),
      );
    }),
    { numRuns: 400 },
  );
});

test('one command on the copy of a map shows as what it changed there, and nothing else', () => {
  fc.assert(
    fc.property(script, pick, (picks, one) => {
      const start = play(START, picks);
      const copied = withCopy(start);
      const map = firstMap(start);
      if (!copied || !map) return;
      const { doc, mapId } = copied;
      const command = one(doc, countingIds('new-'));
      const outcome = command && run(doc, command);
      if (!outcome || 'refused' in outcome) return;
      const later = apply(doc, outcome.change);
      // A card that went over from the one map to the other is itself and its copy at once.
      const hasGoneOver = outcome.change.some((edit) => mapOf(doc, edit.before) !== mapOf(later, edit.after) && edit.before && edit.after);
      if (!later.map.has(mapId) || hasGoneOver) return;
      const pairedWith = pairsOf(compare({ doc, mapId: map.id }, { doc, mapId }));
      const comparison = compare({ doc, mapId: map.id }, { doc: later, mapId });
      expectFound(comparison, outcome.change, changedBy(outcome.change, doc, later, mapId), (id) => pairedWith.get(id) ?? id);
    }),
    { numRuns: 400 },
  );
});

function pairsOf({ stages, steps, lanes, cards, connectors, scores }: Comparison): ReadonlyMap<string, string> {
  const pairs = [...stages, ...steps, ...lanes, ...cards, ...connectors, ...scores];
  return new Map(pairs.map(({ before, after }) => [before?.id ?? '', after?.id ?? '']));
}
