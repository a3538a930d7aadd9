// What a map has to do with the others: the as-is that it is the to-be of, its own to-be maps, and the cards that link to it.

import { all, type Doc, get } from '../../shared/model/document.ts';
import type { JourneyMap } from '../../shared/model/entities/map.ts';
import { mapIdOfCard, mapsOf } from '../../shared/model/grid.ts';
import { useSay } from '../ui/language.tsx';
import { Links, Section } from './Panel.tsx';

export function MapLinks({ doc, map }: { readonly doc: Doc; readonly map: JourneyMap }) {
  const say = useSay();
  const titleOf = (id: string | undefined) => get(doc, 'map', id)?.title || say('editor.untitled-map');
  const maps = (ids: readonly string[]) => ids.map((id) => ({ id, text: titleOf(id) }));
  const asIs = get(doc, 'map', map.asIsMapId);
  const toBes = mapsOf(doc).filter(({ asIsMapId }) => asIsMapId === map.id);
  const cards = all(doc, 'card').filter(({ linkedMapId }) => linkedMapId === map.id);
  return (
    <>
      {asIs && (
        <Section title={say('inspector.to-be-of')}>
          <Links cards={maps([asIs.id])} />
        </Section>
      )}
      {toBes.length > 0 && (
        <Section title={say('inspector.to-bes')}>
          <Links cards={maps(toBes.map(({ id }) => id))} />
        </Section>
      )}
      {cards.length > 0 && (
        <Section title={say('inspector.linked-from')}>
          <Links
            cards={cards.map(({ id, text }) => ({
              id,
              text: `${text.trim() || say('editor.untitled')} · ${titleOf(mapIdOfCard(doc, id))}`,
            }))}
          />
        </Section>
      )}
    </>
  );
}
