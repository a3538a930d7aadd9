// The stops of the project at the left of the map, in the order of the show: found, named, put in another order, presented from.

import { ListPlus, Play, Plus, X } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { stopsOf } from '../../shared/model/stops.ts';
import type { ActionContext } from '../actions/action.ts';
import { actionById, runAction } from '../actions/actions.ts';
import { keysOf, toKeys } from '../actions/keys.ts';
import { chooseStops, putStops } from '../actions/stop-actions.ts';
import { select, useView } from '../canvas/view.ts';
import { openContextMenu } from '../editor/ContextMenu.tsx';
import { dragAmong } from '../editor/drag-among.ts';
import { focusBack } from '../grid/focus-back.ts';
import { useDoc } from '../session/use-session.tsx';
import { useSay } from '../ui/language.tsx';
import { StopRow } from './StopRow.tsx';
import { useUnreadable } from './slides-of.ts';
import './stops.css';

const ACTING: readonly string[] = ['Delete', 'Backspace', 'F2', 'Enter', 'CmdOrCtrl+D', 'Alt+Up', 'Alt+Down', 'Shift+F5'];

export function StopsPane({ context }: { readonly context: ActionContext }) {
  const say = useSay();
  const doc = useDoc();
  const stops = stopsOf(doc);
  const selection = useView((view) => view.selection);
  const list = useRef<HTMLUListElement>(null);
  const [from] = useState(() => document.activeElement);
  const [lastId, setLastId] = useState(() => stops.find(({ id }) => selection.has(id))?.id);
  /** Where a run of selected stops begins. */
  const anchorId = useRef<string>(undefined);
  // Where the one that the keyboard was at is gone, its place in the list stays.
  const [lastAt, setLastAt] = useState(0);
  const active = stops.find(({ id }) => id === lastId) ?? stops[Math.min(lastAt, stops.length - 1)];
  const at = active ? stops.indexOf(active) : 0;
  const unreadable = useUnreadable();
  const minutes = stops.reduce((sum, stop) => sum + (stop.minutes ?? 0), 0);

  const focusOn = (id: string | undefined) =>
    list.current?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(id ?? '')}"] > button`)?.focus();
  // The keyboard begins here; what is chosen elsewhere is found here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once
  useEffect(() => focusOn(active?.id), []);
  const [only, another] = selection;
  useEffect(() => {
    if (only !== undefined && another === undefined && doc.stop.has(only)) setLastId(only);
  }, [only, another, doc]);
  // What had the focus has gone from the list: the keyboard goes on at its place.
  const count = useRef(stops.length);
  useLayoutEffect(() => {
    const isFewer = stops.length < count.current;
    count.current = stops.length;
    if (isFewer && document.activeElement === document.body) focusOn(active?.id);
  });
  useEffect(() => setLastAt(at), [at]);

  function close(): void {
    useView.setState({ leftPane: undefined });
    focusBack(from);
  }

  function choose(id: string, { isMore = false, isRun = false } = {}): void {
    setLastId(id);
    const ids = stops.map((stop) => stop.id as string);
    const begin = ids.indexOf(anchorId.current ?? id);
    const run = ids.slice(Math.min(begin, ids.indexOf(id)), Math.max(begin, ids.indexOf(id)) + 1);
    if (!isRun) anchorId.current = id;
    const now = useView.getState().selection;
    const toggled = now.has(id) ? [...now].filter((each) => each !== id) : [id, ...now];
    chooseStops(context, isRun ? [id, ...run.filter((each) => each !== id)] : isMore ? toggled : [id]);
  }

  function onKeyDown(event: React.KeyboardEvent): void {
    const { key, target, shiftKey, altKey } = event;
    if (event.nativeEvent.isComposing) return;
    const isAtStop = (target as Element).matches('.stop-go');
    const isCommand = event.ctrlKey || event.metaKey;
    // What a key does to a stop it does to the one that it is pressed on, and to nothing that is selected elsewhere.
    if (isAtStop && active && !selection.has(active.id) && ACTING.includes(toKeys(event.nativeEvent))) select([active.id]);
    if (altKey) return;
    const to = { ArrowDown: stops[at + 1] ?? active, ArrowUp: stops[at - 1] ?? active, Home: stops[0], End: stops.at(-1) }[key];
    if (key === 'Escape') close();
    else if (isAtStop && isCommand && key.toLowerCase() === 'a')
      chooseStops(
        context,
        stops.map(({ id }) => id),
      );
    else if (isAtStop && key === ' ' && active) choose(active.id, { isMore: isCommand });
    else if (isCommand || !isAtStop) return;
    else if (to) {
      focusOn(to.id);
      choose(to.id, { isRun: shiftKey });
    } else if (key === 'Enter') runAction('edit.edit', context);
    else if (key.length > 1) return;
    // The map has a use for the same keys.
    event.preventDefault();
    event.stopPropagation();
  }

  const idAt = (target: EventTarget) => (target as Element).closest('[data-stop]')?.getAttribute('data-stop') ?? undefined;

  function onPointerDown({ nativeEvent, target, button }: React.PointerEvent): void {
    const id = idAt(target);
    const strip = list.current;
    if (id === undefined || !strip || button !== 0 || context.session.isReadOnly || (target as Element).closest('textarea')) return;
    const ids = selection.has(id) ? stops.filter((stop) => selection.has(stop.id)).map((stop) => stop.id as string) : [id];
    const inHand = [...strip.children].filter((row) => ids.includes(row.getAttribute('data-stop') ?? ''));
    dragAmong(nativeEvent, inHand, strip, 'y', (index) => putStops(context, ids, index));
  }

  return (
    <aside className="stops" aria-label={say('stops.title')} data-pane>
      <header className="stops-head">
        <h2>{say('stops.title')}</h2>
        <HeadAction id="present.begin-here" icon={<Play size={15} aria-hidden />} context={context} />
        <HeadAction id="stops.add" icon={<Plus size={15} aria-hidden />} context={context} />
        <HeadAction id="stops.lay-down" icon={<ListPlus size={15} aria-hidden />} context={context} />
        <button type="button" className="button is-quiet icon-button" aria-label={say('ui.close')} onClick={close}>
          <X size={15} aria-hidden />
        </button>
      </header>
      {stops.length === 0 ? (
        <Empty context={context} />
      ) : (
        <p className="hint stops-count" role="status">
          {[
            say('stops.count', { count: stops.length }),
            ...(minutes > 0 ? [say('stops.minutes', { count: minutes })] : []),
            ...(unreadable.size > 0 ? [say('stops.unreadable.count', { count: unreadable.size })] : []),
          ].join(' · ')}
        </p>
      )}
      <ul
        ref={list}
        className="stops-list"
        aria-label={say('stops.title')}
        onKeyDown={onKeyDown}
        onPointerDown={onPointerDown}
        onClick={({ target, ctrlKey, metaKey, shiftKey }) => {
          const id = (target as Element).closest('.stop-go') ? idAt(target) : undefined;
          if (id !== undefined) choose(id, { isMore: ctrlKey || metaKey, isRun: shiftKey });
        }}
        onDoubleClick={({ target }) => (target as Element).closest('.stop-go') && runAction('present.begin-here', context)}
        onContextMenu={({ target, nativeEvent }) => {
          const id = idAt(target);
          if (id === undefined) return;
          if (!selection.has(id)) choose(id);
          openContextMenu(nativeEvent, 'stop');
        }}
      >
        {stops.map((stop, index) => (
          <StopRow
            key={stop.id}
            stop={stop}
            number={index + 1}
            isActive={stop === active}
            isSelected={selection.has(stop.id)}
            isUnreadable={unreadable.has(stop.id)}
          />
        ))}
      </ul>
    </aside>
  );
}

