// All connectors of a map beside each other: which ends share a door, which stretches a corridor. When links come and go, only what they share
// doors and corridors with is placed anew; the places are the same as if all had come at once.

import { placeStretches } from './connector-lanes.ts';
import type { End, Link, Stretch } from './connector-links.ts';
import { facingDoors, placeEnds } from './connector-ports.ts';
import type { Door, Terrain } from './corridors.ts';

export type Traffic = { readonly ends: Map<Door, End[]>; readonly stretches: Map<string, Stretch[]> };

export function createTraffic(): Traffic {
  return { ends: new Map(), stretches: new Map() };
}

/** Changes `traffic`, and the places of its links. Gives the ids of the links that are placed elsewhere than they were. */
export function settle({ ends, stretches }: Traffic, gone: readonly Link[], come: readonly Link[], terrain: Terrain): ReadonlySet<string> {
  const moved = new Set<string>();
  if (gone.length === 0 && come.length === 0) return moved;
  const doors = new Set<Door>();
  const corridors = new Set<string>();
  for (const link of gone) {
    for (const end of [link.from, link.to]) {
      doors.add(end.door);
      take(ends, end.door, end);
    }
    for (const stretch of link.stretches) {
      corridors.add(stretch.run.corridor.key);
      take(stretches, stretch.run.corridor.key, stretch);
    }
  }
  for (const link of come) {
    for (const end of [link.from, link.to]) {
      doors.add(end.door);
      put(ends, end.door, end);
    }
    for (const stretch of link.stretches) {
      corridors.add(stretch.run.corridor.key);
      put(stretches, stretch.run.corridor.key, stretch);
    }
  }
  for (const door of [...doors]) for (const facing of facingDoors(door, terrain)) if (ends.has(facing)) doors.add(facing);
  for (const door of doors) {
    for (const { id, run } of placeEnds(door, ends, terrain)) {
      moved.add(id);
      if (run) corridors.add(run.corridor.key);
    }
  }
  for (const key of corridors) for (const { id } of placeStretches(stretches.get(key) ?? [], terrain)) moved.add(id);
  return moved;
}

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

function take<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const rest = (map.get(key) ?? []).filter((each) => each !== value);
  if (rest.length > 0) map.set(key, rest);
  else map.delete(key);
}
