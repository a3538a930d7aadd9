// What one curve says: the number, how it comes about, what would change it most, and how it feels where the work changes hands.

import { type Curve, handOffsOf } from '../../shared/analysis/memory/curves.ts';
import { scoresOf } from '../../shared/commands/scores.ts';
import { laneTitle } from '../../shared/layout/heads.ts';
import type { Doc } from '../../shared/model/document.ts';
import type { Connector, JourneyMap } from '../../shared/model/entities/map.ts';
import { gridOf } from '../../shared/model/grid.ts';
import { sayDifference, sayScore, sayStep } from '../../shared/words/say-insights.ts';
import { mapSay } from '../session/map-say.ts';
import { useSay } from '../ui/language.tsx';
import { TryLever } from '../what-if/TryLever.tsx';
import { GoTo } from './Panel.tsx';

type Props = { readonly doc: Doc; readonly map: JourneyMap; readonly curve: Curve; readonly title: string };

export function CurveReading({ doc, map, curve, title }: Props) {
  const say = useSay();
  const { start, peak, end, remembered, average, gap, levers, bestLever } = curve.experience;
  const shown = (value: number) => sayScore(value, map.scale);
  const level = shown(map.leverLevel ?? 0);
  return (
    <div className="reading">
      <h3>{title}</h3>
      <p className="mean">
        <strong>{shown(remembered)}</strong> {say('inspector.remembered.mean', { peak: shown(peak.value), end: shown(end.value) })}
      </p>
      {peak.isPeak && <p className="hint">{say('inspector.remembered.peak-by-hand')}</p>}
      {end.isEnd && <p className="hint">{say('inspector.remembered.end-by-hand')}</p>}
      <p className="hint">{say('remembered.start-end', { start: shown(start.value), end: shown(end.value) })}</p>
      <p>
        {say('inspector.remembered.average', { count: curve.moments.length })} <strong>{shown(average)}</strong>
      </p>
      <Bar remembered={remembered} average={average} />
      <p>
        {say('inspector.remembered.gap')} <strong>{sayDifference(gap, map.scale)}</strong>{' '}
        <span className="hint is-whole">{say('inspector.remembered.gap-formula')}</span>
      </p>
      {bestLever ? (
        <div className="lever">
          <p>{say('inspector.remembered.lever')}</p>
          <div className="lever-row">
            <GoToScore doc={doc} map={map} curve={curve} stepId={bestLever.stepId} />
            <TryLever doc={doc} curve={curve} stepId={bestLever.stepId} />
          </div>
          <p className="hint">{say('inspector.remembered.lever-effect', { level, after: shown(bestLever.remembered) })}</p>
        </div>
      ) : (
        <p className="hint">{say('inspector.remembered.no-lever', { level })}</p>
      )}
      {levers.length > 0 && <Levers doc={doc} map={map} curve={curve} />}
      <HandOffs doc={doc} map={map} curve={curve} />
    </div>
  );
}

type CurveProps = Omit<Props, 'title'>;

function GoToScore({ doc, map, curve, stepId }: CurveProps & { readonly stepId: string }) {
  const say = useSay();
  const score = scoresOf(doc, curve.lane.id, curve.persona?.id).find((each) => each.stepId === stepId);
  const number = (gridOf(doc, map.id).stepIndex.get(stepId) ?? 0) + 1;
  return (
    score && <GoTo id={score.id} name={say('inspector.remembered.lever-step', { number, title: doc.step.get(stepId)?.title ?? '' })} />
  );
}

/** Every step below the level, with what would be remembered then; a press tries it out. */
function Levers({ doc, map, curve }: CurveProps) {
  const say = useSay();
  const { moments, experience } = curve;
  const shown = (value: number) => sayScore(value, map.scale);
  return (
    <details className="panel-details levers">
      <summary>{say('levers.all', { count: experience.levers.length })}</summary>
      <p className="hint">{say('levers.about', { level: shown(map.leverLevel ?? 0) })}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('levers.step')}</th>
            <th scope="col">{say('levers.now')}</th>
            <th scope="col">{say('levers.then')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {experience.levers.map(({ stepId, remembered, gain }) => (
            <tr key={stepId} className={gain > 0 ? '' : 'is-idle'}>
              <th scope="row">{sayStep(doc, map.id, stepId)}</th>
              <td>{shown(moments.find((moment) => moment.stepId === stepId)?.value ?? 0)}</td>
              <td>{shown(remembered)}</td>
              <td>
                <TryLever doc={doc} curve={curve} stepId={stepId} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function HandOffs({ doc, map, curve }: CurveProps) {
  const say = useSay();
  const handOffs = handOffsOf(doc, map.id);
  if (handOffs.length === 0) return null;
  const laneOf = (cardId: string) => doc.lane.get(doc.card.get(cardId)?.laneId ?? '');
  const between = (connectors: readonly Connector[]) =>
    new Set(
      connectors.map(({ fromCardId, toCardId }) => {
        const [from, to] = [fromCardId, toCardId].map(laneOf).map((lane) => lane && laneTitle(lane, mapSay(doc)));
        return `${from} → ${to}`;
      }),
    );
  return (
    <details className="panel-details hand-offs">
      <summary>{say('remembered.hand-offs', { count: handOffs.length })}</summary>
      <ul>
        {handOffs.map(({ step, connectors }) => {
          const moment = curve.moments.find(({ stepId }) => stepId === step.id);
          return (
            <li key={step.id}>
              <p>
                {sayStep(doc, map.id, step.id)}{' '}
                <strong>{moment ? sayScore(moment.value, map.scale) : say('remembered.hand-offs.unscored')}</strong>
              </p>
              {[...between(connectors)].map((lanes) => (
                <p key={lanes} className="hint">
                  {lanes}
                </p>
              ))}
            </li>
          );
        })}
      </ul>
      <p className="hint">{say('remembered.hand-offs.about')}</p>
    </details>
  );
}

/** Both numbers on the scale, neutral in the middle; the average is a line that a disc at the same place does not hide. */
export function Bar({ remembered, average }: { readonly remembered: number; readonly average: number }) {
  const at = (value: number) => `${((value + 900) / 1800) * 100}%`;
  return (
    <div className="memory-bar" aria-hidden>
      <span className="bar-neutral" />
      <span className={remembered < 0 ? 'bar-remembered is-below' : 'bar-remembered'} style={{ left: at(remembered) }} />
      <span className="bar-average" style={{ left: at(average) }} />
    </div>
  );
}
