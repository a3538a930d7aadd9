// The agenda: each stop with its minutes, which are given here too; when it was to begin, how long it took, and whether the whole is ahead
// or behind. Nothing of the time is kept here (record.ts).

import { CornerDownRight } from 'lucide-react';
import { memo, useEffect, useRef } from 'react';
import { LIMITS } from '../../../shared/model/limits.ts';
import { stopsOf } from '../../../shared/model/stops.ts';
import { type AgendaEntry, agendaOf, minutesBehind } from '../../../shared/present/agenda.ts';
import { writeSeconds } from '../../../shared/present/timer.ts';
import type { Say } from '../../../shared/text/text.ts';
import { docOf } from '../../actions/action.ts';
import { useDoc } from '../../session/use-session.tsx';
import { useSettings } from '../../settings.ts';
import { NumberField, ReadOnlyContext } from '../../ui/Field.tsx';
import { useSay } from '../../ui/language.tsx';
import { useNow } from '../../ui/use-now.ts';
import { clockTime } from '../../ui/when.ts';
import { showStop } from '../moves.ts';
import type { PaneProps } from '../RoomPane.tsx';
import { useVisits } from '../record.ts';
import { useShow } from '../show.ts';
import './agenda.css';

export function AgendaPane({ context }: PaneProps) {
  const say = useSay();
  const stops = stopsOf(useDoc());
  const visits = useVisits((state) => state.visits);
  const began = useShow(({ show }) => show?.started ?? 0);
  const language = useSettings(({ settings }) => settings?.shownLanguage ?? 'en');
  const now = useNow();
  const agenda = agendaOf(stops, visits, began, now);
  const behind = minutesBehind(agenda);
  const { session } = context;
  const on = agenda.entries.find(({ isOn }) => isOn);
  return (
    <ReadOnlyContext value={session.isReadOnly}>
      <section className="agenda" aria-label={say('present.agenda')}>
        {agenda.planned === 0 ? (
          <p className="hint">{say('room.agenda.empty')}</p>
        ) : (
          <>
            <p className="agenda-behind">
              <strong>
                {behind === 0
                  ? say('room.agenda.on-time')
                  : say(behind > 0 ? 'room.agenda.behind' : 'room.agenda.ahead', { count: Math.abs(behind) })}
              </strong>
              {on && on.planned > 0 && <span>{sayLeft(on, say)}</span>}
            </p>
            <p className="hint">
              {say('room.agenda.sum', {
                count: Math.round(agenda.planned / 60_000),
                from: clockTime(began, language),
                to: clockTime(now + agenda.left, language),
              })}
            </p>
          </>
        )}
        <table>
          <thead>
            <tr>
              {(['workshops.stop', 'room.agenda.begins', 'workshops.took', 'stops.field.minutes'] as const).map((head) => (
                <th key={head} scope="col">
                  {say(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {agenda.entries.map(({ stop, planned, starts, took, isOn }, index) => (
              <Row
                key={stop.id}
                stop={stop}
                number={index + 1}
                starts={planned > 0 ? clockTime(starts, language) : ''}
                took={took >= 1000 ? writeSeconds(Math.floor(took / 1000)) : ''}
                isOn={isOn}
                onGo={() => showStop(docOf(context), index + 1)}
                onMinutes={(minutes, sitting) =>
                  !session.dispatch({ type: 'set', ids: [stop.id], fields: { minutes } }, 'undo.details', `minutes ${stop.id} ${sitting}`)
                }
              />
            ))}
          </tbody>
        </table>
      </section>
    </ReadOnlyContext>
  );
}

/** Of the stop that is on. */
function sayLeft({ planned, took, left }: AgendaEntry, say: Say): string {
  if (left > 0) return say('room.agenda.left', { time: writeSeconds(Math.ceil(left / 1000)) });
  return say('room.agenda.over', { time: writeSeconds(Math.floor((took - planned) / 1000)) });
}

type RowProps = Pick<AgendaEntry, 'stop' | 'isOn'> & {
  readonly number: number;
  readonly starts: string;
  readonly took: string;
  readonly onGo: () => void;
  readonly onMinutes: (minutes: number | undefined, sitting: string) => boolean;
};

/** As long as what it says stays the same it is not drawn again: there may be hundreds, and the time goes on each second. */
const Row = memo(
  function Row({ stop, number, starts, took, isOn, onGo, onMinutes }: RowProps) {
    const say = useSay();
    const title = stop.title || say('editor.untitled');
    const row = useRef<HTMLTableRowElement>(null);
    useEffect(() => {
      if (isOn) row.current?.scrollIntoView({ block: 'nearest' });
    }, [isOn]);
    return (
      <tr ref={row} aria-current={isOn || undefined}>
        <th scope="row">
          <button type="button" onClick={onGo}>
            {isOn ? (
              <CornerDownRight size={13} aria-label={say('present.now')} />
            ) : (
              <span className="agenda-number" aria-hidden>
                {number}
              </span>
            )}
            <span>{title}</span>
          </button>
        </th>
        <td>{starts}</td>
        <td>{took}</td>
        <td>
          <NumberField
            label={say('room.agenda.minutes-of', { title })}
            isLabelHidden
            min={0}
            max={LIMITS.stopMinutes}
            value={stop.minutes}
            onCommit={onMinutes}
          />
        </td>
      </tr>
    );
  },
  (before, after) => (['stop', 'number', 'starts', 'took', 'isOn'] as const).every((name) => before[name] === after[name]),
);
