// Commands for whole maps: they come, with all that is in them, and go to another place among the maps of the project.

import { apply, type Change, toEdit } from '../model/change.ts';
import { type Doc, find, get, toDoc } from '../model/document.ts';
import type { Entity, Id } from '../model/entities.ts';
import { mapsOf } from '../model/grid.ts';
import { repair } from '../model/integrity.ts';
import { standsOn } from '../model/load.ts';
import { byOrder, keyAt, keysAt } from '../model/order.ts';
import { changed, type Outcome, refuse } from './outcome.ts';

export type MapCommand =
  /** A map with all that is in it, such as a template or a copy makes, or several in their order. `index`: their place among the maps; last where absent. */
  | { readonly type: 'addMap'; readonly entities: readonly Entity[]; readonly index?: number }
  /** `index`: the place among the other maps. */
  | { readonly type: 'moveMap'; readonly mapId: Id<'map'>; readonly index: number };

export function runMapCommand(doc: Doc, command: MapCommand): Outcome {
  switch (command.type) {
    case 'addMap': {
      const { entities, index = Number.POSITIVE_INFINITY } = command;
      if (entities.some((entity) => entity.kind === 'project' || find(doc, entity.id))) return refuse('id-taken');
      const maps = entities.filter((entity) => entity.kind === 'map').toSorted(byOrder);
      const keys = keysAt(mapsOf(doc), index, maps.length);
      const orders = new Map(maps.map(({ id }, at) => [id, keys[at] ?? '']));
      const change = entities.map((entity) => ({
        after: entity.kind === 'map' ? { ...entity, order: orders.get(entity.id) ?? '' } : entity,
      }));
      return isWhole(doc, change) ? changed(change) : refuse('invalid-value');
    }
    case 'moveMap': {
      const before = get(doc, 'map', command.mapId);
      if (!before) return refuse('gone');
      const maps = mapsOf(doc);
      if (maps[command.index]?.id === before.id) return changed([]);
      const others = maps.filter((map) => map.id !== before.id);
      return changed([toEdit(before, { ...before, order: keyAt(others, command.index) })]);
    }
  }
}

const NOTHING = toDoc([]);

/** What comes stands on maps that come with it, beside what all maps share; it may name others, which are not looked through for each that comes. */
function isWhole(doc: Doc, change: Change): boolean {
  if (change.some(({ after }) => after && standsOn(after).some((id) => doc.map.has(id)))) return false;
  const { project, persona, image, customerList, map, stop, workshop } = doc;
  const shared = { ...NOTHING, project, persona, image, customerList, map, stop, workshop };
  return repair(apply(shared, change), doc.card).repairs.length === 0;
}
