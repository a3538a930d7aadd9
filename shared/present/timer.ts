// A timer as data, and how its time is written and read. It counts no ticks: how far it is comes from the moments at which it was started
// and paused, so that a machine that slept tells the right time.

import type { Workshop } from '../model/entities/workshops.ts';
import { LIMITS } from '../model/limits.ts';

export type Timer = {
  readonly direction: 'down' | 'up';
  /** Seconds; 0 for one that counts up. */
  readonly planned: number;
  /** When it was first started, milliseconds since 1970; absent while it was not. */
  readonly started?: number;
  /** Milliseconds that it had run when it was last paused. */
  readonly ran: number;
  /** Since when it runs, milliseconds since 1970; absent while it does not. */
  readonly since?: number;
};

/** Ready to be started. @param planned seconds; none for one that counts up. */
export function createTimer(planned?: number): Timer {
  return { direction: planned === undefined ? 'up' : 'down', planned: planned ?? 0, ran: 0 };
}

/** Goes on from where it was; as it is where it runs already. */
export function startTimer(timer: Timer, now: number): Timer {
  return timer.since === undefined ? { ...timer, started: timer.started ?? now, since: now } : timer;
}

export function pauseTimer(timer: Timer, now: number): Timer {
  const { since: _, ...paused } = timer;
  return { ...paused, ran: elapsedOf(timer, now) };
}

/** The same length, not yet started. */
export function resetTimer({ direction, planned }: Timer): Timer {
  return { direction, planned, ran: 0 };
}

/** As much longer, no longer than a timer may be; one that is over has that much left from now on. */
export function prolongTimer(timer: Timer, seconds: number, now: number): Timer {
  const planned = Math.max(timer.planned, Math.floor(elapsedOf(timer, now) / 1000)) + seconds;
  return timer.direction === 'down' ? { ...timer, planned: Math.max(timer.planned, Math.min(planned, LIMITS.timerSeconds)) } : timer;
}

/** Milliseconds; a clock that was set back takes none away. */
export function elapsedOf({ ran, since }: Timer, now: number): number {
  return ran + (since === undefined ? 0 : Math.max(0, now - since));
}

/** Milliseconds until its end, below 0 after it; undefined for one that counts up. */
export function remainingOf(timer: Timer, now: number): number | undefined {
  return timer.direction === 'up' ? undefined : timer.planned * 1000 - elapsedOf(timer, now);
}

export function isTimerOver(timer: Timer, now: number): boolean {
  return (remainingOf(timer, now) ?? 1) <= 0;
}

/** Milliseconds until it is written otherwise; undefined while it does not run. */
export function nextTickOf(timer: Timer, now: number): number | undefined {
  return timer.since === undefined ? undefined : 1000 - (elapsedOf(timer, now) % 1000);
}

/** What is left, what has passed, or by how much it is over: `4:59`, `+0:40`. */
export function writeTimer(timer: Timer, now: number): string {
  const elapsed = Math.floor(elapsedOf(timer, now) / 1000);
  if (timer.direction === 'up') return writeSeconds(elapsed);
  const over = elapsed - timer.planned;
  return over > 0 ? `+${writeSeconds(over)}` : writeSeconds(-over);
}

/** `0:09`, `12:40`, `1:30:00`. @param seconds whole, from 0. */
export function writeSeconds(seconds: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

export type TimerProblem = 'unreadable' | 'nothing' | 'too-long';

const NUMBER = String.raw`(\d+(?:[.,]\d+)?)`;
const UNITS = [
  `(?:${NUMBER}\\s*(?:h|hours?|hrs?|小时|时))?`,
  `(?:${NUMBER}\\s*(?:m|mins?|minutes?|分钟?))?`,
  `(?:${NUMBER}\\s*(?:s|secs?|seconds?|秒钟?))?`,
];
const WORDED = new RegExp(`^${UNITS.join('\\s*')}$`, 'i');
const MINUTES = new RegExp(`^()${NUMBER}()$`);
const CLOCK = /^(?:(\d+):)?(\d+):([0-5]\d)$/;

/** As people type it: `5` are minutes; `5:00`, `1:30:00`, `90s`, `10 h`, `1 h 30 min`, `5分钟`. @returns whole seconds, or why it is none. */
export function parseDuration(typed: string): { readonly seconds: number } | { readonly problem: TimerProblem } {
  const text = typed.normalize('NFKC').trim();
  const clock = CLOCK.exec(text);
  const parts = (clock ?? MINUTES.exec(text) ?? WORDED.exec(text))?.slice(1);
  // Beside hours there is room for 59 minutes and no more.
  if (!parts?.some(Boolean) || (clock?.[1] !== undefined && Number(clock[2]) > 59)) return { problem: 'unreadable' };
  const [hours = 0, minutes = 0, seconds = 0] = parts.map((part) => Number((part || '0').replace(',', '.')));
  const sum = Math.round((hours * 60 + minutes) * 60 + seconds);
  if (sum === 0) return { problem: 'nothing' };
  return sum > LIMITS.timerSeconds ? { problem: 'too-long' } : { seconds: sum };
}

type TimerRun = NonNullable<Workshop['timers']>[number];

/** With what a timer has run by now: one run from when it was first started; the latest where there are too many. @param title of the stop. */
export function withTimerRun(runs: readonly TimerRun[], timer: Timer, title: string, now: number): TimerRun[] {
  if (timer.started === undefined) return [...runs];
  const started = new Date(timer.started).toISOString();
  const ran = Math.min(Math.round(elapsedOf(timer, now) / 1000), LIMITS.timerSeconds);
  const before = runs.find((run) => run.started === started);
  const run: TimerRun = { started, direction: timer.direction, planned: timer.planned, ran, title: before?.title ?? title };
  return before ? runs.map((each) => (each === before ? run : each)) : [...runs, run].slice(-LIMITS.records);
}
