// The map of a project that --map names.

import type { JourneyMap } from '../../shared/model/entities.ts';
import type { Say } from '../../shared/text/text.ts';

/** The map of that name, or the first where no name is given. */
export function findMap(
  maps: readonly JourneyMap[],
  name: string | boolean | undefined,
  file: string,
  say: Say,
): { readonly map: JourneyMap } | { readonly problem: string } {
  const [first] = maps;
  if (!first) return { problem: say('cli.noMaps', { file }) };
  if (typeof name !== 'string') return { map: first };
  const [map, another, ...others] = maps.filter(({ title }) => title.normalize() === name.normalize());
  if (another) return { problem: say('cli.ambiguousMap', { file, map: name, count: others.length + 2 }) };
  if (map) return { map };
  const quoted = maps.map(({ title }) => say('cli.quoted', { name: title || say('cli.untitled') })).join(say('cli.separator'));
  return { problem: say('cli.unknownMap', { file, map: name, maps: quoted }) };
}
