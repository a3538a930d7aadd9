// The sheet of keys: every action that has one, by the menu that it stands in, and what hands and keys do on the map. A word narrows it.

import { useRef, useState } from 'react';
import type { TextKey } from '../../shared/text/text.ts';
import { actionById } from '../actions/actions.ts';
import { showKeys } from '../actions/keys.ts';
import { BESIDES_MENUS, MENUS } from '../actions/menus.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useSay } from '../ui/language.tsx';
import './shortcuts.css';

/** What is done on the map, by kind of hand. */
const ON_THE_MAP: readonly { readonly label: TextKey; readonly keys: readonly TextKey[] }[] = [
  {
    label: 'keys.grid',
    keys: ['keys.walk', 'keys.write', 'keys.next', 'keys.leave', 'keys.beyond', 'keys.range', 'keys.score', 'keys.connect', 'keys.rate'],
  },
  {
    label: 'keys.hands',
    keys: [
      'hands.write',
      'hands.score',
      'hands.move',
      'hands.stretch',
      'hands.connect',
      'hands.heads',
      'hands.add',
      'hands.copy',
      'hands.pictures',
      'hands.marquee',
      'hands.pan',
      'hands.tabs',
    ],
  },
];

const GROUPS = [...MENUS, { label: 'keys.besides', entries: BESIDES_MENUS } as const];

export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const [wanted, setWanted] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const isWanted = (...texts: readonly string[]) => texts.some((text) => text.toLowerCase().includes(wanted.trim().toLowerCase()));
  const groups = GROUPS.map(({ label, entries }) => ({
    label,
    actions: entries.flatMap((entry) => {
      const { keys, label: name } = (typeof entry === 'string' && actionById(entry)) || {};
      if (!keys || !name) return [];
      const shown = keys.map(showKeys);
      return isWanted(say(name), say(label), ...shown) ? [{ name: say(name), shown }] : [];
    }),
  })).filter(({ actions }) => actions.length > 0);
  const sentences = ON_THE_MAP.map(({ label, keys }) => ({
    label,
    said: keys.map((key) => say(key)).filter((text) => isWanted(text)),
  })).filter(({ said }) => said.length > 0);
  return (
    <Dialog title={say('action.shortcuts')} onClose={onClose} width={1040} initialFocus={field}>
      <div className="field">
        <input
          ref={field}
          type="search"
          value={wanted}
          aria-label={say('keys.search')}
          placeholder={say('keys.search')}
          onChange={(event) => setWanted(event.currentTarget.value)}
        />
      </div>
      <div className="shortcuts">
        {groups.map(({ label, actions }) => (
          <section key={label}>
            <h3>{say(label)}</h3>
            <dl>
              {actions.map(({ name, shown }) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>
                    {shown.map((keys) => (
                      <kbd key={keys}>{keys}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        {sentences.map(({ label, said }) => (
          <section key={label}>
            <h3>{say(label)}</h3>
            <ul>
              {said.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </section>
        ))}
        {groups.length + sentences.length === 0 && <p>{say('keys.nothing')}</p>}
      </div>
      <p className="shortcuts-thanks">{say('hands.thanks')}</p>
    </Dialog>
  );
}
