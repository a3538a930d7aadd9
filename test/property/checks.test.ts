// Laws of the checks: they see what the map says and nothing else; and those that follow connectors, reckoned once more in another way.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findingsOf, silencedOf } from '../../shared/analysis/checks/findings.ts';
import { run } from '../../shared/commands/command.ts';
import { apply } from '../../shared/model/change.ts';
import { type Doc, toDoc, toEntities } from '../../shared/model/document.ts';
import { type Card, CONNECTOR_KINDS, type Connector, ZONES } from '../../shared/model/entities/map.ts';
import type { Entity } from '../../shared/model/entities.ts';
import { gridOf } from '../../shared/model/grid.ts';
import { type Pick, pick, play, templateDoc } from '../support/documents.ts';

const START = templateDoc('sample');
const nat = fc.nat(1000);

/** Many arrows, most of them between neighbours, so that chains come about. */
const arrow = fc.tuple(nat, nat, fc.constantFrom(...CONNECTOR_KINDS, 'one-way' as const)).map(
  ([a, b, connectorKind]): Pick =>
    (doc, newId) => {
      const cards = [...doc.card.values()].filter(({ laneId }) => !doc.lane.get(laneId)?.laneKind.startsWith('pain'));
      const from = cards[a % cards.length];
      const near = cards.filter(({ stepId, id }) => stepId === from?.stepId && id !== from.id);
      const to = near[b % Math.max(1, near.length)];
      return from && to && { type: 'connect', id: newId(), fromCardId: from.id, toCardId: to.id, connectorKind };
    },
);
/** Some steps without an action of the customer's. */
const lost = fc.subarray([...START.card.values()].filter(({ laneId }) => START.lane.get(laneId)?.laneKind === 'customer-actions'));
const docs = fc
  .tuple(lost, fc.array(pick, { maxLength: 20 }), fc.array(arrow, { maxLength: 25 }))
  .map(([cards, picks, arrows]) => play(play(START, [() => ({ type: 'remove', ids: cards.map(({ id }) => id) }), ...picks]), arrows));

test('the order of the entities and the spelling of their order keys change nothing', () => {
  fc.assert(
    fc.property(docs, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (doc, chances) => {
      const entities = toEntities(doc);
      const keys = [...new Set(entities.flatMap((each) => ('order' in each ? each.order : [])))].sort();
      const respelt = entities.map((each) =>
        'order' in each ? { ...each, order: `k${String(keys.indexOf(each.order)).padStart(5, '0')}1` } : each,
      );
      const shuffled = respelt
        .map((each) => ({ each, at: chances.next().value ?? 0 }))
        .sort((a, b) => a.at - b.at)
        .map(({ each }) => each);
      expect(findingsOf(toDoc(shuffled))).toEqual(findingsOf(doc));
      expect(silencedOf(toDoc(shuffled)).map(({ id }) => id)).toEqual(silencedOf(doc).map(({ id }) => id));
    }),
    { numRuns: 150 },
  );
});

test('renaming changes no finding', () => {
  fc.assert(
    fc.property(docs, (doc) => {
      const renamed = toEntities(doc).map((each): Entity => {
        if (each.kind === 'card') return { ...each, text: 'Other words' };
        return 'title' in each && each.kind !== 'project' ? ({ ...each, title: 'Another name' } as Entity) : each;
      });
      expect(findingsOf(toDoc(renamed))).toEqual(findingsOf(doc));
    }),
    { numRuns: 100 },
  );
});

test('a quote that moves from step to step changes no finding', () => {
  fc.assert(
    fc.property(docs, nat, nat, (doc, from, to) => {
      const [map] = doc.map.values();
      const { steps } = gridOf(doc, map?.id ?? '');
      if (!map || steps.length === 0) return;
      const lane: Entity = { kind: 'lane', id: 'quotes', mapId: map.id, zone: 'customer', laneKind: 'thoughts', order: 'V', title: '' };
      const quoteAt = (at: number) => {
        const stepId = steps[at % steps.length]?.id ?? '';
        return toDoc([
          ...toEntities(doc),
          lane,
          { kind: 'card', id: 'quote', laneId: 'quotes', stepId, lastStepId: stepId, order: 'V', text: '', marks: [] },
        ]);
      };
      expect(findingsOf(quoteAt(to))).toEqual(findingsOf(quoteAt(from)));
    }),
    { numRuns: 100 },
  );
});

test('what was found before an edit never lingers: found anew, it is the same', () => {
  fc.assert(
    fc.property(docs, pick, (doc, last) => {
      findingsOf(doc);
      const command = last(doc, () => 'another');
      const outcome = command && run(doc, command);
      if (!outcome || 'refused' in outcome) return;
      const next = apply(doc, outcome.change);
      const afterEdit = findingsOf(next);
      findingsOf(toDoc([]));
      expect(findingsOf({ ...next })).toEqual(afterEdit);
    }),
    { numRuns: 150 },
  );
});

