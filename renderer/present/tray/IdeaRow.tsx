// An idea in the tray: its text, or a cover over it while it is silent, and what can be done with it.

import { ArrowDown, ArrowUp, MapPin, Pencil, Trash2 } from 'lucide-react';
import { memo, useEffect, useRef } from 'react';
import type { Idea } from '../../../shared/model/entities/workshops.ts';
import { IconButton } from '../../panels/Panel.tsx';
import type { Session } from '../../session/session.ts';
import { useSay } from '../../ui/language.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { rewrite } from './ideas.ts';
import { letGo } from './sort-idea.ts';
import { useTray } from './tray-view.ts';

export type IdeaDeed = 'carry' | 'up' | 'down' | 'edit' | 'edited' | 'delete';

type Props = {
  readonly session: Session;
  readonly idea: Idea;
  /** From 1, in its list. */
  readonly number: number;
  readonly isCovered: boolean;
  /** Where the keyboard comes to in the list: this one has its tools out. */
  readonly isCurrent: boolean;
  readonly carriedBy: 'pointer' | 'keys' | undefined;
  readonly isRepeated: boolean;
  readonly isEdited: boolean;
  readonly onTake: (event: React.PointerEvent, idea: Idea) => void;
  readonly onDeed: (idea: Idea, deed: IdeaDeed) => void;
};

const TOOLS = [
  { deed: 'carry', label: 'tray.carry', Icon: MapPin },
  { deed: 'up', label: 'tray.up', Icon: ArrowUp },
  { deed: 'down', label: 'tray.down', Icon: ArrowDown },
  { deed: 'edit', label: 'tray.edit', Icon: Pencil },
  { deed: 'delete', label: 'action.delete', Icon: Trash2 },
] as const;

export const IdeaRow = memo((props: Props) => {
  const { session, idea, number, isCovered, isCurrent, carriedBy, isRepeated, isEdited, onTake, onDeed } = props;
  const say = useSay();
  if (isEdited)
    return (
      <li className="tray-idea">
        <IdeaField session={session} idea={idea} onLeft={() => onDeed(idea, 'edited')} />
      </li>
    );
  return (
    <li className={`tray-idea${isCurrent ? ' is-current' : ''}${carriedBy ? ' is-carried' : ''}`}>
      <button
        type="button"
        className="tray-face"
        data-idea={idea.id}
        tabIndex={isCurrent ? 0 : -1}
        onFocus={() => useTray.setState({ currentId: idea.id })}
        onBlur={letGo}
        onPointerDown={(event) => onTake(event, idea)}
        onDoubleClick={() => session.isReadOnly || onDeed(idea, 'edit')}
      >
        {isCovered ? <span className="tray-cover">{say('tray.covered', { number })}</span> : idea.text}
        {isRepeated && <span className="tray-again">{say('tray.repeated')}</span>}
      </button>
      {carriedBy === 'keys' && (
        <p className="tray-hand" role="status">
          {say('tray.carrying')}
        </p>
      )}
      {isCurrent && !carriedBy && !session.isReadOnly && (
        <div className="tray-tools">
          {TOOLS.map(({ deed, label, Icon }) => (
            <IconButton key={deed} name={say(label)} icon={<Icon size={15} aria-hidden />} onPress={() => onDeed(idea, deed)} />
          ))}
        </div>
      )}
    </li>
  );
});

type FieldProps = { readonly session: Session; readonly idea: Idea; readonly onLeft: () => void };

function IdeaField({ session, idea, onLeft }: FieldProps) {
  const say = useSay();
  const { ref, isRefused, events } = useDraft({ value: idea.text, onCommit: (text) => rewrite(session, idea.id, text) });
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <div className="field">
      <textarea
        ref={(element) => {
          ref(element);
          field.current = element;
        }}
        rows={3}
        aria-label={say('tray.idea')}
        aria-invalid={isRefused || undefined}
        {...events}
        onKeyDown={(event) => {
          events.onKeyDown(event);
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          event.currentTarget.blur();
        }}
        onBlur={() => {
          events.onBlur();
          onLeft();
        }}
      />
    </div>
  );
}
