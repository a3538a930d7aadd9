// How many gave each answer, from the lowest answer of the scale to the highest.

import { scaleOf } from '../../../shared/analysis/measures/measure-kinds.ts';
import type { Measure, Round } from '../../../shared/model/entities/measures.ts';
import { NumberField } from '../../ui/Field.tsx';
import { useSay } from '../../ui/language.tsx';
import { useSet } from '../use-run.ts';

type Props = { readonly measure: Measure; readonly round: Round; readonly number: number };

export function CountFields({ measure, round, number }: Props) {
  const say = useSay();
  const set = useSet([round.id]);
  const [low, high] = scaleOf(measure);
  const counts = round.counts ?? {};
  // An answer off the scale, which the round's sentence is about, can be taken away.
  const outside = Object.keys(counts)
    .map(Number)
    .filter((answer) => answer < low || answer > high);
  const answers = [...Array.from({ length: high - low + 1 }, (_, index) => low + index), ...outside];
  const change = (answer: number, count: number | undefined, sitting: string) => {
    const next = Object.fromEntries(Object.entries({ ...counts, [answer]: count }).filter(([, each]) => each !== undefined));
    return set({ counts: Object.keys(next).length > 0 ? next : undefined }, 'undo.measure', sitting);
  };
  return (
    <fieldset className="count-fields">
      <legend className="field-label">{say('measure.counts', { number })}</legend>
      {answers.map((answer, index) => (
        <NumberField
          key={answer}
          {...(index === 0 && { id: round.id })}
          label={`${answer}`}
          value={counts[answer]}
          min={0}
          max={Number.MAX_SAFE_INTEGER}
          decimals={0}
          onCommit={(count, sitting) => change(answer, count, sitting)}
        />
      ))}
    </fieldset>
  );
}
