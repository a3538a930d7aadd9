// What stands at the right of the editor: the fields of what is selected, or of the map where nothing is.

import { type Doc, find, get } from '../../shared/model/document.ts';
import type { Entity } from '../../shared/model/entities.ts';
import { useView } from '../canvas/view.ts';
import { useProject, useShownDoc } from '../session/use-session.tsx';
import { StopPanel } from '../stops/StopPanel.tsx';
import { ReadOnlyContext } from '../ui/Field.tsx';
import { CardPanel } from './CardPanel.tsx';
import { ConnectorPanel } from './ConnectorPanel.tsx';
import { LanePanel, StagePanel, StepPanel } from './GridPanels.tsx';
import { ManyPanel } from './ManyPanel.tsx';
import { MapPanel } from './MapPanel.tsx';
import { Remembered } from './Remembered.tsx';
import { ScorePanel } from './ScorePanel.tsx';
import './panels.css';

export function Inspector() {
  const { session } = useProject();
  const doc = useShownDoc();
  const map = get(
    doc,
    'map',
    useView((view) => view.mapId),
  );
  const selection = useView((view) => view.selection);
  const selected = [...selection].flatMap((id) => find(doc, id) ?? []);
  const [first, second] = selected;
  if (!map) return null;
  return (
    <ReadOnlyContext value={session.isReadOnly}>
      {/* What is selected next begins at its top, with fields of its own. */}
      <div className="inspector" key={second ? 'several' : first?.id}>
        {first ? (
          <>
            <Selected doc={doc} selected={selected} />
            {first.kind !== 'stop' && <Remembered doc={doc} map={map} />}
          </>
        ) : (
          <MapPanel doc={doc} map={map} />
        )}
      </div>
    </ReadOnlyContext>
  );
}

function Selected({ doc, selected }: { readonly doc: Doc; readonly selected: readonly Entity[] }) {
  const [first, second] = selected;
  if (!first) return null;
  if (second) return <ManyPanel doc={doc} entities={selected} />;
  switch (first.kind) {
    case 'card':
      return <CardPanel doc={doc} card={first} />;
    case 'step':
      return <StepPanel doc={doc} step={first} />;
    case 'stage':
      return <StagePanel doc={doc} stage={first} />;
    case 'lane':
      return <LanePanel doc={doc} lane={first} />;
    case 'connector':
      return <ConnectorPanel doc={doc} connector={first} />;
    case 'score':
      return <ScorePanel doc={doc} score={first} />;
    case 'stop':
      return <StopPanel doc={doc} stop={first} />;
    default:
      return null;
  }
}
