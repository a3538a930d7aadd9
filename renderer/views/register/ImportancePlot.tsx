// Pain points by how important they are and how well the need behind them is met today.

import type { RankedPain } from '../../../shared/analysis/pain-ranking.ts';
import { rankPains } from '../../../shared/analysis/pain-ranking.ts';
import { isOpen } from '../../../shared/analysis/pains.ts';
import { crosshairOf, type ImportanceQuadrant, importanceQuadrant } from '../../../shared/analysis/quadrants.ts';
import { projectOf } from '../../../shared/model/document.ts';
import { useShownDoc } from '../../session/use-session.tsx';
import { useSay } from '../../ui/language.tsx';
import type { Axes, Spot } from './plot-places.ts';
import { type PlotProps, signOf } from './plot-props.ts';
import { QuadrantPlot, type Tone } from './QuadrantPlot.tsx';
import { usePlace } from './use-place.ts';

const AXES: Axes = { x: { low: 1, high: 10 }, y: { low: 1, high: 10 } };
const TONES: Readonly<Record<ImportanceQuadrant, Tone>> = {
  'concentrate-here': 'bad',
  'keep-it-up': 'good',
  'low-priority': 'calm',
  'possible-overkill': 'calm',
};

/** @param of all pain points of the project where absent. */
export function ImportancePlot({ of, ...props }: PlotProps<RankedPain>) {
  const say = useSay();
  const doc = useShownDoc();
  const all = rankPains(doc);
  const crosshair = crosshairOf(
    all.map(({ card }) => card),
    projectOf(doc).crosshair ?? 'middle',
  );
  const quadrantAt = ({ x, y }: Spot) => importanceQuadrant(y, x, crosshair);
  const place = usePlace(({ x, y }) => ({ performance: x, importance: y }));
  return (
    <QuadrantPlot
      {...props}
      {...place}
      label={say('plot.importance')}
      axes={AXES}
      titles={{ x: say('register.number.performance'), y: say('register.number.importance') }}
      crosshair={crosshair}
      quadrants={[
        say('quadrant.concentrate-here'),
        say('quadrant.keep-it-up'),
        say('quadrant.low-priority'),
        say('quadrant.possible-overkill'),
      ]}
      waiting={(count) => say('plot.importance.waiting', { count })}
      describe={(at) => say('plot.importance.place', { importance: at.y, performance: at.x, quadrant: say(`quadrant.${quadrantAt(at)}`) })}
      things={(of ?? all).map(({ card, rank }) => {
        const { id, text, importance, performance, severity = 0, frequency = 0 } = card;
        const at = importance === undefined || performance === undefined ? undefined : { x: performance, y: importance };
        return {
          id,
          name: text.trim() || say('editor.untitled'),
          sign: signOf(card, rank),
          at,
          weight: (severity * frequency) / 25,
          tone: at && isOpen(card) ? TONES[quadrantAt(at)] : 'calm',
          isFaint: !isOpen(card),
        };
      })}
    />
  );
}
