// The screen of measures: all of the project, the funnel of the map that was looked at last, recommendation beside worth by segment. The
// fields of the chosen one stand beside the table.

import { useView } from '../../canvas/view.ts';
import { useDoc } from '../../session/use-session.tsx';
import { useReadOnly } from '../../ui/Field.tsx';
import { useSay } from '../../ui/language.tsx';
import { Screen, Tile } from '../Screen.tsx';
import { AddMeasure } from './AddMeasure.tsx';
import { useChosen } from './chosen.ts';
import { FunnelTile } from './FunnelTile.tsx';
import { MeasureSide } from './MeasureSide.tsx';
import { MeasureTable } from './MeasureTable.tsx';
import { SegmentsTile } from './SegmentsTile.tsx';
import './measures-screen.css';

export function Measures() {
  const say = useSay();
  const doc = useDoc();
  const mapId = useView((view) => view.mapId);
  const chosen = doc.measure.get(useChosen(({ measureId = '' }) => measureId));
  const isEmpty = doc.measure.size === 0;
  return (
    <Screen title={say('screen.measures')} hint={say('measures.hint')} tools={<AddTool />}>
      <div className={chosen ? 'measures has-side' : 'measures'}>
        <div className="screen-tiles">
          {isEmpty ? (
            <Tile title={say('measures.empty')}>
              <p className="screen-teaching">{say('measures.empty.about')}</p>
              <p className="screen-teaching">{say('measures.empty.first')}</p>
            </Tile>
          ) : (
            <MeasureTable doc={doc} />
          )}
          <FunnelTile doc={doc} mapId={mapId} />
          <SegmentsTile doc={doc} />
        </div>
        {chosen && <MeasureSide key={chosen.id} doc={doc} measure={chosen} />}
      </div>
    </Screen>
  );
}

function AddTool() {
  const doc = useDoc();
  const mapId = useView((view) => view.mapId);
  return useReadOnly() ? null : <AddMeasure doc={doc} mapId={mapId} />;
}
