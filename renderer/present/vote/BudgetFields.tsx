// How many people vote, and how many dots each has.

import type { Ballot } from '../../../shared/model/entities/workshops.ts';
import { LIMITS } from '../../../shared/model/limits.ts';
import { NumberField } from '../../ui/Field.tsx';
import { useSay } from '../../ui/language.tsx';

type Budget = Pick<Ballot, 'people' | 'dotsEach'>;
type Props = Budget & { /** False where it does not fit. */ readonly onChange: (next: Partial<Budget>) => boolean };

export function BudgetFields({ people, dotsEach, onChange }: Props) {
  const say = useSay();
  return (
    <div className="vote-budget">
      <NumberField
        label={say('vote.people')}
        value={people}
        min={1}
        max={LIMITS.voters}
        decimals={0}
        isRequired
        onCommit={(value) => onChange({ people: value ?? people })}
      />
      <NumberField
        label={say('vote.dots-each')}
        value={dotsEach}
        min={1}
        max={LIMITS.dotsEach}
        decimals={0}
        isRequired
        onCommit={(value) => onChange({ dotsEach: value ?? dotsEach })}
      />
    </div>
  );
}
