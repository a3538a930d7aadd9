// The colour of a persona and of its curve.

import { useRef } from 'react';
import type { Persona } from '../../shared/model/entities/personas.ts';
import { useReadOnly } from '../ui/Field.tsx';
import { useSay } from '../ui/language.tsx';
import { newSitting } from '../ui/use-draft.ts';
import { useSet } from './use-run.ts';

export function PersonaColour({ persona: { id, title, colour } }: { readonly persona: Persona }) {
  const say = useSay();
  const set = useSet([id]);
  const sitting = useRef('');
  return (
    <input
      type="color"
      className="persona-colour"
      aria-label={say('inspector.persona.colour', { name: title })}
      value={colour}
      disabled={useReadOnly()}
      onFocus={() => {
        sitting.current = newSitting();
      }}
      onChange={(event) => set({ colour: event.currentTarget.value }, 'undo.persona', sitting.current)}
    />
  );
}
