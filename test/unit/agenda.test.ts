// The agenda of a show in the middle of it.

import { expect, test } from 'vitest';
import type { Stop } from '../../shared/model/entities/show.ts';
import { agendaOf, minutesBehind, NO_VISITS, toRecordedVisits, visit } from '../../shared/present/agenda.ts';

const MINUTE = 60_000;
const stop = (id: string, minutes?: number): Stop => ({
  kind: 'stop',
  id,
  mapId: 'm',
  order: id,
  title: `Stop ${id}`,
  laneIds: [],
  stepIds: [],
  ...(minutes !== undefined && { minutes }),
});
const STOPS = [stop('a', 10), stop('b'), stop('c', 20), stop('d', 30)];
const [A, B, C] = STOPS;

test('a stop that is come to late puts all that follows behind; one that is left out brings it forward', () => {
  const visits = visit(visit(NO_VISITS, A, 0), C, 14 * MINUTE);
  const late = agendaOf(STOPS, visits, 0, 15 * MINUTE);
  expect(late.entries.map(({ starts, left, took, isOn }) => [starts / MINUTE, left / MINUTE, took / MINUTE, isOn])).toEqual([
    [0, 0, 14, false],
    [10, 0, 0, false],
    [10, 19, 1, true],
    [30, 30, 0, false],
  ]);
  expect([late.planned / MINUTE, late.left / MINUTE, minutesBehind(late)]).toEqual([60, 49, 4]);
  const early = agendaOf(STOPS, visit(visit(NO_VISITS, A, 0), STOPS[3], 5 * MINUTE), 0, 5 * MINUTE);
  expect(minutesBehind(early)).toBe(-25);
});

test('a stop gone back to has only what is left of its time', () => {
  let visits = visit(NO_VISITS, A, 0);
  visits = visit(visits, C, 10 * MINUTE);
  visits = visit(visits, A, 20 * MINUTE);
  const agenda = agendaOf(STOPS, visits, 0, 20 * MINUTE);
  expect([agenda.left / MINUTE, minutesBehind(agenda)]).toEqual([40, 0]);
});

test('without minutes there is an agenda that asks for none', () => {
  const agenda = agendaOf([stop('a'), stop('b', 0)], visit(NO_VISITS, A, 0), 0, 3 * MINUTE);
  expect([agenda.planned, agenda.left, minutesBehind(agenda)]).toEqual([0, 0, 3]);
});

test('what is recorded keeps the last title of a stop, also of one that is gone', () => {
  let visits = visit(NO_VISITS, A, 0);
  visits = visit(visits, { id: 'a', title: 'Renamed' }, 1000);
  visits = visit(visits, B, 90_000);
  visits = visit(visits, C, 91_400);
  visits = visit(visits, undefined, 91_800);
  expect(toRecordedVisits(visits, 9e9)).toEqual([
    { stopId: 'a', title: 'Renamed', seconds: 90 },
    { stopId: 'b', title: 'Stop b', seconds: 1 },
  ]);
});
