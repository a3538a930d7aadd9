// A vote as the room sees it, over the slide: where dots may go, how many are placed, and, once they are revealed, the dots on their cards.
// Drawn from the slide's Drawing, on either stage; it takes no pointer.

import { memo } from 'react';
import type { Item } from '../../../shared/layout/drawing.ts';
import { budgetOf, dotsOn, isPlacing, isUpForVote, placedOf } from '../../../shared/model/ballots.ts';
import { get } from '../../../shared/model/document.ts';
import type { Ballot } from '../../../shared/model/entities/workshops.ts';
import { revealed } from '../../../shared/present/reveal.ts';
import { useDoc } from '../../session/use-session.tsx';
import { useSay } from '../../ui/language.tsx';
import { useShow } from '../show.ts';
import type { Shown } from '../slides-now.ts';
import { slideIn } from '../tools/zoom.ts';
import { VoteResults } from './VoteResults.tsx';
import { useVote } from './vote.ts';
import './vote-layer.css';

type Props = {
  readonly shown: Shown;
  /** Pixels for a point of the slide. */
  readonly scale: number;
};

export function VoteLayer({ shown: { slide, ofSlide, place }, scale }: Props) {
  const doc = useDoc();
  const vote = useVote();
  const zoom = useShow(({ show }) => show?.zoom);
  const lit = useShow(({ show }) => show?.lit);
  const ballot = get(doc, 'ballot', vote?.ballotId);
  if (!vote || !ballot) return null;
  const { items } = revealed(slide.drawing, ofSlide, place.beat, lit);
  const frame = slideIn(scale, zoom);
  return (
    <div className="vote-layer">
      <svg width="100%" height="100%" aria-hidden>
        <g transform={`translate(${frame.x} ${frame.y}) scale(${frame.zoom})`}>
          <g transform={`translate(${slide.offset.x} ${slide.offset.y}) scale(${slide.scale})`}>
            {items.map(
              (item) => isShown(item) && isUpForVote(doc, ballot, item.id) && <CardDots key={item.id} item={item} ballot={ballot} />,
            )}
          </g>
        </g>
      </svg>
      {vote.areResultsShown && !isPlacing(ballot) ? (
        <VoteResults ballot={ballot} scale={scale} />
      ) : (
        !ballot.closed && <Progress ballot={ballot} scale={scale} />
      )}
    </div>
  );
}

function isShown({ role, tone }: Item): boolean {
  return role === 'card' && tone !== 'unseen';
}

function CardDots({ item: { id, rect }, ballot }: { readonly item: Item; readonly ballot: Ballot }) {
  return (
    <Dots
      right={rect.x + rect.width}
      bottom={rect.y + rect.height}
      room={rect.width}
      height={rect.height}
      count={isPlacing(ballot) ? undefined : dotsOn(ballot, id)}
    />
  );
}

/** In map units; a dot is as large as its number. */
const DOT = { radius: 5.5, step: 14, height: 24, padding: 8, digit: 11, times: 19, drop: 5, most: 10 } as const;
/** Of a chip: text reaches nearly to its edge. */
const LOW = 30;

/** Hung on the lower edge of a card, further down where it is as low as they are. `count`: undefined as long as it is nobody's business. */
const Dots = memo(
  ({
    right,
    bottom,
    room,
    height,
    count,
  }: {
    readonly right: number;
    readonly bottom: number;
    readonly room: number;
    readonly height: number;
    readonly count: number | undefined;
  }) => {
    if (count === undefined) return <Ring right={right} bottom={bottom} />;
    if (count === 0) return null;
    const number = String(count);
    const widthOf = (dots: number) => 2 * DOT.padding + dots * DOT.step + DOT.digit * number.length + (dots < count ? DOT.times : 2);
    const dots = count <= DOT.most && widthOf(count) <= room ? count : 1;
    const width = widthOf(dots);
    return (
      <g
        className="vote-dots"
        transform={`translate(${Math.max(right - room, right - width - 6)} ${bottom - DOT.height / 2 + (height < LOW ? 2 : 1) * DOT.drop})`}
      >
        <rect width={width} height={DOT.height} rx={DOT.height / 2} />
        {Array.from({ length: dots }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: dots are all alike
          <circle key={index} cx={DOT.padding + (index + 0.5) * DOT.step - 1} cy={DOT.height / 2} r={DOT.radius} />
        ))}
        <text x={width - DOT.padding} y={DOT.height / 2 + 6} textAnchor="end">
          {dots < count ? `× ${number}` : number}
        </text>
      </g>
    );
  },
);

/** A dot may go there. In map units. */
export function Ring({ right, bottom }: { readonly right: number; readonly bottom: number }) {
  return <circle className="vote-ring" cx={right - 14} cy={bottom + DOT.drop} r={7} />;
}

/** The question, and how far it has come: no more than that, until it is revealed. */
function Progress({ ballot, scale }: { readonly ballot: Ballot; readonly scale: number }) {
  const say = useSay();
  const placed = placedOf(ballot);
  const budget = budgetOf(ballot);
  return (
    <div className="vote-progress" style={{ zoom: scale }}>
      <div>
        <p>{ballot.title || say('vote.untitled')}</p>
        <progress value={placed} max={budget} aria-hidden />
        <p role="status">{say('vote.placed', { placed, count: budget })}</p>
      </div>
    </div>
  );
}
