// The presenter's pane for votes: the one on stage, or else beginning one and going back to those of before.

import { useEffect, useRef } from 'react';
import { budgetOf, isPlacing, placedOf, votesOf } from '../../../shared/model/ballots.ts';
import { get } from '../../../shared/model/document.ts';
import type { Ballot } from '../../../shared/model/entities/workshops.ts';
import { takeOverVotes } from '../../../shared/present/ballots.ts';
import { sayRefusal } from '../../session/refused.ts';
import { useDoc, useProject } from '../../session/use-session.tsx';
import { TextField } from '../../ui/Field.tsx';
import { useSay } from '../../ui/language.tsx';
import { notify } from '../../ui/notices.tsx';
import { useShow } from '../show.ts';
import { BallotResult } from './BallotResult.tsx';
import { BudgetFields } from './BudgetFields.tsx';
import { DotList } from './DotList.tsx';
import { useVoteDate } from './use-vote-date.ts';
import { VoteForm } from './VoteForm.tsx';
import { changeVote, closeVote, hideDots, leaveVote, revealVote, setVote, showVote, toggleResults, useVote } from './vote.ts';
import './vote.css';

export function VotePane() {
  const say = useSay();
  const { session } = useProject();
  const doc = useDoc();
  const vote = useVote();
  const ballot = get(doc, 'ballot', vote?.ballotId);
  const pane = useRef<HTMLDivElement>(null);
  const phase = !ballot ? 'none' : isPlacing(ballot) ? 'placing' : ballot.closed ? 'closed' : 'revealed';
  // The keyboard goes where the next thing is done.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another vote comes on stage, or it has come further
  useEffect(() => {
    const own = (selector: string) => pane.current?.querySelector<HTMLElement>(selector);
    (own('[data-by="1"]') ?? own('input, button'))?.focus();
  }, [ballot?.id, phase]);
  if (session.isReadOnly) return <p className="vote-hint">{say('vote.read-only')}</p>;
  return (
    <div ref={pane} className="vote-pane">
      {!vote || !ballot ? (
        <>
          <VoteForm />
          <VotesBefore />
        </>
      ) : phase === 'placing' ? (
        <Placing ballot={ballot} areCountsShown={vote.areCountsShown} />
      ) : (
        <Revealed ballot={ballot} areResultsShown={vote.areResultsShown} />
      )}
    </div>
  );
}

function Placing({ ballot, areCountsShown }: { readonly ballot: Ballot; readonly areCountsShown: boolean }) {
  const say = useSay();
  const { session } = useProject();
  const budget = budgetOf(ballot);
  const placed = placedOf(ballot);
  return (
    <>
      <TextField
        label={say('vote.question')}
        value={ballot.title}
        placeholder={say('vote.untitled')}
        onCommit={(title) => setVote(session, ballot, { title })}
      />
      <BudgetFields {...ballot} onChange={(next) => setVote(session, ballot, next)} />
      <p className="vote-count">
        <strong>{say('vote.placed', { placed, count: budget })}</strong>
        <span>{say('vote.left', { count: Math.max(0, budget - placed) })}</span>
      </p>
      <div className="vote-buttons">
        <button type="button" className="button is-primary" onClick={() => revealVote(session, ballot)}>
          {say('vote.reveal')}
        </button>
        <button type="button" className="button" onClick={() => leaveVote(session, ballot)}>
          {say('vote.put-aside')}
        </button>
      </div>
      <p className="vote-hint">{say('vote.how')}</p>
      <label className="vote-toggle">
        <input type="checkbox" checked={areCountsShown} onChange={() => changeVote({ areCountsShown: !areCountsShown })} />
        {say('vote.show-counts')}
      </label>
      <DotList ballot={ballot} areCountsShown={areCountsShown} />
    </>
  );
}

function Revealed({ ballot, areResultsShown }: { readonly ballot: Ballot; readonly areResultsShown: boolean }) {
  const say = useSay();
  const { session } = useProject();
  const doc = useDoc();
  const { closed } = ballot;
  const takeOver = takeOverVotes(doc, ballot);
  const isTakenOver = takeOver.each.every(({ id, fields }) => get(doc, 'card', id)?.votes === fields.votes);
  const run = () => {
    const refused = session.dispatch(takeOver, 'undo.take-over-votes');
    sayRefusal(refused);
    if (!refused) notify({ text: { key: 'vote.taken-over', values: { count: takeOver.each.length } }, tone: 'passing' });
  };
  return (
    <>
      <div className="vote-buttons">
        <button type="button" className="button is-primary" aria-pressed={areResultsShown} onClick={() => toggleResults(doc)}>
          {say('vote.results-for-room')}
        </button>
        {closed ? (
          <>
            <button type="button" className="button" onClick={() => leaveVote(session, ballot)}>
              {say('vote.done')}
            </button>
            <button type="button" className="button" onClick={() => setVote(session, ballot, { closed: undefined })}>
              {say('vote.reopen')}
            </button>
          </>
        ) : (
          <>
            <button type="button" className="button" onClick={() => closeVote(session, ballot)}>
              {say('vote.close')}
            </button>
            <button type="button" className="button" onClick={() => hideDots(session, ballot)}>
              {say('vote.hide')}
            </button>
          </>
        )}
      </div>
      <BallotResult ballot={ballot} />
      {closed && (
        <div className="vote-buttons">
          <button type="button" className="button" disabled={isTakenOver} onClick={run}>
            {say('vote.take-over')}
          </button>
          <p className="vote-hint">{say(isTakenOver ? 'vote.is-taken-over' : 'vote.take-over.hint')}</p>
        </div>
      )}
    </>
  );
}

/** Those that are not closed, and those of this workshop. */
function VotesBefore() {
  const say = useSay();
  const workshopId = useShow(({ show }) => show?.workshopId);
  const dateOf = useVoteDate();
  const votes = votesOf(useDoc()).filter((ballot) => !ballot.closed || ballot.workshopId === workshopId);
  if (votes.length === 0) return null;
  return (
    <section className="votes-before">
      <h2>{say('vote.before')}</h2>
      <ul>
        {votes.map((ballot) => (
          <li key={ballot.id}>
            <span>
              {ballot.title || say('vote.untitled')}
              <small>
                {say(ballot.closed ? 'vote.closed-at' : 'vote.not-closed', {
                  date: dateOf(ballot),
                  placed: placedOf(ballot),
                  budget: budgetOf(ballot),
                })}
              </small>
            </span>
            <button type="button" className="button" onClick={() => showVote(ballot.id)}>
              {say(ballot.closed ? 'vote.show' : 'vote.go-on')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
