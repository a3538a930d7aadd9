// The cards that a pain point is about, or the pain points that an opportunity answers: listed, gone to, tied, untied.

import { type Doc, get } from '../../shared/model/document.ts';
import type { Card } from '../../shared/model/entities/map.ts';
import { SelectField, useReadOnly } from '../ui/Field.tsx';
import { useSay } from '../ui/language.tsx';
import { Links, Section } from './Panel.tsx';
import { useSet } from './use-run.ts';

type Props = {
  readonly title: string;
  /** What the list of candidates says when it is closed. */
  readonly choose: string;
  readonly doc: Doc;
  readonly card: Card;
  readonly candidates: readonly Card[];
};

export function Ties({ title, choose, doc, card, candidates }: Props) {
  const say = useSay();
  const set = useSet([card.id]);
  const isReadOnly = useReadOnly();
  const ids = card.aboutIds ?? [];
  const tie = (aboutIds: readonly string[]) => set({ aboutIds: aboutIds.length > 0 ? aboutIds : undefined }, 'undo.tie');
  const untied = candidates.filter((candidate) => candidate.id !== card.id && !ids.includes(candidate.id));
  if (isReadOnly && ids.length === 0) return null;
  return (
    <Section title={title}>
      <Links cards={ids.flatMap((id) => get(doc, 'card', id) ?? [])} onUntie={(id) => tie(ids.filter((each) => each !== id))} />
      {!isReadOnly && untied.length > 0 && (
        <SelectField
          label={choose}
          isLabelHidden
          value=""
          choices={[
            { value: '', label: choose },
            ...untied.map((each) => ({ value: each.id, label: each.text.trim() || say('editor.untitled') })),
          ]}
          onChoose={(id) => id !== '' && tie([...ids, id])}
        />
      )}
    </Section>
  );
}
