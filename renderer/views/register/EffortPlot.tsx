// Opportunities by their value for the customer and the effort that they take.

import type { RankedOpportunity } from '../../../shared/analysis/opportunity-ranking.ts';
import { rankOpportunities } from '../../../shared/analysis/opportunity-ranking.ts';
import { isOpen } from '../../../shared/analysis/pains.ts';
import { type EffortQuadrant, effortQuadrant, MIDDLE_OF_FIVE } from '../../../shared/analysis/quadrants.ts';
import { useShownDoc } from '../../session/use-session.tsx';
import { useSay } from '../../ui/language.tsx';
import type { Axes, Spot } from './plot-places.ts';
import { type PlotProps, signOf } from './plot-props.ts';
import { QuadrantPlot, type Tone } from './QuadrantPlot.tsx';
import { usePlace } from './use-place.ts';

const AXES: Axes = { x: { low: 1, high: 5 }, y: { low: 1, high: 5 } };
const CROSSHAIR: Spot = { x: MIDDLE_OF_FIVE, y: MIDDLE_OF_FIVE };
const TONES: Readonly<Record<EffortQuadrant, Tone>> = { 'quick-win': 'good', 'big-bet': 'calm', 'fill-in': 'calm', 'time-sink': 'bad' };

/** @param of all opportunities of the project where absent. */
export function EffortPlot({ of, ...props }: PlotProps<RankedOpportunity>) {
  const say = useSay();
  const all = rankOpportunities(useShownDoc());
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
      things={(of ?? all).map(({ card, rank }) => {
        const { id, text, value, effort } = card;
        const at = value === undefined || effort === undefined ? undefined : { x: effort, y: value };
        return {
          id,
          name: text.trim() || say('editor.untitled'),
          sign: signOf(card, rank),
          at,
          weight: 0.3,
          tone: at && isOpen(card) ? TONES[quadrantAt(at)] : 'calm',
          isFaint: !isOpen(card),
        };
      })}
    />
  );
}
