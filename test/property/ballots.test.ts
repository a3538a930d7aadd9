// Laws of votes by dots: no more dots than there are, whatever is done; every dot counts once; equals share a rank.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { run } from '../../shared/commands/command.ts';
import { budgetOf, leftOf, placedOf, rankResults, resultsOf } from '../../shared/model/ballots.ts';
import { apply } from '../../shared/model/change.ts';
import { all, type Doc, get } from '../../shared/model/document.ts';
import type { Ballot } from '../../shared/model/entities/workshops.ts';
import { takeOverVotes } from '../../shared/present/ballots.ts';
import { pick, play, templateDoc } from '../support/documents.ts';

const START = templateDoc('sample');
const CARDS = all(START, 'card').slice(0, 12);
const CARD_IDS = CARDS.map(({ id }) => id);
const STARTED = '2026-11-22T09:30:00.000Z';

function withBallot(people: number, dotsEach: number, cardIds = CARD_IDS): Doc {
  const workshop = { kind: 'workshop', id: 'w', title: 'Day', started: STARTED } as const;
  const ballot = { kind: 'ballot', id: 'b', workshopId: 'w', title: '', started: STARTED, cardIds, people, dotsEach, dots: {} } as const;
  return play(START, [() => ({ type: 'add', entity: workshop }), () => ({ type: 'add', entity: ballot })]);
}

function ballotOf(doc: Doc): Ballot {
  const ballot = get(doc, 'ballot', 'b');
  if (!ballot) throw new Error('the vote is there');
  return ballot;
}

const step = fc.record({ card: fc.nat(13), by: fc.integer({ min: -6, max: 9 }) });
const dots = fc.dictionary(fc.constantFrom(...CARD_IDS), fc.integer({ min: 1, max: 30 }));

test('each dot that is placed or taken counts once; a refusal changes nothing and says why', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 1, max: 5 }),
      fc.array(step, { maxLength: 40 }),
      (people, each, steps) => {
        let doc = withBallot(people, each);
        for (const { card, by } of steps) {
          const before = ballotOf(doc);
          const cardId = [...CARD_IDS, 'gone', all(START, 'card').at(-1)?.id ?? ''][card] ?? '';
          const had = before.dots[cardId] ?? 0;
          const outcome = run(doc, { type: 'placeDots', ballotId: 'b', cardId, by });
          if ('refused' in outcome) {
            const why = by > leftOf(before) ? 'no-dots-left' : 'no-dots-there';
            expect(outcome.refused.code).toBe(card === 12 && by > 0 ? 'gone' : card === 13 && by > 0 ? 'not-up-for-vote' : why);
            continue;
          }
          doc = apply(doc, outcome.change);
          expect(placedOf(ballotOf(doc))).toBe(placedOf(before) + by);
          expect(ballotOf(doc).dots[cardId] ?? 0).toBe(had + by);
          expect(leftOf(ballotOf(doc))).toBeGreaterThanOrEqual(0);
        }
      },
    ),
  );
});

test('whatever is done to the map meanwhile, no vote ever has more dots than its people have', () => {
  fc.assert(
    fc.property(fc.array(pick, { maxLength: 40 }), (picks) => {
      play(START, picks, (_, after) => {
        for (const ballot of all(after, 'ballot')) expect(placedOf(ballot)).toBeLessThanOrEqual(budgetOf(ballot));
      });
    }),
    { numRuns: 60 },
  );
});

test('a budget never falls below what is placed', () => {
  const placed = play(withBallot(20, 3), [() => ({ type: 'placeDots', ballotId: 'b', cardId: CARD_IDS[0] ?? '', by: 25 })]);
  const lowered = (fields: object) => run(placed, { type: 'set', ids: ['b'], fields: { ...fields } });
  expect(lowered({ people: 8 })).toEqual({ refused: { code: 'budget-below-dots', values: { placed: '25', budget: '24' } } });
  expect(lowered({ people: 9 })).toHaveProperty('change');
  expect(lowered({ dotsEach: 1 })).toHaveProperty('refused');
});

test('results hold every candidate once and every dot; they do not depend on the order in which dots were placed', () => {
  fc.assert(
    fc.property(dots, (placed) => {
      const ballot = { cardIds: CARD_IDS, dots: placed };
      const results = resultsOf(START, ballot);
      expect(results.map(({ cardId }) => cardId).toSorted()).toEqual(CARD_IDS.toSorted());
      expect(results.reduce((sum, each) => sum + each.dots, 0)).toBe(placedOf(ballot));
      const turned = Object.fromEntries(Object.entries(placed).toReversed());
      expect(resultsOf(START, { cardIds: CARD_IDS, dots: turned })).toEqual(results);
      expect(resultsOf(START, { cardIds: [], dots: turned })).toEqual(resultsOf(START, { cardIds: [], dots: placed }));
    }),
  );
});

test('a rank is one more than how many have more dots, and is shared by all who have as many', () => {
  fc.assert(
    fc.property(dots, (placed) => {
      const results = resultsOf(START, { cardIds: CARD_IDS, dots: placed });
      for (const { dots: own, rank, sharedWith } of rankResults(results)) {
        expect(rank).toBe(1 + results.filter((each) => each.dots > own).length);
        expect(sharedWith).toBe(results.filter((each) => each.dots === own).length - 1);
      }
    }),
  );
  const ranked = rankResults([9, 5, 5, 1].map((count, index) => ({ cardId: `c${index}`, text: '', dots: count })));
  expect(ranked.map(({ rank, sharedWith }) => [rank, sharedWith])).toEqual([[1, 0], [2, 1], [2, 1], [4, 0]]); // biome-ignore format: one line
});

test('R11: what the dots came to becomes the votes of the cards in one step, and leaves the vote as it was', () => {
  fc.assert(
    fc.property(dots, (placed) => {
      const doc = play(
        withBallot(1000, 100),
        Object.entries(placed).map(([cardId, by]) => () => ({ type: 'placeDots', ballotId: 'b', cardId, by })),
      );
      const outcome = run(doc, takeOverVotes(doc, ballotOf(doc)));
      if ('refused' in outcome) throw new Error(outcome.refused.code);
      const after = apply(doc, outcome.change);
      for (const id of CARD_IDS) expect(get(after, 'card', id)?.votes).toBe(placed[id] ?? 0);
      expect(after.ballot).toBe(doc.ballot);
    }),
  );
});
