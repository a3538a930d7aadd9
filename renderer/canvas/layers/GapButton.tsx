// The "+" between two heads, before the first and after the last, where the pointer is: it adds a step, or a lane of a kind that is then
// chosen, there. Over it, a line shows where that is.

import { Plus } from 'lucide-react';
import type { CSSProperties } from 'react';
import type { Drawing } from '../../../shared/layout/drawing.ts';
import { useSay } from '../../ui/language.tsx';
import type { AddToGrid, Gap } from '../gaps.ts';
import { useView } from '../view.ts';

/** Half of its size, in map units. */
const HALF = 11;

type Props = {
  readonly kind: Gap['kind'];
  readonly drawing: Drawing;
  readonly onAdd: AddToGrid;
};

export function GapButton({ kind, drawing: { bounds, frame }, onAdd }: Props) {
  const say = useSay();
  const gap = useView((view) => view.hoveredGap);
  const isIdle = useView((view) => view.editing === undefined && view.inHand.size === 0 && view.preview.length === 0);
  if (gap?.kind !== kind || !isIdle) return null;
  const style =
    gap.kind === 'step'
      ? { left: gap.at - HALF, top: frame.headHeight - HALF, '--length': `${bounds.height - frame.headHeight - HALF}px` }
      : { left: frame.headWidth - HALF, top: gap.at - HALF, '--length': `${bounds.width - frame.headWidth - HALF}px` };
  const name =
    gap.kind === 'lane'
      ? say('hands.add-lane', { zone: say(`zone.${gap.zone}`) })
      : say(gap.index === 0 ? 'hands.add-step-first' : 'hands.add-step', { number: gap.index });
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`add add-between is-${kind}`}
      style={style as CSSProperties}
      aria-label={name}
      title={name}
      onClick={(event) => (gap.kind === 'step' ? onAdd.step(gap.index) : onAdd.lane(event.currentTarget, gap))}
    >
      <Plus size={14} aria-hidden />
    </button>
  );
}
