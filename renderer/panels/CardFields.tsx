// Fields that several kinds of card share: a rating of one to five, and a status.

import { type Card, STATUSES } from '../../shared/model/entities.ts';
import { ChoiceField, SelectField } from '../ui/Field.tsx';
import { useSay } from '../ui/language.tsx';
import { useSet } from './use-run.ts';

type RatingProps = {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChoose: (value: number | undefined, sitting: string) => void;
};

/** One to five, or not said. */
export function Rating({ label, value, onChoose }: RatingProps) {
  const say = useSay();
  return (
    <ChoiceField
      label={label}
      value={`${value ?? ''}`}
      choices={[
        { value: '', label: '–', name: say('inspector.not-set') },
        ...['1', '2', '3', '4', '5'].map((each) => ({ value: each, label: each })),
      ]}
      onChoose={(chosen, sitting) => onChoose(chosen === '' ? undefined : Number(chosen), sitting)}
    />
  );
}

/** The status that these cards share; none where they differ. */
export function StatusField({ cards }: { readonly cards: readonly Card[] }) {
  const say = useSay();
  const set = useSet(cards.map((card) => card.id));
  const status = cards.every((card) => card.status === cards[0]?.status) ? (cards[0]?.status ?? '') : 'several';
  return (
    <SelectField
      label={say('inspector.status')}
      value={status}
      choices={[
        ...(status === 'several' ? [{ value: 'several' as const, label: say('inspector.several') }] : []),
        { value: '', label: say('inspector.not-set') },
        ...STATUSES.map((value) => ({ value, label: say(`status.${value}`) })),
      ]}
      onChoose={(value) => value !== 'several' && set({ status: value || undefined }, 'undo.details')}
    />
  );
}
