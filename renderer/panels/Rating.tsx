// One to five, or not said.

import { ChoiceField } from '../ui/Field.tsx';
import { useSay } from '../ui/language.tsx';

type Props = { readonly label: string; readonly value: number | undefined; readonly onChoose: (value: number | undefined, sitting: string) => void };

export function Rating({ label, value, onChoose }: Props) {
  const say = useSay();
  return (
    <ChoiceField
      label={label}
      value={`${value ?? ''}`}
      choices={[{ value: '', label: '–', name: say('inspector.not-set') }, ...['1', '2', '3', '4', '5'].map((each) => ({ value: each, label: each }))]}
      onChoose={(chosen, sitting) => onChoose(chosen === '' ? undefined : Number(chosen), sitting)}
    />
  );
}
