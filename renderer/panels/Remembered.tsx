// "What they will remember" of the map, for each curve that has scores: the number, how it comes about, what would change it most,
// and the definition beside it. The rule itself is in shared/analysis/experience.ts.

import { Info } from 'lucide-react';
import { type Curve, curvesOf } from '../../shared/analysis/curves.ts';
import { scoresOf } from '../../shared/commands/scores.ts';
import { laneTitle } from '../../shared/layout/heads.ts';
import type { Doc } from '../../shared/model/document.ts';
import type { JourneyMap } from '../../shared/model/entities.ts';
import { gridOf } from '../../shared/model/grid.ts';
import { formatDifference, formatScore, toScale } from '../../shared/model/score.ts';
import { mapSay } from '../session/use-session.tsx';
import { useSay } from '../ui/language.tsx';
import { GoTo } from './Panel.tsx';

export function Remembered({ doc, map }: { readonly doc: Doc; readonly map: JourneyMap }) {
  const say = useSay();
  const curves = curvesOf(doc, map.id);
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
      {curves.map((curve) => (
        <CurveReading key={`${curve.lane.id} ${curve.persona?.id}`} doc={doc} map={map} curve={curve} name={nameOf(curve, curves, doc)} />
      ))}
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

/** Who remembers; said only where it is not clear. */
function nameOf({ lane, persona }: Curve, curves: readonly Curve[], doc: Doc): string | undefined {
  if (curves.length === 1) return undefined;
  const title = laneTitle(lane, mapSay(doc));
  if (!persona) return title;
  return curves.every((each) => each.lane === lane) ? persona.title : `${persona.title} · ${title}`;
}

type ReadingProps = { readonly doc: Doc; readonly map: JourneyMap; readonly curve: Curve; readonly name: string | undefined };

function CurveReading({ doc, map, curve, name }: ReadingProps) {
  const say = useSay();
  const { peak, end, remembered, average, gap, bestLever: lever } = curve.experience;
  const { stepIndex } = gridOf(doc, map.id);
  const shown = (value: number) => toTenths(formatScore(toScale(value, map.scale), map.scale));
  const level = shown(map.leverLevel ?? 0);
  const leverScore = lever && scoresOf(doc, curve.lane.id, curve.persona?.id).find((score) => score.stepId === lever.stepId);
  return (
    <div className="reading">
      <h3>{name === undefined ? say('inspector.remembered') : say('inspector.remembered.who', { name })}</h3>
      <p className="mean">
        <strong>{shown(remembered)}</strong> {say('inspector.remembered.mean', { peak: shown(peak.value), end: shown(end.value) })}
      </p>
      {peak.isPeak && <p className="hint">{say('inspector.remembered.peak-by-hand')}</p>}
      {end.isEnd && <p className="hint">{say('inspector.remembered.end-by-hand')}</p>}
      <p>
        {say('inspector.remembered.average', { count: curve.moments.length })} <strong>{shown(average)}</strong>
      </p>
      <Bar remembered={remembered} average={average} />
      <p>
        {say('inspector.remembered.gap')} <strong>{toTenths(formatDifference(gap, map.scale))}</strong>{' '}
        <span className="hint is-whole">{say('inspector.remembered.gap-formula')}</span>
      </p>
      {lever && leverScore ? (
        <div className="lever">
          <p>{say('inspector.remembered.lever')}</p>
          <GoTo
            id={leverScore.id}
            name={say('inspector.remembered.lever-step', {
              number: (stepIndex.get(lever.stepId) ?? 0) + 1,
              title: doc.step.get(lever.stepId)?.title ?? '',
            })}
          />
          <p className="hint">{say('inspector.remembered.lever-effect', { level, after: shown(lever.remembered) })}</p>
        </div>
      ) : (
        <p className="hint">{say('inspector.remembered.no-lever', { level })}</p>
      )}
    </div>
  );
}

/** Beside numbers with one decimal, zero has one too. */
function toTenths(score: string): string {
  return score === '0' ? '0.0' : score;
}

/** Both numbers on the scale, neutral in the middle; the average is a line that a disc at the same place does not hide. */
function Bar({ remembered, average }: { readonly remembered: number; readonly average: number }) {
  const at = (value: number) => `${((value + 900) / 1800) * 100}%`;
  return (
    <div className="memory-bar" aria-hidden>
      <span className="bar-neutral" />
      <span className={remembered < 0 ? 'bar-remembered is-below' : 'bar-remembered'} style={{ left: at(remembered) }} />
      <span className="bar-average" style={{ left: at(average) }} />
    </div>
  );
}
