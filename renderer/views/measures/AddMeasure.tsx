// A new measure of the map, or of one of its steps, lanes or cards.

import { Plus } from 'lucide-react';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { uuidv7 } from 'uuidv7';
import type { Doc } from '../../../shared/model/document.ts';
import { subjectChoices } from '../../panels/measures/SubjectField.tsx';
import { useRun } from '../../panels/use-run.ts';
import { SelectField } from '../../ui/Field.tsx';
import { useSay } from '../../ui/language.tsx';
import { useChosen } from './chosen.ts';

export function AddMeasure({ doc, mapId }: { readonly doc: Doc; readonly mapId: string }) {
  const say = useSay();
  const run = useRun();
  const [chosenId, setChosenId] = useState<string>();
  const choices = subjectChoices(doc, mapId, say);
  const subjectId = choices.find(({ value }) => value === chosenId)?.value ?? mapId;
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
      <SelectField label={say('measures.of')} value={subjectId} choices={choices} onChoose={setChosenId} />
      <button type="button" className="button is-primary" onClick={add}>
        <Plus size={14} aria-hidden />
        {say('measures.add')}
      </button>
    </div>
  );
}
