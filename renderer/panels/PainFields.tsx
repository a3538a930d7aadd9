// What only a pain point has: how bad, how often, how important and how well met; what it is about, and what answers it.

import { all, type Doc, get } from '../../shared/model/document.ts';
import type { Card } from '../../shared/model/entities.ts';
import { cardsAt, gridOf } from '../../shared/model/grid.ts';
import { NumberField } from '../ui/Field.tsx';
import { useSay } from '../ui/language.tsx';
import { Rating, StatusField } from './CardFields.tsx';
import { Links, Section } from './Panel.tsx';
import { Ties } from './Ties.tsx';
import { useSet } from './use-run.ts';

export function PainFields({ doc, pain }: { readonly doc: Doc; readonly pain: Card }) {
  const say = useSay();
  const set = useSet([pain.id]);
  const { severity, frequency } = pain;
  const answers = all(doc, 'card').filter(
    (each) => each.aboutIds?.includes(pain.id) && get(doc, 'lane', each.laneId)?.laneKind === 'opportunities',
  );
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
      <Ties title={say('inspector.about')} choose={say('inspector.about.add')} doc={doc} card={pain} candidates={besides(doc, pain)} />
      {answers.length > 0 && (
        <Section title={say('inspector.answered-by')}>
          <Links cards={answers} />
        </Section>
      )}
    </>
  );
}

/** The other cards that stand where the pain begins. */
function besides(doc: Doc, pain: Card): readonly Card[] {
  const grid = gridOf(doc, get(doc, 'lane', pain.laneId)?.mapId ?? '');
  return grid.lanes
    .filter((lane) => lane.laneKind !== 'pain-points' && lane.laneKind !== 'opportunities')
    .flatMap((lane) => cardsAt(doc, grid, lane.id, pain.stepId));
}
