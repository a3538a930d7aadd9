// Pain points and opportunities in the order in which to take them, and the quadrants that they fall into.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { insightsOf } from '../../shared/analysis/insights.ts';
import { mapsCovered } from '../../shared/analysis/maps-covered.ts';
import { rankOpportunities, valueForEffort } from '../../shared/analysis/pains/opportunity-ranking.ts';
import { opportunityScore, painPriority, type RankedPain, rankPains } from '../../shared/analysis/pains/pain-ranking.ts';
import { crosshairOf, effortQuadrant, importanceQuadrant } from '../../shared/analysis/pains/quadrants.ts';
import { toDoc, toEntities } from '../../shared/model/document.ts';
import { type Card, STATUSES } from '../../shared/model/entities/map.ts';
import { PAIN_RANKINGS } from '../../shared/model/entities/project.ts';
import type { Entity } from '../../shared/model/entities.ts';
import { createSay } from '../../shared/text/text.ts';
import { sayMissing, sayOpportunityValue, sayPainValue, sayTie } from '../../shared/words/say-ranking.ts';
import { sampleWithToBe, templateDoc } from '../support/documents.ts';

const say = createSay('en');

/** Two maps of two steps; pain points and opportunities stand in the lanes P1, O1, P2, O2 at the steps 11, 12, 21, 22. */
const GROUND: readonly Entity[] = [
  { kind: 'project', id: 'project', title: '', client: '', language: 'en' },
  ...[1, 2].flatMap((map): Entity[] => [
    { kind: 'map', id: `${map}`, order: `${map}`, title: `Map ${map}`, scale: '-2..2' },
    { kind: 'stage', id: `S${map}`, mapId: `${map}`, order: 'a', title: '' },
    { kind: 'step', id: `${map}1`, stageId: `S${map}`, order: 'a', title: '', marks: [] },
    { kind: 'step', id: `${map}2`, stageId: `S${map}`, order: 'b', title: '', marks: [] },
    { kind: 'lane', id: `P${map}`, mapId: `${map}`, zone: 'customer', laneKind: 'pain-points', order: 'a', title: '' },
    { kind: 'lane', id: `O${map}`, mapId: `${map}`, zone: 'customer', laneKind: 'opportunities', order: 'b', title: '' },
  ]),
];

function card(id: string, lane: 'P' | 'O', stepId: string, fields: Partial<Card> = {}): Card {
  return {
    kind: 'card',
    id,
    laneId: `${lane}${stepId[0]}`,
    stepId,
    lastStepId: stepId,
    order: id,
    text: `Card ${id}`,
    marks: [],
    ...fields,
  };
}

const docOf = (...cards: readonly Card[]) => toDoc([...GROUND, ...cards]);
const idsOf = (ranked: readonly { readonly card: Card }[]) => ranked.map((each) => each.card.id);

test('the sample: the worst first, what is solved last and without a rank', () => {
  const ranked = rankPains(templateDoc('sample'));
  expect(ranked.map((pain) => [pain.rank, pain.card.text, sayPainValue(pain, 'severity-frequency', say), pain.number])).toEqual([
    [1, 'No sign, no greeting', '5 × 4 = 20', 5],
    [2, 'Eight days of silence', '4 × 4 = 16', 7],
    [3, 'Fee shown only at the end', '3 × 3 = 9', 2],
    [undefined, 'Box is already recycled', '2 × 4 = 8', 4],
  ]);
  expect(ranked[0]?.about.map(({ text }) => text)).toEqual(['Walks past two unmarked counters']);
  expect(ranked[0]?.answeredBy.map(({ text }) => text)).toEqual(['Host at the entrance']);
});

test('the opportunities of the sample, by value for effort', () => {
  const ranked = rankOpportunities(templateDoc('sample'));
  expect(ranked.map((each) => [each.rank, each.card.text, sayOpportunityValue(each), each.answers.length])).toEqual([
    [1, 'Host at the entrance', '5 ÷ 1 = 5', 1],
    [2, 'Cost calculator up front', '4 ÷ 2 = 2', 1],
    [3, 'Refund on scan', '5 ÷ 4 = 1.25', 1],
    [4, 'Box-free returns', '3 ÷ 4 = 0.75', 1],
  ]);
  expect(ranked.flatMap(({ tie }) => tie ?? [])).toEqual([]);
});

