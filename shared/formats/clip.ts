// What is copied of a map, whole, for another place of the same map, of another or of another project: entities and where they stood. This
// is Frontstage's own form on the clipboard, and any program may have written it there.

import { type Doc, toDoc, toEntities } from '../model/document.ts';
import { parseEntity } from '../model/entities.ts';

export type Clip = {
  /**
   * What was copied, with the personas, images, measures and rounds that belong to it. Lanes and steps are those that it stands in and
   * between, in the order in which they stood, so that places can be counted; not all of them were copied themselves.
   */
  readonly doc: Doc;
  /** The lanes, steps and stages that were copied themselves, with all that is in them. */
  readonly whole: ReadonlySet<string>;
};

export function writeClip({ doc, whole }: Clip): string {
  return JSON.stringify({ whole: [...whole], entities: toEntities(doc) });
}

/** Whatever of it passes the parser; undefined where nothing does. What its entities say of each other is not yet believed. */
export function parseClip(text: string): Clip | undefined {
  const { whole, entities } = parseJson(text);
  if (!Array.isArray(entities)) return undefined;
  const parsed = entities.map(parseEntity).flatMap((each) => ('entity' in each ? [each.entity] : []));
  const ids = Array.isArray(whole) ? whole.filter((id) => typeof id === 'string') : [];
  return parsed.length === 0 ? undefined : { doc: toDoc(parsed), whole: new Set(ids) };
}

function parseJson(text: string): { readonly whole?: unknown; readonly entities?: unknown } {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}
