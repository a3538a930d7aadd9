// Opportunities by their value for the customer and the effort that they take.

import { useMemo } from 'react';
import type { RankedOpportunity } from '../../../shared/analysis/pains/opportunity-ranking.ts';
import { isOpen } from '../../../shared/analysis/pains/pains.ts';
import { type EffortQuadrant, effortQuadrant, MIDDLE_OF_FIVE } from '../../../shared/analysis/pains/quadrants.ts';
import { get } from '../../../shared/model/document.ts';
import type { Card } from '../../../shared/model/entities/map.ts';
import type { Say } from '../../../shared/text/text.ts';
import { useShownDoc } from '../../session/use-session.tsx';
import { useSay } from '../../ui/language.tsx';
import type { PlotThing, Tone } from './PlotDot.tsx';
import type { Axes, Spot } from './plot-places.ts';
import { type PlotProps, signOf } from './plot-props.ts';
import { QuadrantPlot } from './QuadrantPlot.tsx';
import { usePlace } from './use-place.ts';

const AXES: Axes = { x: { low: 1, high: 5 }, y: { low: 1, high: 5 } };
const CROSSHAIR: Spot = { x: MIDDLE_OF_FIVE, y: MIDDLE_OF_FIVE };
const TONES: Readonly<Record<EffortQuadrant, Tone>> = { 'quick-win': 'good', 'big-bet': 'calm', 'fill-in': 'calm', 'time-sink': 'bad' };

export function EffortPlot({ all, of, ...props }: PlotProps<RankedOpportunity>) {
  const say = useSay();
  const doc = useShownDoc();
  const things = useMemo(
    () => (of ?? all).map(({ card, rank }) => toThing(get(doc, 'card', card.id) ?? card, rank, say)),
    [of, all, doc, say],
  );
  const quadrantAt = ({ x, y }: Spot) => effortQuadrant(y, x);
  const place = usePlace(({ x, y }) => ({ effort: x, value: y }));
  return (
    <QuadrantPlot
      {...props}
      {...place}
      label={say('plot.effort')}
      axes={AXES}
      titles={{ x: say('register.number.effort'), y: say('register.number.value') }}
      crosshair={CROSSHAIR}
      quadrants={[say('quadrant.quick-win'), say('quadrant.big-bet'), say('quadrant.fill-in'), say('quadrant.time-sink')]}
      waiting={(count) => say('plot.effort.waiting', { count })}
      describe={(at) => say('plot.effort.place', { value: at.y, effort: at.x, quadrant: say(`quadrant.${quadrantAt(at)}`) })}
      things={things}
    />
  );
}

function toThing(card: Card, rank: number | undefined, say: Say): PlotThing {
  const { id, text, value, effort } = card;
  const isRated = value !== undefined && effort !== undefined;
  return {
    id,
    name: text.trim() || say('editor.untitled'),
    sign: signOf(card, rank),
    at: isRated ? { x: effort, y: value } : undefined,
    weight: 0.3,
    tone: isRated && isOpen(card) ? TONES[effortQuadrant(value, effort)] : 'calm',
    isFaint: !isOpen(card),
  };
}
