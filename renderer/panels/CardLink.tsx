// The map that says more about a card: chosen, made, gone to.

import { ArrowUpRight } from 'lucide-react';
import { uuidv7 } from 'uuidv7';
import { type Doc, get, projectOf } from '../../shared/model/document.ts';
import type { Card } from '../../shared/model/entities/map.ts';
import { mapIdOfCard, mapsOf } from '../../shared/model/grid.ts';
import { LIMITS } from '../../shared/model/limits.ts';
import { createMap } from '../../shared/model/templates.ts';
import { followLink } from '../canvas/show-map.ts';
import { SelectField, useReadOnly } from '../ui/Field.tsx';
import { useSay } from '../ui/language.tsx';
import { act } from './act.ts';
import { useRun, useSet } from './use-run.ts';

const NEW = 'new';

export function CardLink({ doc, card }: { readonly doc: Doc; readonly card: Card }) {
  const say = useSay();
  const run = useRun();
  const set = useSet([card.id]);
  const isReadOnly = useReadOnly();
  const linked = get(doc, 'map', card.linkedMapId);
  const own = mapIdOfCard(doc, card.id);
  const titleOf = (title: string) => title || say('editor.untitled-map');

  /** Named after the card, and opened: more is written there. */
  function linkToNew(): void {
    const title = card.text.replace(/\s+/g, ' ').trim().slice(0, LIMITS.titleLength);
    const { map, entities } = createMap('empty', projectOf(doc).language, uuidv7, title);
    const link = { type: 'set', ids: [card.id], fields: { linkedMapId: map.id } } as const;
    if (run([{ type: 'addMap', entities }, link], 'undo.link')) followLink(card.id, map.id);
  }

  if (isReadOnly && !linked) return null;
  const open = linked && say('inspector.link.open', { title: titleOf(linked.title) });
  return (
    <div className="with-button">
      <SelectField
        label={say('inspector.link')}
        value={linked?.id ?? ''}
        choices={[
          { value: '', label: say('inspector.link.none') },
          ...mapsOf(doc)
            .filter(({ id }) => id !== own)
            .map(({ id, title }) => ({ value: id, label: titleOf(title) })),
          { value: NEW, label: say('inspector.link.new') },
        ]}
        onChoose={(chosen) => (chosen === NEW ? linkToNew() : set({ linkedMapId: chosen || undefined }, 'undo.link'))}
      />
      {open && (
        <button type="button" className="button icon-button" aria-label={open} title={open} onClick={() => act('map.open-linked')}>
          <ArrowUpRight size={15} aria-hidden />
        </button>
      )}
    </div>
  );
}
