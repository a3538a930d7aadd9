// The colour of lanes or cards: one of a few calm ones, none, or the one that came with the file. Arrow keys go from one to the next.

import { useId, useRef } from 'react';
import { COLOURS } from '../../shared/model/colours.ts';
import { useReadOnly } from '../ui/Field.tsx';
import { useSay } from '../ui/language.tsx';
import { newSitting } from '../ui/use-draft.ts';
import { useSet } from './use-run.ts';

type Coloured = { readonly id: string; readonly colour?: string | undefined };
type Props = { /** For the keyboard to be sent here. */ readonly id?: string; readonly coloured: readonly Coloured[] };

export function ColourField({ id, coloured }: Props) {
  const say = useSay();
  const set = useSet(coloured.map((each) => each.id));
  const label = useId();
  const isReadOnly = useReadOnly();
  const sitting = useRef('');
  const [first] = coloured;
  const isSame = coloured.every(({ colour }) => colour === first?.colour);
  const named: readonly (readonly [name: string, colour: string | undefined])[] = [
    [say('colour.none'), undefined],
    ...Object.entries(COLOURS).map(([name, colour]) => [say(`colour.${name as keyof typeof COLOURS}`), colour] as const),
  ];
  const isOwn = isSame && named.every(([, colour]) => colour !== first?.colour);
  const choices = isOwn ? [...named, [say('colour.own'), first?.colour] as const] : named;
  return (
    <div
      className="field"
      role="radiogroup"
      aria-labelledby={label}
      onFocus={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) sitting.current = newSitting();
      }}
    >
      <span className="field-label" id={label}>
        {say('inspector.colour')}
      </span>
      <div className="swatches">
        {choices.map(([name, colour]) => {
          const isChosen = isSame && colour === first?.colour;
          return (
            <input
              key={name}
              id={isChosen ? id : undefined}
              type="radio"
              name={label}
              className={colour === undefined ? 'swatch is-none' : 'swatch'}
              style={{ background: colour }}
              aria-label={name}
              title={name}
              checked={isChosen}
              disabled={isReadOnly}
              onChange={() => set({ colour }, 'undo.colour', sitting.current)}
            />
          );
        })}
      </div>
    </div>
  );
}
