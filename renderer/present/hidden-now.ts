// What of the map is left out as it is looked at now: by a slide that is presented, by a saved view, or by lanes that are hidden.

import type { Doc } from '../../shared/model/document.ts';
import { hiddenIn } from '../../shared/model/views.ts';
import { useView } from '../canvas/view.ts';
import { hiddenOnStage } from './show.ts';

export function hiddenNow(doc: Doc): readonly string[] {
  const { mapId, viewId } = useView.getState();
  return hiddenOnStage(doc) ?? hiddenIn(doc, mapId, viewId);
}