test('a to-be map repeats what is ranked: its own maps are ranked apart from those of today, and nothing is tied with its copy', () => {
  const { doc, asIsId, toBeId } = sampleWithToBe();
  const [today, insights] = [rankPains(doc, undefined, [asIsId]), insightsOf(doc, toBeId)];
  expect(today.map(({ rank, tie }) => [rank, tie])).toEqual([1, 2, 3, undefined].map((rank) => [rank, undefined]));
  for (const ranked of [insights?.pains, insights?.opportunities]) {
    expect(ranked?.every(({ mapId, tie }) => mapId === toBeId && !tie)).toBe(true);
    expect(ranked?.flatMap(({ rank }) => rank ?? [])).toEqual(ranked?.flatMap(({ rank }, index) => (rank ? [index + 1] : [])));
  }
  expect(rankOpportunities(doc, [asIsId]).map(({ rank }) => rank)).toEqual([1, 2, 3, 4]);
  expect(rankPains(doc)).toHaveLength(8);
  expect(mapsCovered(doc, 'to-be').map(({ id }) => id)).toEqual([toBeId]);
  expect(mapsCovered(doc, 'gone').map(({ id }) => id)).toEqual([asIsId]);
});

test('each ranking goes by its own numbers; the project says which', () => {
  const doc = docOf(
    card('a', 'P', '11', { severity: 5, frequency: 1, importance: 3, performance: 9, votes: 2 }),
    card('b', 'P', '12', { severity: 1, frequency: 2, importance: 9, performance: 2, votes: 1 }),
    card('c', 'P', '21', { severity: 3, frequency: 3, importance: 5, performance: 5 }),
  );
  expect(idsOf(rankPains(doc))).toEqual(['c', 'a', 'b']);
  expect(idsOf(rankPains(doc, 'opportunity-score'))).toEqual(['b', 'c', 'a']);
  expect(idsOf(rankPains(doc, 'votes'))).toEqual(['a', 'b', 'c']);
  const chosen = toDoc([
    ...toEntities(doc),
    { kind: 'project', id: 'project', title: '', client: '', language: 'en', painRanking: 'votes' },
  ]);
  expect(idsOf(rankPains(chosen))).toEqual(['a', 'b', 'c']);
  expect(rankPains(doc, 'opportunity-score').map((pain) => sayPainValue(pain, 'opportunity-score', say))).toEqual([
    '9 + (9 − 2) = 16',
    '5 + 0 = 5',
    '3 + 0 = 3',
  ]);
});

test('what misses a number has no rank, stands behind, and says what it needs', () => {
  const ranked = rankPains(
    docOf(card('a', 'P', '11'), card('b', 'P', '11', { severity: 5 }), card('c', 'P', '22', { severity: 1, frequency: 1 })),
  );
  expect(ranked.map((pain) => [pain.card.id, pain.rank, sayMissing(pain, say)])).toEqual([
    ['c', 1, ''],
    ['b', undefined, 'needs frequency'],
    ['a', undefined, 'needs severity and frequency'],
  ]);
  expect(ranked.map((pain) => sayPainValue(pain, 'severity-frequency', say))).toEqual(['1 × 1 = 1', '', '']);
});

test('by customer value: first the best class of those who have it, all where none is named, then severity × frequency', () => {
  const persona = (id: string, current: number, potential: number): Entity => ({
    ...{ kind: 'persona', id, order: id, title: id, colour: '#000000' },
    ...{ contribution: current, support: current, credit: current, influence: potential, growth: potential },
  });
  const doc = toDoc([
    ...GROUND,
    persona('low', 1, 1),
    persona('secondary', 5, 1),
    { kind: 'persona', id: 'unrated', order: 'z', title: '', colour: '#000000' },
    card('a', 'P', '11', { severity: 5, frequency: 5, personaIds: ['low'] }),
    card('b', 'P', '11', { severity: 1, frequency: 1, personaIds: ['low', 'secondary'] }),
    card('c', 'P', '11', { severity: 2, frequency: 1 }),
    card('d', 'P', '11', { severity: 5, frequency: 5, personaIds: ['unrated'] }),
    card('e', 'P', '11', { severity: 5, personaIds: ['secondary'] }),
  ]);
  expect(rankPains(doc, 'customer-value').map(({ card: { id }, valueClass, rank }) => [id, valueClass, rank])).toEqual([
    ['c', 'secondary', 1],
    ['b', 'secondary', 2],
    ['a', 'low-value', 3],
    ['d', undefined, 4],
    ['e', 'secondary', undefined],
  ]);
  expect(rankPains(doc, 'customer-value').map((pain) => sayPainValue(pain, 'customer-value', say))).toEqual([
    'Secondary customer: 2 × 1 = 2',
    'Secondary customer: 1 × 1 = 1',
    'Low-value customer: 5 × 5 = 25',
    '5 × 5 = 25',
    '',
  ]);
});

