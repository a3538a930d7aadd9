// The timer of the show that is on: one for the presenter and the room alike. It is looked at again whenever it is written otherwise, once
// a second; what it says comes from the moments at which it was started and paused. What is done with it stands in run-timer.ts.

import { isTimerOver, type Timer, writeTimer } from '../../../shared/present/timer.ts';
import { createLookedAt } from '../../views/looked-at.ts';

type TimerState = {
  readonly timer: Timer | undefined;
  /** When it was last looked at, milliseconds since 1970. */
  readonly now: number;
  readonly isMuted: boolean;
};

export const useTimer = createLookedAt<TimerState>({ timer: undefined, now: 0, isMuted: false });

export type TimerLook = { readonly text: string; readonly state: 'ready' | 'running' | 'paused' | 'over' };

/** What is seen of it now; undefined where there is none. */
export function lookOf({ timer, now }: Pick<TimerState, 'timer' | 'now'>): TimerLook | undefined {
  if (!timer) return undefined;
  const rest = timer.started === undefined ? 'ready' : 'paused';
  return { text: writeTimer(timer, now), state: isTimerOver(timer, now) ? 'over' : timer.since === undefined ? rest : 'running' };
}
