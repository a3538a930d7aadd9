// Votes by dots where a law does not say it: what is put to the vote, and what becomes of cards that go.

import { expect, test } from 'vitest';
import { slidesNow } from '../../renderer/present/slides-now.ts';
import { type Command, run } from '../../shared/commands/command.ts';
import { leftOf, placingsOf, resultsOf } from '../../shared/model/ballots.ts';
import { apply } from '../../shared/model/change.ts';
import { all, type Doc, get } from '../../shared/model/document.ts';
import type { Stop } from '../../shared/model/entities/show.ts';
import { parseEntity } from '../../shared/model/entities.ts';
import { gridOf } from '../../shared/model/grid.ts';
import { candidatesOf, likelyCandidates, takeOverVotes } from '../../shared/present/ballots.ts';
import { templateDoc } from '../support/documents.ts';

const SAMPLE = templateDoc('sample');
const mapId = [...SAMPLE.map.keys()][0] ?? '';
const { steps } = gridOf(SAMPLE, mapId);
const NONE: ReadonlySet<string> = new Set();

function stopOver(stepIds: readonly string[], fields: Partial<Stop> = {}): Stop {
  return { kind: 'stop', id: 's', mapId, order: 'a', title: '', laneIds: [], stepIds: [...stepIds], ...fields };
}

function after(doc: Doc, ...commands: readonly Command[]): Doc {
  return commands.reduce((now, command) => {
    const outcome = run(now, command);
    if ('refused' in outcome) throw new Error(outcome.refused.code);
    return apply(now, outcome.change);
  }, doc);
}

function kindOf(cardId: string): string | undefined {
  return get(SAMPLE, 'lane', get(SAMPLE, 'card', cardId)?.laneId)?.laneKind;
}

test('what is offered: the pain points and the cards of the stop, those of its map, what it is about, what is selected', () => {
  const step = steps.find(({ id }) => all(SAMPLE, 'card').some((card) => card.stepId === id && kindOf(card.id) === 'pain-points'));
  const cards = all(SAMPLE, 'card')
    .slice(0, 3)
    .map(({ id }) => id);
  const offered = candidatesOf(SAMPLE, stopOver([step?.id ?? ''], { aboutIds: [...cards.slice(0, 2), 'gone'] }), new Set(cards.slice(2)));
  expect(new Set(offered.about)).toEqual(new Set(cards.slice(0, 2)));
  expect(offered.selected).toEqual(cards.slice(2));
  expect(offered['stop-pains'].length).toBeGreaterThan(0);
  expect(offered['stop-pains'].every((id) => kindOf(id) === 'pain-points' && offered['stop-cards'].includes(id))).toBe(true);
  expect(offered['map-pains']).toEqual(expect.arrayContaining([...offered['stop-pains']]));
  expect(offered['map-pains'].length).toBe(all(SAMPLE, 'card').filter(({ id }) => kindOf(id) === 'pain-points').length);
});

test('a card that spans is at every stop that shows one of its steps', () => {
  const [card] = all(SAMPLE, 'card').filter(({ stepId }) => stepId === steps[0]?.id);
  const doc = after(SAMPLE, { type: 'stretchCard', cardId: card?.id ?? '', stepId: steps[0]?.id ?? '', lastStepId: steps[2]?.id ?? '' });
  expect(candidatesOf(doc, stopOver([steps[1]?.id ?? '']), NONE)['stop-cards']).toContain(card?.id);
  expect(candidatesOf(doc, stopOver([steps[3]?.id ?? '']), NONE)['stop-cards']).not.toContain(card?.id);
});

test('of what is offered, the first that leaves a choice is taken', () => {
  const none = { selected: [], about: [], 'stop-pains': [], 'stop-cards': [], 'map-pains': [], 'map-opportunities': [] };
  expect(likelyCandidates(none)).toBe('stop-cards');
  expect(likelyCandidates({ ...none, selected: ['a'], 'stop-pains': ['a', 'b'] })).toBe('stop-pains');
  expect(likelyCandidates({ ...none, 'map-pains': ['a'] })).toBe('map-pains');
});

