// The keys of a show: none means two things. And where a show stands when its stop goes.

import { expect, test } from 'vitest';
import { SHOW_COMMANDS } from '../../renderer/present/show-commands.ts';
import type { Stop } from '../../shared/model/entities.ts';
import { successorOf } from '../../shared/present/show.ts';

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
