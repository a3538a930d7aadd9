// The two plots of the register, of this map: how important pain points are and how well they are met, what opportunities give for what.

import { gridOf } from '../../../shared/model/grid.ts';
import { useSay } from '../../ui/language.tsx';
import { EffortPlot } from '../register/EffortPlot.tsx';
import { ImportancePlot } from '../register/ImportancePlot.tsx';
import { Tile } from '../Screen.tsx';
import { Empty } from './Empty.tsx';
import type { InsightProps } from './tile.ts';

export function ImportanceTile({ doc, insights: { map, pains }, plotHeight }: InsightProps) {
  const say = useSay();
  const lane = gridOf(doc, map.id).lanes.find(({ laneKind }) => laneKind === 'pain-points');
  return (
    <Tile title={say('insights.importance')} formula={say('formula.importance-quadrants')}>
      {pains.length > 0 ? (
        <ImportancePlot all={pains} height={plotHeight} />
      ) : (
        <Empty text={say('insights.importance.empty')} placeId={lane?.id} />
      )}
    </Tile>
  );
}

export function EffortTile({ doc, insights: { map, opportunities }, plotHeight }: InsightProps) {
  const say = useSay();
  const lane = gridOf(doc, map.id).lanes.find(({ laneKind }) => laneKind === 'opportunities');
  return (
    <Tile title={say('insights.effort')} formula={say('formula.effort-quadrants')}>
      {opportunities.length > 0 ? (
        <EffortPlot all={opportunities} height={plotHeight} />
      ) : (
        <Empty text={say('insights.effort.empty')} placeId={lane?.id} />
      )}
    </Tile>
  );
}
