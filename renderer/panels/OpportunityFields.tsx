// What only an opportunity has: value and effort, and the pain points it answers.

import { all, type Doc, get } from '../../shared/model/document.ts';
import type { Card } from '../../shared/model/entities.ts';
import { gridOf } from '../../shared/model/grid.ts';
import { useSay } from '../ui/language.tsx';
import { Rating, StatusField } from './CardFields.tsx';
import { Ties } from './Ties.tsx';
import { useSet } from './use-run.ts';

export function OpportunityFields({ doc, opportunity }: { readonly doc: Doc; readonly opportunity: Card }) {
  const say = useSay();
  const set = useSet([opportunity.id]);
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
      <StatusField cards={[opportunity]} />
      <Ties
        title={say('inspector.answers')}
        choose={say('inspector.answers.add')}
        doc={doc}
        card={opportunity}
        candidates={painsOfMap(doc, opportunity)}
      />
    </>
  );
}

/** In the order of the steps. */
function painsOfMap(doc: Doc, opportunity: Card): readonly Card[] {
  const { lanes, stepIndex } = gridOf(doc, get(doc, 'lane', opportunity.laneId)?.mapId ?? '');
  const painLanes = new Set(lanes.filter((lane) => lane.laneKind === 'pain-points').map((lane) => lane.id));
  return all(doc, 'card')
    .filter((card) => painLanes.has(card.laneId))
    .sort((a, b) => (stepIndex.get(a.stepId) ?? 0) - (stepIndex.get(b.stepId) ?? 0));
}
