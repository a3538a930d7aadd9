// Actions on the maps of a project: making, copying, naming and ordering them, going from one to another.

import { uuidv7 } from 'uuidv7';
import { copyMap } from '../../shared/model/copy-map.ts';
import { get, projectOf } from '../../shared/model/document.ts';
import type { Entity } from '../../shared/model/entities.ts';
import { mapsOf } from '../../shared/model/grid.ts';
import { createMap, type Template } from '../../shared/model/templates.ts';
import type { TextKey } from '../../shared/text/text.ts';
import { followLink, goBack, showMap } from '../canvas/show-map.ts';
import { useView } from '../canvas/view.ts';
import { mapSay } from '../session/map-say.ts';
import { toBeTitle } from '../session/map-titles.ts';
import { sayRefusal } from '../session/refused.ts';
import { notify } from '../ui/notices.tsx';
import { type Action, type ActionContext, docOf, isWritable, theOne } from './action.ts';

/** The map that is shown, its place among the others, and they. */
function mapsNow(context: ActionContext) {
  const maps = mapsOf(docOf(context));
  const index = maps.findIndex(({ id }) => id === useView.getState().mapId);
  return { maps, index, map: maps[index] };
}

/** After the map that is shown; its title is then typed, in the same undo step. */
function add(context: ActionContext, mapId: string, entities: readonly Entity[], label: TextKey): void {
  const mergeKey = `made:${mapId}`;
  const index = mapsNow(context).index + 1;
  const refused = context.session.dispatch({ type: 'addMap', entities, index }, label, mergeKey);
  sayRefusal(refused);
  if (refused) return;
  showMap(mapId);
  useView.setState({ editing: { id: mapId, field: 'title', mergeKey } });
}

function addFrom(template: Exclude<Template, 'sample'>): Pick<Action, 'isEnabled' | 'run'> {
  return {
    isEnabled: isWritable,
    run(context) {
      const { map, entities } = createMap(template, projectOf(docOf(context)).language, uuidv7);
      add(context, map.id, entities, 'undo.add-map');
    },
  };
}

function copy(context: ActionContext, isToBe: boolean): void {
  const doc = docOf(context);
  const { map } = mapsNow(context);
  if (!map) return;
  const say = mapSay(doc);
  const title = isToBe ? toBeTitle(map.title, say) : say('map.copy-of', { title: map.title || say('editor.untitled-map') });
  const { map: made, entities } = copyMap(doc, { map, title, isToBe }, uuidv7);
  add(context, made.id, entities, isToBe ? 'undo.to-be' : 'undo.duplicate');
}

function move(by: 1 | -1): Pick<Action, 'isEnabled' | 'run'> {
  return {
    isEnabled(context) {
      const { maps, index } = mapsNow(context);
      return isWritable(context) && maps[index + by] !== undefined;
    },
    run(context) {
      const { map, index } = mapsNow(context);
      if (map) sayRefusal(context.session.dispatch({ type: 'moveMap', mapId: map.id, index: index + by }, 'undo.move-map'));
    },
  };
}

/** Round about: after the last comes the first. */
function turn(by: 1 | -1): Pick<Action, 'isEnabled' | 'run'> {
  return {
    isEnabled: (context) => docOf(context).map.size > 1,
    run(context) {
      const { maps, index } = mapsNow(context);
      const next = maps[(index + by + maps.length) % maps.length];
      if (next) showMap(next.id);
    },
  };
}

function remove(context: ActionContext): void {
  const { maps, map, index } = mapsNow(context);
  if (!map) return;
  const count = [...docOf(context).card.values()].filter(({ linkedMapId }) => linkedMapId === map.id).length;
  const refused = context.session.dispatch({ type: 'remove', ids: [map.id] }, 'undo.delete-map');
  sayRefusal(refused);
  const neighbour = maps[index + 1] ?? maps[index - 1];
  if (refused || !neighbour) return;
  showMap(neighbour.id);
  const values = { title: map.title, count };
  notify({
    text: count > 0 ? { key: 'map.deleted-linked', values } : { key: 'map.deleted', values },
    tone: 'passing',
    action: {
      label: 'action.undo',
      run: () => {
        context.session.undo();
        showMap(map.id);
      },
    },
  });
}

/** The map that the one selected card links to. */
function linkOf(context: ActionContext) {
  const one = theOne(context);
  const map = one?.kind === 'card' ? get(docOf(context), 'map', one.linkedMapId) : undefined;
  return one && map && { cardId: one.id, mapId: map.id };
}

export const MAP_ACTIONS: readonly Action[] = [
  { id: 'map.add-blueprint', label: 'action.add-map-blueprint', ...addFrom('blueprint') },
  { id: 'map.add-journey', label: 'action.add-map-journey', ...addFrom('journey') },
  { id: 'map.add-empty', label: 'action.add-map-empty', ...addFrom('empty') },
  {
    id: 'map.rename',
    label: 'action.rename-map',
    isEnabled: isWritable,
    run: () => useView.setState(({ mapId }) => ({ editing: { id: mapId, field: 'title' } })),
  },
  { id: 'map.duplicate', label: 'action.duplicate-map', isEnabled: isWritable, run: (context) => copy(context, false) },
  { id: 'map.to-be', label: 'action.to-be', isEnabled: isWritable, run: (context) => copy(context, true) },
  { id: 'map.move-left', label: 'action.move-map-left', ...move(-1) },
  { id: 'map.move-right', label: 'action.move-map-right', ...move(1) },
  { id: 'map.delete', label: 'action.delete-map', isEnabled: isWritable, run: remove },
  {
    id: 'map.previous',
    label: 'action.previous-map',
    keys: ['CmdOrCtrl+PageUp', 'CmdOrCtrl+Shift+Tab'],
    isInFields: true,
    ...turn(-1),
  },
  { id: 'map.next', label: 'action.next-map', keys: ['CmdOrCtrl+PageDown', 'CmdOrCtrl+Tab'], isInFields: true, ...turn(1) },
  {
    id: 'map.open-linked',
    label: 'action.open-linked',
    keys: ['Alt+Enter'],
    isEnabled: (context) => linkOf(context) !== undefined,
    run(context) {
      const link = linkOf(context);
      if (link) followLink(link.cardId, link.mapId);
    },
  },
  {
    id: 'map.back',
    label: 'action.back-to-card',
    keys: ['Alt+Shift+Enter'],
    isEnabled: () => useView.getState().trail.length > 0,
    run(context) {
      goBack();
      const [cardId] = useView.getState().selection;
      if (cardId !== undefined) context.canvas.focus(cardId);
    },
  },
];
