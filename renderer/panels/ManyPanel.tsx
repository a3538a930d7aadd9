// Several things at once: how many of what, and the fields that all cards have.

import type { Card, Entity, Kind } from '../../shared/model/entities.ts';
import { TextField, useReadOnly } from '../ui/Field.tsx';
import { useSay } from '../ui/language.tsx';
import { act } from './act.ts';
import { StatusField } from './CardFields.tsx';
import { MarkToggles } from './MarkToggles.tsx';
import { Head } from './Panel.tsx';
import { useSet } from './use-run.ts';

const COUNTED = ['stage', 'step', 'lane', 'card', 'connector', 'score'] as const satisfies readonly Kind[];

type Props = {
  readonly entities: readonly Entity[];
  /** Those of the cards that have a status: pain points and opportunities. */
  readonly withStatus: readonly Card[];
};

export function ManyPanel({ entities, withStatus }: Props) {
  const say = useSay();
  const isReadOnly = useReadOnly();
  const cards = entities.filter((entity) => entity.kind === 'card');
  const marked = entities.filter((entity) => entity.kind === 'card' || entity.kind === 'step');
  const counts = COUNTED.flatMap((kind) => {
    const count = entities.filter((entity) => entity.kind === kind).length;
    return count > 0 ? [say(`inspector.many.${kind}`, { count })] : [];
  });
  return (
    <>
      <Head title={say('inspector.many', { count: entities.length })} place={counts.join(' · ')} />
      {cards.length > 0 && (
        <div className="field-row">
          <SharedField cards={cards} name="owner" />
          <SharedField cards={cards} name="channel" />
        </div>
      )}
      {withStatus.length > 0 && <StatusField cards={withStatus} />}
      {marked.length === entities.length && <MarkToggles marked={marked} />}
      {!isReadOnly && (
        <button type="button" className="button is-danger" onClick={() => act('edit.delete')}>
          {say('inspector.many.delete', { count: entities.length })}
        </button>
      )}
    </>
  );
}

function SharedField({ cards, name }: { readonly cards: readonly Card[]; readonly name: 'owner' | 'channel' }) {
  const say = useSay();
  const set = useSet(cards.map((card) => card.id));
  const isSame = cards.every((card) => card[name] === cards[0]?.[name]);
  return (
    <TextField
      label={say(`inspector.${name}`)}
      value={isSame ? (cards[0]?.[name] ?? '') : ''}
      placeholder={isSame ? undefined : say('inspector.several')}
      onCommit={(text, sitting) => set({ [name]: text || undefined }, 'undo.details', sitting)}
    />
  );
}
