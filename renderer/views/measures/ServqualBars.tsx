// SERVQUAL gaps as bars from a line at 0: the most negative first, each with its number. What falls short points left, what exceeds right.

import { formatGap } from '../../../shared/analysis/measures/measure-kinds.ts';
import type { Gap } from '../../../shared/analysis/measures/servqual.ts';
import { useSay } from '../../ui/language.tsx';
import './servqual-bars.css';

export function ServqualBars({ gaps }: { readonly gaps: readonly Gap[] }) {
  const say = useSay();
  const low = Math.min(0, ...gaps.map(({ gap }) => gap));
  const high = Math.max(0, ...gaps.map(({ gap }) => gap));
  const percent = (gap: number) => (high === low ? 0 : (100 * (gap - low)) / (high - low));
  return (
    <ul className="servqual-bars">
      {gaps.map(({ dimension, expectation, perception, gap }) => (
        <li key={dimension} title={say('measure.gap.of', { expectation: places(expectation), perception: places(perception) })}>
          <span>{say(`dimension.${dimension}`)}</span>
          <div className="servqual-plot">
            <i className="servqual-zero" style={{ left: `${percent(0)}%` }} />
            <i
              className={gap < 0 ? 'servqual-bar is-short' : 'servqual-bar'}
              style={{ left: `${percent(Math.min(0, gap))}%`, right: `${100 - percent(Math.max(0, gap))}%` }}
            />
            <strong
              className={gap < 0 ? 'is-short' : undefined}
              style={gap < 0 ? { right: `${100 - percent(gap)}%` } : { left: `${percent(gap)}%` }}
            >
              {formatGap(gap)}
            </strong>
          </div>
        </li>
      ))}
    </ul>
  );
}

const places = (value: number) => Number(value.toFixed(2));
