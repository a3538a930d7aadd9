// Copies of what is on the map, for another place of it: the same that copying and pasting would bring, without the clipboard.

import { uuidv7 } from 'uuidv7';
import { copyFrom } from '../../shared/commands/copy.ts';
import { type ClipPlan, planClip } from '../../shared/commands/paste-clip.ts';
import type { Place } from '../../shared/commands/paste-table.ts';
import { shownGridOf } from '../actions/action.ts';
import type { Session } from '../session/session.ts';
import { useView } from './view.ts';

/**
 * Cards keep their distance from each other, the first lane and step of them coming to `at`; steps, stages and lanes come after it,
 * with all that is in them, or after the last of them.
 */
export function copiesOf(ids: Iterable<string>, at: Place, session: Session): ClipPlan | undefined {
  const { doc } = session.store.getState();
  const { mapId } = useView.getState();
  const grid = shownGridOf({ session });
  const copied = copyFrom(doc, { mapId, grid, ids: new Set(ids), range: undefined, personaId: undefined });
  if (!copied) return undefined;
  const imageIds = new Map([...copied.clip.doc.image.keys()].map((id) => [id, id]));
  const plan = planClip(doc, { mapId, grid, clip: copied.clip, at, imageIds, newId: uuidv7 });
  return 'refused' in plan ? undefined : plan;
}