const GRAPH_CHECKS = ['front-stage-answers-nothing', 'back-stage-serves-nothing', 'skips-the-stage', 'loose-end'] as const;

test('who serves whom, reckoned by tables of who reaches whom', () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(docs, (doc) => {
      for (const map of doc.map.values()) {
        const reckoned = reckon(doc, map.id);
        for (const check of GRAPH_CHECKS) {
          const found = [...findingsOf(doc), ...silencedOf(doc)].filter((each) => each.check === check && each.mapId === map.id);
          expect({ check, ids: found.map(({ subjectId }) => subjectId).sort() }).toEqual({ check, ids: [...reckoned[check]].sort() });
          seen.set(check, (seen.get(check) ?? 0) + found.length);
        }
      }
    }),
    { numRuns: 300 },
  );
  // Nothing is proved of what was never found.
  expect(GRAPH_CHECKS.filter((check) => (seen.get(check) ?? 0) < 10)).toEqual([]);
});

/** By every pair of cards, and by the closure of a table. */
function reckon(doc: Doc, mapId: string): Readonly<Record<(typeof GRAPH_CHECKS)[number], readonly string[]>> {
  const { stepIndex } = gridOf(doc, mapId);
  const cards = [...doc.card.values()].filter(({ laneId }) => doc.lane.get(laneId)?.mapId === mapId);
  const arrows = [...doc.connector.values()].filter(({ fromCardId }) => cards.some(({ id }) => id === fromCardId));
  const laneOf = (card: Card) => doc.lane.get(card.laneId);
  const depth = (card: Card) => ZONES.indexOf(laneOf(card)?.zone ?? 'customer');
  const works = (card: Card) => /^(people|technology|support-processes)$/.test(laneOf(card)?.laneKind ?? '');
  const acts = (card: Card) => laneOf(card)?.laneKind === 'customer-actions';
  const first = (card: Card) => stepIndex.get(card.stepId) ?? 0;
  const last = (card: Card) => stepIndex.get(card.lastStepId) ?? 0;
  const meet = (a: Card, b: Card) => first(a) <= last(b) && first(b) <= last(a);
  const joins = ({ fromCardId, toCardId }: Connector, a: Card, b: Card) =>
    (fromCardId === a.id && toCardId === b.id) || (fromCardId === b.id && toCardId === a.id);
  const connected = (a: Card, b: Card) => (arrows.length === 0 ? a !== b && meet(a, b) : arrows.some((each) => joins(each, a, b)));

  const sets = (a: Card, b: Card) =>
    arrows.some((each) => each.connectorKind === 'one-way' && each.fromCardId === a.id && each.toCardId === b.id);
  const agrees = (a: Card, b: Card) => arrows.some((each) => each.connectorKind === 'two-way' && joins(each, a, b));
  const below = cards.filter((card) => depth(card) > 0);
  const reach = below.reduce<readonly (readonly boolean[])[]>(
    (table, _, by) => table.map((row) => row.map((isReached, at) => isReached || (row[by] === true && table[by]?.[at] === true))),
    below.map((a) => below.map((b) => a === b || sets(a, b))),
  );
  const returns = (card: Card) => cards.some((other) => depth(other) === 0 && (sets(card, other) || agrees(card, other)));
  const loose = new Set<string>();
  below.forEach((begun, at) => {
    if (!cards.some((card) => acts(card) && sets(card, begun))) return;
    const chain = below.filter((_, to) => reach[at]?.[to]);
    if (chain.some(returns)) return;
    for (const card of chain) if (!below.some((other) => sets(card, other))) loose.add(card.id);
  });

  return {
    'front-stage-answers-nothing': cards
      .filter(
        (card) => works(card) && depth(card) === 1 && !cards.some((other) => acts(other) && (connected(card, other) || meet(card, other))),
      )
      .map(({ id }) => id),
    'back-stage-serves-nothing': cards
      .filter((card) => works(card) && depth(card) > 1 && !cards.some((other) => depth(other) < depth(card) && connected(card, other)))
      .map(({ id }) => id),
    'skips-the-stage': arrows
      .filter(({ fromCardId, toCardId }) => {
        const ends = cards.filter(({ id }) => id === fromCardId || id === toCardId);
        const isSkip = ends.some((card) => depth(card) === 0) && ends.some((card) => depth(card) > 1);
        return isSkip && !cards.some((card) => depth(card) === 1 && ends.some((end) => meet(card, end)));
      })
      .map(({ id }) => id),
    'loose-end': [...loose],
  };
}
