// Laws of the timer and the agenda: no time is lost by pausing, what is written is read again, and the sums of an agenda are sums.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Stop } from '../../shared/model/entities/show.ts';
import { agendaOf, NO_VISITS, toRecordedVisits, visit } from '../../shared/present/agenda.ts';
import {
  createTimer,
  elapsedOf,
  nextTickOf,
  parseDuration,
  pauseTimer,
  startTimer,
  writeSeconds,
  writeTimer,
} from '../../shared/present/timer.ts';

const length = fc.integer({ min: 1, max: 86_400 });
const gap = fc.nat(100_000_000);

test('every length that is written is read as itself', () => {
  fc.assert(
    fc.property(length, (seconds) => {
      expect(parseDuration(writeSeconds(seconds))).toEqual({ seconds });
    }),
  );
});

test('whatever is typed is a length or a reason', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d:.,hms 分]{0,12}$/)), (typed) => {
      const read = parseDuration(typed);
      if ('seconds' in read) expect(read.seconds).toSatisfy((seconds: number) => seconds >= 1 && seconds <= 86_400);
      else expect(read.problem).toMatch(/^(unreadable|nothing|too-long)$/);
    }),
  );
});

test('pausing loses no time: what has run is the sum of the times between start and pause', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(gap, gap), { maxLength: 10 }), gap, (turns, last) => {
      let timer = createTimer(60);
      let now = 1000;
      let ran = 0;
      for (const [running, resting] of turns) {
        timer = startTimer(timer, now);
        now += running;
        ran += running;
        timer = pauseTimer(timer, now);
        now += resting;
        expect(elapsedOf(timer, now)).toBe(ran);
      }
      expect(elapsedOf(startTimer(timer, now), now + last)).toBe(ran + last);
      expect(elapsedOf(pauseTimer(pauseTimer(timer, now), now + last), now)).toBe(ran);
    }),
  );
});

test('it is written anew at its ticks, and between them it stays as written', () => {
  fc.assert(
    fc.property(fc.option(length, { nil: undefined }), gap, (planned, passed) => {
      const timer = startTimer(createTimer(planned), 0);
      const tick = nextTickOf(timer, passed) ?? Number.NaN;
      expect(writeTimer(timer, passed + tick - 1)).toBe(writeTimer(timer, passed));
      if (planned === undefined) expect(writeTimer(timer, passed + tick)).not.toBe(writeTimer(timer, passed));
    }),
  );
});

const stops = fc.array(fc.option(fc.integer({ min: 0, max: 600 }), { nil: undefined }), { minLength: 1, maxLength: 8 }).map((all) =>
  all.map(
    (minutes, at): Stop => ({
        kind: 'stop', id: `s${at}`, mapId: 'm', order: `a${at}`, title: `Stop ${at}`, laneIds: [], stepIds: [], ...(minutes !== undefined && { minutes }),
      }), // biome-ignore format: one line reads better than eight
  ),
);
const walk = fc.array(fc.tuple(fc.nat(7), fc.nat(5_000_000)), { maxLength: 12 });

test('an agenda adds up, goes only forward, and has nothing below nothing', () => {
  fc.assert(
    fc.property(stops, walk, gap, (all, steps, later) => {
      let now = 5000;
      let visits = visit(NO_VISITS, all[0], now);
      for (const [at, passed] of steps) {
        now += passed;
        visits = visit(visits, all[at % all.length], now);
      }
      const agenda = agendaOf(all, visits, 5000, now);
      expect(agenda.planned).toBe(agenda.entries.reduce((sum, { planned }) => sum + planned, 0));
      expect(agenda.entries.reduce((sum, { took }) => sum + took, 0)).toBe(now - 5000);
      expect(agenda.entries.filter(({ isOn }) => isOn).length).toBe(1);
      for (const [at, row] of agenda.entries.entries()) {
        expect(row.starts).toBe(agenda.entries[at - 1]?.ends ?? 5000);
        expect(row.ends - row.starts).toBe(row.planned);
        expect(row.left).toBe(Math.max(0, row.planned - row.took));
      }
      // Staying where one is makes up no time.
      expect(agendaOf(all, visits, 5000, now + later).behind).toBeGreaterThanOrEqual(agenda.behind);
      const recorded = toRecordedVisits(visits, now);
      expect(new Set(recorded.map(({ stopId }) => stopId)).size).toBe(recorded.length);
      expect(recorded.every(({ seconds }) => seconds >= 0 && seconds <= 86_400)).toBe(true);
    }),
  );
});

test('who takes the minutes of each stop, in their order, is neither ahead nor behind at any moment', () => {
  fc.assert(
    fc.property(stops, fc.nat(100), (all, part) => {
      let now = 0;
      let visits = NO_VISITS;
      for (const stop of all) {
        visits = visit(visits, stop, now);
        const given = (stop.minutes ?? 0) * 60_000;
        expect(agendaOf(all, visits, 0, now + (given * part) / 100).behind).toBeCloseTo(0);
        now += given;
      }
    }),
  );
});
