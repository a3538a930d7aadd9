// Whose journey it is: personas by name and colour, and which of them scores are set for.

import { ArrowUpRight, Plus, Trash2 } from 'lucide-react';
import { useId } from 'react';
import type { Doc } from '../../shared/model/document.ts';
import type { Persona } from '../../shared/model/entities/personas.ts';
import { personasOf } from '../../shared/model/grid.ts';
import { deletePersona, newPersona, openProfile } from '../actions/persona-actions.ts';
import { useView } from '../canvas/view.ts';
import { useProject } from '../session/use-session.tsx';
import { TextField, useReadOnly } from '../ui/Field.tsx';
import { keepFocus } from '../ui/keep-focus.ts';
import { useSay } from '../ui/language.tsx';
import { IconButton, Section } from './Panel.tsx';
import { PersonaColour } from './PersonaColour.tsx';
import { useAdd, useSet } from './use-run.ts';

export function PersonaList({ doc }: { readonly doc: Doc }) {
  const say = useSay();
  const addAndName = useAdd();
  const isReadOnly = useReadOnly();
  const group = useId();
  const chosen = useView((view) => view.personaId);
  const personas = personasOf(doc);
  const add = () => {
    const persona = newPersona(doc);
    if (addAndName(persona, 'undo.add-persona')) useView.setState({ personaId: persona.id });
  };
  if (isReadOnly && personas.length === 0) return null;
  const choice = (personaId: string | undefined, name: string) => (
    <input
      type="radio"
      name={group}
      aria-label={say('inspector.persona.choose', { name })}
      checked={personaId === (chosen !== undefined && doc.persona.has(chosen) ? chosen : undefined)}
      onChange={() => useView.setState({ personaId })}
    />
  );
  return (
    <Section title={say('inspector.personas')}>
      <ul className="personas">
        {personas.map((persona) => (
          <li key={persona.id}>
            {!isReadOnly && choice(persona.id, persona.title)}
            <PersonaFields persona={persona} />
          </li>
        ))}
        {!isReadOnly && personas.length > 0 && (
          <li>
            {choice(undefined, say('editor.nobody'))}
            <span>{say('editor.nobody')}</span>
          </li>
        )}
      </ul>
      {!isReadOnly && personas.length > 0 && <p className="hint">{say('inspector.personas.hint')}</p>}
      {!isReadOnly && (
        <button type="button" className="button" onClick={add}>
          <Plus size={14} aria-hidden />
          {say('personas.add')}
        </button>
      )}
    </Section>
  );
}

function PersonaFields({ persona }: { readonly persona: Persona }) {
  const say = useSay();
  const { session } = useProject();
  const set = useSet([persona.id]);
  const { id, title } = persona;
  return (
    <>
      <PersonaColour persona={persona} />
      <TextField
        id={id}
        label={say('inspector.persona.name')}
        isLabelHidden
        value={title}
        onCommit={(text, own) => set({ title: text }, 'undo.persona', own)}
      />
      <button
        type="button"
        className="button is-quiet icon-button"
        data-changes-nothing
        aria-label={say('persona.open', { name: title })}
        title={say('persona.open', { name: title })}
        onClick={() => openProfile(id)}
      >
        <ArrowUpRight size={15} aria-hidden />
      </button>
      <IconButton
        name={say('inspector.persona.delete', { name: title })}
        icon={<Trash2 size={15} aria-hidden />}
        onPress={() => keepFocus(() => deletePersona(session, persona))}
      />
    </>
  );
}
