// What only a pain point has: how bad, how often, how important and how well met, how many voted for it; whose it is, what it is about, and what answers it.

import { mapsCovered } from '../../shared/analysis/maps-covered.ts';
import type { RankedOpportunity } from '../../shared/analysis/pains/opportunity-ranking.ts';
import { type RankedPain, rankPains } from '../../shared/analysis/pains/pain-ranking.ts';
import { type Doc, get } from '../../shared/model/document.ts';
import type { Card } from '../../shared/model/entities/map.ts';
import { cardsAt, gridOf, mapIdOfCard } from '../../shared/model/grid.ts';
import { sayTie } from '../../shared/words/say-ranking.ts';
import { useView } from '../canvas/view.ts';
import { NumberField } from '../ui/Field.tsx';
import { useSay } from '../ui/language.tsx';
import { AnsweredBy } from './AnsweredBy.tsx';
import { Rating, StatusField } from './CardFields.tsx';
import { Ties } from './Ties.tsx';
import { useSet } from './use-run.ts';
import { WhoseField } from './WhoseField.tsx';

export function PainFields({ doc, pain }: { readonly doc: Doc; readonly pain: Card }) {
  const say = useSay();
  const set = useSet([pain.id]);
  const mapIds = useRankedMaps(doc, pain);
  const { severity, frequency } = pain;
  return (
    <>
      <Rating
        label={say('inspector.severity')}
        value={severity}
        onChoose={(value, sitting) => set({ severity: value }, 'undo.details', sitting)}
      />
      <Rating
        label={say('inspector.frequency')}
        value={frequency}
        onChoose={(value, sitting) => set({ frequency: value }, 'undo.details', sitting)}
      />
      {severity !== undefined && frequency !== undefined && (
        <p className="formula">
          <strong>{say('inspector.priority', { priority: severity * frequency })}</strong>{' '}
          {say('inspector.priority.formula', { severity, frequency })}
        </p>
      )}
      <Stand standing={rankPains(doc, undefined, mapIds).find(({ card }) => card.id === pain.id)} />
      <div className="field-row">
        <NumberField
          label={say('inspector.importance')}
          value={pain.importance}
          min={1}
          max={10}
          decimals={0}
          onCommit={(importance, sitting) => set({ importance }, 'undo.details', sitting)}
        />
        <NumberField
          label={say('inspector.performance')}
          value={pain.performance}
          min={1}
          max={10}
          decimals={0}
          onCommit={(performance, sitting) => set({ performance }, 'undo.details', sitting)}
        />
      </div>
      <StatusField cards={[pain]} />
      <NumberField
        label={say('register.votes.field')}
        value={pain.votes}
        min={0}
        max={100_000}
        decimals={0}
        onCommit={(votes, sitting) => set({ votes }, 'undo.details', sitting)}
      />
      <WhoseField doc={doc} pain={pain} />
      <About doc={doc} pain={pain} />
      <AnsweredBy doc={doc} pain={pain} />
    </>
  );
}

/** Those among whose cards it is ranked where it is looked at: what the register covers, else its own map. */
export function useRankedMaps(doc: Doc, card: Card): readonly string[] {
  const choice = useView(({ screen, register }) => (screen === 'register' ? register.filter.mapId : mapIdOfCard(doc, card.id)));
  return mapsCovered(doc, choice ?? '').map(({ id }) => id);
}

/** Why it stands behind an equal, where it does. */
export function Stand({ standing }: { readonly standing: RankedPain | RankedOpportunity | undefined }) {
  const say = useSay();
  return standing?.tie ? <p className="formula">{sayTie(standing, say)}</p> : null;
}

/** The cards that it is about. */
export function About({ doc, pain }: { readonly doc: Doc; readonly pain: Card }) {
  const say = useSay();
  return <Ties title={say('inspector.about')} choose={say('inspector.about.add')} doc={doc} card={pain} candidates={besides(doc, pain)} />;
}

/** The other cards that stand where the pain begins. */
function besides(doc: Doc, pain: Card): readonly Card[] {
  const grid = gridOf(doc, get(doc, 'lane', pain.laneId)?.mapId ?? '');
  return grid.lanes
    .filter((lane) => lane.laneKind !== 'pain-points' && lane.laneKind !== 'opportunities')
    .flatMap((lane) => cardsAt(doc, grid, lane.id, pain.stepId));
}
