// The personas of the project: their profiles beside each other, the segments that they stand for, and what their customers are worth.

import { Plus } from 'lucide-react';
import type { Persona } from '../../../shared/model/entities.ts';
import { personasOf } from '../../../shared/model/grid.ts';
import { act } from '../../panels/act.ts';
import { useDoc } from '../../session/use-session.tsx';
import { useReadOnly } from '../../ui/Field.tsx';
import { useSay } from '../../ui/language.tsx';
import { Screen } from '../Screen.tsx';
import { Profile } from './Profile.tsx';
import { setShown, usePersonasView } from './personas-view.ts';
import { Segments } from './Segments.tsx';
import { ValueMatrix } from './ValueMatrix.tsx';
import './personas.css';

export function Personas() {
  const say = useSay();
  const doc = useDoc();
  const isReadOnly = useReadOnly();
  const hiddenIds = usePersonasView((view) => view.hiddenIds);
  const personas = personasOf(doc);
  const shown = personas.filter(({ id }) => !hiddenIds.has(id));
  const add = (
    <button type="button" className="button" onClick={() => act('insert.persona')}>
      <Plus size={14} aria-hidden />
      {say('personas.add')}
    </button>
  );
  return (
    <Screen title={say('personas.title')} hint={say('personas.hint')} tools={!isReadOnly && personas.length > 0 && add}>
      {personas.length === 0 ? (
        <div className="tile personas-empty">
          <p>{say(isReadOnly ? 'personas.empty.read-only' : 'personas.empty')}</p>
          {!isReadOnly && (
            <>
              <p className="hint">{say('personas.empty.first')}</p>
              {add}
            </>
          )}
        </div>
      ) : (
        <div className="personas-screen">
          <div className="personas-main">
            {personas.length > 1 && <Beside personas={personas} hiddenIds={hiddenIds} />}
            {shown.length === 0 && <p className="hint">{say('personas.all-hidden')}</p>}
            <div className="profiles">
              {shown.map((persona) => (
                <Profile key={persona.id} doc={doc} persona={persona} index={personas.indexOf(persona)} count={personas.length} />
              ))}
            </div>
          </div>
          <aside className="personas-aside" aria-label={say('segments.title')}>
            <Segments personas={personas} />
            <ValueMatrix personas={personas} />
          </aside>
        </div>
      )}
    </Screen>
  );
}

/** Which profiles stand beside each other, to be compared. */
function Beside({ personas, hiddenIds }: { readonly personas: readonly Persona[]; readonly hiddenIds: ReadonlySet<string> }) {
  const say = useSay();
  return (
    <ul className="personas-beside" aria-label={say('personas.shown')}>
      {personas.map(({ id, title, colour }) => (
        <li key={id}>
          <button type="button" aria-pressed={!hiddenIds.has(id)} onClick={() => setShown(id, hiddenIds.has(id))}>
            <span className="persona-dot" style={{ background: colour }} aria-hidden />
            {title || say('editor.untitled')}
          </button>
        </li>
      ))}
    </ul>
  );
}
