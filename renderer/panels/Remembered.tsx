// "What they will remember" of the map: all customers together, each curve that has scores, and the definition beside them. The rule
// itself is in shared/analysis/experience.ts.

import { FlaskConical, Info } from 'lucide-react';
import { type Curve, curvesOf, isStaff, rememberedByAll } from '../../shared/analysis/memory/curves.ts';
import type { Doc } from '../../shared/model/document.ts';
import type { JourneyMap } from '../../shared/model/entities/map.ts';
import { gridOf } from '../../shared/model/grid.ts';
import type { Say } from '../../shared/text/text.ts';
import { isToBeNamed, sayDifference, sayScore, sayWhose } from '../../shared/words/say-insights.ts';
import { useView } from '../canvas/view.ts';
import { mapSay } from '../session/map-say.ts';
import { useSay } from '../ui/language.tsx';
import { act } from './act.ts';
import { Bar, CurveReading } from './CurveReading.tsx';

export function Remembered({ doc, map }: { readonly doc: Doc; readonly map: JourneyMap }) {
  const say = useSay();
  const curves = curvesOf(doc, map.id);
  const isTrying = useView((view) => view.whatIf !== undefined);
  const hasLane = gridOf(doc, map.id).lanes.some((lane) => lane.laneKind === 'emotion');
  if (!hasLane) return null;
  return (
    <section className="remembered" aria-label={say('inspector.remembered')}>
      {curves.length === 0 && (
        <>
          <h3>{say('inspector.remembered')}</h3>
          <p className="hint">{say('inspector.remembered.nothing')}</p>
        </>
      )}
      <AllReading map={map} curves={curves} />
      {curves.map((curve) => (
        <CurveReading
          key={`${curve.lane.id} ${curve.persona?.id}`}
          doc={doc}
          map={map}
          curve={curve}
          title={titleOf(curve, curves, doc, say)}
        />
      ))}
      {curves.length > 0 && (
        <button type="button" className="button what-if-button" data-changes-nothing onClick={() => act('score.what-if')}>
          <FlaskConical size={14} aria-hidden /> {say(isTrying ? 'what-if.leave-whole' : 'action.what-if')}
        </button>
      )}
      <details className="definition">
        <summary className="definition-head">
          <Info size={13} aria-hidden />
          {say('inspector.remembered.about')}
        </summary>
        <p>{say('inspector.remembered.definition')}</p>
        <p>{say('inspector.remembered.source')}</p>
      </details>
    </section>
  );
}

/** Whose it is, where that is not clear. */
function titleOf(curve: Curve, curves: readonly Curve[], doc: Doc, say: Say): string {
  if (!isToBeNamed(doc, curve, curves) && !isStaff(curve)) return say('inspector.remembered');
  const name = sayWhose(curve, curves, mapSay(doc));
  return say(curve.persona ? 'inspector.remembered.who' : 'remembered.lane', { name });
}

/** All personas of the customers together, where there are several. */
function AllReading({ map, curves }: { readonly map: JourneyMap; readonly curves: readonly Curve[] }) {
  const say = useSay();
  const all = rememberedByAll(curves);
  if (!all || all.n < 2) return null;
  const { n, remembered, average, gap, isWeighted } = all;
  return (
    <div className="reading">
      <h3>{say('remembered.all')}</h3>
      <p className="mean">
        <strong>{sayScore(remembered, map.scale)}</strong>{' '}
        {say(isWeighted ? 'remembered.all.weighted' : 'remembered.all.unweighted', { count: n })}
      </p>
      <p>
        {say('remembered.all.average')} <strong>{sayScore(average, map.scale)}</strong>
      </p>
      <Bar remembered={remembered} average={average} />
      <p>
        {say('inspector.remembered.gap')} <strong>{sayDifference(gap, map.scale)}</strong>{' '}
        <span className="hint is-whole">{say('inspector.remembered.gap-formula')}</span>
      </p>
    </div>
  );
}
