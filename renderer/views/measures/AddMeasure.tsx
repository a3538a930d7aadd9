// A new measure of the map, or of one of its steps or lanes. A card gets one in the inspector.

import { Plus } from 'lucide-react';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { uuidv7 } from 'uuidv7';
import { sayPlace } from '../../../shared/analysis/say-insights.ts';
import { type Doc, get } from '../../../shared/model/document.ts';
import { gridOf } from '../../../shared/model/grid.ts';
import { useRun } from '../../panels/use-run.ts';
import { mapSay } from '../../session/use-session.tsx';
import { SelectField } from '../../ui/Field.tsx';
import { useSay } from '../../ui/language.tsx';
import { useChosen } from './chosen.ts';

export function AddMeasure({ doc, mapId }: { readonly doc: Doc; readonly mapId: string }) {
  const say = useSay();
  const run = useRun();
  const [chosenId, setChosenId] = useState<string>();
  const { steps, lanes } = gridOf(doc, mapId);
  const map = get(doc, 'map', mapId);
  const subjects = [...(map ? [map] : []), ...steps, ...lanes];
  const subjectId = subjects.find(({ id }) => id === chosenId)?.id ?? mapId;
  const add = () => {
    const id = uuidv7();
    flushSync(() => {
      const isDone = run(
        [{ type: 'add', entity: { kind: 'measure', id, subjectId, title: '', measureKind: 'nps', better: 'higher' } }],
        'undo.measure',
      );
      if (isDone) useChosen.setState({ measureId: id, filter: 'all' });
    });
    document.getElementById(id)?.focus();
  };
  return (
    <div className="add-measure">
      <SelectField
        label={say('measures.of')}
        value={subjectId}
        choices={subjects.map((subject) => ({ value: subject.id, label: sayPlace(doc, subject, say, mapSay(doc)) }))}
        onChoose={setChosenId}
      />
      <button type="button" className="button is-primary" onClick={add}>
        <Plus size={14} aria-hidden />
        {say('measures.add')}
      </button>
    </div>
  );
}
