// The fields of a stop: what it says, what of its map it shows, what it is about; and its slides as the room will see them.

import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { laneTitle } from '../../shared/layout/heads.ts';
import { all, type Doc, find, get } from '../../shared/model/document.ts';
import type { Card } from '../../shared/model/entities/map.ts';
import type { Stop } from '../../shared/model/entities/show.ts';
import type { Entity } from '../../shared/model/entities.ts';
import { cardsInReadingOrder, gridOf } from '../../shared/model/grid.ts';
import { gridOfStop, lostOf, stopsOf, withoutLost } from '../../shared/model/stops.ts';
import { isCardShown } from '../../shared/model/views.ts';
import type { UnreadableStop } from '../../shared/present/unreadable.ts';
import { sayScore, sayStep } from '../../shared/words/say-insights.ts';
import { act } from '../panels/act.ts';
import { Head, Links, Section } from '../panels/Panel.tsx';
import { useSet } from '../panels/use-run.ts';
import { SlidePicture } from '../present/SlidePicture.tsx';
import { mapSay } from '../session/map-say.ts';
import { SelectField, TextField, useReadOnly } from '../ui/Field.tsx';
import { useSay } from '../ui/language.tsx';
import { PartChoice } from './PartChoice.tsx';
import { StopFields } from './StopFields.tsx';
import { warningsOf } from './StopRow.tsx';
import { useSlides, useUnreadable } from './slides-of.ts';

/** Of a long stop only the first are pictured: how many there are stands above. */
const MOST_PICTURES = 6;

type Props = { readonly doc: Doc; readonly stop: Stop };

export function StopPanel({ doc, stop }: Props) {
  const say = useSay();
  const set = useSet([stop.id]);
  const slides = useSlides(stop);
  const map = get(doc, 'map', stop.mapId);
  const { lanes, steps } = gridOf(doc, stop.mapId);
  const unreadable = useUnreadable().get(stop.id);
  const warnings = warningsOf(doc, stop, unreadable !== undefined, say);
  return (
    <>
      <Head
        title={say('stops.number', { number: stopsOf(doc).findIndex(({ id }) => id === stop.id) + 1 })}
        place={[map?.title || say('editor.untitled-map'), say('stops.slides', { count: slides.length })].join(' · ')}
        isDeletable
      />
      {warnings.length > 0 && <Warnings doc={doc} stop={stop} warnings={warnings} unreadable={unreadable} />}
      <TextField
        label={say('inspector.title')}
        lines={2}
        value={stop.title}
        onCommit={(title, sitting) => set({ title }, 'undo.rename', sitting)}
      />
      <TextField
        label={say('stops.field.notes')}
        lines={6}
        value={stop.notes ?? ''}
        onCommit={(notes, sitting) => set({ notes: notes || undefined }, 'undo.stop', sitting)}
      />
      <StopFields stops={[stop]} />
      <div className="stop-slides">
        {slides.slice(0, MOST_PICTURES).map((slide, index) => (
          <SlidePicture
            // biome-ignore lint/suspicious/noArrayIndexKey: a slide is its place
            key={index}
            slide={slide}
            drawing={slide.drawing}
            label={say('stops.picture', { number: index + 1, count: slides.length })}
          />
        ))}
      </div>
      <PartChoice
        title={say('stops.field.lanes')}
        parts={lanes.map((lane) => ({ id: lane.id, name: laneTitle(lane, mapSay(doc)) }))}
        chosen={stop.laneIds}
        onChoose={(laneIds) => set({ laneIds }, 'undo.stop')}
      />
      <PartChoice
        title={say('stops.field.steps')}
        parts={steps.map(({ id }) => ({ id, name: sayStep(doc, stop.mapId, id) }))}
        chosen={stop.stepIds}
        onChoose={(stepIds) => set({ stepIds }, 'undo.stop')}
      />
      <About doc={doc} stop={stop} />
    </>
  );
}

type WarningProps = Props & { readonly warnings: readonly string[]; readonly unreadable: UnreadableStop | undefined };

function Warnings({ doc, stop, warnings, unreadable }: WarningProps) {
  const say = useSay();
  const isReadOnly = useReadOnly();
  return (
    <div className="stop-warning">
      <p>
        <TriangleAlert size={14} aria-hidden /> {warnings.join(' ')}
      </p>
      {unreadable && <p>{say('stops.unreadable.why')}</p>}
      {unreadable && <Links cards={unreadable.cells.flatMap(({ cardIds: [id] }) => get(doc, 'card', id) ?? [])} />}
      {!isReadOnly && lostOf(doc, stop).length > 0 && (
        <div className="panel-actions">
          {withoutLost(doc, stop) && (
            <button type="button" className="button" onClick={() => act('stops.forget-lost')}>
              {say('action.forget-lost')}
            </button>
          )}
          <button type="button" className="button" onClick={() => act('edit.delete')}>
            {say('action.delete')}
          </button>
        </div>
      )}
    </div>
  );
}

/** Cards, scores and steps, gone to and taken out; cards that it shows can be added. */
function About({ doc, stop }: Props) {
  const say = useSay();
  const set = useSet([stop.id]);
  const isReadOnly = useReadOnly();
  const { aboutIds = [] } = stop;
  const whole = gridOf(doc, stop.mapId);
  const shown = gridOfStop(doc, stop);
  const about = new Set(aboutIds);
  const isOther = (card: Card) => !about.has(card.id) && isCardShown(card, shown, whole);
  // There may be thousands: they are listed while the list is used.
  const [isListed, setListed] = useState(false);
  const others = isListed ? cardsInReadingOrder(doc, stop.mapId).filter(isOther) : [];
  const setAbout = (ids: readonly string[]) => set({ aboutIds: ids.length > 0 ? ids : undefined }, 'undo.stop');
  return (
    <Section title={say('stops.field.about')}>
      {aboutIds.length === 0 && <p className="hint">{say('stops.about.all')}</p>}
      <Links
        cards={aboutIds.flatMap((id) => {
          const entity = find(doc, id);
          return entity ? [{ id, text: nameOf(entity) }] : [];
        })}
        onUntie={(id) => setAbout(aboutIds.filter((each) => each !== id))}
      />
      {!isReadOnly && (isListed || all(doc, 'card').some(isOther)) && (
        <SelectField
          label={say('stops.about.add')}
          isLabelHidden
          value=""
          choices={[
            { value: '', label: say('stops.about.add') },
            ...others.map(({ id, text }) => ({ value: id as string, label: text.trim() || say('editor.empty-card') })),
          ]}
          onFocus={() => setListed(true)}
          onBlur={() => setListed(false)}
          onChoose={(id) => id !== '' && setAbout([...aboutIds, id])}
        />
      )}
    </Section>
  );

  function nameOf(entity: Entity): string {
    if (entity.kind === 'card') return entity.text.trim() || say('editor.empty-card');
    if (entity.kind === 'score') {
      const value = sayScore(entity.value, get(doc, 'map', stop.mapId)?.scale ?? '-5..5');
      return say('stops.about.score', { value, step: sayStep(doc, stop.mapId, entity.stepId) });
    }
    return entity.kind === 'step' ? sayStep(doc, stop.mapId, entity.id) : ('title' in entity && entity.title) || say('editor.untitled');
  }
}
