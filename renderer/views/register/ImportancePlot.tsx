// Pain points by how important they are and how well the need behind them is met today.

import { useMemo } from 'react';
import { painPriority, type RankedPain } from '../../../shared/analysis/pains/pain-ranking.ts';
import { isOpen } from '../../../shared/analysis/pains/pains.ts';
import { crosshairOf, type ImportanceQuadrant, importanceQuadrant } from '../../../shared/analysis/pains/quadrants.ts';
import { get, projectOf } from '../../../shared/model/document.ts';
import type { Card } from '../../../shared/model/entities/map.ts';
import type { Say } from '../../../shared/text/text.ts';
import { useShownDoc } from '../../session/use-session.tsx';
import { useSay } from '../../ui/language.tsx';
import type { PlotThing, Tone } from './PlotDot.tsx';
import type { Axes, Spot } from './plot-places.ts';
import { type PlotProps, signOf } from './plot-props.ts';
import { QuadrantPlot } from './QuadrantPlot.tsx';
import { usePlace } from './use-place.ts';

const AXES: Axes = { x: { low: 1, high: 10 }, y: { low: 1, high: 10 } };
const TONES: Readonly<Record<ImportanceQuadrant, Tone>> = {
  'concentrate-here': 'bad',
  'keep-it-up': 'good',
  'low-priority': 'calm',
  'possible-overkill': 'calm',
};

export function ImportancePlot({ all, of, ...props }: PlotProps<RankedPain>) {
  const say = useSay();
  const doc = useShownDoc();
  const at = projectOf(doc).crosshair ?? 'middle';
  const crosshair = useMemo(
    () =>
      crosshairOf(
        all.map(({ card }) => get(doc, 'card', card.id) ?? card),
        at,
      ),
    [all, doc, at],
  );
  const quadrantAt = ({ x, y }: Spot) => importanceQuadrant(y, x, crosshair);
  const place = usePlace(({ x, y }) => ({ performance: x, importance: y }));
  const things = useMemo(
    () => (of ?? all).map(({ card, rank }) => toThing(get(doc, 'card', card.id) ?? card, rank, { say, crosshair })),
    [of, all, doc, say, crosshair],
  );
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
      describe={(spot) =>
        say('plot.importance.place', { importance: spot.y, performance: spot.x, quadrant: say(`quadrant.${quadrantAt(spot)}`) })
      }
      things={things}
    />
  );
}

/** The larger, the higher its severity × frequency. */
function toThing(card: Card, rank: number | undefined, { say, crosshair }: { readonly say: Say; readonly crosshair: Spot }): PlotThing {
  const { id, text, importance, performance, severity = 0, frequency = 0 } = card;
  const isRated = importance !== undefined && performance !== undefined;
  return {
    id,
    name: text.trim() || say('editor.untitled'),
    sign: signOf(card, rank),
    at: isRated ? { x: performance, y: importance } : undefined,
    weight: painPriority(severity, frequency) / 25,
    tone: isRated && isOpen(card) ? TONES[importanceQuadrant(importance, performance, crosshair)] : 'calm',
    isFaint: !isOpen(card),
  };
}
