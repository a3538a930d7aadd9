// Would they recommend us, and what are they worth: NPS beside lifetime value, segment by segment.

import { formatValue } from '../../../shared/analysis/measures/measure-kinds.ts';
import { type MeasureReading, recommendationsOf } from '../../../shared/analysis/measures/recommendation.ts';
import type { Doc } from '../../../shared/model/document.ts';
import { useSay } from '../../ui/language.tsx';
import { Tile } from '../Screen.tsx';

/** Bars of one column are as long as their part of its largest value; NPS from −100 to 100. */
export function SegmentsTile({ doc }: { readonly doc: Doc }) {
  const say = useSay();
  const segments = recommendationsOf(doc);
  if (segments.length === 0) return null;
  const most = Math.max(0, ...segments.map(({ worth }) => worth?.reading.value ?? 0));
  return (
    <Tile title={say('measures.segments')} formula={say('measures.segments.formula')}>
      <table className="sheet worth-table">
        <thead>
          <tr>
            <th scope="col">{say('measures.segment')}</th>
            <th scope="col" className="is-number">
              {say('measure.kind.nps')}
            </th>
            <td />
            <th scope="col" className="is-number">
              {say('measure.kind.lifetime-value')}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {segments.map(({ persona, nps, worth }) => (
            <tr key={persona.id}>
              <th scope="row">
                {persona.title || say('editor.untitled')}
                {persona.segment && <small>{persona.segment}</small>}
              </th>
              <Value reading={nps} />
              <td>
                {nps && (
                  <Bar
                    from={Math.min(50, 50 + nps.reading.value / 2)}
                    to={Math.max(50, 50 + nps.reading.value / 2)}
                    isBelow={nps.reading.value < 0}
                  />
                )}
              </td>
              <Value reading={worth} />
              <td>{worth && most > 0 && <Bar from={0} to={Math.max(0, (100 * worth.reading.value) / most)} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Tile>
  );
}

function Value({ reading }: { readonly reading: MeasureReading | undefined }) {
  return <td className="is-number">{reading ? <strong>{formatValue(reading.reading.value, reading.measure)}</strong> : '–'}</td>;
}

function Bar({ from, to, isBelow = false }: { readonly from: number; readonly to: number; readonly isBelow?: boolean }) {
  return (
    <span className="worth-bar" aria-hidden>
      <i className={isBelow ? 'is-below' : undefined} style={{ left: `${from}%`, right: `${100 - to}%` }} />
    </span>
  );
}
