// Expectation and perception, 1–7: the means of five dimensions, or of the 22 questions. A pair counts once both are given.

import { useState } from 'react';
import { DIMENSION_OF_QUESTION } from '../../../shared/analysis/servqual.ts';
import { type Round, SERVQUAL_DIMENSIONS } from '../../../shared/model/entities.ts';
import type { TextKey } from '../../../shared/text/text.ts';
import { NumberField } from '../../ui/Field.tsx';
import { useSay } from '../../ui/language.tsx';
import { useSet } from '../use-run.ts';

type Pair = { readonly expectation: number; readonly perception: number };

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
  readonly pairs: readonly (Pair | undefined)[];
  readonly onCommit: (pairs: readonly (Pair | undefined)[], sitting: string) => boolean;
};

function PairTable({ round, names, groups, pairs, onCommit }: TableProps) {
  const say = useSay();
  /** Halves of pairs, which a round cannot hold. */
  const [halves, setHalves] = useState<Readonly<Record<number, Partial<Pair>>>>({});
  const commit = (index: number, side: keyof Pair, value: number | undefined, sitting: string) => {
    const { expectation, perception }: Partial<Pair> = { ...pairs[index], ...halves[index], [side]: value };
    const isWhole = expectation !== undefined && perception !== undefined;
    setHalves({ ...halves, [index]: isWhole ? {} : { expectation, perception } });
    if (!isWhole && !pairs[index]) return true;
    return onCommit(
      pairs.map((pair, at) => (at === index ? (isWhole ? { expectation, perception } : undefined) : pair)),
      sitting,
    );
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
                  value={halves[index]?.[side] ?? pairs[index]?.[side]}
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
