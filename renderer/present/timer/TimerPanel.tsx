// The timer as the presenter has it at hand, whatever else the pane shows: the time, what to do with it, and lengths to begin with.

import { ArrowUp, Bell, Pause, Play, RotateCcw, Volume2, VolumeOff, X } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { parseDuration, type TimerProblem } from '../../../shared/present/timer.ts';
import { useProject } from '../../session/use-session.tsx';
import { useSay } from '../../ui/language.tsx';
import { chime } from './chime.ts';
import { addMinute, beginTimer, endTimer, rewindTimer, toggleSound, toggleTimer } from './run-timer.ts';
import { TimerPill } from './TimerPill.tsx';
import { useTimer } from './timer-now.ts';

/** Minutes. */
const LENGTHS = [1, 3, 5, 10] as const;

export function TimerPanel() {
  const say = useSay();
  const { session } = useProject();
  const direction = useTimer(({ timer }) => timer?.direction);
  const isRunning = useTimer(({ timer }) => timer?.since !== undefined);
  const isMuted = useTimer((state) => state.isMuted);
  return (
    <section className="timer-panel" aria-label={say('room.timer')}>
      {direction && (
        <div className="timer-now">
          <TimerPill />
          <Press name={say(isRunning ? 'room.timer.pause' : 'room.timer.start')} onPress={() => toggleTimer(session)}>
            {isRunning ? <Pause size={15} aria-hidden /> : <Play size={15} aria-hidden />}
          </Press>
          {direction === 'down' && (
            <Press name={say('room.timer.more')} onPress={() => addMinute(session)}>
              +1
            </Press>
          )}
          <Press name={say('room.timer.reset')} onPress={() => rewindTimer(session)}>
            <RotateCcw size={15} aria-hidden />
          </Press>
          <Press name={say('room.timer.end')} onPress={() => endTimer(session)}>
            <X size={15} aria-hidden />
          </Press>
        </div>
      )}
      <div className="timer-lengths">
        <h2>{say('room.timer')}</h2>
        {LENGTHS.map((minutes) => (
          <button key={minutes} type="button" className="button" onClick={() => beginTimer(session, minutes * 60)}>
            {say('stops.minutes', { count: minutes })}
          </button>
        ))}
        <Press name={say('room.timer.up')} onPress={() => beginTimer(session)}>
          <ArrowUp size={15} aria-hidden />
        </Press>
      </div>
      <OwnLength onBegin={(seconds) => beginTimer(session, seconds)}>
        <Press name={say('room.timer.mute')} isPressed={isMuted} onPress={toggleSound}>
          {isMuted ? <VolumeOff size={15} aria-hidden /> : <Volume2 size={15} aria-hidden />}
        </Press>
        <Press name={say('room.timer.hear')} onPress={chime}>
          <Bell size={15} aria-hidden />
        </Press>
      </OwnLength>
    </section>
  );
}

type PressProps = { readonly name: string; readonly isPressed?: boolean; readonly onPress: () => void; readonly children: ReactNode };

function Press({ name, isPressed, onPress, children }: PressProps) {
  return (
    <button type="button" className="button timer-press" aria-label={name} aria-pressed={isPressed} title={name} onClick={onPress}>
      {children}
    </button>
  );
}

type OwnLengthProps = { readonly onBegin: (seconds: number) => void; readonly children: ReactNode };

/** It begins by Enter or its button, not while it is typed. */
function OwnLength({ onBegin, children }: OwnLengthProps) {
  const say = useSay();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<TimerProblem>();
  return (
    <form
      className="field timer-own"
      onSubmit={(event) => {
        event.preventDefault();
        const read = parseDuration(typed);
        setProblem('problem' in read ? read.problem : undefined);
        if ('problem' in read) return document.getElementById(id)?.focus();
        setTyped('');
        onBegin(read.seconds);
      }}
    >
      <label htmlFor={id} className="visually-hidden">
        {say('room.timer.own')}
      </label>
      <div className="timer-typed">
        <input
          id={id}
          type="text"
          value={typed}
          placeholder={say('room.timer.example')}
          aria-invalid={problem !== undefined || undefined}
          aria-describedby={problem && `${id}-problem`}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setProblem(undefined);
          }}
          onBlur={() => setProblem(undefined)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
            event.stopPropagation();
            event.currentTarget.blur();
          }}
        />
        <button type="submit" className="button">
          {say('room.timer.start')}
        </button>
        {children}
      </div>
      {problem && (
        <p className="field-problem" id={`${id}-problem`} role="alert">
          {say(`room.timer.${problem}`)}
        </p>
      )}
    </form>
  );
}
