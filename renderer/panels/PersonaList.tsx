// Whose journey it is: personas by name and colour, and which of them scores are set for.

import { Plus, Trash2 } from 'lucide-react';
import { useId, useRef } from 'react';
import { uuidv7 } from 'uuidv7';
import type { Doc } from '../../shared/model/document.ts';
import type { Persona } from '../../shared/model/entities.ts';
import { personasOf } from '../../shared/model/grid.ts';
import { useView } from '../canvas/view.ts';
import { TextField, useReadOnly } from '../ui/Field.tsx';
import { useSay } from '../ui/language.tsx';
import { newSitting } from '../ui/use-draft.ts';
import { IconButton, Section } from './Panel.tsx';
import { useAdd, useRun, useSet } from './use-run.ts';

/** Dark enough for a curve on the lightest zone. */
const COLOURS = ['#2b3a42', '#b03a6f', '#1d4ed8', '#8a5a00', '#6d4fc2', '#0e7c7b'] as const;

export function PersonaList({ doc }: { readonly doc: Doc }) {
  const say = useSay();
  const addAndName = useAdd();
  const isReadOnly = useReadOnly();
  const group = useId();
  const chosen = useView((view) => view.personaId);
  const personas = personasOf(doc);
  const add = () => {
    const id = uuidv7();
    const title = say('inspector.persona.new', { number: personas.length + 1 });
    const colour = COLOURS.find((each) => personas.every((persona) => persona.colour !== each)) ?? COLOURS[0];
    if (addAndName({ kind: 'persona', id, title, colour }, 'undo.persona')) useView.setState({ personaId: id });
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
          {say('inspector.persona.add')}
        </button>
      )}
    </Section>
  );
}

function PersonaFields({ persona }: { readonly persona: Persona }) {
  const say = useSay();
  const run = useRun();
  const set = useSet([persona.id]);
  const isReadOnly = useReadOnly();
  const sitting = useRef('');
  const { id, title, colour } = persona;
  return (
    <>
      <input
        type="color"
        aria-label={say('inspector.persona.colour', { name: title })}
        value={colour}
        disabled={isReadOnly}
        onFocus={() => {
          sitting.current = newSitting();
        }}
        onChange={(event) => set({ colour: event.currentTarget.value }, 'undo.persona', sitting.current)}
      />
      <TextField
        id={id}
        label={say('inspector.persona.name')}
        isLabelHidden
        value={title}
        onCommit={(text, own) => set({ title: text }, 'undo.persona', own)}
      />
      <IconButton
        name={say('inspector.persona.delete', { name: title })}
        icon={<Trash2 size={15} aria-hidden />}
        onPress={() => run([{ type: 'remove', ids: [id] }], 'undo.persona')}
      />
    </>
  );
}
