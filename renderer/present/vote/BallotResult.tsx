// What a vote came to, as a table, in the presenter’s pane: every card that could be voted for. Its record is in views/workshops/.

import { budgetOf, placedOf, placingsOf } from '../../../shared/model/ballots.ts';
import type { Ballot } from '../../../shared/model/entities/workshops.ts';
import { sayCard } from '../../../shared/present/ballots.ts';
import { useDoc } from '../../session/use-session.tsx';
import { useSay } from '../../ui/language.tsx';
import { useVoteDate } from './use-vote-date.ts';
import './vote.css';

export function BallotResult({ ballot }: { readonly ballot: Ballot }) {
  const say = useSay();
  const doc = useDoc();
  const dateOf = useVoteDate();
  const placings = placingsOf(doc, ballot);
  const most = Math.max(1, placings[0]?.dots ?? 1);
  const { people, dotsEach, closed } = ballot;
  return (
    <table className="ballot-result">
      <caption>
        <strong>{ballot.title || say('vote.untitled')}</strong>
        <span>
          {[
            say(closed ? 'vote.closed-at' : 'vote.begun-at', { date: dateOf(ballot) }),
            say('vote.of-people', { people, dotsEach }),
            say('vote.placed', { placed: placedOf(ballot), count: budgetOf(ballot) }),
          ].join(' · ')}
        </span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{say('vote.rank')}</th>
          <th scope="col">{say('vote.card')}</th>
          <th scope="col">{say('vote.dots-head')}</th>
        </tr>
      </thead>
      <tbody>
        {placings.map(({ cardId, text, dots, rank, sharedWith }) => (
          <tr key={cardId}>
            <td>{rank}</td>
            <th scope="row">
              {sayCard(say, text, doc.card.has(cardId))}
              {sharedWith > 0 && dots > 0 && <small>{say('vote.shared', { rank, count: sharedWith })}</small>}
              {text !== '' && !doc.card.has(cardId) && <small>{say('vote.gone')}</small>}
            </th>
            <td>
              <i aria-hidden style={{ width: `calc((100% - 38px) * ${dots / most})` }} />
              {dots}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
