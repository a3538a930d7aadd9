// What was measured, against its target and against the round before.

import { Check, X } from 'lucide-react';
import type { Standing } from '../../../shared/analysis/insights.ts';
import { formatValue } from '../../../shared/analysis/measures/measure-kinds.ts';
import { sayPlace } from '../../../shared/words/say-insights.ts';
import { measureName, sayMissedBy, sayProblem, sayReading, sayTrend } from '../../../shared/words/say-measure.ts';
import { TrendArrow } from '../../panels/measures/Verdict.tsx';
import { GoTo } from '../../panels/Panel.tsx';
import { mapSay } from '../../session/map-say.ts';
import { useSay } from '../../ui/language.tsx';
import { Tile } from '../Screen.tsx';
import { Empty } from './Empty.tsx';
import { More } from './More.tsx';
import type { InsightProps } from './tile.ts';

const SHOWN = 8;

export function MeasuresTile({ doc, insights: { measures } }: InsightProps) {
  const say = useSay();
  const title = say('insights.measures');
  if (measures.length === 0)
    return (
      <Tile title={title}>
        <Empty text={say('insights.measures.empty')} action="view.screen-measures" />
      </Tile>
    );
  return (
    <Tile title={title} formula={say('insights.measures.formula')} tools={<More action="view.screen-measures" />}>
      <table className="sheet">
        <thead>
          <tr>
            <th scope="col">{say('insights.measures.measure')}</th>
            <th scope="col">{say('insights.measures.place')}</th>
            <th scope="col">{say('insights.measures.last')}</th>
            <th scope="col">{say('insights.measures.target')}</th>
            <th scope="col">{say('insights.measures.trend')}</th>
          </tr>
        </thead>
        <tbody>
          {measures.slice(0, SHOWN).map((standing) => (
            <tr key={standing.measure.id}>
              <td>{measureName(standing.measure, say)}</td>
              <td>
                <GoTo id={standing.subject.id} name={sayPlace(doc, standing.subject, say, mapSay(doc))} />
              </td>
              <td className="measure-last">
                <Last standing={standing} />
              </td>
              <td>
                <Target standing={standing} />
              </td>
              <td className="measure-trend-cell">
                <TrendOf standing={standing} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {measures.length > SHOWN && <p className="hint">{say('insights.more', { count: measures.length - SHOWN })}</p>}
    </Tile>
  );
}

/** The last value; where the last round comes to none, why. */
function Last({ standing: { measure, last, lastRound } }: { readonly standing: Standing }) {
  const say = useSay();
  if (!lastRound) return <span className="is-lacking">{say('insights.measures.no-round')}</span>;
  return (
    <>
      {last && (
        <>
          <strong>{sayReading(measure, last.reading, say)}</strong> <span className="hint">{last.round.date}</span>
        </>
      )}
      {'problem' in lastRound.reading && (
        <span className="is-lacking">
          {' '}
          {lastRound.round.date}: {sayProblem(lastRound.reading, say)}
        </span>
      )}
    </>
  );
}

function Target({ standing: { measure, missedBy } }: { readonly standing: Standing }) {
  const say = useSay();
  if (measure.target === undefined) return <span className="hint">{say('insights.measures.no-target')}</span>;
  const isMissed = missedBy !== undefined && missedBy > 0;
  return (
    <>
      {formatValue(measure.target, measure)}
      {missedBy !== undefined && (
        <span className={`measure-met ${isMissed ? 'is-lacking' : ''}`}>
          {isMissed ? <X size={13} aria-hidden /> : <Check size={13} aria-hidden />}
          {sayMissedBy(measure, missedBy, say)}
        </span>
      )}
    </>
  );
}

function TrendOf({ standing: { measure, trend } }: { readonly standing: Standing }) {
  const say = useSay();
  if (!trend) return <span className="hint">{say('insights.measures.one-round')}</span>;
  return (
    <span className="measure-trend" title={sayTrend(measure, trend, say)}>
      <TrendArrow trend={trend.trend} />
      {say(`trend.${trend.trend}`)}
    </span>
  );
}
