// What was measured each time, as a list that can be pasted over.

import { parseNumberList } from '../../../shared/formats/written-number.ts';
import type { Round } from '../../../shared/model/entities/measures.ts';
import { TextField } from '../../ui/Field.tsx';
import { useSay } from '../../ui/language.tsx';
import { useSet } from '../use-run.ts';

export function NumbersField({ round, number }: { readonly round: Round; readonly number: number }) {
  const say = useSay();
  const set = useSet([round.id]);
  const write = (numbers: readonly number[]) => numbers.join(' ');
  return (
    <TextField
      id={round.id}
      label={say('measure.numbers', { number })}
      lines={3}
      value={write(round.raw ?? [])}
      normalise={(text) => {
        const numbers = parseNumberList(text);
        return numbers ? write(numbers) : text;
      }}
      onCommit={(text, sitting) => {
        const raw = parseNumberList(text);
        return raw !== undefined && set({ raw: raw.length > 0 ? raw : undefined }, 'undo.measure', sitting);
      }}
    />
  );
}
