// What of the map is left out as it is looked at now: by a slide that is presented, by a saved view, or by lanes that are hidden.

import type { Doc } from '../../shared/model/document.ts';
import { hiddenIn } from '../../shared/model/views.ts';
import { useView } from '../canvas/view.ts';
import { isOnStage } from './show.ts';
import { shownNow } from './slides-now.ts';

export function hiddenNow(doc: Doc): readonly string[] {
  const { mapId, viewId } = useView.getState();
  return (isOnStage() ? shownNow(doc)?.slide.hiddenIds : undefined) ?? hiddenIn(doc, mapId, viewId);
}
