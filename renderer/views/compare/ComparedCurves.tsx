// The curves of both sides laid over each other, before dashed and after solid, with what is remembered of each and how that comes about.

import type { Comparison } from '../../../shared/analysis/comparison/compare.ts';
import type { Summary } from '../../../shared/analysis/comparison/compare-summary.ts';
import type { Pair, Side } from '../../../shared/analysis/comparison/pairing.ts';
import type { Curve } from '../../../shared/analysis/memory/curves.ts';
import type { Moment } from '../../../shared/analysis/memory/experience.ts';
import { figuresOf } from '../../../shared/export/comparison-report.ts';
import { toPathData } from '../../../shared/export/svg.ts';
import { monotoneCurve, runsOf } from '../../../shared/layout/curve-path.ts';
import { sayCurve, type Words } from '../../../shared/words/say-difference.ts';

type Props = { readonly summary: Summary; readonly comparison: Comparison; readonly words: Words };

export function ComparedCurves({ summary, comparison, words }: Props) {
  const { say } = words;
  const { curves } = summary;
  if (curves.length === 0) return null;
  return (
    <section className="compare-curves" aria-label={say('compare.curves')}>
      <h3>{say('compare.curves')}</h3>
      {curves.map((pair) => {
        const name = sayCurve(pair, curves, words) || say('lane.emotion');
        return (
          <div key={`${pair.before?.lane.id} ${pair.after?.lane.id} ${(pair.after ?? pair.before)?.persona?.id}`}>
            <h4>{name}</h4>
            <Overlay pair={pair} comparison={comparison} label={say('compare.curve', { name })} words={words} />
            <table className="sheet">
              <thead>
                <tr>
                  <th scope="col">
                    <span className="visually-hidden">{say('compare.report.which')}</span>
                  </th>
                  <th scope="col">{say('compare.before')}</th>
                  <th scope="col">{say('compare.after')}</th>
                </tr>
              </thead>
              <tbody>
                {figuresOf(pair, comparison, words).map(({ label, before, after }) => (
                  <tr key={label}>
                    <th scope="row">{label}</th>
                    <td>{before}</td>
                    <td>{after}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        );
      })}
    </section>
  );
}

const WIDTH = 320;
const HEIGHT = 112;
/** Room for the words of peak and end. */
const MARGIN = 18;

type OverlayProps = { readonly pair: Pair<Curve>; readonly comparison: Comparison; readonly label: string; readonly words: Words };

/** Steps that are paired stand over each other. */
function Overlay({ pair, comparison: { steps }, label, words: { say } }: OverlayProps) {
  const placeOn = (side: Side) => {
    const columns = new Map(steps.flatMap((step, index) => (step[side] ? [[step[side].id as string, index] as const] : [])));
    return ({ stepId, value }: Moment) => {
      const column = columns.get(stepId) ?? 0;
      return { column, point: { x: ((column + 0.5) / steps.length) * WIDTH, y: HEIGHT / 2 - (value / 900) * (HEIGHT / 2 - MARGIN) } };
    };
  };
  return (
    <svg className="compare-overlay" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <line x1={0} x2={WIDTH} y1={HEIGHT / 2} y2={HEIGHT / 2} className="compare-neutral" />
      {(['before', 'after'] as const).map((side) => {
        const curve = pair[side];
        if (!curve) return null;
        const place = placeOn(side);
        const { peak, end } = curve.experience;
        const flags = peak === end ? [[peak, `${say('word.peak')} · ${say('word.end')}`] as const] : ([[peak, say('word.peak')], [end, say('word.end')]] as const); // biome-ignore format: one line a case
        return (
          <g key={side} className={`is-${side}`}>
            {runsOf(curve.moments.map(place)).map((run) => (
              <path key={run[0]?.x} d={toPathData(monotoneCurve(run))} />
            ))}
            {curve.moments.map((moment) => {
              const { x, y } = place(moment).point;
              return <circle key={moment.stepId} cx={x} cy={y} r={moment === peak || moment === end ? 5 : 3} />;
            })}
            {side === 'after' &&
              flags.map(([moment, word]) => {
                const { x, y } = place(moment).point;
                const anchor = x < 40 ? 'start' : x > WIDTH - 40 ? 'end' : 'middle';
                return (
                  <text key={word} x={x} y={moment.value < 0 ? y + 16 : y - 9} textAnchor={anchor}>
                    {word}
                  </text>
                );
              })}
          </g>
        );
      })}
    </svg>
  );
}
