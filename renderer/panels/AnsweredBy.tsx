// The opportunities that answer a pain point: listed, gone to, untied; one of the map is added, or a new one made.

import { Plus } from 'lucide-react';
import type { FormEvent } from 'react';
import { uuidv7 } from 'uuidv7';
import { placedCards } from '../../shared/analysis/pains/placed-cards.ts';
import type { Doc } from '../../shared/model/document.ts';
import type { Card } from '../../shared/model/entities/map.ts';
import { mapIdOfCard } from '../../shared/model/grid.ts';
import { SelectField, useReadOnly } from '../ui/Field.tsx';
import { useSay } from '../ui/language.tsx';
import { Links, Section } from './Panel.tsx';
import { useRun } from './use-run.ts';

export function AnsweredBy({ doc, pain }: { readonly doc: Doc; readonly pain: Card }) {
  const say = useSay();
  const run = useRun();
  const isReadOnly = useReadOnly();
  const isAnswer = ({ aboutIds = [] }: Card) => aboutIds.includes(pain.id);
  const mapId = mapIdOfCard(doc, pain.id);
  const placed = placedCards(doc, 'opportunities');
  const answers = placed.map(({ card }) => card).filter(isAnswer);
  const others = placed.filter((each) => each.mapId === mapId && !isAnswer(each.card)).map(({ card }) => card);
  const tie = ({ id }: Card, aboutIds: readonly string[]) =>
    run([{ type: 'set', ids: [id], fields: { aboutIds: aboutIds.length > 0 ? aboutIds : undefined } }], 'undo.tie');
  const untie = (id: string) => {
    const answer = answers.find((each) => each.id === id);
    if (answer)
      tie(
        answer,
        (answer.aboutIds ?? []).filter((each) => each !== pain.id),
      );
  };
  const add = (id: string) => {
    const answer = others.find((each) => each.id === id);
    if (answer) tie(answer, [...(answer.aboutIds ?? []), pain.id]);
  };
  const make = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const field = event.currentTarget.querySelector('input');
    const text = field?.value.trim() ?? '';
    if (!field || text === '') return;
    const ids = { opportunityId: uuidv7(), laneId: uuidv7() };
    if (run([{ type: 'answerPain', painId: pain.id, text, ...ids }], 'undo.answer-pain')) field.value = '';
  };
  if (isReadOnly && answers.length === 0) return null;
  return (
    <Section title={say('inspector.answered-by')}>
      <Links cards={answers} {...(!isReadOnly && { onUntie: untie })} />
      {!isReadOnly && others.length > 0 && (
        <SelectField
          label={say('register.answer.add')}
          isLabelHidden
          value=""
          choices={[
            { value: '', label: say('register.answer.add') },
            ...others.map((each) => ({ value: each.id, label: each.text.trim() || say('editor.untitled') })),
          ]}
          onChoose={add}
        />
      )}
      {!isReadOnly && (
        <form className="field with-button" onSubmit={make}>
          <input type="text" aria-label={say('register.answer.new')} placeholder={say('register.answer.new')} />
          <button type="submit" className="button icon-button" aria-label={say('register.answer.make')} title={say('register.answer.make')}>
            <Plus size={15} aria-hidden />
          </button>
        </form>
      )}
    </Section>
  );
}
