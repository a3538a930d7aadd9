// The insights screen: what the map comes to, tile by tile, in the order in which a team talks it over.

import { type ComponentType, useState } from 'react';
import { type Insights as InsightsOfMap, insightsOf } from '../../../shared/analysis/insights.ts';
import { useView } from '../../canvas/view.ts';
import { useDoc } from '../../session/use-session.tsx';
import { useSay } from '../../ui/language.tsx';
import { Screen } from '../Screen.tsx';
import { LeversTile } from './LeversTile.tsx';
import { MemoryTile } from './MemoryTile.tsx';
import { PainsTile } from './PainsTile.tsx';
import type { InsightProps } from './tile.ts';
import './insights.css';

const TILES: readonly { readonly name: string; readonly Tile: ComponentType<InsightProps> }[] = [
  { name: 'memory', Tile: MemoryTile },
  { name: 'levers', Tile: LeversTile },
  { name: 'pains', Tile: PainsTile },
];

export function Insights() {
  const say = useSay();
  const doc = useDoc();
  const insights = insightsOf(
    doc,
    useView((view) => view.mapId),
  );
  const [chosen, setChosen] = useState<string>();
  if (!insights) return null;
  const curves = insights.curves.filter(({ persona }) => chosen === undefined || persona?.id === chosen);
  return (
    <Screen
      title={say('insights.title')}
      hint={say('insights.hint', { map: insights.map.title || say('editor.untitled') })}
      tools={<PersonaChoice insights={insights} chosen={chosen} onChoose={setChosen} />}
    >
      <div className="insights">
        {TILES.map(({ name, Tile }) => (
          <div key={name} className="insight" data-tile={name}>
            <Tile doc={doc} insights={insights} curves={curves.length > 0 ? curves : insights.curves} />
          </div>
        ))}
      </div>
    </Screen>
  );
}

type PersonaChoiceProps = {
  readonly insights: InsightsOfMap;
  readonly chosen: string | undefined;
  readonly onChoose: (personaId: string | undefined) => void;
};

/** Only where there is a choice. */
function PersonaChoice({ insights, chosen, onChoose }: PersonaChoiceProps) {
  const say = useSay();
  const personas = [...new Set(insights.curves.flatMap(({ persona }) => persona ?? []))];
  if (personas.length < 2) return null;
  return (
    <label className="insight-whose">
      {say('insights.whose')}
      <select value={chosen ?? ''} onChange={(event) => onChoose(event.target.value || undefined)}>
        <option value="">{say('insights.everyone')}</option>
        {personas.map(({ id, title }) => (
          <option key={id} value={id}>
            {title.trim() || say('editor.untitled')}
          </option>
        ))}
      </select>
    </label>
  );
}
