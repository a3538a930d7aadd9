// The pain points of the map in the order in which to fix them, each with how its number comes about, who owns it and what answers it.

import { gridOf } from '../../../shared/model/grid.ts';
import { sayStep } from '../../../shared/words/say-insights.ts';
import { sayMissing, sayPainValue } from '../../../shared/words/say-ranking.ts';
import { GoTo } from '../../panels/Panel.tsx';
import { useSay } from '../../ui/language.tsx';
import { Tile } from '../Screen.tsx';
import { Empty } from './Empty.tsx';
import { More } from './More.tsx';
import { Status } from './Status.tsx';
import type { InsightProps } from './tile.ts';

const SHOWN = 8;

export function PainsTile({ doc, insights: { map, pains, ranking } }: InsightProps) {
  const say = useSay();
  const title = say('insights.pains');
  if (pains.length === 0) {
    const lane = gridOf(doc, map.id).lanes.find(({ laneKind }) => laneKind === 'pain-points');
    return (
      <Tile title={title}>
        <Empty text={say('insights.pains.empty')} placeId={lane?.id} />
      </Tile>
    );
  }
  return (
    <Tile title={title} formula={`${say(`formula.${ranking}`)} n = ${pains.length}`} tools={<More action="view.screen-register" />}>
      <table className="sheet">
        <thead>
          <tr>
            <th scope="col">{say('insights.pains.pain')}</th>
            <th scope="col">{say('insights.levers.step')}</th>
            <th scope="col" className="is-number">
              {say(`insights.pains.value.${ranking}`)}
            </th>
            <th scope="col">{say('insights.pains.owner')}</th>
            <th scope="col">{say('insights.pains.answers')}</th>
            <th scope="col">{say('insights.pains.status')}</th>
          </tr>
        </thead>
        <tbody>
          {pains.slice(0, SHOWN).map((pain) => (
            <tr key={pain.card.id}>
              <td>
                <strong>
                  <GoTo id={pain.card.id} name={pain.card.text} />
                </strong>
              </td>
              <td>{sayStep(doc, map.id, pain.step.id)}</td>
              <td className="is-number">{sayPainValue(pain, ranking, say) || sayMissing(pain, say)}</td>
              <td>{pain.card.owner?.trim() || <span className="is-lacking">{say('insights.pains.no-owner')}</span>}</td>
              <td>
                {pain.answeredBy.length === 0 ? (
                  <span className="is-lacking">{say('insights.pains.no-answer')}</span>
                ) : (
                  pain.answeredBy.map(({ text }) => text.trim() || say('editor.untitled')).join(say('cli.separator'))
                )}
              </td>
              <td>
                <Status status={pain.card.status} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {pains.length > SHOWN && <p className="hint">{say('insights.more', { count: pains.length - SHOWN })}</p>}
    </Tile>
  );
}
