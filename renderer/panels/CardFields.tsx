// Fields of cards, for one or for several at once: a rating of one to five, one of a list.

import { type Card, EVIDENCE_LEVELS, STATUSES } from '../../shared/model/entities/map.ts';
import { fromTags, toTags } from '../../shared/model/tags.ts';
import { ChoiceField, SelectField, TextField } from '../ui/Field.tsx';
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

type SharedSelectProps<T extends string> = {
  readonly label: string;
  /** One for each of the things that are selected; empty where nothing is said. */
  readonly values: readonly (T | '')[];
  readonly choices: readonly { readonly value: T | ''; readonly label: string }[];
  readonly onChoose: (value: T | '') => void;
};

/** What several things have in common: one of a list, or that they differ. */
export function SharedSelect<T extends string>({ label, values, choices, onChoose }: SharedSelectProps<T>) {
  const say = useSay();
  const [first = ''] = values;
  const isSame = values.every((value) => value === first);
  return (
    <SelectField<T | '' | 'several'>
      label={label}
      value={isSame ? first : 'several'}
      choices={[...(isSame ? [] : [{ value: 'several' as const, label: say('inspector.several') }]), ...choices]}
      onChoose={(value) => value !== 'several' && onChoose(value)}
    />
  );
}

export function StatusField({ cards }: { readonly cards: readonly Card[] }) {
  const say = useSay();
  const set = useSet(cards.map((card) => card.id));
  return (
    <SharedSelect
      label={say('inspector.status')}
      values={cards.map(({ status }) => status ?? '')}
      choices={[{ value: '', label: say('inspector.not-set') }, ...STATUSES.map((value) => ({ value, label: say(`status.${value}`) }))]}
      onChoose={(value) => set({ status: value || undefined }, 'undo.details')}
    />
  );
}

export function EvidenceField({ cards }: { readonly cards: readonly Card[] }) {
  const say = useSay();
  const set = useSet(cards.map((card) => card.id));
  return (
    <SharedSelect
      label={say('inspector.evidence')}
      values={cards.map(({ evidence }) => evidence ?? '')}
      choices={[
        { value: '', label: say('inspector.not-set') },
        ...EVIDENCE_LEVELS.map((value) => ({ value, label: say(`evidence.${value}`) })),
      ]}
      onChoose={(value) => set({ evidence: value || undefined }, 'undo.details')}
    />
  );
}

export function HelpersField({ cards }: { readonly cards: readonly Card[] }) {
  const say = useSay();
  const set = useSet(cards.map((card) => card.id));
  const [first = ''] = cards.map(({ helpers }) => fromTags(helpers));
  const isSame = cards.every(({ helpers }) => fromTags(helpers) === first);
  return (
    <TextField
      label={say('inspector.helpers')}
      value={isSame ? first : ''}
      placeholder={isSame ? undefined : say('inspector.several')}
      normalise={(text) => fromTags(toTags(text))}
      onCommit={(text, sitting) => set({ helpers: toTags(text) }, 'undo.details', sitting)}
    />
  );
}