test('dots on a card that goes stay placed until they are taken back; kept results hold the text of what went later', () => {
  const [a, b] = all(SAMPLE, 'card');
  if (!a || !b) throw new Error('the sample has cards');
  const started = '2026-11-22T09:30:00.000Z';
  const cardIds = [a.id, b.id];
  const voted = after(
    SAMPLE,
    { type: 'add', entity: { kind: 'workshop', id: 'w', title: '', started } },
    { type: 'add', entity: { kind: 'ballot', id: 'v', workshopId: 'w', title: '', started, cardIds, people: 2, dotsEach: 2, dots: {} } },
    { type: 'placeDots', ballotId: 'v', cardId: a.id, by: 3 },
    { type: 'remove', ids: [a.id] },
  );
  const ballot = get(voted, 'ballot', 'v');
  if (!ballot) throw new Error('the vote stays');
  expect(leftOf(ballot)).toBe(1);
  expect(run(voted, { type: 'placeDots', ballotId: 'v', cardId: a.id, by: 1 })).toEqual({ refused: { code: 'gone' } });
  const taken = after(voted, { type: 'placeDots', ballotId: 'v', cardId: a.id, by: -3 });
  expect(get(taken, 'ballot', 'v')?.dots).toEqual({});

  const results = [...resultsOf(taken, { ...ballot, dots: { [b.id]: 2 } })];
  const closed = after(taken, { type: 'set', ids: ['v'], fields: { closed: { at: started, results } } });
  const gone = after(closed, { type: 'remove', ids: [b.id] });
  const kept = get(gone, 'ballot', 'v');
  if (!kept) throw new Error('the vote stays');
  expect(placingsOf(gone, kept)[0]).toEqual({ cardId: b.id, text: b.text, dots: 2, rank: 1, sharedWith: 0 });
  expect(takeOverVotes(gone, kept)).toEqual({ type: 'setEach', each: [] });
  expect(run(gone, { type: 'placeDots', ballotId: 'v', cardId: b.id, by: -1 })).toEqual({ refused: { code: 'vote-closed' } });
});

test('a dot that is placed lays no slide out anew; a card that is written does', () => {
  const started = '2026-11-22T09:30:00.000Z';
  const [card] = all(SAMPLE, 'card');
  const cardId = card?.id ?? '';
  const begun = after(
    SAMPLE,
    { type: 'add', entity: { kind: 'workshop', id: 'w', title: '', started } },
    {
      type: 'add',
      entity: { kind: 'ballot', id: 'v', workshopId: 'w', title: '', started, cardIds: [], people: 2, dotsEach: 2, dots: {} },
    },
  );
  const stop = stopOver([steps[0]?.id ?? '']);
  const slides = slidesNow(begun, stop);
  expect(slidesNow(after(begun, { type: 'placeDots', ballotId: 'v', cardId, by: 1 }), stop)).toBe(slides);
  expect(slidesNow(after(begun, { type: 'set', ids: [cardId], fields: { text: 'Otherwise' } }), stop)).not.toBe(slides);
});

test('a card may be called as anything that every object has; no thing is called as what none can be given', () => {
  const [card] = all(SAMPLE, 'card');
  if (!card) throw new Error('the sample has cards');
  const id = 'constructor';
  const started = '2026-11-22T09:30:00.000Z';
  const voted = after(
    SAMPLE,
    { type: 'addCards', cards: [{ id, laneId: card.laneId, stepId: card.stepId, text: 'Odd' }] },
    { type: 'add', entity: { kind: 'workshop', id: 'w', title: '', started } },
    {
      type: 'add',
      entity: { kind: 'ballot', id: 'v', workshopId: 'w', title: '', started, cardIds: [id], people: 2, dotsEach: 2, dots: {} },
    },
    { type: 'placeDots', ballotId: 'v', cardId: id, by: 3 },
  );
  const ballot = get(voted, 'ballot', 'v');
  expect(ballot?.dots).toEqual({ [id]: 3 });
  expect(parseEntity(JSON.parse(JSON.stringify(ballot)))).toEqual({ entity: ballot });
  expect(resultsOf(voted, { cardIds: [id, 'toString'], dots: {} }).map(({ dots }) => dots)).toEqual([0, 0]);
  expect(parseEntity({ ...card, id: '__proto__' })).toHaveProperty('problem');
});
