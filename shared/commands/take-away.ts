// What goes with things that an edit takes away, because it says something of them alone: silences, places in views. What cannot be
// without them otherwise is known to remove.ts.

import type { Edit } from '../model/change.ts';
import { all, type Doc } from '../model/document.ts';
import type { Entity } from '../model/entities.ts';
import { forgetInViews } from '../model/views.ts';

export function takeAway(doc: Doc, things: Iterable<Entity>): readonly Edit[] {
  const gone = new Map<string, Entity>([...things].map((each) => [each.id, each]));
  for (const silence of all(doc, 'silence')) if (gone.has(silence.mapId) || gone.has(silence.subjectId)) gone.set(silence.id, silence);
  return [...[...gone.values()].map((before) => ({ before })), ...forgetInViews(doc, (id) => gone.has(id))];
}
