// The keys of a show: none means two things. And where a show stands when its stop goes.

import { expect, test } from 'vitest';
import type { ActionContext } from '../../renderer/actions/action.ts';
import { useView } from '../../renderer/canvas/view.ts';
import { beginShow, endShow, keepShow, showNext, showOn, showStop } from '../../renderer/present/moves.ts';
import { changeShow, useShow } from '../../renderer/present/show.ts';
import { SHOW_COMMANDS } from '../../renderer/present/show-commands.ts';
import { shownToo } from '../../renderer/present/shown-too.ts';
import { useAim } from '../../renderer/present/tools/aim.ts';
import { run } from '../../shared/commands/command.ts';
import { apply } from '../../shared/model/change.ts';
import { type Doc, toDoc } from '../../shared/model/document.ts';
import type { Stop } from '../../shared/model/entities/show.ts';
import { stopsOf } from '../../shared/model/stops.ts';
import { successorOf } from '../../shared/present/show.ts';
import { SMALL_PROJECT } from '../support/small-project.ts';

test('no key of a show means two things', () => {
  const keys = SHOW_COMMANDS.flatMap((command) => command.keys);
  const ids = SHOW_COMMANDS.map(({ id }) => id);
  expect(keys.toSorted()).toEqual([...new Set(keys)].toSorted());
  expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted());
});

test('a stop that has gone is followed by the next that is left, else by the last', () => {
  const stop = (id: string): Stop => ({ kind: 'stop', id, mapId: 'map', order: id, title: id, laneIds: [], stepIds: [] });
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(stop) as [Stop, Stop, Stop, Stop];
  expect(successorOf([a, c, d], [a, b, c, d], 'b')).toBe(c);
  expect(successorOf([a, d], [a, b, c, d], 'b')).toBe(d);
  expect(successorOf([a], [a, b, c, d], 'c')).toBe(a);
  expect(successorOf([], [a], 'a')).toBeUndefined();
});

test('where none of the stops is left, as when others are laid down instead, the first of the new ones follows', () => {
  const stop = (id: string): Stop => ({ kind: 'stop', id, mapId: 'map', order: id, title: id, laneIds: [], stepIds: [] });
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(stop) as [Stop, Stop, Stop, Stop];
  expect(successorOf([c, d], [a, b], 'b')).toBe(c);
});

function without(doc: Doc, ids: readonly string[]): Doc {
  const outcome = run(doc, { type: 'remove', ids });
  if (!('change' in outcome)) throw new Error('refused');
  return apply(doc, outcome.change);
}

test('a map that is deleted while it is presented takes its stops along: the show goes on at the next, on its map, and ends after the last', () => {
  const stop = (id: string, mapId: string): Stop => ({ kind: 'stop', id, mapId, order: id, title: id, laneIds: [], stepIds: [] });
  const doc = toDoc([
    ...SMALL_PROJECT,
    { kind: 'map', id: 'map-2', order: 'b', title: 'Another', scale: '1..10' },
    { kind: 'stage', id: 'stage-2', mapId: 'map-2', order: 'a', title: '' },
    stop('a', 'map-1'),
    stop('b', 'map-2'),
    stop('c', 'map-2'),
    stop('d', 'map-1'),
  ]);
  useView.setState({ mapId: 'map-1' });
  beginShow(doc, 'b');
  expect(useView.getState().mapId).toBe('map-2');
  const other = without(doc, ['map-2']);
  expect(keepShow(other, stopsOf(doc))).toBe('went-on');
  expect(useShow.getState().show?.place).toMatchObject({ stopId: 'd', slide: 0 });
  expect(useView.getState().mapId).toBe('map-1');
  expect(keepShow(other, stopsOf(other))).toBeUndefined();
  expect(keepShow(without(other, ['a', 'd']), stopsOf(other))).toBe('ended');
  expect(useShow.getState().show).toBeUndefined();
});

