// The parts of a formula: who entered and who went on; purchases, spend and periods.

import type { Measure, Round } from '../../../shared/model/entities/measures.ts';
import { NumberField } from '../../ui/Field.tsx';
import { useSay } from '../../ui/language.tsx';
import { useSet } from '../use-run.ts';

const PARTS = {
  conversion: ['entered', 'wentOn'],
  retention: ['entered', 'wentOn'],
  'lifetime-value': ['purchases', 'spend', 'periods'],
} as const;

export function PartFields({ measure: { measureKind }, round }: { readonly measure: Measure; readonly round: Round }) {
  const say = useSay();
  const set = useSet([round.id]);
  if (measureKind !== 'conversion' && measureKind !== 'retention' && measureKind !== 'lifetime-value') return null;
  const isCounted = measureKind !== 'lifetime-value';
  return (
    <div className="field-row">
      {PARTS[measureKind].map((part, index) => (
        <NumberField
          key={part}
          {...(index === 0 && { id: round.id })}
          label={say(measureKind === 'retention' ? `measure.part.retention.${part as 'entered' | 'wentOn'}` : `measure.part.${part}`)}
          value={round[part]}
          {...(isCounted && { min: 0, max: Number.MAX_SAFE_INTEGER, decimals: 0 })}
          onCommit={(value, sitting) => set({ [part]: value }, 'undo.measure', sitting)}
        />
      ))}
    </div>
  );
}
