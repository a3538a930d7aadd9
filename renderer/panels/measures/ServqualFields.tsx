// Expectation and perception, 1–7: the means of five dimensions, or of the 22 questions. A pair counts once both are given.

import { DIMENSION_OF_QUESTION, type Given } from '../../../shared/analysis/measures/servqual.ts';
import { type Round, SERVQUAL_DIMENSIONS } from '../../../shared/model/entities/measures.ts';
import type { TextKey } from '../../../shared/text/text.ts';
import { NumberField } from '../../ui/Field.tsx';
import { useSay } from '../../ui/language.tsx';
import { useSet } from '../use-run.ts';

export function DimensionFields({ round }: { readonly round: Round }) {
  const say = useSay();
  const set = useSet([round.id]);
  return (
    <PairTable
      round={round}
      names={SERVQUAL_DIMENSIONS.map((dimension) => say(`dimension.${dimension}`))}
      pairs={SERVQUAL_DIMENSIONS.map((dimension) => round.servqual?.[dimension])}
      onCommit={(pairs, sitting) => {
        const given = SERVQUAL_DIMENSIONS.flatMap((dimension, index) => (pairs[index] ? [[dimension, pairs[index]]] : []));
        return set({ servqual: given.length > 0 ? Object.fromEntries(given) : undefined }, 'undo.measure', sitting);
      }}
    />
  );
}

export function QuestionFields({ round }: { readonly round: Round }) {
  const say = useSay();
  const set = useSet([round.id]);
  return (
    <PairTable
      round={round}
      names={DIMENSION_OF_QUESTION.map((_, index) => `${index + 1} ${say(`servqual.question.${index + 1}` as TextKey)}`)}
      groups={DIMENSION_OF_QUESTION.map((dimension) => say(`dimension.${dimension}`))}
      pairs={DIMENSION_OF_QUESTION.map((_, index) => round.servqualItems?.[index] ?? undefined)}
      onCommit={(pairs, sitting) =>
        set({ servqualItems: pairs.some(Boolean) ? pairs.map((pair) => pair ?? null) : undefined }, 'undo.measure', sitting)
      }
    />
  );
}

type TableProps = {
  readonly round: Round;
  readonly names: readonly string[];
  /** Of each name, what it belongs to; said once above the first of several. */
  readonly groups?: readonly string[];
  readonly pairs: readonly (Given | undefined)[];
  readonly onCommit: (pairs: readonly (Given | undefined)[], sitting: string) => boolean;
};

function PairTable({ round, names, groups, pairs, onCommit }: TableProps) {
  const say = useSay();
  const commit = (index: number, side: keyof Given, value: number | undefined, sitting: string) => {
    const { [side]: _, ...other } = pairs[index] ?? {};
    const given = value === undefined ? other : { ...other, [side]: value };
    return onCommit(pairs.with(index, Object.keys(given).length > 0 ? given : undefined), sitting);
  };
  return (
    <table className="pair-table">
      <thead>
        <tr>
          <td />
          <th scope="col">{say('measure.expectation')}</th>
          <th scope="col">{say('measure.perception')}</th>
        </tr>
      </thead>
      <tbody>
        {names.map((name, index) => (
          <tr key={name} className={groups && groups[index] !== groups[index - 1] ? 'is-first' : undefined}>
            <th scope="row">
              {groups && groups[index] !== groups[index - 1] && <small>{groups[index]}</small>}
              {name}
            </th>
            {(['expectation', 'perception'] as const).map((side) => (
              <td key={side}>
                <NumberField
                  {...(index === 0 && side === 'expectation' && { id: round.id })}
                  label={`${name}: ${say(`measure.${side}`)}`}
                  isLabelHidden
                  value={pairs[index]?.[side]}
                  min={1}
                  max={7}
                  step={0.1}
                  onCommit={(value, sitting) => commit(index, side, value, sitting)}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
