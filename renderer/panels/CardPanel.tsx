// A card: what it says, who does it through what, its marks; what belongs to its kind of lane; what it is measured by.

import { Flag } from 'lucide-react';
import { laneTitle } from '../../shared/layout/heads.ts';
import { placeOfStep } from '../../shared/layout/outline.ts';
import { all, type Doc, get } from '../../shared/model/document.ts';
import type { Card, Lane } from '../../shared/model/entities/map.ts';
import { gridOf } from '../../shared/model/grid.ts';
import { fromTags, toTags } from '../../shared/model/tags.ts';
import type { Say } from '../../shared/text/text.ts';
import { mapSay } from '../session/map-say.ts';
import { TextField, useReadOnly } from '../ui/Field.tsx';
import { useSay } from '../ui/language.tsx';
import { act } from './act.ts';
import { EvidenceField, HelpersField } from './CardFields.tsx';
import { CardLink } from './CardLink.tsx';
import { ColourField } from './ColourField.tsx';
import { MarkToggles } from './MarkToggles.tsx';
import { MeasureList } from './measures/MeasureList.tsx';
import { OpportunityFields } from './OpportunityFields.tsx';
import { PainFields } from './PainFields.tsx';
import { Head, Links, Section } from './Panel.tsx';
import { PictureField } from './PictureField.tsx';
import { useSet } from './use-run.ts';

export function CardPanel({ doc, card }: { readonly doc: Doc; readonly card: Card }) {
  const say = useSay();
  const set = useSet([card.id]);
  const lane = get(doc, 'lane', card.laneId);
  if (!lane) return null;
  return (
    <>
      <Head title={laneTitle(lane, mapSay(doc))} place={placeOf(doc, card, lane, say)} isDeletable />
      <TextField
        label={say('inspector.text')}
        lines={3}
        value={card.text}
        onCommit={(text, sitting) => set({ text }, 'undo.text', sitting)}
      />
      <div className="field-row">
        <TextField
          id="card-owner"
          label={say('inspector.owner')}
          value={card.owner ?? ''}
          onCommit={(text, sitting) => set({ owner: text || undefined }, 'undo.details', sitting)}
        />
        <TextField
          label={say('inspector.channel')}
          value={card.channel ?? ''}
          onCommit={(text, sitting) => set({ channel: text || undefined }, 'undo.details', sitting)}
        />
      </div>
      {lane.zone !== 'customer' && <HelpersField cards={[card]} />}
      {lane.laneKind === 'pain-points' && <PainFields doc={doc} pain={card} />}
      {lane.laneKind === 'opportunities' && <OpportunityFields doc={doc} opportunity={card} />}
      {lane.laneKind !== 'pain-points' && lane.laneKind !== 'opportunities' && <PainsHere doc={doc} card={card} />}
      <MarkToggles marked={[card]} />
      <ColourField coloured={[card]} />
      <CardLink doc={doc} card={card} />
      <MeasureList doc={doc} subjectId={card.id} />
      <details className="panel-section panel-details">
        <summary>{say('inspector.details')}</summary>
        <TextField
          label={say('inspector.tags')}
          value={fromTags(card.tags)}
          normalise={(text) => fromTags(toTags(text))}
          onCommit={(text, sitting) => set({ tags: toTags(text) }, 'undo.details', sitting)}
        />
        <EvidenceField cards={[card]} />
        <TextField
          label={say('inspector.sources')}
          lines={2}
          value={card.sources ?? ''}
          onCommit={(text, sitting) => set({ sources: text || undefined }, 'undo.details', sitting)}
        />
        <PictureField doc={doc} of={card} />
      </details>
    </>
  );
}

function placeOf(doc: Doc, card: Card, lane: Lane, say: Say): string {
  const { stepIndex } = gridOf(doc, lane.mapId);
  const number = (stepIndex.get(card.stepId) ?? 0) + 1;
  if (card.stepId !== card.lastStepId) return say('inspector.step.span', { number, last: (stepIndex.get(card.lastStepId) ?? 0) + 1 });
  return placeOfStep(get(doc, 'step', card.stepId), number, say);
}

function PainsHere({ doc, card }: { readonly doc: Doc; readonly card: Card }) {
  const say = useSay();
  const isReadOnly = useReadOnly();
  const pains = all(doc, 'card').filter(
    (each) => each.aboutIds?.includes(card.id) && get(doc, 'lane', each.laneId)?.laneKind === 'pain-points',
  );
  if (isReadOnly && pains.length === 0) return null;
  return (
    <Section title={say('inspector.pains-here')}>
      <Links cards={pains} />
      {!isReadOnly && (
        <button type="button" className="button" onClick={() => act('insert.pain')}>
          <Flag size={14} aria-hidden />
          {say('action.flag-pain')}
        </button>
      )}
    </Section>
  );
}