test('every tie says why one stands before the other', () => {
  const of = (severity: number, frequency: number, importance?: number) => ({ severity, frequency, importance }) as const;
  const ties = rankPains(
    docOf(
      card('g', 'P', '21', of(2, 4)),
      card('f', 'P', '12', of(2, 4)),
      card('e', 'P', '11', { ...of(2, 4), order: 'z' }),
      card('d', 'P', '11', of(2, 4)),
      card('c', 'P', '22', of(2, 4, 7)),
      card('b', 'P', '22', of(2, 4, 9)),
      card('a', 'P', '22', of(4, 2)),
    ),
  );
  expect(ties.map((pain) => [pain.card.id, sayTie(pain, say)])).toEqual([
    ['a', ''],
    ['b', 'As high as “Card a”, which stands first by severity: 4 against 2.'],
    ['c', 'As high as “Card b”, which stands first by importance: 9 against 7.'],
    ['d', 'As high as “Card c”, which stands first by importance: 7 against none.'],
    ['e', 'As high as “Card d”, which stands first because it stands above it in the same step.'],
    ['f', 'As high as “Card e”, which stands first because its step comes first: 1 before 2.'],
    ['g', 'As high as “Card f”, which stands first because its map comes first.'],
  ]);
  const opportunities = rankOpportunities(
    docOf(
      card('p', 'P', '11', { severity: 4, frequency: 4 }),
      card('q', 'P', '11', { severity: 5, frequency: 5, status: 'solved' }),
      card('x', 'O', '11', { value: 2, effort: 1, aboutIds: ['q'] }),
      card('y', 'O', '12', { value: 2, effort: 1, aboutIds: ['p'] }),
      card('z', 'O', '22', { value: 4, effort: 2 }),
    ),
  );
  expect(opportunities.map((each) => [each.card.id, sayTie(each, say)])).toEqual([
    ['z', ''],
    ['y', 'As high as “Card z”, which stands first by value: 4 against 2.'],
    ['x', 'As high as “Card y”, which stands first by the worst open pain point it answers: 16 against none.'],
  ]);
});

test('an opportunity score as Ulwick computes it', () => {
  // "Turn Customer Input into Innovation", Harvard Business Review, January 2002: what mattered most to those who treat arteries.
  expect(opportunityScore(9.5, 3.2)).toBeCloseTo(15.8, 10);
  // What is served better than it matters is worth no more than it matters.
  expect(opportunityScore(4, 9)).toBe(4);
  expect([opportunityScore(1, 10), opportunityScore(10, 1)]).toEqual([1, 19]);
});

/** Martilla and James (1977): 14 attributes of a car dealer's service, importance and performance as rated by 284 customers. */
const DEALER = [
  [3.83, 2.63], [3.63, 2.73], [3.6, 3.15], [3.56, 3.0], [3.41, 3.05], [3.41, 3.29], [3.38, 3.03],
  [3.37, 3.11], [3.29, 2.0], [3.27, 3.02], [2.52, 2.25], [2.43, 2.49], [2.37, 2.35], [2.05, 3.33],
] as const; // biome-ignore format: two lines read better than fourteen

test('the quadrants of the car dealer of Martilla and James', () => {
  const crosshair = crosshairOf(
    DEALER.map(([importance, performance]) => ({ importance, performance })),
    'mean',
  );
  const inQuadrant = (wanted: string) =>
    DEALER.flatMap(([importance, performance], index) =>
      importanceQuadrant(importance, performance, crosshair) === wanted ? [index + 1] : [],
    );
  expect(inQuadrant('concentrate-here')).toEqual([1, 2, 9]);
  expect(inQuadrant('keep-it-up')).toEqual([3, 4, 5, 6, 7, 8, 10]);
  expect(inQuadrant('low-priority')).toEqual([11, 12, 13]);
  expect(inQuadrant('possible-overkill')).toEqual([14]);
});

