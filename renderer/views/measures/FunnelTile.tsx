// Conversion along the steps of a map as a funnel: each bar is as wide as those who are left.

import { TriangleAlert } from 'lucide-react';
import { type FunnelStep, funnelOf } from '../../../shared/analysis/measures/funnel.ts';
import { formatValue } from '../../../shared/analysis/measures/measure-kinds.ts';
import type { Doc } from '../../../shared/model/document.ts';
import { sayStep } from '../../../shared/words/say-insights.ts';
import { GoTo } from '../../panels/Panel.tsx';
import { useSay } from '../../ui/language.tsx';
import { Tile } from '../Screen.tsx';

type Props = { readonly doc: Doc; readonly mapId: string };

/** Of all customers together; nothing where no step has its conversion measured. */
export function FunnelTile({ doc, mapId }: Props) {
  const say = useSay();
  const funnel = funnelOf(doc, mapId);
  if (!funnel) return null;
  const first = funnel.steps[0]?.entered;
  const overall = say(funnel.isProduct ? 'measures.funnel.product' : 'measures.funnel.overall', { overall: places(funnel.overall) });
  return (
    <Tile title={say('measures.funnel')} formula={say('formula.conversion')}>
      <ol className="funnel">
        {funnel.steps.map((step) => (
          <li key={step.step.id}>
            <GoTo id={step.step.id} name={sayStep(doc, mapId, step.step.id)} />
            <FunnelBar step={step} first={first} />
            <span className="funnel-numbers">
              {step.entered !== undefined && step.wentOn !== undefined
                ? say('measures.funnel.of', { wentOn: step.wentOn, entered: step.entered })
                : formatValue(step.conversion, step.measure)}
            </span>
            <span className={step.isBiggestDrop ? 'funnel-drop is-biggest' : 'funnel-drop'}>
              {step.isBiggestDrop && <TriangleAlert size={13} aria-hidden />}
              {say(step.isBiggestDrop ? 'measures.funnel.biggest' : 'measures.funnel.drop', { drop: places(step.dropOff) })}
            </span>
          </li>
        ))}
      </ol>
      <p>{overall}</p>
    </Tile>
  );
}

/** Those who entered, and of them those who went on, out of those who entered first; of a percentage alone, out of all. */
function FunnelBar({ step: { entered, wentOn, conversion }, first }: { readonly step: FunnelStep; readonly first: number | undefined }) {
  const isCounted = entered !== undefined && wentOn !== undefined && first !== undefined;
  const whole = isCounted ? Math.min(100, (100 * entered) / first) : 100;
  const left = isCounted ? Math.min(100, (100 * wentOn) / first) : conversion;
  return (
    <span className="funnel-bar" aria-hidden>
      <i className="funnel-entered" style={{ width: `${whole}%` }} />
      <i className="funnel-left" style={{ width: `${left}%` }} />
    </span>
  );
}

const places = (value: number) => Number(value.toFixed(1));
