// Stages, steps and lanes: their titles and marks, and where a lane belongs.

import { laneTitle } from '../../shared/layout/heads.ts';
import type { Doc } from '../../shared/model/document.ts';
import { type Lane, type Stage, type Step, ZONES } from '../../shared/model/entities/map.ts';
import { gridOf, mapIdOfStep, stepsOfStage } from '../../shared/model/grid.ts';
import { isKindOfZone, KINDS_OF_ZONE, zoneRank } from '../../shared/model/zones.ts';
import { mapSay } from '../session/map-say.ts';
import { SelectField, TextField, useReadOnly } from '../ui/Field.tsx';
import { useSay } from '../ui/language.tsx';
import { act } from './act.ts';
import { ColourField } from './ColourField.tsx';
import { MarkToggles } from './MarkToggles.tsx';
import { MeasureList } from './measures/MeasureList.tsx';
import { Head } from './Panel.tsx';
import { useRun, useSet } from './use-run.ts';

export function StepPanel({ doc, step }: { readonly doc: Doc; readonly step: Step }) {
  const say = useSay();
  const set = useSet([step.id]);
  const number = (gridOf(doc, mapIdOfStep(doc, step.id) ?? '').stepIndex.get(step.id) ?? 0) + 1;
  return (
    <>
      <Head title={say('inspector.step', { number })} place={doc.stage.get(step.stageId)?.title} isDeletable />
      <TextField
        label={say('inspector.title')}
        lines={2}
        value={step.title}
        onCommit={(title, sitting) => set({ title }, 'undo.rename', sitting)}
      />
      <MarkToggles marked={[step]} />
      <MeasureList doc={doc} subjectId={step.id} />
    </>
  );
}

export function StagePanel({ doc, stage }: { readonly doc: Doc; readonly stage: Stage }) {
  const say = useSay();
  const set = useSet([stage.id]);
  const number = gridOf(doc, stage.mapId).stages.findIndex((each) => each.id === stage.id) + 1;
  return (
    <>
      <Head
        title={say('inspector.stage', { number })}
        place={say('inspector.stage.steps', { count: stepsOfStage(doc, stage.id).length })}
        isDeletable
      />
      <TextField label={say('inspector.title')} value={stage.title} onCommit={(title, sitting) => set({ title }, 'undo.rename', sitting)} />
    </>
  );
}

export function LanePanel({ doc, lane }: { readonly doc: Doc; readonly lane: Lane }) {
  const say = useSay();
  const run = useRun();
  const set = useSet([lane.id]);
  const isReadOnly = useReadOnly();
  const untitled = { ...lane, title: '' };
  return (
    <>
      <Head title={laneTitle(lane, mapSay(doc))} place={say('inspector.lane')} isDeletable />
      <TextField
        label={say('inspector.title')}
        value={lane.title}
        placeholder={laneTitle(untitled, mapSay(doc))}
        onCommit={(title, sitting) => set({ title }, 'undo.rename', sitting)}
      />
      <SelectField
        id="lane-kind"
        label={say('inspector.lane.kind')}
        value={lane.laneKind}
        choices={KINDS_OF_ZONE[lane.zone].map((laneKind) => ({ value: laneKind, label: laneTitle({ ...untitled, laneKind }, say) }))}
        onChoose={(laneKind) => run([{ type: 'setLaneKind', laneId: lane.id, laneKind }], 'undo.lane')}
      />
      <SelectField
        label={say('inspector.zone')}
        value={lane.zone}
        choices={ZONES.filter((zone) => isKindOfZone(lane.laneKind, zone)).map((zone) => ({ value: zone, label: say(`zone.${zone}`) }))}
        onChoose={(zone) => {
          // Only just across the line: first in a zone below, last in a zone above.
          const index = zoneRank(zone) > zoneRank(lane.zone) ? 0 : Number.POSITIVE_INFINITY;
          run([{ type: 'moveLane', laneId: lane.id, zone, index }], 'undo.lane');
        }}
      />
      <ColourField id="lane-colour" coloured={[lane]} />
      {!isReadOnly && (
        <div className="panel-actions">
          <button type="button" className="button" onClick={() => act('lane.collapse')}>
            {say(lane.isCollapsed ? 'inspector.lane.expand' : 'inspector.lane.collapse')}
          </button>
          <button type="button" className="button" onClick={() => act('lane.hide')}>
            {say('inspector.lane.hide')}
          </button>
        </div>
      )}
      <MeasureList doc={doc} subjectId={lane.id} />
    </>
  );
}
