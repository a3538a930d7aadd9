// Where raising one moment would change most of what is remembered, the best first, and the one sentence that says where to begin.

import type { Curve } from '../../../shared/analysis/curves.ts';
import type { Lever } from '../../../shared/analysis/experience.ts';
import { sayDifference, sayScore, sayStep, sayWhereToBegin, sayWhose } from '../../../shared/analysis/say-insights.ts';
import { GoTo } from '../../panels/Panel.tsx';
import { mapSay } from '../../session/use-session.tsx';
import { useSay } from '../../ui/language.tsx';
import { Tile } from '../Screen.tsx';
import { Empty } from './Empty.tsx';
import { keyOf } from './MemoryTile.tsx';
import type { InsightProps } from './tile.ts';

/** As many as a tile holds; those that gain come first. */
const SHOWN_OF_ONE = 6;
const SHOWN_OF_EACH = 3;

export function LeversTile({ doc, insights: { map }, curves }: InsightProps) {
  const say = useSay();
  const title = say('insights.levers');
  if (curves.length === 0)
    return (
      <Tile title={title}>
        <Empty text={say('insights.levers.empty')} />
      </Tile>
    );
  const level = sayScore(map.leverLevel ?? 0, map.scale);
  return (
    <Tile title={title} formula={say('insights.levers.formula', { level })}>
      {curves.map((curve) => (
        <LeversOf key={keyOf(curve)} doc={doc} curve={curve} curves={curves} level={level} scale={map.scale} />
      ))}
    </Tile>
  );
}

type LeversOfProps = Pick<InsightProps, 'doc' | 'curves'> & {
  readonly curve: Curve;
  readonly level: string;
  readonly scale: InsightProps['insights']['map']['scale'];
};

function LeversOf({ doc, curve, curves, level, scale }: LeversOfProps) {
  const say = useSay();
  const { levers } = curve.experience;
  const shown = levers.slice(0, curves.length > 1 ? SHOWN_OF_EACH : SHOWN_OF_ONE);
  const most = levers[0]?.gain ?? 0;
  const now = ({ stepId }: Lever) => curve.moments.find((moment) => moment.stepId === stepId)?.value ?? 0;
  return (
    <div className="insight-levers">
      {curves.length > 1 && <h4>{sayWhose(curve, curves, mapSay(doc))}</h4>}
      {shown.length > 0 && (
        <table className="sheet">
          <thead>
            <tr>
              <th scope="col">{say('insights.levers.step')}</th>
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
          <tbody>
            {shown.map((lever) => (
              <tr key={lever.stepId}>
                <td>
                  <GoTo id={lever.stepId} name={sayStep(doc, curve.lane.mapId, lever.stepId)} />
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
            ))}
          </tbody>
        </table>
      )}
      {levers.length > shown.length && <p className="hint">{say('insights.more', { count: levers.length - shown.length })}</p>}
      <p className="insight-begin">{sayWhereToBegin(doc, curve, level, say)}</p>
    </div>
  );
}
