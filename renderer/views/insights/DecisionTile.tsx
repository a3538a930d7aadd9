// What the to-be map comes to beside the as-is, in sentences, with the way to the comparison.

import { decisionOf } from '../../../shared/analysis/comparison/decision.ts';
import { sayDecision } from '../../../shared/words/say-decision.ts';
import { mapSay } from '../../session/map-say.ts';
import { useSay } from '../../ui/language.tsx';
import { Tile } from '../Screen.tsx';
import { More } from './More.tsx';
import type { InsightProps } from './tile.ts';

export function DecisionTile({ doc, insights: { map } }: InsightProps) {
  const say = useSay();
  const decision = decisionOf(doc, map.id);
  if (!decision) return null;
  return (
    <Tile
      title={say('insights.decision')}
      formula={`${say('insights.decision.formula')} ${say('compare.pains.rule')}`}
      tools={<More action="view.screen-compare" />}
    >
      <ul className="insight-decision">
        {sayDecision(decision, { say, mapSay: mapSay(doc) }).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Tile>
  );
}
