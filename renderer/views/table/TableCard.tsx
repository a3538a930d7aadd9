// A card or a score in a cell of the table: its text, and in one quiet line what else is known of it.

import { ArrowRight, Map as MapIcon } from 'lucide-react';
import { memo } from 'react';
import { drawMark, lookOf } from '../../../shared/layout/card-drawing.ts';
import { CANVAS } from '../../../shared/layout/request.ts';
import type { Card, Lane, PointMark, Scale, Score } from '../../../shared/model/entities/map.ts';
import { formatScore, toScale } from '../../../shared/model/score.ts';
import type { Say } from '../../../shared/text/text.ts';
import { Marks } from '../../canvas/layers/Marks.tsx';
import type { Editing } from '../../canvas/view.ts';
import { useTyping } from '../../grid/typing.ts';
import { onWritingKey } from '../../grid/writing-keys.ts';
import { useImageHref } from '../../session/images.ts';
import { useProject } from '../../session/use-session.tsx';
import { useSay } from '../../ui/language.tsx';
import { type SheetCard, type SheetScore, SIZES } from './sheet.ts';

type CardProps = {
  readonly shown: SheetCard;
  readonly lane: Lane;
  readonly isSelected: boolean;
  /** A search hits it. */
  readonly hit: 'hit' | 'current' | undefined;
  readonly isCursor: boolean;
  /** Classes of what is about it just now: see signOf. */
  readonly sign: string;
  /** Its text is being typed. */
  readonly editing: Editing | undefined;
};

export const TableCard = memo(({ shown, lane, isSelected, hit, isCursor, sign, editing }: CardProps) => {
  const say = useSay();
  const { placed, isFirst, lines, isCut, hasSigns, height } = shown;
  const { card } = placed;
  const bar = card.colour ?? lane.colour;
  return (
    <div className="table-item" style={{ height }}>
      {/* biome-ignore lint/a11y/useSemanticElements: a <button> would take the pointer and the space key for itself */}
      <div
        className={`table-card is-${lookOf(lane)}${isFirst ? '' : ' is-continued'}${sign}`}
        data-item={card.id}
        data-role="card"
        data-hit={hit}
        role="button"
        tabIndex={isCursor ? 0 : -1}
        aria-pressed={isSelected}
        aria-label={[card.text || say('editor.empty-card'), ...signsOf(shown, say)].join(', ')}
        title={isCut ? card.text : undefined}
        style={bar === undefined ? undefined : { borderLeftColor: bar }}
      >
        {isFirst && card.imageId !== undefined && <Thumbnail imageId={card.imageId} />}
        <div className="table-text">
          {lines.join('\n')}
          {isCut && '…'}
        </div>
        {hasSigns && <Signs shown={shown} />}
      </div>
      {editing && <TextField editing={editing} card={card} />}
    </div>
  );
});

/** Beside the card, not in it: what is pressed as a button is no place for a field. */
function TextField({ editing, card }: { readonly editing: Editing; readonly card: Card }) {
  const say = useSay();
  const { session } = useProject();
  const typing = useTyping(editing, card.text);
  return (
    <textarea
      {...typing.field}
      className="card-editor table-field"
      aria-label={say('editor.card-text')}
      onKeyDown={(event) => onWritingKey(event, { card, editing, typing, session })}
    />
  );
}

/** What a card's signs mean, in words. */
function signsOf({ placed, isFirst, from, to }: SheetCard, say: Say): readonly string[] {
  if (!isFirst) return [say('table.continued', { number: from })];
  const { card, pains, linkedMap } = placed;
  return [
    ...card.marks.map((mark) => say(`mark.${mark}`)),
    ...(card.severity === undefined ? [] : [say('table.severity', { number: card.severity })]),
    ...(pains > 0 ? [say('table.pains', { count: pains })] : []),
    ...(linkedMap === undefined ? [] : [say('card.linked', { map: linkedMap })]),
    ...(card.owner ? [say('table.owner', { owner: card.owner })] : []),
    ...(to > from ? [say('table.goes-on', { number: to })] : []),
  ];
}

function Signs({ shown: { placed, from, to } }: { readonly shown: SheetCard }) {
  const { card, pains, linkedMap } = placed;
  return (
    <div className="table-signs">
      <MarkSigns marks={card.marks} />
      {card.severity !== undefined && (
        <span className="table-severity">{`${'●'.repeat(card.severity)}${'○'.repeat(5 - card.severity)}`}</span>
      )}
      {pains > 0 && <span className="table-pains">{pains}</span>}
      {linkedMap !== undefined && <MapIcon size={12} aria-hidden />}
      {card.owner && <span className="table-owner">{card.owner}</span>}
      {to > from && (
        <span className="table-goes-on">
          <ArrowRight size={11} aria-hidden />
          {to}
        </span>
      )}
    </div>
  );
}

export function MarkSigns({ marks }: { readonly marks: readonly PointMark[] }) {
  if (marks.length === 0) return null;
  return (
    <svg width={marks.length * SIZES.signs} height={SIZES.signs} aria-hidden>
      <Marks marks={marks.flatMap((mark, index) => drawMark(mark, (index + 0.5) * SIZES.signs, SIZES.signs / 2, CANVAS))} />
    </svg>
  );
}

function Thumbnail({ imageId }: { readonly imageId: string }) {
  const href = useImageHref(imageId);
  return <div className="table-image">{href !== undefined && <img src={href} alt="" />}</div>;
}

export function scoreText({ value }: Score, scale: Scale): string {
  return formatScore(toScale(value, scale), scale);
}

type ScoreProps = {
  readonly shown: SheetScore;
  readonly scale: Scale;
  readonly isSelected: boolean;
  readonly isCursor: boolean;
};

export const TableScore = memo(({ shown, scale, isSelected, isCursor }: ScoreProps) => {
  const say = useSay();
  const { score, whose, isPeak, isEnd } = shown;
  const flags = [...(isPeak ? [say('word.peak')] : []), ...(isEnd ? [say('word.end')] : [])];
  const value = scoreText(score, scale);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <button> would take the pointer and the space key for itself
    <div
      className={`table-score ${score.value < 0 ? 'is-below' : 'is-above'}${isSelected ? ' is-selected' : ''}`}
      data-item={score.id}
      data-role="score"
      role="button"
      tabIndex={isCursor ? 0 : -1}
      aria-pressed={isSelected}
      aria-label={[value, ...(whose ? [whose.title] : []), ...flags].join(', ')}
    >
      {whose && <span className="table-persona" style={{ background: whose.colour }} />}
      <b>{value}</b>
      <span className="table-owner">{[...(whose ? [whose.title] : []), ...flags].join(' · ')}</span>
    </div>
  );
});
