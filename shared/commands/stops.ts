// Commands for the stops of a show: they come in their order among all stops of the project, and go to another place there.

import { toEdit } from '../model/change.ts';
import { areFree, type Doc, get } from '../model/document.ts';
import type { Stop } from '../model/entities/show.ts';
import { type Entity, type Id, parseEntity } from '../model/entities.ts';
import { keysAt } from '../model/order.ts';
import { stopsOf } from '../model/stops.ts';
import { changed, type Outcome, refuse } from './outcome.ts';

export type StopCommand =
  /** `index`: the place of the first of them; at the end where absent. `isInstead`: the stops that were there go. */
  | { readonly type: 'addStops'; readonly stops: readonly Omit<Stop, 'order'>[]; readonly index?: number; readonly isInstead?: boolean }
  /** `index`: the place among the other stops. They keep their order. */
  | { readonly type: 'moveStops'; readonly stopIds: readonly Id<'stop'>[]; readonly index: number };

export function runStopCommand(doc: Doc, command: StopCommand): Outcome {
  const stops = stopsOf(doc);
  switch (command.type) {
    case 'addStops': {
      const { isInstead = false, index = Number.POSITIVE_INFINITY } = command;
      const kept = isInstead ? [] : stops;
      const keys = keysAt(kept, index, command.stops.length);
      const added = command.stops.map((stop, at) => ({ ...stop, order: keys[at] ?? '' }));
      if (
        !areFree(
          doc,
          added.map(({ id }) => id),
        )
      )
        return refuse('id-taken');
      if (added.some(({ mapId }) => !doc.map.has(mapId))) return refuse('gone');
      if (!added.every((stop) => 'entity' in parseEntity(stop))) return refuse('invalid-value');
      return changed([...(isInstead ? stops : []).map((before) => ({ before })), ...added.map((after) => ({ after: after as Entity }))]);
    }
    case 'moveStops': {
      const moved = stops.filter(({ id }) => command.stopIds.includes(id));
      if (command.stopIds.some((id) => !get(doc, 'stop', id))) return refuse('gone');
      const others = stops.filter((stop) => !moved.includes(stop));
      const next = [...others.slice(0, command.index), ...moved, ...others.slice(command.index)];
      if (next.every((stop, at) => stop === stops[at])) return changed([]);
      const keys = keysAt(others, command.index, moved.length);
      return changed(moved.map((before, at) => toEdit(before, { ...before, order: keys[at] ?? before.order })));
    }
  }
}