type HeadActionProps = { readonly id: string; readonly icon: React.ReactNode; readonly context: ActionContext };

function HeadAction({ id, icon, context }: HeadActionProps) {
  const say = useSay();
  useView((view) => view.selection);
  const action = actionById(id);
  if (!action) return null;
  const name = action.said?.(context, say) ?? say(action.label);
  const keys = keysOf(id);
  return (
    <button
      type="button"
      className="button is-quiet icon-button"
      aria-label={name}
      title={keys ? `${name} (${keys})` : name}
      disabled={action.isEnabled?.(context) === false}
      onClick={() => runAction(id, context)}
    >
      {icon}
    </button>
  );
}

function Empty({ context }: { readonly context: ActionContext }) {
  const say = useSay();
  const isReadOnly = context.session.isReadOnly;
  return (
    <div className="stops-empty">
      <p>{say('stops.empty')}</p>
      {!isReadOnly && (
        <>
          <p>{say('stops.empty.lay-down')}</p>
          <button type="button" className="button" onClick={() => runAction('stops.lay-down', context)}>
            {say('action.lay-down')}
          </button>
          <p>{say('stops.empty.add')}</p>
          <button type="button" className="button" onClick={() => runAction('stops.add', context)}>
            {actionById('stops.add')?.said?.(context, say) ?? say('action.add-stop')}
          </button>
        </>
      )}
    </div>
  );
}
