// Ideas that are to be sorted, one below the other: walked by arrow keys, taken onto the map by pointer or by Enter, edited and put in order.

import { useCallback, useMemo, useRef, useState } from 'react';
import type { Idea } from '../../../shared/model/entities/workshops.ts';
import { startGesture, surfaceNow } from '../../canvas/gesture.ts';
import { sayRefusal } from '../../session/refused.ts';
import type { Session } from '../../session/session.ts';
import { announce } from '../../ui/announce.tsx';
import { useSay } from '../../ui/language.tsx';
import { carryIdea } from './carry-idea.ts';
import { type IdeaDeed, IdeaRow } from './IdeaRow.tsx';
import { moveBeside, remove } from './ideas.ts';
import { beginCarrying, canSort, onCarryingKey } from './sort-idea.ts';
import { useTray } from './tray-view.ts';

type Props = {
  readonly session: Session;
  readonly ideas: readonly Idea[];
  /** Those of them that say what was said before. */
  readonly repeated: readonly Idea[];
  readonly label: string;
};

export function IdeaList({ session, ideas, repeated, label }: Props) {
  const say = useSay();
  const list = useRef<HTMLUListElement>(null);
  const currentId = useTray((tray) => tray.currentId);
  const carriedId = useTray((tray) => tray.carried?.idea.id);
  const isByKeys = useTray((tray) => tray.carried !== undefined && 'place' in tray.carried);
  const isCovered = useTray((tray) => tray.isSilent);
  const [editedId, setEditedId] = useState<string>();
  const current = ideas.find(({ id }) => id === currentId) ?? ideas[0];
  const again = useMemo(() => new Set(repeated), [repeated]);
  const now = useRef(ideas);
  now.current = ideas;

  const focusAt = useCallback((at: number) => {
    const faces = list.current?.querySelectorAll<HTMLElement>('[data-idea]') ?? [];
    faces[Math.max(0, Math.min(at, faces.length - 1))]?.focus();
  }, []);
  /** Once the list is as it will be: the keyboard stays at its place in it when an idea leaves. */
  const focusSoonAt = useCallback((at: number) => void requestAnimationFrame(() => focusAt(at)), [focusAt]);

  const onDeed = useCallback(
    (idea: Idea, deed: IdeaDeed): void => {
      const at = now.current.indexOf(idea);
      switch (deed) {
        case 'carry':
          focusAt(at);
          beginCarrying(session, idea);
          return;
        case 'edit':
          setEditedId(idea.id);
          return;
        case 'edited':
          setEditedId(undefined);
          // Who left the field for another one stays there.
          requestAnimationFrame(() => document.activeElement === document.body && focusAt(at));
          return;
        case 'delete':
          remove(session, [idea]);
          focusSoonAt(at);
          return;
        case 'up':
        case 'down': {
          const to = at + (deed === 'up' ? -1 : 1);
          moveBeside(session, idea, now.current[to]);
          focusSoonAt(to);
        }
      }
    },
    [session, focusAt, focusSoonAt],
  );

  const onTake = useCallback(
    ({ nativeEvent: down }: React.PointerEvent, idea: Idea): void => {
      const surface = surfaceNow();
      if (down.button !== 0 || !down.isPrimary || !surface) return;
      const isFixed = session.isReadOnly || useTray.getState().isSilent;
      startGesture(down, surface, isFixed ? { move: () => undefined, end: () => void canSort(session) } : carryIdea(idea, surface));
    },
    [session],
  );

  /** False where the key means nothing here. */
  function onKey({ key, altKey }: React.KeyboardEvent, idea: Idea): boolean {
    const at = ideas.indexOf(idea);
    const came = altKey ? undefined : onCarryingKey(key, session);
    if (came === 'put') {
      announce(say('tray.put-down', { text: idea.text }));
      focusSoonAt(at);
    }
    if (came) return true;
    const to = altKey ? undefined : { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: ideas.length - 1 }[key];
    const deed = (altKey ? ALT_DEEDS : DEEDS)[key];
    if (to !== undefined) focusAt(to);
    else if (deed && session.isReadOnly) sayRefusal({ code: 'read-only' });
    else if (deed) onDeed(idea, deed);
    return to !== undefined || deed !== undefined;
  }

  function onKeyDown(event: React.KeyboardEvent): void {
    const id = (event.target as Element).closest<HTMLElement>('[data-idea]')?.dataset.idea;
    const idea = ideas.find((each) => each.id === id);
    if (!idea || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing || !onKey(event, idea)) return;
    // The map has a use for the same keys.
    event.preventDefault();
    event.stopPropagation();
  }

  if (ideas.length === 0) return null;
  return (
    <ul ref={list} className="tray-ideas" aria-label={label} data-walked onKeyDown={onKeyDown}>
      {ideas.map((idea, index) => (
        <IdeaRow
          key={idea.id}
          session={session}
          idea={idea}
          number={index + 1}
          isCovered={isCovered}
          isCurrent={idea === current}
          carriedBy={idea.id !== carriedId ? undefined : isByKeys ? 'keys' : 'pointer'}
          isRepeated={again.has(idea)}
          isEdited={idea.id === editedId}
          onTake={onTake}
          onDeed={onDeed}
        />
      ))}
    </ul>
  );
}

const DEEDS: Readonly<Record<string, IdeaDeed>> = { Enter: 'carry', F2: 'edit', Delete: 'delete', Backspace: 'delete' };
const ALT_DEEDS: Readonly<Record<string, IdeaDeed>> = { ArrowUp: 'up', ArrowDown: 'down' };
