// The maps of the project as tabs: shown by a click, named in place, ordered by hand or by key; one more, and all in a list.

import { Menu } from '@base-ui/react/menu';
import { ChevronDown, CornerUpLeft, List, Plus } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { get } from '../../shared/model/document.ts';
import type { JourneyMap } from '../../shared/model/entities/map.ts';
import { mapsOf } from '../../shared/model/grid.ts';
import type { ActionContext } from '../actions/action.ts';
import { actionById, runAction } from '../actions/actions.ts';
import { keysOf } from '../actions/keys.ts';
import { showAnother, showMap } from '../canvas/show-map.ts';
import { useView } from '../canvas/view.ts';
import { sayRefusal } from '../session/refused.ts';
import { useDoc } from '../session/use-session.tsx';
import { useSay } from '../ui/language.tsx';
import { openContextMenu } from './ContextMenu.tsx';
import { dragAmong } from './drag-among.ts';
import { NameField } from './NameField.tsx';
import './map-tabs.css';
import '../ui/menu.css';

export function MapTabs({ context }: { readonly context: ActionContext }) {
  const say = useSay();
  const doc = useDoc();
  const mapId = useView((view) => view.mapId);
  const isEditing = useView((view) => view.editing?.id === view.mapId);
  const strip = useRef<HTMLUListElement>(null);
  const maps = mapsOf(doc);
  const { isReadOnly } = context.session;

  // The map that is shown may go by undo.
  useLayoutEffect(() => {
    if (!doc.map.has(mapId)) showAnother(maps.map(({ id }) => id));
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the tab of another map, in another place, or of another width
  useEffect(() => {
    strip.current?.querySelector('[aria-current]')?.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [mapId, isEditing, maps.findIndex(({ id }) => id === mapId), maps.length]);

  const move = (id: string, index: number) => sayRefusal(context.session.dispatch({ type: 'moveMap', mapId: id, index }, 'undo.move-map'));
  const onKeyDown = (event: KeyboardEvent, map: JourneyMap, index: number) => {
    const steps = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const to = steps !== undefined ? index + steps : { Home: 0, End: maps.length - 1 }[event.key];
    if (to !== undefined && event.altKey && !isReadOnly) {
      if (maps[to]) move(map.id, to);
    } else if (to !== undefined && !event.altKey) focusTab(strip.current, to);
    else if (event.key === 'F2' || event.key === 'Delete') {
      showMap(map.id);
      runAction(event.key === 'F2' ? 'map.rename' : 'map.delete', context);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <nav className="map-tabs" aria-label={say('editor.maps')}>
      <Back context={context} />
      <ul
        ref={strip}
        className="map-tab-strip"
        onWheel={({ currentTarget, deltaX, deltaY }) => currentTarget.scrollBy({ left: deltaX + deltaY })}
      >
        {maps.map((map, index) => (
          <Tab
            key={map.id}
            map={map}
            isShown={map.id === mapId}
            isReadOnly={isReadOnly}
            onKeyDown={(event) => onKeyDown(event, map, index)}
            onDrop={(to) => move(map.id, to)}
          />
        ))}
      </ul>
      {maps.length > 1 && <AllMaps maps={maps} />}
      {!isReadOnly && <AddMap context={context} />}
    </nav>
  );
}

function focusTab(strip: HTMLUListElement | null, index: number): void {
  strip?.children[index]?.querySelector('button')?.focus();
}

type TabProps = {
  readonly map: JourneyMap;
  readonly isShown: boolean;
  readonly isReadOnly: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onDrop: (index: number) => void;
};

function Tab({ map, isShown, isReadOnly, onKeyDown, onDrop }: TabProps) {
  const say = useSay();
  const doc = useDoc();
  const editing = useView((view) => (view.editing?.id === map.id ? view.editing : undefined));
  const tab = useRef<HTMLLIElement>(null);
  const title = map.title || say('editor.untitled-map');
  const asIs = get(doc, 'map', map.asIsMapId);
  const toBe = asIs && say('map.to-be-of', { title: asIs.title || say('editor.untitled-map') });
  return (
    <li ref={tab} className={isShown ? 'map-tab is-shown' : 'map-tab'}>
      {editing ? (
        <NameField
          className="map-tab-field"
          editing={editing}
          title={map.title}
          onDone={() => tab.current?.querySelector('button')?.focus()}
        />
      ) : (
        <button
          type="button"
          className="map-tab-title"
          tabIndex={isShown ? 0 : -1}
          aria-current={isShown ? 'page' : undefined}
          aria-label={toBe ? `${title} · ${toBe}` : title}
          title={toBe ?? title}
          onClick={() => showMap(map.id)}
          onDoubleClick={() => isReadOnly || useView.setState({ editing: { id: map.id, field: 'title' } })}
          onKeyDown={onKeyDown}
          onPointerDown={(event) => {
            const strip = tab.current?.parentElement;
            if (event.button === 0 && !isReadOnly && tab.current && strip) dragAmong(event.nativeEvent, [tab.current], strip, 'x', onDrop);
          }}
          onContextMenu={(event) => {
            showMap(map.id);
            if (!isReadOnly) openContextMenu(event.nativeEvent, 'map');
          }}
        >
          {title}
        </button>
      )}
      {isShown && !isReadOnly && !editing && (
        <button
          type="button"
          className="map-tab-menu"
          aria-haspopup="menu"
          aria-label={say('map.menu', { title })}
          onClick={(event) => openContextMenu(event.nativeEvent, 'map')}
        >
          <ChevronDown size={14} aria-hidden />
        </button>
      )}
    </li>
  );
}

/** Only where a link was followed: to the card that it was followed from. */
function Back({ context }: { readonly context: ActionContext }) {
  const say = useSay();
  const doc = useDoc();
  const from = useView((view) => view.trail.at(-1)?.mapId);
  const map = get(doc, 'map', from);
  if (!map) return null;
  const label = say('map.back-to', { title: map.title || say('editor.untitled-map') });
  return (
    <button type="button" className="map-back" title={`${label} (${keysOf('map.back')})`} onClick={() => runAction('map.back', context)}>
      <CornerUpLeft size={15} aria-hidden />
      <span>{label}</span>
    </button>
  );
}

type PopupMenuProps = { readonly label: string; readonly icon: ReactNode; readonly children: ReactNode };

/** Neither a name that is written nor a dialog takes it. */
function isFocusFree(): boolean {
  const { editing, dialog } = useView.getState();
  return editing === undefined && dialog === undefined;
}

function PopupMenu({ label, icon, children }: PopupMenuProps) {
  return (
    <Menu.Root>
      <Menu.Trigger className="bar-icon" aria-label={label} title={label}>
        {icon}
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="menu-positioner" align="start" sideOffset={6} collisionPadding={8}>
          <Menu.Popup className="menu" aria-label={label} finalFocus={isFocusFree}>
            {children}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

function AllMaps({ maps }: { readonly maps: readonly JourneyMap[] }) {
  const say = useSay();
  const mapId = useView((view) => view.mapId);
  return (
    <PopupMenu label={say('map.all')} icon={<List size={16} aria-hidden />}>
      <Menu.RadioGroup value={mapId} onValueChange={showMap}>
        {maps.map((map) => (
          <Menu.RadioItem key={map.id} value={map.id} className="menu-item" closeOnClick>
            {map.title || say('editor.untitled-map')}
            <span aria-hidden>{map.id === mapId ? '✓' : ''}</span>
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </PopupMenu>
  );
}

const TEMPLATES = ['map.add-blueprint', 'map.add-journey', 'map.add-empty'] as const;

function AddMap({ context }: { readonly context: ActionContext }) {
  const say = useSay();
  return (
    <PopupMenu label={say('map.add')} icon={<Plus size={16} aria-hidden />}>
      {TEMPLATES.map((id) => (
        <Menu.Item key={id} className="menu-item" onClick={() => runAction(id, context)}>
          {say(actionById(id)?.label ?? 'map.add')}
        </Menu.Item>
      ))}
      <Menu.Separator className="menu-separator" />
      <Menu.Item className="menu-item" onClick={() => runAction('project.import', context)}>
        {say('action.import')}
        <kbd>{keysOf('project.import')}</kbd>
      </Menu.Item>
    </PopupMenu>
  );
}
