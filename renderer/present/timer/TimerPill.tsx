// The timer as the room sees it: a dark pill that says what is left, at the foot of a slide. That the time is up is said in words.

import { Bell, Pause } from 'lucide-react';
import { useShallow } from 'zustand/shallow';
import { useSay } from '../../ui/language.tsx';
import { lookOf, useTimer } from './timer-now.ts';
import './timer.css';

export function TimerPill() {
  const say = useSay();
  const look = useTimer(useShallow(lookOf));
  if (!look) return null;
  return (
    <div className={`timer-pill is-${look.state}`} role="timer" aria-label={say('room.timer')}>
      {look.state === 'paused' && <Pause size="1em" aria-label={say('room.timer.paused')} />}
      {look.state === 'over' && (
        <>
          <Bell size="1em" aria-hidden />
          <span>{say('room.timer.over')}</span>
        </>
      )}
      <span>{look.text}</span>
    </div>
  );
}