test('what lies on a line counts as high; without numbers the mean is the middle', () => {
  expect(importanceQuadrant(5, 5, { x: 5, y: 5 })).toBe('keep-it-up');
  expect([effortQuadrant(3, 3), effortQuadrant(3, 2), effortQuadrant(2, 3), effortQuadrant(2, 2)]).toEqual([
    'big-bet',
    'quick-win',
    'time-sink',
    'fill-in',
  ]);
  expect(crosshairOf([{ importance: 9 }], 'mean')).toEqual({ x: 5.5, y: 5.5 });
  expect(crosshairOf([{ importance: 9, performance: 1 }, { importance: 8, performance: 2 }, {}], 'mean')).toEqual({ x: 1.5, y: 8.5 });
  expect(crosshairOf([{ importance: 9, performance: 1 }], 'middle')).toEqual({ x: 5.5, y: 5.5 });
});

const maybe = (max: number) => fc.option(fc.integer({ min: 1, max }), { nil: undefined });
const pains = fc.array(
  fc.record({
    step: fc.constantFrom('11', '12', '21', '22'),
    lane: fc.constantFrom('P' as const, 'O' as const),
    severity: maybe(2),
    frequency: maybe(2),
    importance: maybe(10),
    performance: maybe(10),
    votes: maybe(3),
    value: maybe(5),
    effort: maybe(5),
    status: fc.option(fc.constantFrom(...STATUSES), { nil: undefined }),
  }),
  { maxLength: 12 },
);
const toCards = (list: typeof pains extends fc.Arbitrary<infer T> ? T : never) =>
  list.map(({ step, lane, ...fields }, index) => card(`c${index}`, lane, step, fields));

test('the order in which entities lie in a document plays no part', () => {
  fc.assert(
    fc.property(pains, fc.constantFrom(...PAIN_RANKINGS), fc.nat(), (list, ranking, turn) => {
      const cards = toCards(list);
      const at = turn % (cards.length + 1);
      const turned = toDoc([...cards.slice(at).reverse(), ...[...GROUND].reverse(), ...cards.slice(0, at)]);
      expect(rankPains(turned, ranking)).toEqual(rankPains(docOf(...cards), ranking));
      expect(rankOpportunities(turned)).toEqual(rankOpportunities(docOf(...cards)));
    }),
  );
});

test('the rank is one more than how many open ones come to more, and ties fill the places between', () => {
  const independent = {
    'severity-frequency': ({ severity = 0, frequency = 0 }: Card) => severity * frequency,
    'opportunity-score': ({ importance = 0, performance = 0 }: Card) =>
      importance && performance ? (performance >= importance ? importance : 2 * importance - performance) : 0,
    votes: ({ votes = 0 }: Card) => votes,
  };
  fc.assert(
    fc.property(pains, fc.constantFrom('severity-frequency', 'opportunity-score', 'votes'), (list, ranking) => {
      const cards = toCards(list).filter(({ laneId }) => laneId.startsWith('P'));
      const ranked = rankPains(docOf(...cards), ranking);
      expect(ranked).toHaveLength(cards.length);
      const valued = cards
        .filter(({ status = 'open' }) => status === 'open' || status === 'doing')
        .map(independent[ranking])
        .filter((value) => value > 0);
      const byRank: RankedPain[] = ranked.filter(({ rank }) => rank !== undefined);
      expect(byRank.map(({ rank }) => rank)).toEqual(valued.map((_, index) => index + 1));
      for (const { rank = 0, card: pain, tie } of byRank) {
        const value = independent[ranking](pain);
        const above = valued.filter((each) => each > value).length;
        const equal = valued.filter((each) => each === value).length;
        expect(rank).toBeGreaterThan(above);
        expect(rank).toBeLessThanOrEqual(above + equal);
        expect(tie !== undefined).toBe(rank > above + 1);
      }
    }),
  );
});

test('a pain or an opportunity never comes to less for a better number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }), (a, b) => {
      expect(painPriority(a + 1, b)).toBeGreaterThan(painPriority(a, b));
      expect(opportunityScore(a + 1, b)).toBeGreaterThan(opportunityScore(a, b));
      expect(opportunityScore(b, a + 1)).toBeLessThanOrEqual(opportunityScore(b, a));
      expect(valueForEffort(b, a + 1)).toBeLessThan(valueForEffort(b, a));
    }),
  );
});
