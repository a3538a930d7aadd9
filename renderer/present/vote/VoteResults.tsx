// What a vote came to, over the slide, for the room: the first of the ranking, each with its dots.

import { budgetOf, placedOf, placingsOf } from '../../../shared/model/ballots.ts';
import type { Ballot } from '../../../shared/model/entities/workshops.ts';
import { sayCard } from '../../../shared/present/ballots.ts';
import { useDoc } from '../../session/use-session.tsx';
import { useSay } from '../../ui/language.tsx';
import { useVoteDate } from './use-vote-date.ts';

/** So many rows can be read from the back. */
const MOST_ROWS = 8;
/** The room for dots, in points, and how far they stand apart where they fit. */
const BAR = { width: 360, step: 18, least: 9 } as const;

export function VoteResults({ ballot, scale }: { readonly ballot: Ballot; readonly scale: number }) {
  const say = useSay();
  const dateOf = useVoteDate();
  const doc = useDoc();
  const voted = placingsOf(doc, ballot).filter(({ dots }) => dots > 0);
  const shown = voted.slice(0, MOST_ROWS);
  const most = shown[0]?.dots ?? 1;
  const step = Math.min(BAR.step, BAR.width / most);
  return (
    <section className="vote-results" style={{ zoom: scale }} aria-label={say('vote.results')}>
      <h2>{ballot.title || say('vote.untitled')}</h2>
      <p>
        {[
          ...(ballot.closed ? [say('vote.closed-at', { date: dateOf(ballot) })] : []),
          say('vote.placed', { placed: placedOf(ballot), count: budgetOf(ballot) }),
          ...(shown.length < voted.length ? [say('vote.shown', { shown: shown.length, count: voted.length })] : []),
        ].join(' · ')}
      </p>
      <ol>
        {shown.map(({ cardId, text, dots, rank }) => (
          <li key={cardId} className={rank === 1 ? 'is-first' : undefined}>
            <b>{rank}</b>
            <span>{sayCard(say, text, doc.card.has(cardId))}</span>
            <i
              aria-hidden
              className={step < BAR.least ? 'is-bar' : undefined}
              style={{ width: dots * step, backgroundSize: `${step}px 100%` }}
            />
            <output>{say('vote.dots', { count: dots })}</output>
          </li>
        ))}
      </ol>
    </section>
  );
}
