// One curve drawn small: through the scores and nothing else, neutral as a line, peak and end named. Its lines stretch with the tile; its
// words and dots do not, so they stand over the drawing, each placed by the share of the width and the height.

import type { Curve } from '../../../shared/analysis/memory/curves.ts';
import type { Moment } from '../../../shared/analysis/memory/experience.ts';
import { toPathData } from '../../../shared/export/svg.ts';
import { monotoneCurve, runsOf } from '../../../shared/layout/curve-path.ts';
import { curveStroke } from '../../../shared/layout/emotion-curve.ts';
import { toColour } from '../../../shared/layout/theme.ts';
import type { Doc } from '../../../shared/model/document.ts';
import type { JourneyMap } from '../../../shared/model/entities/map.ts';
import { gridOf } from '../../../shared/model/grid.ts';
import { sayScore, sayStep } from '../../../shared/words/say-insights.ts';
import { useSay } from '../../ui/language.tsx';
import { useTheme } from '../../ui/theme.tsx';

type Props = { readonly doc: Doc; readonly map: JourneyMap; readonly curve: Curve; readonly index: number };

const SIZE = 1000;
/** Room above the highest score that there can be, and below the lowest, for a name. */
const MARGIN = 130;
/** Names nearer to each other than this share of the width stand on either side of the curve. */
const NEAR = 0.45;

export function MemoryCurve({ doc, map, curve: { lane, persona, moments, experience }, index }: Props) {
  const say = useSay();
  const theme = useTheme();
  const { stepIndex } = gridOf(doc, lane.mapId);
  const { peak, end } = experience;
  const place = ({ stepId, value }: Moment) => {
    const column = stepIndex.get(stepId) ?? 0;
    return { column, point: { x: ((column + 0.5) / stepIndex.size) * SIZE, y: SIZE / 2 - (value / 900) * (SIZE / 2 - MARGIN) } };
  };
  const places = moments.map((moment) => ({ moment, ...place(moment) }));
  const stroke = curveStroke(persona, index);
  const flag = (moment: Moment, key: 'peak' | 'end' | 'peak-and-end', isByHand: boolean) => {
    const named = say(`insights.memory.${key}`, { score: sayScore(moment.value, map.scale) });
    return isByHand ? say('insights.memory.by-hand', { flag: named }) : named;
  };
  const isOne = peak === end;
  const peakFlag = flag(peak, isOne ? 'peak-and-end' : 'peak', peak.isPeak);
  const endFlag = flag(end, 'end', end.isEnd);
  const step = ({ stepId }: Moment) => sayStep(doc, map.id, stepId);
  const isNear = Math.abs(place(peak).point.x - place(end).point.x) < NEAR * SIZE;
  const isEndTurned = isNear && peak.value < 0 === end.value < 0;
  const picture = { count: moments.length, peak: peakFlag, peakStep: step(peak), end: endFlag, endStep: step(end) };
  return (
    <div className="memory-curve" role="img" aria-label={say('insights.memory.picture', picture)}>
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} preserveAspectRatio="none" aria-hidden>
        <line x1={0} x2={SIZE} y1={SIZE / 2} y2={SIZE / 2} className="memory-neutral" />
        {runsOf(places).map((run) => (
          <path
            key={run[0]?.x}
            d={toPathData(monotoneCurve(run))}
            stroke={toColour(theme, stroke.colour)}
            strokeDasharray={stroke.dash?.join(' ')}
          />
        ))}
      </svg>
      {places.map(({ moment, point }) => (
        <span
          key={moment.stepId}
          className={`memory-dot${moment.value < 0 ? ' is-below' : ''}${moment === peak || moment === end ? ' is-flagged' : ''}`}
          style={toPlace(point)}
          aria-hidden
        />
      ))}
      <Flag at={place(peak).point} isBelow={peak.value < 0} tone={peak.value} text={`${peakFlag} · ${step(peak)}`} />
      {!isOne && <Flag at={place(end).point} isBelow={end.value < 0 !== isEndTurned} tone={end.value} text={`${endFlag} · ${step(end)}`} />}
    </div>
  );
}

function toPlace({ x, y }: { readonly x: number; readonly y: number }) {
  return { left: `${(x / SIZE) * 100}%`, top: `${(y / SIZE) * 100}%` };
}

type FlagProps = {
  readonly at: { readonly x: number; readonly y: number };
  readonly isBelow: boolean;
  readonly tone: number;
  readonly text: string;
};

/** Begins at the left edge, ends at the right one, and is in the middle over its point: it never leaves the drawing. */
function Flag({ at, isBelow, tone, text }: FlagProps) {
  const across = `-${(at.x / SIZE) * 100}%`;
  return (
    <span
      className={`memory-flag ${tone < 0 ? 'is-below' : ''}`}
      style={{ ...toPlace(at), transform: `translate(${across}, ${isBelow ? '10px' : 'calc(-100% - 10px)'})` }}
      aria-hidden
    >
      {text}
    </span>
  );
}
