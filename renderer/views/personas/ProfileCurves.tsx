// Whose curve is whose: what one persona remembers of each map on which it has scores, with a small curve that leads there.

import { type Curve, curvesOf } from '../../../shared/analysis/memory/curves.ts';
import { laneTitle } from '../../../shared/layout/heads.ts';
import type { Doc } from '../../../shared/model/document.ts';
import type { JourneyMap } from '../../../shared/model/entities/map.ts';
import { gridOf, mapsOf } from '../../../shared/model/grid.ts';
import { sayDifference, sayScore } from '../../../shared/words/say-insights.ts';
import { useView } from '../../canvas/view.ts';
import { act } from '../../panels/act.ts';
import { GoTo } from '../../panels/Panel.tsx';
import { mapSay } from '../../session/map-say.ts';
import { useReadOnly } from '../../ui/Field.tsx';
import { useSay } from '../../ui/language.tsx';

export function ProfileCurves({ doc, personaId }: { readonly doc: Doc; readonly personaId: string }) {
  const say = useSay();
  const isReadOnly = useReadOnly();
  const own = mapsOf(doc).flatMap((map) =>
    curvesOf(doc, map.id)
      .filter(({ persona }) => persona?.id === personaId)
      .map((curve) => ({ map, curve })),
  );
  if (own.length > 0) return own.map(({ map, curve }) => <OneCurve key={`${map.id} ${curve.lane.id}`} doc={doc} map={map} curve={curve} />);
  const score = () => {
    useView.setState({ personaId });
    act('view.screen-map');
  };
  return (
    <>
      <p className="hint">{say('persona.remembered.none')}</p>
      {!isReadOnly && (
        <button type="button" className="button" onClick={score}>
          {say('persona.remembered.score')}
        </button>
      )}
    </>
  );
}

function OneCurve({ doc, map, curve }: { readonly doc: Doc; readonly map: JourneyMap; readonly curve: Curve }) {
  const say = useSay();
  const { remembered, average, gap } = curve.experience;
  const hasOthers = curvesOf(doc, map.id).some(({ persona, lane }) => persona === curve.persona && lane !== curve.lane);
  const title = map.title || say('editor.untitled-map');
  return (
    <div className="profile-curve">
      <GoTo id={map.id} name={hasOthers ? `${title} · ${laneTitle(curve.lane, mapSay(doc))}` : title} />
      <SmallCurve curve={curve} count={gridOf(doc, map.id).steps.length} stepIndex={gridOf(doc, map.id).stepIndex} />
      <p>
        {say('persona.remembered.figures', {
          remembered: sayScore(remembered, map.scale),
          average: sayScore(average, map.scale),
          gap: sayDifference(gap, map.scale),
        })}
      </p>
    </div>
  );
}

const WIDTH = 280;
const HEIGHT = 48;
const EDGE = 6;

type SmallCurveProps = { readonly curve: Curve; readonly count: number; readonly stepIndex: ReadonlyMap<string, number> };

/** The scores in their places, peak and end ringed; a step without a score is a gap. */
function SmallCurve({ curve: { moments, experience }, count, stepIndex }: SmallCurveProps) {
  const points = moments.map((moment) => {
    const at = stepIndex.get(moment.stepId) ?? 0;
    return {
      at,
      x: EDGE + (count > 1 ? (at / (count - 1)) * (WIDTH - 2 * EDGE) : WIDTH / 2 - EDGE),
      y: HEIGHT / 2 - (moment.value / 900) * (HEIGHT / 2 - EDGE),
      isMeant: moment === experience.peak || moment === experience.end,
    };
  });
  const path = points.map(({ at, x, y }, index) => `${points[index - 1]?.at === at - 1 ? 'L' : 'M'}${x} ${y}`).join('');
  return (
    <svg className="small-curve" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden>
      <path className="small-curve-neutral" d={`M0 ${HEIGHT / 2}H${WIDTH}`} />
      <path className="small-curve-line" d={path} />
      {points.map(({ at, x, y, isMeant }) => (
        <circle key={at} className={isMeant ? 'is-meant' : undefined} cx={x} cy={y} r={isMeant ? 4 : 2.5} />
      ))}
    </svg>
  );
}
