// Beside the lane heads: where lanes of the map are hidden, a mark between the heads shows them again; where one is collapsed, its arrow opens it.

import { EyeOff } from 'lucide-react';
import type { Frame } from '../../../shared/layout/drawing.ts';
import { get } from '../../../shared/model/document.ts';
import type { Lane } from '../../../shared/model/entities/map.ts';
import { gridOf } from '../../../shared/model/grid.ts';
import { hiddenLanesIn } from '../../../shared/model/views.ts';
import { expandLane, showLanes } from '../../actions/lane-actions.ts';
import { useDoc, useProject } from '../../session/use-session.tsx';
import { useSay } from '../../ui/language.tsx';
import { useView } from '../view.ts';

export function LaneMarks({ frame }: { readonly frame: Frame }) {
  const say = useSay();
  const doc = useDoc();
  const { session } = useProject();
  const mapId = useView((view) => view.mapId);
  const viewId = useView((view) => view.viewId);
  // A saved view leaves out on purpose, and is named in the bar.
  const runs = get(doc, 'view', viewId) ? [] : runsOf(gridOf(doc, mapId).lanes, hiddenLanesIn(doc, mapId, undefined));
  return (
    <>
      {runs.map(({ ids, after }) => (
        <button
          key={ids[0]}
          type="button"
          className="hidden-lanes"
          style={{ top: bottomOf(frame, after), width: frame.headWidth }}
          title={say('lane.hidden-mark', { count: ids.length })}
          onClick={() => showLanes(session, ids)}
        >
          <span>
            <EyeOff size={11} aria-hidden />
            {say('lane.hidden-mark', { count: ids.length })}
          </span>
        </button>
      ))}
      {frame.rows
        .filter((row) => row.isCollapsed)
        .map(({ laneId, y, height }) => (
          <button
            key={laneId}
            type="button"
            tabIndex={-1}
            className="expand-lane"
            style={{ top: y, left: frame.headWidth - height, width: height, height }}
            aria-label={say('lane.expand')}
            title={say('lane.expand')}
            onClick={() => expandLane(session, laneId)}
          />
        ))}
    </>
  );
}

type Run = { readonly ids: readonly string[] /** The lane above them. */; readonly after: string | undefined };

/** Hidden lanes that stand together. */
function runsOf(lanes: readonly Lane[], hidden: readonly Lane[]): readonly Run[] {
  const runs: { ids: string[]; after: string | undefined }[] = [];
  let after: string | undefined;
  for (const lane of lanes) {
    if (!hidden.includes(lane)) after = lane.id;
    else if (runs.at(-1)?.after === after && runs.length > 0) runs.at(-1)?.ids.push(lane.id);
    else runs.push({ ids: [lane.id], after });
  }
  return runs;
}

function bottomOf({ rows, headHeight }: Frame, laneId: string | undefined): number {
  const row = rows.find((each) => each.laneId === laneId);
  return row ? row.y + row.height : headHeight;
}