test('R11: scores that were tried out, and what was selected, are there again after a show; it does not show them', () => {
  const doc = toDoc([...SMALL_PROJECT, { kind: 'stop', id: 'a', mapId: 'map-1', order: 'a', title: 'a', laneIds: [], stepIds: [] }]);
  const whatIf = [{ type: 'setScore', id: 'tried', laneId: 'lane-2', stepId: 'step-1', value: 100 }] as const;
  const selection = new Set(['step-1']);
  useView.setState({ mapId: 'map-1', whatIf, selection });
  beginShow(doc);
  expect(useView.getState()).toMatchObject({ whatIf: undefined, selection: new Set() });
  endShow();
  expect(useView.getState()).toMatchObject({ whatIf, selection });
  showOn('two');
  expect(useView.getState().selection).toEqual(selection);
  useView.setState({ whatIf: undefined, selection: new Set() });
});

test('a stop that names its steps and lanes takes in those that come while it is on, on however many screens; one that shows all needs none', () => {
  const stop = (id: string, ids: Pick<Stop, 'laneIds' | 'stepIds'>): Stop => ({
    kind: 'stop',
    id,
    mapId: 'map-1',
    order: id,
    title: id,
    ...ids,
  });
  const doc = toDoc([
    ...SMALL_PROJECT,
    { kind: 'map', id: 'map-2', order: 'b', title: 'Another', scale: '1..10' },
    stop('a', { laneIds: ['lane-1'], stepIds: ['step-1'] }),
    stop('b', { laneIds: [], stepIds: [] }),
  ]);
  const stepOn = (mapId: string) => ({ type: 'addStage', id: 'stage-new', mapId, index: 0, title: '', stepId: 'step-new' }) as const;
  const lane = {
    type: 'addLane',
    id: 'lane-new',
    mapId: 'map-1',
    zone: 'customer',
    laneKind: 'opportunities',
    index: 0,
    title: '',
  } as const;
  expect(shownToo(doc, [stepOn('map-1')])).toEqual([stepOn('map-1')]);
  for (const screens of ['one', 'two'] as const) {
    beginShow(doc, 'a');
    changeShow({ screens });
    expect(shownToo(doc, [stepOn('map-1'), lane])).toEqual([
      stepOn('map-1'),
      lane,
      { type: 'set', ids: ['a'], fields: { laneIds: ['lane-1', 'lane-new'], stepIds: ['step-1', 'step-new'] } },
    ]);
    expect(shownToo(doc, [stepOn('map-2')])).toEqual([stepOn('map-2')]);
    beginShow(doc, 'b');
    expect(shownToo(doc, [stepOn('map-1'), lane])).toEqual([stepOn('map-1'), lane]);
    endShow();
  }
});

test('what lies over a slide goes before the show does: Escape leaves the sheet first, going on leaves the ranking and stays', () => {
  const stop = (id: string): Stop => ({ kind: 'stop', id, mapId: 'map-1', order: id, title: id, laneIds: [], stepIds: [] });
  const doc = toDoc([...SMALL_PROJECT, stop('a'), stop('b')]);
  const isRanked = () => useShow.getState().show?.vote?.areResultsShown;
  const rank = () => changeShow({ vote: { ballotId: 'ballot', areCountsShown: false, areResultsShown: true } });
  const stopId = () => useShow.getState().show?.place.stopId;
  useView.setState({ mapId: 'map-1' });
  beginShow(doc, 'a');
  changeShow({ isSheetOpen: true });
  SHOW_COMMANDS.find(({ id }) => id === 'back')?.run({} as ActionContext, 'Escape');
  expect(useShow.getState().show?.isSheetOpen).toBe(false);
  rank();
  showNext(doc);
  expect([isRanked(), stopId()]).toEqual([false, 'a']);
  rank();
  showStop(doc, 2);
  expect([isRanked(), stopId()]).toEqual([false, 'b']);
  useAim.setState({ at: { x: 0.5, y: 0.5 } });
  endShow();
  expect(useAim.getState().at).toBeUndefined();
});
