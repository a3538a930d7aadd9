// The parts that every panel is made of: its head, its sections, and buttons that lead to other things of the map.

import { ArrowUpRight, Trash2, X } from 'lucide-react';
import { createContext, type ReactNode, useContext } from 'react';
import { openContextMenu } from '../editor/ContextMenu.tsx';
import { useReadOnly } from '../ui/Field.tsx';
import { useSay } from '../ui/language.tsx';
import { act } from './act.ts';

/** Goes to a thing, on whichever map it stands. */
export const GoToContext = createContext<(id: string) => void>(() => undefined);

type HeadProps = { readonly title: string; readonly place?: string /** The selection, as a whole. */; readonly isDeletable?: boolean };

export function Head({ title, place, isDeletable = false }: HeadProps) {
  const say = useSay();
  return (
    <header className="panel-head">
      <div>
        <h2>{title}</h2>
        {place !== undefined && <p>{place}</p>}
      </div>
      {isDeletable && <IconButton name={say('action.delete')} icon={<Trash2 size={15} aria-hidden />} onPress={() => act('edit.delete')} />}
    </header>
  );
}

export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="panel-section">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

type IconButtonProps = { readonly name: string; readonly icon: ReactNode; readonly onPress: () => void };

/** A button that changes something, and so is not there in a file for reading. */
export function IconButton({ name, icon, onPress }: IconButtonProps) {
  if (useReadOnly()) return null;
  return (
    <button type="button" className="button is-quiet icon-button" aria-label={name} title={name} onClick={onPress}>
      {icon}
    </button>
  );
}

/** Named after what it leads to. */
export function GoTo({ id, name }: { readonly id: string; readonly name: string }) {
  const say = useSay();
  const goTo = useContext(GoToContext);
  const shown = name.trim() || say('editor.untitled');
  return (
    <button
      type="button"
      className="go-to"
      aria-label={say('inspector.go-to', { name: shown })}
      onClick={() => goTo(id)}
      onContextMenu={(event) => {
        // The button may go with the panel that it stands in: the menu has its place before.
        openContextMenu(event.nativeEvent);
        goTo(id);
      }}
    >
      <span>{shown}</span>
      <ArrowUpRight size={13} aria-hidden />
    </button>
  );
}

type Named = { readonly id: string; readonly text: string };
type LinksProps = { readonly cards: readonly Named[]; readonly onUntie?: (id: string) => void };

/** Cards that this one has to do with. */
export function Links({ cards, onUntie }: LinksProps) {
  const say = useSay();
  return (
    <ul className="links">
      {cards.map(({ id, text }) => (
        <li key={id}>
          <GoTo id={id} name={text} />
          {onUntie && (
            <IconButton name={say('inspector.untie', { name: text })} icon={<X size={14} aria-hidden />} onPress={() => onUntie(id)} />
          )}
        </li>
      ))}
    </ul>
  );
}
