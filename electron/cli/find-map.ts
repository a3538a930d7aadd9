// The map of a project that --map names, and its saved view that --view names.

import type { Doc } from '../../shared/model/document.ts';
import type { JourneyMap, SavedView } from '../../shared/model/entities/map.ts';
import { viewsOf } from '../../shared/model/views.ts';
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
  return { problem: say('cli.unknownMap', { file, map: name, maps: quoted(maps, say) }) };
}

/** The first view of that name. */
export function findView(doc: Doc, map: JourneyMap, name: string, say: Say): { readonly view: SavedView } | { readonly problem: string } {
  const views = viewsOf(doc, map.id);
  const view = views.find(({ title }) => title.normalize() === name.normalize());
  if (view) return { view };
  const values = { map: map.title || say('cli.untitled'), view: name, views: quoted(views, say) };
  return { problem: say(views.length > 0 ? 'cli.unknownView' : 'cli.noViews', values) };
}

function quoted(named: readonly { readonly title: string }[], say: Say): string {
  return named.map(({ title }) => say('cli.quoted', { name: title || say('cli.untitled') })).join(say('cli.separator'));
}
