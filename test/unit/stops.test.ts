// Stops made by hand from what is selected, and what becomes of stops whose lanes, steps and cards go.

import { describe, expect, test } from 'vitest';
import { run } from '../../shared/commands/command.ts';
import { apply } from '../../shared/model/change.ts';
import type { Doc } from '../../shared/model/document.ts';
import type { Stop } from '../../shared/model/entities/show.ts';
import type { Entity } from '../../shared/model/entities.ts';
import { gridOf } from '../../shared/model/grid.ts';
import { gridOfStop, isEmptied, lostOf, stopsOf, stopThatShows, withoutLost } from '../../shared/model/stops.ts';
import { shownGrid } from '../../shared/model/views.ts';
import { stopOfSelection } from '../../shared/present/stop-of-selection.ts';
import { createSay } from '../../shared/text/text.ts';
import { play, templateDoc } from '../support/documents.ts';

const DOC = templateDoc('sample');
const [MAP_ID = ''] = DOC.map.keys();
const { steps, lanes, stages } = gridOf(DOC, MAP_ID);
const say = createSay('en');
const step = (number: number) => steps[number - 1]!.id;
const lane = (kind: string) => lanes.find(({ laneKind }) => laneKind === kind)!.id;
const card = (text: string) => [...DOC.card.values()].find((each) => each.text === text)!.id;
const score = (number: number) => [...DOC.score.values()].find(({ stepId }) => stepId === step(number))!.id;

function made(ids: readonly string[], hiddenIds: readonly string[] = [], range?: Parameters<typeof stopOfSelection>[1]['range']) {
  const shown = shownGrid(gridOf(DOC, MAP_ID), hiddenIds);
  const stop = stopOfSelection(DOC, { mapId: MAP_ID, ids, range, shown, isNarrowed: hiddenIds.length > 0 }, say, 'stop');
  return {
    title: stop.title,
    lanes: stop.laneIds.map((id) => DOC.lane.get(id)?.laneKind),
    steps: stop.stepIds.map((id) => steps.findIndex((each) => each.id === id) + 1),
    about: stop.aboutIds,
    reveal: stop.reveal,
  };
}

describe('what is selected makes a stop', () => {
  test('a card: its lane and step, what the customer does there, about it', () => {
    const id = card('No sign, no greeting');
    expect(made([id])).toEqual({
      title: 'No sign, no greeting',
      lanes: ['customer-actions', 'pain-points'],
      steps: [5],
      about: [id],
      reveal: 'lanes',
    });
  });
  test('a score: the step that it is of', () => {
    const stop = made([score(7)]);
    expect(stop).toMatchObject({ title: 'Wait for the refund', lanes: ['customer-actions', 'emotion'], steps: [7], about: [score(7)] });
  });
  test('lanes: just these, through the whole journey', () => {
    expect(made([lane('needs'), lane('touchpoints')])).toEqual({
      title: 'Needs · Touchpoints',
      lanes: ['touchpoints', 'needs'],
      steps: [],
      about: undefined,
      reveal: 'steps',
    });
  });
  test('steps and stages: these, from top to bottom', () => {
    expect(made([step(6), step(5)])).toMatchObject({ lanes: [], steps: [5, 6], about: undefined, reveal: 'lanes' });
    expect(made([stages[2]!.id])).toMatchObject({ title: 'Hand over', lanes: [], steps: [5, 6] });
  });
  test('a range of cells: its lanes and steps', () => {
    const range = { laneIds: [lane('customer-actions'), lane('touchpoints')], stepIds: [step(2), step(3)] };
    expect(made([], [], range)).toMatchObject({ lanes: ['customer-actions', 'touchpoints'], steps: [2, 3] });
  });
  test('nothing: the map as it is looked at', () => {
    expect(made([])).toMatchObject({ title: 'As-is blueprint', lanes: [], steps: [] });
    const narrowed = made([], [lane('needs'), stages[0]!.id]);
    expect(narrowed.lanes).not.toContain('needs');
    expect(narrowed.steps).toEqual([3, 4, 5, 6, 7, 8]);
  });
  test('what is selected and left out makes no stop of what nobody looks at', () => {
    const stop = made([lane('needs'), step(1)], [lane('needs'), stages[0]!.id]);
    expect(stop.lanes).toEqual(lanes.map(({ laneKind }) => laneKind).filter((kind) => kind !== 'needs'));
    expect(stop.steps).toEqual([3, 4, 5, 6, 7, 8]);
  });
  test('no more lanes and steps than a stop can name', () => {
    const many = Array.from({ length: 1200 }, (_, at) => ({ ...steps[0]!, id: `many${at}` }));
    const shown = { ...gridOf(DOC, MAP_ID), steps: many, stepIndex: new Map(many.map(({ id }, at) => [id, at])) };
    expect(stopOfSelection(DOC, { mapId: MAP_ID, ids: [], shown, isNarrowed: true }, say, 'stop').stepIds).toHaveLength(1000);
  });
});

