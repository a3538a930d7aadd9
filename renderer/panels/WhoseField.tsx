// Whose pain it is: all personas', or some.

import type { Doc } from '../../shared/model/document.ts';
import type { Card } from '../../shared/model/entities/map.ts';
import { personasOf } from '../../shared/model/grid.ts';
import { useReadOnly } from '../ui/Field.tsx';
import { useSay } from '../ui/language.tsx';
import { useSet } from './use-run.ts';

export function WhoseField({ doc, pain }: { readonly doc: Doc; readonly pain: Card }) {
  const say = useSay();
  const set = useSet([pain.id]);
  const isReadOnly = useReadOnly();
  const personas = personasOf(doc);
  const { personaIds } = pain;
  if (personas.length === 0) return null;
  const choose = (ids: readonly string[] | undefined) => set({ personaIds: ids && ids.length > 0 ? ids : undefined }, 'undo.details');
  const isIn = (id: string) => personaIds?.includes(id) === true;
  return (
    <fieldset className="whose" disabled={isReadOnly}>
      <legend>{say('register.whose')}</legend>
      <label className="check">
        <input type="checkbox" checked={!personaIds} onChange={(event) => event.currentTarget.checked && choose(undefined)} />
        {say('register.whose.all')}
      </label>
      {personas.map(({ id, title }) => (
        <label key={id} className="check">
          <input
            type="checkbox"
            checked={isIn(id)}
            onChange={() => choose(personas.flatMap((each) => (isIn(each.id) !== (each.id === id) ? [each.id] : [])))}
          />
          {title || say('editor.untitled')}
        </label>
      ))}
    </fieldset>
  );
}
