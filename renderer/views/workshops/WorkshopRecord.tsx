// The record of one workshop: its name, how long each stop took, its timers, its votes, and where its ideas went.

import type { ReactNode } from 'react';
import { budgetOf, isPlacing, placedOf, placingsOf } from '../../../shared/model/ballots.ts';
import type { Doc } from '../../../shared/model/document.ts';
import type { Ballot, Workshop } from '../../../shared/model/entities/workshops.ts';
import { cardsByIdea } from '../../../shared/model/tray.ts';
import { ballotsOf, ideasOf, secondsOf, visitsOf } from '../../../shared/model/workshops.ts';
import { sayCard } from '../../../shared/present/ballots.ts';
import { writeSeconds } from '../../../shared/present/timer.ts';
import { GoTo } from '../../panels/Panel.tsx';
import { useProject } from '../../session/use-session.tsx';
import { useSettings } from '../../settings.ts';
import { TextField } from '../../ui/Field.tsx';
import { useSay } from '../../ui/language.tsx';
import { clockTime, dayAndTime } from '../../ui/when.ts';
import { Tile } from '../Screen.tsx';

type Props = { readonly doc: Doc; readonly workshop: Workshop };

export function WorkshopRecord({ doc, workshop }: Props) {
  const say = useSay();
  const { session } = useProject();
  const language = useSettings(({ settings }) => settings?.shownLanguage ?? 'en');
  const { id, title, started, ended, timers = [] } = workshop;
  const time = (seconds: number | undefined) => (seconds === undefined ? say('compare.dash') : writeSeconds(Math.round(seconds)));
  const visits = visitsOf(doc, workshop);
  const ballots = ballotsOf(doc, id);
  const ideas = ideasOf(doc, id);
  const onMap = cardsByIdea(doc);
  return (
    <div className="screen-tiles">
      <Tile title={dayAndTime(Date.parse(started), language)}>
        <TextField
          label={say('inspector.title')}
          value={title}
          onCommit={(text) => !session.dispatch({ type: 'set', ids: [id], fields: { title: text } }, 'undo.workshop')}
        />
        <p className="formula">
          {ended === undefined
            ? say('workshops.no-end')
            : say('workshops.lasted', {
                time: writeSeconds(secondsOf(workshop)),
                from: clockTime(Date.parse(started), language),
                to: clockTime(Date.parse(ended), language),
              })}
        </p>
      </Tile>
      {visits.length > 0 && (
        <Tile title={say('stops.title')}>
          <Sheet head={[say('workshops.stop'), say('workshops.planned'), say('workshops.took')]} numbers={[1, 2]}>
            {visits.map(({ title: stop, planned, took }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a record keeps its order, and its stops may be gone
              <tr key={index}>
                <td>{stop || say('editor.untitled')}</td>
                <td className="is-number">{time(planned)}</td>
                <td className="is-number">
                  {time(took)}
                  {planned !== undefined && took > planned && <em>{say('workshops.over', { time: time(took - planned) })}</em>}
                </td>
              </tr>
            ))}
          </Sheet>
        </Tile>
      )}
      {timers.length > 0 && (
        <Tile title={say('workshops.timers')}>
          <Sheet head={[say('workshops.began'), say('workshops.stop'), say('workshops.planned'), say('workshops.ran')]} numbers={[2, 3]}>
            {timers.map((timer) => (
              <tr key={timer.started}>
                <td>{clockTime(Date.parse(timer.started), language)}</td>
                <td>{timer.title || say('editor.untitled')}</td>
                <td className="is-number">{timer.direction === 'up' ? say('room.timer.up') : time(timer.planned)}</td>
                <td className="is-number">{time(timer.ran)}</td>
              </tr>
            ))}
          </Sheet>
        </Tile>
      )}
      {ballots.map((ballot) => (
        <Votes key={ballot.id} doc={doc} ballot={ballot} />
      ))}
      {ideas.length > 0 && (
        <Tile
          title={say('workshops.ideas')}
          formula={say('workshops.sorted', { count: ideas.filter((idea) => onMap.has(idea.id)).length, all: ideas.length })}
        >
          <ul className="workshop-ideas">
            {ideas.map((idea) => {
              const card = onMap.get(idea.id);
              return <li key={idea.id}>{card ? <GoTo id={card.id} name={idea.text} /> : idea.text}</li>;
            })}
          </ul>
        </Tile>
      )}
    </div>
  );
}

function Votes({ doc, ballot }: { readonly doc: Doc; readonly ballot: Ballot }) {
  const say = useSay();
  const language = useSettings(({ settings }) => settings?.shownLanguage ?? 'en');
  const { people, dotsEach, closed } = ballot;
  const placings = placingsOf(doc, ballot);
  const chosen = placings.filter(({ dots }) => dots > 0);
  const said = [
    closed ? say('workshops.closed', { when: dayAndTime(Date.parse(closed.at), language) }) : say('workshops.open'),
    say('vote.of-people', { people, dotsEach }),
  ];
  const title = ballot.title || say('workshops.vote');
  if (isPlacing(ballot)) {
    return (
      <Tile title={title} formula={said.join(' · ')}>
        {say('vote.placed', { placed: placedOf(ballot), count: budgetOf(ballot) })}
      </Tile>
    );
  }
  return (
    <Tile title={title} formula={said.join(' · ')}>
      <Sheet head={[say('vote.rank'), say('vote.card'), say('vote.dots-head')]} numbers={[2]}>
        {chosen.map(({ cardId, rank, text, dots }) => (
          <tr key={cardId}>
            <td>{rank}</td>
            <td>{doc.card.has(cardId) ? <GoTo id={cardId} name={sayCard(say, text, true)} /> : sayCard(say, text, false)}</td>
            <td className="is-number">{dots}</td>
          </tr>
        ))}
      </Sheet>
      {chosen.length < placings.length && <p className="formula">{say('workshops.none', { count: placings.length - chosen.length })}</p>}
    </Tile>
  );
}

type SheetProps = {
  readonly head: readonly string[];
  /** The columns that stand to the right, from 0. */
  readonly numbers: readonly number[];
  readonly children: ReactNode;
};

function Sheet({ head, numbers, children }: SheetProps) {
  return (
    <div className="sheet-scroll">
      <table className="sheet">
        <thead>
          <tr>
            {head.map((name, column) => (
              <th key={name} scope="col" className={numbers.includes(column) ? 'is-number' : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