function withStops(...stops: readonly Partial<Stop>[]): Doc {
  const whole = stops.map(
    (stop, at): Omit<Stop, 'order'> => ({ kind: 'stop', id: `s${at}`, mapId: MAP_ID, title: '', laneIds: [], stepIds: [], ...stop }),
  );
  return play(DOC, [() => ({ type: 'addStops', stops: whole })]);
}

function without(doc: Doc, ...ids: readonly string[]): Doc {
  const outcome = run(doc, { type: 'remove', ids });
  if ('refused' in outcome) throw new Error(outcome.refused.code);
  return apply(doc, outcome.change);
}

describe('stops whose things go', () => {
  test('one keeps what is left, and says what is lost', () => {
    const gone = card('No sign, no greeting');
    const doc = without(withStops({ stepIds: [step(5), step(6)], laneIds: [lane('needs')], aboutIds: [gone] }), step(5), gone);
    const [stop] = stopsOf(doc);
    expect(lostOf(doc, stop!)).toEqual([step(5), gone]);
    expect(isEmptied(doc, stop!)).toBe(false);
    expect(withoutLost(doc, stop!)).toEqual({ laneIds: [lane('needs')], stepIds: [step(6)], aboutIds: undefined });
  });
  test('one of which nothing is left shows nothing, rather than everything', () => {
    const doc = without(withStops({ stepIds: [step(5)] }), step(5));
    const [stop] = stopsOf(doc);
    expect(isEmptied(doc, stop!)).toBe(true);
    expect(gridOfStop(doc, stop!).steps).toEqual([]);
    expect(withoutLost(doc, stop!)).toBeUndefined();
  });
  test('they go with their map', () => {
    const two = play(withStops({}), [
      (doc, newId) => {
        const entities: Entity[] = [...doc.map.values()].map((map) => ({ ...map, id: newId(), title: 'Other' }));
        return { type: 'addMap', entities, index: 1 };
      },
    ]);
    expect(stopsOf(without(two, MAP_ID))).toEqual([]);
  });
});

test('a thing is presented from itself, from the stop that is about it, else from the first that shows it', () => {
  const id = card('No sign, no greeting');
  const doc = withStops({ stepIds: [step(1)] }, { stepIds: [step(5)] }, { aboutIds: [id] });
  const from = (thing: string) => stopThatShows(doc, thing)?.id;
  expect([from(id), from('s1'), from(score(5)), from(step(1)), from(lane('needs')), from(stages[2]!.id), from('nothing')]).toEqual([
    's2',
    's1',
    's1',
    's0',
    's0',
    's1',
    undefined,
  ]);
});

test('a card that spans is presented from the first stop that shows any of it', () => {
  const id = card('No sign, no greeting');
  const start = withStops({ stepIds: [step(1)] }, { stepIds: [step(6)] }, { stepIds: [step(5)] });
  const doc = play(start, [() => ({ type: 'stretchCard', cardId: id, stepId: step(5), lastStepId: step(7) })]);
  expect(stopThatShows(doc, id)?.id).toBe('s1');
});

test('two stops of one id are refused', () => {
  const stop: Omit<Stop, 'order'> = { kind: 'stop', id: 'twice', mapId: MAP_ID, title: '', laneIds: [], stepIds: [] };
  expect(run(DOC, { type: 'addStops', stops: [stop, stop] })).toEqual({ refused: { code: 'id-taken' } });
});
