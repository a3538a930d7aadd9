// What they will remember: one large number with the curve that it comes from, or everybody's together and one line for each curve.

import type { Curve } from '../../../shared/analysis/memory/curves.ts';
import type { Experience } from '../../../shared/analysis/memory/experience.ts';
import { gridOf } from '../../../shared/model/grid.ts';
import { isToBeNamed, sayDifference, sayScore, sayWhose } from '../../../shared/words/say-insights.ts';
import { mapSay } from '../../session/map-say.ts';
import { useSay } from '../../ui/language.tsx';
import { Tile } from '../Screen.tsx';
import { Empty } from './Empty.tsx';
import { MemoryCurve } from './MemoryCurve.tsx';
import type { InsightProps } from './tile.ts';

export function MemoryTile({ doc, insights: { map, together }, curves }: InsightProps) {
  const say = useSay();
  const [first, another] = curves;
  const title = say('insights.memory');
  if (!first) {
    const lane = gridOf(doc, map.id).lanes.find(({ laneKind }) => laneKind === 'emotion');
    return (
      <Tile title={title}>
        <Empty text={say('insights.memory.empty')} placeId={lane?.id} />
      </Tile>
    );
  }
  const count = curves.reduce((sum, { moments }) => sum + moments.length, 0);
  const numbers = ({ remembered, average, gap }: Pick<Experience, 'remembered' | 'average' | 'gap'>) => (
    <Numbers remembered={sayScore(remembered, map.scale)} average={sayScore(average, map.scale)} gap={sayDifference(gap, map.scale)} />
  );
  return (
    <Tile title={title} formula={say('insights.memory.formula', { count })}>
      {another ? (
        <>
          {together && together.n > 1 && (
            <div className="memory-together">
              {numbers(together)}
              <p className="hint">
                {say(together.isWeighted ? 'insights.memory.together.weighted' : 'insights.memory.together', { count: together.n })}
              </p>
            </div>
          )}
          <ul className="memory-curves">
            {curves.map((curve, index) => (
              <li key={keyOf(curve)}>
                <h4>{sayWhose(curve, curves, mapSay(doc))}</h4>
                {numbers(curve.experience)}
                <MemoryCurve doc={doc} map={map} curve={curve} index={index} />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          {isToBeNamed(doc, first, curves) && <h4>{sayWhose(first, curves, mapSay(doc))}</h4>}
          {numbers(first.experience)}
          <MemoryCurve doc={doc} map={map} curve={first} index={0} />
        </>
      )}
    </Tile>
  );
}

export function keyOf({ lane, persona }: Curve): string {
  return `${lane.id} ${persona?.id}`;
}

type NumbersProps = { readonly remembered: string; readonly average: string; readonly gap: string };

function Numbers({ remembered, average, gap }: NumbersProps) {
  const say = useSay();
  return (
    <p className="memory-numbers">
      <span className="visually-hidden">{say('insights.memory.remembered')} </span>
      <strong className="memory-remembered">{remembered}</strong>
      <span>
        <strong>
          {say('insights.memory.average')} {average}
        </strong>
        <span className="hint">{say('insights.memory.gap', { gap })}</span>
      </span>
    </p>
  );
}
