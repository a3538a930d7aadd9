// The tags of several cards: one is added to all of them, or taken from all that have it.

import { X } from 'lucide-react';
import { type FormEvent, useId } from 'react';
import type { Doc } from '../../shared/model/document.ts';
import type { Card } from '../../shared/model/entities/map.ts';
import { toTags } from '../../shared/model/tags.ts';
import { useReadOnly } from '../ui/Field.tsx';
import { useSay } from '../ui/language.tsx';
import { IconButton, Section } from './Panel.tsx';
import { useRun } from './use-run.ts';

export function SharedTags({ doc, cards }: { readonly doc: Doc; readonly cards: readonly Card[] }) {
  const say = useSay();
  const run = useRun();
  const isReadOnly = useReadOnly();
  const known = useId();
  const counts = countTags(cards);
  const change = (retag: (tags: readonly string[]) => readonly string[]) => {
    const each = cards
      .map(({ id, tags = [] }) => ({ id, tags, next: retag(tags) }))
      .filter(({ tags, next }) => next.length !== tags.length);
    return run(
      [{ type: 'setEach', each: each.map(({ id, next }) => ({ id, fields: { tags: next.length > 0 ? next : undefined } })) }],
      'undo.tags',
    );
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const field = event.currentTarget.querySelector('input');
    const added = toTags(field?.value ?? '');
    if (field && added && change((tags) => [...new Set([...tags, ...added])])) field.value = '';
  };
  if (isReadOnly && counts.size === 0) return null;
  return (
    <Section title={say('find.field.tags')}>
      <ul className="shared-tags">
        {[...counts].map(([tag, count]) => (
          <li key={tag}>
            <span>{tag}</span>
            {count < cards.length && <small>{say('inspector.tags.on', { count, all: cards.length })}</small>}
            <IconButton
              name={say('inspector.tags.remove', { tag })}
              icon={<X size={13} aria-hidden />}
              onPress={() => change((tags) => tags.filter((each) => each !== tag))}
            />
          </li>
        ))}
      </ul>
      {!isReadOnly && (
        <form className="field" onSubmit={onSubmit}>
          <input type="text" list={known} aria-label={say('inspector.tags.add')} placeholder={say('inspector.tags.add')} />
          <datalist id={known}>
            {[...countTags([...doc.card.values()]).keys()].map((tag) => (
              <option key={tag} value={tag} />
            ))}
          </datalist>
        </form>
      )}
    </Section>
  );
}

/** How many of the cards have each. */
function countTags(cards: readonly Card[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { tags = [] } of cards) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return counts;
}
