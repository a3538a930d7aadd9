// Every card that is up for the vote, with buttons to place and take a dot, and the number where the presenter asked to see it. Arrow keys go
// from row to row, + and − do what the buttons do (vote-hands.ts).

import { Minus, Plus } from 'lucide-react';
import { memo } from 'react';
import { dotsOn } from '../../../shared/model/ballots.ts';
import { get } from '../../../shared/model/document.ts';
import type { Ballot } from '../../../shared/model/entities/workshops.ts';
import { sayCard } from '../../../shared/present/ballots.ts';
import type { Session } from '../../session/session.ts';
import { useDoc, useProject } from '../../session/use-session.tsx';
import { NumberField } from '../../ui/Field.tsx';
import { useSay } from '../../ui/language.tsx';
import { placeDots } from './vote.ts';

type Props = { readonly ballot: Ballot; readonly areCountsShown: boolean };

export function DotList({ ballot: { cardIds, dots, people, dotsEach }, areCountsShown }: Props) {
  const doc = useDoc();
  const { session } = useProject();
  const ids = [...new Set([...cardIds, ...Object.keys(dots)])].filter((id) => doc.card.has(id) || dotsOn({ dots }, id) > 0);
  return (
    <ul className="dot-list">
      {ids.map((id) => (
        <Row
          key={id}
          cardId={id}
          text={get(doc, 'card', id)?.text}
          dots={dotsOn({ dots }, id)}
          most={people * dotsEach}
          areCountsShown={areCountsShown}
          session={session}
        />
      ))}
    </ul>
  );
}

type RowProps = {
  readonly cardId: string;
  /** Undefined where the card is gone: its dots can be taken back. */
  readonly text: string | undefined;
  readonly dots: number;
  readonly most: number;
  readonly areCountsShown: boolean;
  readonly session: Session;
};

const Row = memo(({ cardId, text, dots, most, areCountsShown, session }: RowProps) => {
  const say = useSay();
  const title = sayCard(say, text ?? '', text !== undefined);
  const place = (by: number) => placeDots(session, cardId, by);
  return (
    <li data-candidate={cardId}>
      <span className="dot-list-text" title={title}>
        {title}
      </span>
      <button type="button" className="button" data-by="-1" aria-label={say('vote.take', { title })} onClick={() => place(-1)}>
        <Minus size={14} aria-hidden />
      </button>
      {areCountsShown ? (
        <NumberField
          label={say('vote.dots-on', { title })}
          isLabelHidden
          value={dots}
          min={0}
          max={most}
          decimals={0}
          isRequired
          onCommit={(count) => {
            if (count !== undefined) place(count - dots);
            return true;
          }}
        />
      ) : (
        <span className="dot-list-covered" aria-hidden>
          ●
        </span>
      )}
      <button
        type="button"
        className="button"
        data-by="1"
        aria-label={say('vote.place', { title })}
        disabled={text === undefined}
        onClick={() => place(1)}
      >
        <Plus size={14} aria-hidden />
      </button>
    </li>
  );
});
