// What one curve says: the number, how it comes about, what would change it most, and how it feels where the work changes hands.

import { FlaskConical } from 'lucide-react';
import { uuidv7 } from 'uuidv7';
import { type Curve, handOffsOf } from '../../shared/analysis/curves.ts';
import { scoresOf } from '../../shared/commands/scores.ts';
import { laneTitle } from '../../shared/layout/heads.ts';
import type { Doc } from '../../shared/model/document.ts';
import type { Connector, JourneyMap } from '../../shared/model/entities.ts';
import { gridOf } from '../../shared/model/grid.ts';
import { formatDifference, formatMean, toTenths } from '../../shared/model/score.ts';
import { mapSay } from '../session/use-session.tsx';
import { useSay } from '../ui/language.tsx';
import { tryScore } from '../what-if/what-if.ts';
import { GoTo } from './Panel.tsx';

type Props = { readonly doc: Doc; readonly map: JourneyMap; readonly curve: Curve; readonly name: string | undefined };

export function CurveReading({ doc, map, curve, name }: Props) {
  const say = useSay();
  const { start, peak, end, remembered, average, gap, levers, bestLever } = curve.experience;
  const shown = (value: number) => formatMean(value, map.scale);
  const level = shown(map.leverLevel ?? 0);
  return (
    <div className="reading">
      <h3>{name === undefined ? say('inspector.remembered') : say('inspector.remembered.who', { name })}</h3>
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
        {say('inspector.remembered.gap')} <strong>{toTenths(formatDifference(gap, map.scale))}</strong>{' '}
        <span className="hint is-whole">{say('inspector.remembered.gap-formula')}</span>
      </p>
      {bestLever ? (
        <div className="lever">
          <p>{say('inspector.remembered.lever')}</p>
          <div className="lever-row">
            <GoToScore doc={doc} map={map} curve={curve} stepId={bestLever.stepId} />
            <TryLever doc={doc} map={map} curve={curve} stepId={bestLever.stepId} />
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

type CurveProps = Omit<Props, 'name'>;

function useStepName(doc: Doc, map: JourneyMap) {
  const say = useSay();
  const { stepIndex } = gridOf(doc, map.id);
  return (stepId: string) =>
    say('inspector.remembered.lever-step', { number: (stepIndex.get(stepId) ?? 0) + 1, title: doc.step.get(stepId)?.title ?? '' });
}

function GoToScore({ doc, map, curve, stepId }: CurveProps & { readonly stepId: string }) {
  const nameOf = useStepName(doc, map);
  const score = scoresOf(doc, curve.lane.id, curve.persona?.id).find((each) => each.stepId === stepId);
  return score && <GoTo id={score.id} name={nameOf(stepId)} />;
}

/** Tries out what would be remembered with that one score at the level. */
function TryLever({ doc, map, curve: { lane, persona }, stepId }: CurveProps & { readonly stepId: string }) {
  const say = useSay();
  const name = say('what-if.try', { step: useStepName(doc, map)(stepId) });
  const value = map.leverLevel ?? 0;
  const tryOut = () =>
    tryScore({ type: 'setScore', id: uuidv7(), laneId: lane.id, stepId, ...(persona && { personaId: persona.id }), value });
  return (
    <button type="button" className="button is-quiet icon-button" aria-label={name} title={name} onClick={tryOut}>
      <FlaskConical size={14} aria-hidden />
    </button>
  );
}

/** Every step below the level, with what would be remembered then; a press tries it out. */
function Levers({ doc, map, curve }: CurveProps) {
  const say = useSay();
  const { steps, stepIndex } = gridOf(doc, map.id);
  const { moments, experience } = curve;
  const shown = (value: number) => formatMean(value, map.scale);
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
            <th />
          </tr>
        </thead>
        <tbody>
          {experience.levers.map(({ stepId, remembered, gain }) => {
            const number = (stepIndex.get(stepId) ?? 0) + 1;
            return (
              <tr key={stepId} className={gain > 0 ? '' : 'is-idle'}>
                <th scope="row">
                  {number} {steps[number - 1]?.title}
                </th>
                <td>{shown(moments.find((moment) => moment.stepId === stepId)?.value ?? 0)}</td>
                <td>{shown(remembered)}</td>
                <td>
                  <TryLever doc={doc} map={map} curve={curve} stepId={stepId} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}

function HandOffs({ doc, map, curve }: CurveProps) {
  const say = useSay();
  const { stepIndex } = gridOf(doc, map.id);
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
                {(stepIndex.get(step.id) ?? 0) + 1} {step.title}{' '}
                <strong>{moment ? formatMean(moment.value, map.scale) : say('remembered.hand-offs.unscored')}</strong>
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
