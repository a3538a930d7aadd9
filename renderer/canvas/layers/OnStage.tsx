// On the presenter's map: what of it the room sees on its own screen, quietly outlined, and where dots of a vote may go.

import type { Drawing, Frame, Rect } from '../../../shared/layout/drawing.ts';
import { isPlacing, isUpForVote } from '../../../shared/model/ballots.ts';
import { get } from '../../../shared/model/document.ts';
import { useShow } from '../../present/show.ts';
import { Ring } from '../../present/vote/VoteLayer.tsx';
import { useVote } from '../../present/vote/vote.ts';
import { useDoc, useOnStage } from '../../session/use-session.tsx';

export function OnStage({ drawing }: { readonly drawing: Drawing }) {
  const isBeside = useShow(({ show }) => show?.screens === 'two');
  const shown = useOnStage();
  const doc = useDoc();
  const ballot = get(doc, 'ballot', useVote()?.ballotId);
  if (!isBeside || !shown) return null;
  const { width, height } = drawing.bounds;
  return (
    <svg className="on-stage" width={width} height={height} aria-hidden>
      {partsOn(drawing.frame, shown.slide.drawing.frame).map((rect) => (
        <rect key={`${rect.x} ${rect.y}`} {...rect} rx={6} />
      ))}
      {ballot &&
        isPlacing(ballot) &&
        drawing.items.map(
          ({ id, role, rect }) =>
            role === 'card' && isUpForVote(doc, ballot, id) && <Ring key={id} right={rect.x + rect.width} bottom={rect.y + rect.height} />,
        )}
    </svg>
  );
}

/** Lanes and steps that stand side by side are one part. */
function partsOn({ rows, columns }: Frame, slide: Frame): readonly Rect[] {
  const lanes = new Set(slide.rows.map(({ laneId }) => laneId));
  const steps = new Set(slide.columns.map(({ stepId }) => stepId));
  const down = runsOf(rows.map(({ y, height, laneId }) => ({ from: y, length: height, isOn: lanes.has(laneId) })));
  const across = runsOf(columns.map(({ x, width, stepId }) => ({ from: x, length: width, isOn: steps.has(stepId) })));
  return down.flatMap(({ from: y, to: bottom }) =>
    across.map(({ from: x, to: right }) => ({ x, y, width: right - x, height: bottom - y })),
  );
}

type Run = { readonly from: number; readonly to: number };

function runsOf(parts: readonly { readonly from: number; readonly length: number; readonly isOn: boolean }[]): readonly Run[] {
  const runs: Run[] = [];
  parts.forEach(({ from, length, isOn }, index) => {
    if (!isOn) return;
    const begun = parts[index - 1]?.isOn ? runs.pop() : undefined;
    runs.push({ from: begun?.from ?? from, to: from + length });
  });
  return runs;
}
