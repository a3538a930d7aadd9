// The insights screen: what the map comes to, tile by tile, in the order in which a team talks it over.

import { FileDown, FileText, type LucideIcon, Presentation, Printer } from 'lucide-react';
import { useState } from 'react';
import { decisionOf } from '../../../shared/analysis/comparison/decision.ts';
import { type Insights as InsightsOfMap, insightsOf } from '../../../shared/analysis/insights.ts';
import type { TextKey } from '../../../shared/text/text.ts';
import { paperTitle } from '../../../shared/words/say-insights.ts';
import { keysOf } from '../../actions/keys.ts';
import { useView } from '../../canvas/view.ts';
import { act } from '../../panels/act.ts';
import { useDoc } from '../../session/use-session.tsx';
import { useSay } from '../../ui/language.tsx';
import { today } from '../../ui/today.ts';
import { Screen } from '../Screen.tsx';
import { ChecksTile } from './ChecksTile.tsx';
import { DecisionTile } from './DecisionTile.tsx';
import { LeversTile } from './LeversTile.tsx';
import { MeasuresTile } from './MeasuresTile.tsx';
import { MemoryTile } from './MemoryTile.tsx';
import { PainsTile } from './PainsTile.tsx';
import { EffortTile, ImportanceTile } from './PlotTiles.tsx';
import { Present } from './Present.tsx';
import { ServqualTile } from './ServqualTile.tsx';
import type { InsightTile } from './tile.ts';
import './insights.css';
import './insights-print.css';

const TILES: readonly InsightTile[] = [
  { name: 'memory', Tile: MemoryTile },
  { name: 'decision', Tile: DecisionTile },
  { name: 'levers', Tile: LeversTile },
  { name: 'importance', Tile: ImportanceTile },
  { name: 'effort', Tile: EffortTile },
  { name: 'pains', Tile: PainsTile },
  { name: 'servqual', Tile: ServqualTile },
  { name: 'checks', Tile: ChecksTile },
  { name: 'measures', Tile: MeasuresTile },
];

export function Insights() {
  const say = useSay();
  const doc = useDoc();
  const insights = insightsOf(
    doc,
    useView((view) => view.mapId),
  );
  const isPresented = useView((view) => view.dialog === 'present-insights');
  const [chosen, setChosen] = useState<string>();
  if (!insights) return null;
  const curves = insights.curves.filter(({ persona }) => chosen === undefined || persona?.id === chosen);
  const tiles = TILES.filter(({ name }) => name !== 'decision' || decisionOf(doc, insights.map.id));
  const props = { doc, insights, curves: curves.length > 0 ? curves : insights.curves };
  return (
    <Screen
      title={say('insights.title')}
      hint={say('insights.hint', { map: insights.map.title || say('editor.untitled') })}
      tools={
        <>
          <PersonaChoice insights={insights} chosen={chosen} onChoose={setChosen} />
          <Tool id="insights.report" icon={FileText} label="insights.report" />
          <Tool id="insights.save-pdf" icon={FileDown} label="insights.pdf" />
          <Tool id="insights.print" icon={Printer} label="insights.print" />
          <Tool id="insights.present" icon={Presentation} label="insights.present" />
        </>
      }
    >
      <p className="insights-paper">{paperTitle(doc, insights.map.id, today())}</p>
      <div className={`insights${props.curves.length > 1 ? ' has-several' : ''}`}>
        {tiles.map(({ name, Tile }) => (
          <div key={name} className="insight" data-tile={name}>
            <Tile {...props} plotHeight={260} />
          </div>
        ))}
      </div>
      {isPresented && <Present tiles={tiles} props={props} onClose={() => useView.setState({ dialog: undefined })} />}
    </Screen>
  );
}

type ToolProps = { readonly id: string; readonly icon: LucideIcon; readonly label: TextKey };

function Tool({ id, icon: Icon, label }: ToolProps) {
  const say = useSay();
  const keys = keysOf(id);
  return (
    <button type="button" className="button" title={keys && `${say(label)} (${keys})`} onClick={() => act(id)}>
      <Icon size={15} aria-hidden />
      {say(label)}
    </button>
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
      {say('editor.persona')}
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
