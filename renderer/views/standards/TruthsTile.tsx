// Moments of truth that are held to nothing: the first thing to do.

import { Plus } from 'lucide-react';
import { flushSync } from 'react-dom';
import { uuidv7 } from 'uuidv7';
import type { Truth } from '../../../shared/analysis/service/standards.ts';
import type { Doc } from '../../../shared/model/document.ts';
import { sayPlace } from '../../../shared/words/say-standard.ts';
import { GoTo } from '../../panels/Panel.tsx';
import { useRun } from '../../panels/use-run.ts';
import { useReadOnly } from '../../ui/Field.tsx';
import { useSay } from '../../ui/language.tsx';
import { Tile } from '../Screen.tsx';
import { useChosen } from './chosen.ts';

export function TruthsTile({ doc, truths }: { readonly doc: Doc; readonly truths: readonly Truth[] }) {
  const say = useSay();
  const run = useRun();
  const isReadOnly = useReadOnly();
  /** Shown and written in at once, whatever was filtered out before. */
  const add = ({ subject }: Truth) => {
    const id = uuidv7();
    const entity = { kind: 'measure', id, subjectId: subject.id, title: '', measureKind: 'free', better: 'lower', standard: '' } as const;
    flushSync(() => {
      useChosen.setState({ filter: 'all' });
      run([{ type: 'add', entity }], 'undo.add-standard');
    });
    document.getElementById(`promise-${id}`)?.focus();
  };
  return (
    <Tile title={say('standards.truths')} formula={say('standards.truths.hint')}>
      <ul className="truths">
        {truths.map((truth) => {
          const name = sayPlace(doc, truth, say);
          return (
            <li key={truth.subject.id}>
              <GoTo id={truth.subject.id} name={name} />
              {doc.map.size > 1 && <small>{doc.map.get(truth.mapId)?.title || say('editor.untitled-map')}</small>}
              {truth.standard && <span className="hint">{say('standards.no-target')}</span>}
              {!truth.standard && !isReadOnly && (
                <button type="button" className="button" aria-label={say('standards.truths.add-for', { name })} onClick={() => add(truth)}>
                  <Plus size={14} aria-hidden />
                  {say('standards.truths.add')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </Tile>
  );
}
