// What stops have in common: how long they take, and how they appear; of one or of several at once.

import { REVEALS, type Stop } from '../../shared/model/entities/show.ts';
import { LIMITS } from '../../shared/model/limits.ts';
import { SharedSelect } from '../panels/CardFields.tsx';
import { useSet } from '../panels/use-run.ts';
import { NumberField } from '../ui/Field.tsx';
import { useSay } from '../ui/language.tsx';

export function StopFields({ stops }: { readonly stops: readonly Stop[] }) {
  const say = useSay();
  const set = useSet(stops.map(({ id }) => id));
  const [first] = stops;
  const isSame = stops.every(({ minutes }) => minutes === first?.minutes);
  return (
    <div className="field-row">
      <NumberField
        label={say('stops.field.minutes')}
        min={0}
        max={LIMITS.stopMinutes}
        value={isSame ? first?.minutes : undefined}
        onCommit={(minutes, sitting) => set({ minutes }, 'undo.stop', sitting)}
      />
      <SharedSelect
        label={say('stops.field.reveal')}
        values={stops.map(({ reveal = 'at-once' }) => reveal)}
        choices={REVEALS.map((value) => ({ value, label: say(`stops.reveal.${value}`) }))}
        onChoose={(reveal) => set({ reveal }, 'undo.stop')}
      />
    </div>
  );
}
