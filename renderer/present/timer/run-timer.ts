// What is done with the timer, and how it goes on by itself: a look at it each second, a sound at its end. Whatever it ran is kept in the
// record of the workshop, which comes to be with the first timer.

import {
  createTimer,
  isTimerOver,
  nextTickOf,
  pauseTimer,
  prolongTimer,
  resetTimer,
  startTimer,
  type Timer,
} from '../../../shared/present/timer.ts';
import type { Session } from '../../session/session.ts';
import { keepRecord } from '../record.ts';
import { workshopNow } from '../workshop.ts';
import { chime } from './chime.ts';
import { useTimer } from './timer-now.ts';

/** What T starts where none was chosen: seconds. */
const USUAL = 5 * 60;

let waiting: ReturnType<typeof setTimeout> | undefined;

function look(session: Session): void {
  clearTimeout(waiting);
  const { timer, now: before, isMuted } = useTimer.getState();
  if (!timer) return;
  const now = Date.now();
  useTimer.setState({ now });
  if (isTimerOver(timer, now) && !isTimerOver(timer, before)) {
    if (!isMuted) chime();
    keepRecord(session);
  }
  const tick = nextTickOf(timer, now);
  if (tick !== undefined) waiting = setTimeout(() => look(session), tick);
}

function setTimer(session: Session, timer: Timer | undefined): void {
  useTimer.setState({ timer, now: Date.now() });
  look(session);
}

/** With what it ran kept. */
function changeTimer(session: Session, change: (timer: Timer, now: number) => Timer): void {
  const { timer } = useTimer.getState();
  if (timer) setTimer(session, change(timer, Date.now()));
  keepRecord(session);
}

function goOn(session: Session): void {
  workshopNow(session);
  changeTimer(session, startTimer);
}

/** Another one begins. @param planned seconds; none for one that counts up. */
export function beginTimer(session: Session, planned?: number): void {
  changeTimer(session, pauseTimer);
  setTimer(session, createTimer(planned));
  goOn(session);
}

/** Starts, pauses, goes on; begins the usual one where there is none. */
export function toggleTimer(session: Session): void {
  const { timer } = useTimer.getState();
  if (!timer) beginTimer(session, USUAL);
  else if (timer.since === undefined) goOn(session);
  else changeTimer(session, pauseTimer);
}

export function addMinute(session: Session): void {
  changeTimer(session, (timer, now) => prolongTimer(timer, 60, now));
}

/** Back to its whole length, waiting. */
export function rewindTimer(session: Session): void {
  changeTimer(session, pauseTimer);
  changeTimer(session, resetTimer);
}

/** It is gone from the room. */
export function endTimer(session: Session): void {
  changeTimer(session, pauseTimer);
  setTimer(session, undefined);
}

export function toggleSound(): void {
  useTimer.setState(({ isMuted }) => ({ isMuted: !isMuted }));
}
