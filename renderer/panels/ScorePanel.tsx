// A score: its value on the map's scale, and whether it is the peak or the end by hand.

import type { SetScore } from '../../shared/commands/scores.ts';
import { laneTitle } from '../../shared/layout/heads.ts';
import { placeOfStep } from '../../shared/layout/outline.ts';
import { type Doc, get } from '../../shared/model/document.ts';
import { SCALES, type Score } from '../../shared/model/entities/map.ts';
import { gridOf } from '../../shared/model/grid.ts';
import { formatScore, fromScale, toScale } from '../../shared/model/score.ts';
import { useView } from '../canvas/view.ts';
import { mapSay } from '../session/map-say.ts';
import { useProject } from '../session/use-session.tsx';
import { NumberField, useReadOnly } from '../ui/Field.tsx';
import { useSay } from '../ui/language.tsx';
import { tryScore } from '../what-if/what-if.ts';
import { Head } from './Panel.tsx';
import { useRun } from './use-run.ts';

export function ScorePanel({ doc, score }: { readonly doc: Doc; readonly score: Score }) {
  const say = useSay();
  const run = useRun();
  const isReadOnly = useReadOnly();
  const { session } = useProject();
  const isTrying = useView((view) => view.whatIf !== undefined);
  const put = (command: SetScore, sitting: string) => {
    if (!isTrying) return run([command], 'undo.score', sitting);
    tryScore(session, command);
    return true;
  };
  const lane = get(doc, 'lane', score.laneId);
  const map = get(doc, 'map', lane?.mapId);
  if (!lane || !map) return null;
  const [min, max] = SCALES[map.scale];
  const { id, laneId, stepId, personaId } = score;
  const number = (gridOf(doc, map.id).stepIndex.get(stepId) ?? 0) + 1;
  const persona = get(doc, 'persona', personaId);
  return (
    <>
      <Head
        title={persona ? `${laneTitle(lane, mapSay(doc))} · ${persona.title}` : laneTitle(lane, mapSay(doc))}
        place={placeOfStep(get(doc, 'step', stepId), number, say)}
        isDeletable
      />
      <NumberField
        label={say('inspector.score.value', { low: formatScore(min, map.scale, 0), high: formatScore(max, map.scale, 0) })}
        value={toScale(score.value, map.scale)}
        min={min}
        max={max}
        step={0.1}
        decimals={1}
        isRequired
        onCommit={(value, sitting) =>
          value !== undefined && put({ type: 'setScore', id, laneId, stepId, personaId, value: fromScale(value, map.scale) }, sitting)
        }
      />
      {(['isPeak', 'isEnd'] as const).map((flag) => (
        <label key={flag} className="check">
          <input
            type="checkbox"
            checked={score[flag] ?? false}
            disabled={isReadOnly || isTrying}
            onChange={(event) => run([{ type: 'flagScore', scoreId: id, flag, on: event.currentTarget.checked }], 'undo.peak-end')}
          />
          {say(flag === 'isPeak' ? 'inspector.score.peak' : 'inspector.score.end')}
        </label>
      ))}
      {!isReadOnly && <p className="hint">{say(isTrying ? 'what-if.flags' : 'inspector.score.by-hand')}</p>}
    </>
  );
}
