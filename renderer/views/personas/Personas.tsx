// The personas of the project: their profiles beside each other, the segments that they stand for, and what their customers are worth.

import { Download, FileUp, type LucideIcon, UserPlus } from 'lucide-react';
import { useEffect } from 'react';
import type { Persona } from '../../../shared/model/entities/personas.ts';
import { personasOf } from '../../../shared/model/grid.ts';
import type { TextKey } from '../../../shared/text/text.ts';
import { act } from '../../panels/act.ts';
import { useDoc, useProject } from '../../session/use-session.tsx';
import { useSay } from '../../ui/language.tsx';
import { today } from '../../ui/today.ts';
import { Screen } from '../Screen.tsx';
import { CustomerLists } from './CustomerLists.tsx';
import { ImportCustomers } from './ImportCustomers.tsx';
import { Profile } from './Profile.tsx';
import { setShown, usePersonasView } from './personas-view.ts';
import { SavePersonas } from './SavePersonas.tsx';
import { Segments } from './Segments.tsx';
import { TakeInPersonas } from './TakeInPersonas.tsx';
import { ValueMatrix } from './ValueMatrix.tsx';
import './personas.css';

export function Personas() {
  const say = useSay();
  const doc = useDoc();
  const { isReadOnly } = useProject().session;
  const hiddenIds = usePersonasView((view) => view.hiddenIds);
  const personas = personasOf(doc);
  const shown = personas.filter(({ id }) => !hiddenIds.has(id));
  useEffect(() => () => usePersonasView.setState({ asking: undefined }), []);
  const tool = (id: string, label: TextKey, Icon: LucideIcon) => (
    <button key={id} type="button" className="button" onClick={() => act(id)}>
      <Icon size={14} aria-hidden />
      {say(label)}
    </button>
  );
  const add = tool('insert.persona', 'personas.add', UserPlus);
  const takeIn = tool('personas.take-in', 'personas.take-in', FileUp);
  return (
    <Screen
      title={say('personas.title')}
      hint={say('personas.hint')}
      tools={
        personas.length > 0 && (
          <>
            {tool('personas.save', 'personas.save', Download)}
            {!isReadOnly && [takeIn, tool('personas.import-customers', 'customers.import', FileUp), add]}
          </>
        )
      }
    >
      {personas.length === 0 ? (
        <div className="personas-main">
          <div className="tile personas-empty">
            <p>{say(isReadOnly ? 'personas.empty.read-only' : 'personas.empty')}</p>
            {!isReadOnly && (
              <>
                <p className="hint">{say('personas.empty.first')}</p>
                <div className="screen-tools">
                  {add}
                  {takeIn}
                </div>
              </>
            )}
          </div>
          <CustomerLists doc={doc} personas={personas} />
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
            <CustomerLists doc={doc} personas={personas} />
          </div>
          <aside className="personas-aside" aria-label={say('segments.title')}>
            <Segments personas={personas} />
            <ValueMatrix personas={personas} />
          </aside>
        </div>
      )}
      <Ask />
    </Screen>
  );
}

const close = () => usePersonasView.setState({ asking: undefined });

/** The dialog that is open, if any. */
function Ask() {
  const asking = usePersonasView((view) => view.asking);
  switch (asking?.about) {
    case undefined:
      return null;
    case 'save':
      return <SavePersonas onClose={close} />;
    case 'take-in':
      return <TakeInPersonas {...asking} onClose={close} />;
    case 'customers':
      return <ImportCustomers {...asking} today={today()} onClose={close} />;
  }
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
