// The measures of a map, step, lane or card.

import { Plus } from 'lucide-react';
import type { Doc } from '../../../shared/model/document.ts';
import type { Measure } from '../../../shared/model/entities/measures.ts';
import { measuresOf } from '../../../shared/model/grid.ts';
import { select } from '../../canvas/view.ts';
import { useReadOnly } from '../../ui/Field.tsx';
import { useSay } from '../../ui/language.tsx';
import { act } from '../act.ts';
import { Section } from '../Panel.tsx';
import { MeasureFields } from './MeasureFields.tsx';

export function MeasureList({ doc, subjectId }: { readonly doc: Doc; readonly subjectId: string }) {
  const say = useSay();
  const isReadOnly = useReadOnly();
  const measures = measuresOf(doc, subjectId);
  // The inspector goes with it, so that the next choice can be tried.
  const follow = ({ id }: Measure, putId: string) => {
    select(doc.map.has(putId) ? [] : [putId]);
    requestAnimationFrame(() => document.getElementById(`subject-${id}`)?.focus());
  };
  if (isReadOnly && measures.length === 0) return null;
  return (
    <Section title={say('inspector.measures')}>
      {measures.map((measure) => (
        <MeasureFields key={measure.id} doc={doc} measure={measure} onPut={(id) => follow(measure, id)} />
      ))}
      {measures.length === 0 && <p className="hint">{say('inspector.measures.hint')}</p>}
      {!isReadOnly && (
        <button type="button" className="button" onClick={() => act('insert.measure')}>
          <Plus size={14} aria-hidden />
          {say('measures.add')}
        </button>
      )}
    </Section>
  );
}
