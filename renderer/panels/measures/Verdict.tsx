// What a measure says now: its last value, whether the target is met, whether it rises, holds or falls and what that asks for.

import { ArrowDown, ArrowRight, ArrowUp } from 'lucide-react';
import { formatDistance } from '../../../shared/analysis/measures/measure-kinds.ts';
import { goodReadingsOf, missedBy } from '../../../shared/analysis/measures/readings.ts';
import { type Trend, trendOf } from '../../../shared/analysis/measures/trend.ts';
import type { Doc } from '../../../shared/model/document.ts';
import type { Measure } from '../../../shared/model/entities/measures.ts';
import { sayReading, sayTrend } from '../../../shared/words/say-measure.ts';
import { useSay } from '../../ui/language.tsx';

const ARROWS = { rising: ArrowUp, holding: ArrowRight, falling: ArrowDown } as const;

export function Verdict({ doc, measure }: { readonly doc: Doc; readonly measure: Measure }) {
  const say = useSay();
  const readings = goodReadingsOf(doc, measure);
  const last = readings.at(-1);
  if (!last) return null;
  const missed = missedBy(doc, measure);
  const trend = trendOf(measure, readings);
  return (
    <div className={missed !== undefined && missed > 0 ? 'verdict is-missed' : 'verdict'}>
      <p>
        <strong className="measure-value">{sayReading(measure, { value: last.reading.value }, say)}</strong>{' '}
        <span className="hint">
          {last.reading.n !== undefined && `${say('measure.n', { n: last.reading.n })} · `}
          {last.round.date}
        </span>
      </p>
      {missed !== undefined && (
        <p>{missed > 0 ? say('inspector.target.missed', { by: formatDistance(missed, measure) }) : say('inspector.target.met')}</p>
      )}
      {trend && (
        <>
          <p>
            <TrendArrow trend={trend.trend} /> {say(`trend.${trend.trend}.asks`)}
          </p>
          <p className="formula">{sayTrend(measure, trend, say)}</p>
        </>
      )}
    </div>
  );
}

/** Up is for the better, whatever the number does. */
export function TrendArrow({ trend }: Pick<Trend, 'trend'>) {
  const Icon = ARROWS[trend];
  return <Icon size={13} aria-hidden />;
}
