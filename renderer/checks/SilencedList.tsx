// What the team has silenced, folded: each with its reason, which can be changed, and the way back.

import { memo } from 'react';
import type { SilencedFinding } from '../../shared/analysis/checks/check.ts';
import type { Doc } from '../../shared/model/document.ts';
import { sayFinding } from '../../shared/words/say-finding.ts';
import { useRun } from '../panels/use-run.ts';
import { mapSay } from '../session/map-say.ts';
import { TextField, useReadOnly } from '../ui/Field.tsx';
import { useSay } from '../ui/language.tsx';
import { placeOf } from './FindingRow.tsx';

type Props = { readonly doc: Doc; readonly silenced: readonly SilencedFinding[]; readonly isOfProject: boolean };

export const SilencedList = memo(function SilencedList({ doc, silenced, isOfProject }: Props) {
  const say = useSay();
  const run = useRun();
  const isReadOnly = useReadOnly();
  if (silenced.length === 0) return null;
  return (
    <details className="checks-silenced">
      <summary>{say('checks.silenced', { count: silenced.length })}</summary>
      <ul>
        {silenced.map(({ silence, ...finding }) => (
          <li key={finding.id} className="finding">
            <p>{sayFinding(doc, finding, say, mapSay(doc))}</p>
            <small>{placeOf(doc, finding, say, isOfProject)}</small>
            <TextField
              label={say('checks.silence.note')}
              value={silence.note}
              onCommit={(note, sitting) => run([{ type: 'set', ids: [silence.id], fields: { note } }], 'undo.silence', sitting)}
            />
            {!isReadOnly && (
              <button type="button" className="button" onClick={() => run([{ type: 'remove', ids: [silence.id] }], 'undo.lift')}>
                {say('checks.lift')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
});
