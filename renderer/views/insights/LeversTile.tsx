// Where raising one moment would change most of what is remembered, the best first, and the one sentence that says where to begin.

import type { Curve } from '../../../shared/analysis/memory/curves.ts';
import type { Lever } from '../../../shared/analysis/memory/experience.ts';
import type { Scale } from '../../../shared/model/entities/map.ts';
import { sayDifference, sayScore, sayStep, sayWhereToBegin, sayWhose } from '../../../shared/words/say-insights.ts';
import { GoTo } from '../../panels/Panel.tsx';
import { mapSay } from '../../session/map-say.ts';
import { useSay } from '../../ui/language.tsx';
import { TryLever } from '../../what-if/TryLever.tsx';
import { Tile } from '../Screen.tsx';
import { Empty } from './Empty.tsx';
import { keyOf } from './MemoryTile.tsx';
import type { InsightProps } from './tile.ts';

/** As many as a tile holds; those that gain come first. Of several curves only those that gain. */
const SHOWN_OF_ONE = 6;
const SHOWN_OF_EACH = 3;

export function LeversTile({ doc, insights: { map }, curves }: InsightProps) {
  const say = useSay();
  const title = say('insights.levers');
  const [first, another] = curves;
  if (!first)
    return (
      <Tile title={title}>
        <Empty text={say('insights.levers.empty')} />
      </Tile>
    );
  const level = sayScore(map.leverLevel ?? 0, map.scale);
  const most = Math.max(...curves.map(({ experience }) => experience.bestLever?.gain ?? 0));
  const gaining = ({ experience }: Curve) => experience.levers.filter(({ gain }) => gain > 0).slice(0, SHOWN_OF_EACH);
  return (
    <Tile title={title} formula={say('insights.levers.formula', { level })}>
      <table className="sheet">
        <thead>
          <tr>
            <th scope="col" className="insight-step-head">
              {say('insights.levers.step')}
            </th>
            <th scope="col" className="is-number">
              {say('insights.levers.now')}
            </th>
            <th scope="col" className="is-number">
              {say('insights.levers.then')}
            </th>
            <th scope="col" className="insight-gain-head">
              {say('insights.levers.gain')}
            </th>
          </tr>
        </thead>
        {another ? (
          curves.map((curve) => (
            <tbody key={keyOf(curve)}>
              <tr>
                <th colSpan={4} scope="rowgroup" className="insight-whose-levers">
                  {sayWhose(curve, curves, mapSay(doc))} <span>{sayWhereToBegin(doc, curve, level, say)}</span>
                </th>
              </tr>
              <Levers doc={doc} curve={curve} levers={gaining(curve)} most={most} scale={map.scale} />
            </tbody>
          ))
        ) : (
          <tbody>
            <Levers doc={doc} curve={first} levers={first.experience.levers.slice(0, SHOWN_OF_ONE)} most={most} scale={map.scale} />
          </tbody>
        )}
      </table>
      {!another && <p className="insight-begin">{sayWhereToBegin(doc, first, level, say)}</p>}
    </Tile>
  );
}

type LeversProps = Pick<InsightProps, 'doc'> & {
  readonly curve: Curve;
  readonly levers: readonly Lever[];
  /** The gain that fills the bar. */
  readonly most: number;
  readonly scale: Scale;
};

function Levers({ doc, curve, levers, most, scale }: LeversProps) {
  const { lane, moments } = curve;
  const now = ({ stepId }: Lever) => moments.find((moment) => moment.stepId === stepId)?.value ?? 0;
  return levers.map((lever) => (
    <tr key={lever.stepId}>
      <td>
        <span className="lever-row">
          <GoTo id={lever.stepId} name={sayStep(doc, lane.mapId, lever.stepId)} />
          <TryLever doc={doc} curve={curve} stepId={lever.stepId} />
        </span>
      </td>
      <td className="is-number">{sayScore(now(lever), scale)}</td>
      <td className="is-number">{sayScore(lever.remembered, scale)}</td>
      <td>
        <span className="insight-gain">
          <span className="insight-gain-bar" aria-hidden>
            <span style={{ width: `${most > 0 ? (lever.gain / most) * 100 : 0}%` }} />
          </span>
          {sayDifference(lever.gain, scale)}
        </span>
      </td>
    </tr>
  ));
}
