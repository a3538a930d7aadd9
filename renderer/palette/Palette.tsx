// The command palette: type a few letters, press Enter, and it is done or one is there.

import { Dialog as Base } from '@base-ui/react/dialog';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ActionContext } from '../actions/action.ts';
import { focusBack } from '../grid/focus-back.ts';
import { useSay } from '../ui/language.tsx';
import { type PaletteEntry, paletteEntries, ranked } from './entries.ts';
import './palette.css';

const REMEMBERED = 6;
/** Ids of what was chosen last in this window, the latest first. */
let recent: readonly string[] = [];

const PAGE = 8;

type Props = { readonly context: ActionContext; readonly onClose: () => void };

export function Palette({ context, onClose }: Props) {
  const say = useSay();
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const [from] = useState(() => document.activeElement);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const entries = useMemo(() => paletteEntries(context, say), [context, say]);
  const found = useMemo(() => ranked(entries, typed, recent), [entries, typed]);

  // What is chosen finds the focus where it was before, and may then take it elsewhere.
  const leave = () => {
    flushSync(onClose);
    focusBack(from);
  };
  const choose = (entry: PaletteEntry | undefined) => {
    if (!entry?.isEnabled) return;
    recent = [entry.id, ...recent.filter((id) => id !== entry.id)].slice(0, REMEMBERED);
    leave();
    entry.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const last = found.length - 1;
    const to = {
      ArrowDown: at < last ? at + 1 : 0,
      ArrowUp: at > 0 ? at - 1 : last,
      PageDown: Math.min(last, at + PAGE),
      PageUp: Math.max(0, at - PAGE),
      Home: 0,
      End: last,
    }[event.key];
    if (to !== undefined) setAt(Math.max(0, to));
    else if (event.key === 'Enter') choose(found[at]);
    else return;
    event.preventDefault();
  };
  const optionId = (index: number) => `${list}-${index}`;

  useEffect(() => {
    document.getElementById(`${list}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [list, at]);

  return (
    <Base.Root open onOpenChange={(isOpen) => !isOpen && leave()}>
      <Base.Portal>
        <Base.Backdrop className="dialog-backdrop" />
        <Base.Popup className="palette" aria-label={say('action.palette')} initialFocus={field} finalFocus={false}>
          <input
            ref={field}
            type="text"
            role="combobox"
            aria-expanded
            aria-controls={list}
            aria-activedescendant={found[at] && optionId(at)}
            aria-autocomplete="list"
            aria-label={say('palette.search')}
            placeholder={say('palette.search')}
            spellCheck={false}
            value={typed}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              setAt(0);
            }}
            onKeyDown={onKeyDown}
          />
          <div id={list} role="listbox" aria-label={say('action.palette')} className="palette-list">
            {found.map((entry, index) => (
              <Option
                key={entry.id}
                id={optionId(index)}
                entry={entry}
                isActive={index === at}
                onPoint={() => setAt(index)}
                onChoose={() => choose(entry)}
              />
            ))}
          </div>
          <p role="status" className={found.length > 0 ? 'visually-hidden' : 'palette-nothing'}>
            {found.length > 0 ? say('palette.count', { count: found.length }) : say('palette.nothing')}
          </p>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

type OptionProps = {
  readonly id: string;
  readonly entry: PaletteEntry;
  readonly isActive: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
};

function Option({ id, entry, isActive, onPoint, onChoose }: OptionProps) {
  const say = useSay();
  const { icon: Icon, name, keys, isEnabled } = entry;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the field's, which names the option that is active
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      aria-disabled={!isEnabled}
      className="palette-option"
      onPointerMove={onPoint}
      onClick={onChoose}
    >
      <Icon size={15} aria-hidden />
      <span className="palette-name">{name}</span>
      <span className="palette-place">{isEnabled ? entry.place() : say('palette.not-now')}</span>
      {keys !== undefined && <kbd>{keys}</kbd>}
    </div>
  );
}
