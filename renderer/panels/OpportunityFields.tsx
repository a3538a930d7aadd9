// What only an opportunity has: value and effort, votes, and the pain points it answers.

import { rankOpportunities } from '../../shared/analysis/pains/opportunity-ranking.ts';
import { placedCards } from '../../shared/analysis/pains/placed-cards.ts';
import type { Doc } from '../../shared/model/document.ts';
import type { Card } from '../../shared/model/entities/map.ts';
import { mapIdOfCard } from '../../shared/model/grid.ts';
import { NumberField } from '../ui/Field.tsx';
import { useSay } from '../ui/language.tsx';
import { Rating, StatusField } from './CardFields.tsx';
import { Stand, useRankedMaps } from './PainFields.tsx';
import { Ties } from './Ties.tsx';
import { useSet } from './use-run.ts';

export function OpportunityFields({ doc, opportunity }: { readonly doc: Doc; readonly opportunity: Card }) {
  const say = useSay();
  const set = useSet([opportunity.id]);
  const mapIds = useRankedMaps(doc, opportunity);
  return (
    <>
      <Rating
        label={say('inspector.value')}
        value={opportunity.value}
        onChoose={(value, sitting) => set({ value }, 'undo.details', sitting)}
      />
      <Rating
        label={say('inspector.effort')}
        value={opportunity.effort}
        onChoose={(effort, sitting) => set({ effort }, 'undo.details', sitting)}
      />
      <Stand standing={rankOpportunities(doc, mapIds).find(({ card }) => card.id === opportunity.id)} />
      <StatusField cards={[opportunity]} />
      <NumberField
        label={say('register.votes.field')}
        value={opportunity.votes}
        min={0}
        max={100_000}
        decimals={0}
        onCommit={(votes, sitting) => set({ votes }, 'undo.details', sitting)}
      />
      <Answers doc={doc} opportunity={opportunity} />
    </>
  );
}

/** The pain points that it answers. */
export function Answers({ doc, opportunity }: { readonly doc: Doc; readonly opportunity: Card }) {
  const say = useSay();
  return (
    <Ties
      title={say('inspector.answers')}
      choose={say('inspector.answers.add')}
      doc={doc}
      card={opportunity}
      candidates={painsOfMap(doc, opportunity)}
    />
  );
}

function painsOfMap(doc: Doc, opportunity: Card): readonly Card[] {
  const mapId = mapIdOfCard(doc, opportunity.id);
  return placedCards(doc, 'pain-points')
    .filter((placed) => placed.mapId === mapId)
    .map(({ card }) => card);
}
